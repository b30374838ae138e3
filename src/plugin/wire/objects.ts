import type { ObjectValue } from "../../framework/values/value";
import { CodecError } from "../codec/error";
import { fromDynamicObject, toDynamicValue } from "../codec/dynamic-value";
import type { Declared, DeclaredResource } from "../declared";
import { type DynamicValue, type ResourceIdentityData } from "../gen/tfplugin6";

/** An object of a schema, or null. */
export const readObject = (message: DynamicValue | undefined, { type }: Declared): ObjectValue | null =>
  fromDynamicObject(message, type);

/**
 * A configuration. Where none was written at all, every attribute of it is null: absent and null are the same to a
 * provider (docs/apis/terraform-protocol.md §3.6).
 */
export const readConfig = (message: DynamicValue | undefined, declared: Declared): ObjectValue =>
  readObject(message, declared) ?? nullsOf(declared);

const nullsOf = ({ schema }: Declared): ObjectValue =>
  Object.fromEntries(Object.keys(schema.attributes).map((name): [string, null] => [name, null]));

/** A stored object, which is never null in the calls that ask for one. */
export function readState(message: DynamicValue | undefined, declared: Declared): ObjectValue {
  const state = readObject(message, declared);
  if (state === null) throw new CodecError("reading", "the stored object is null");
  return state;
}

export const writeObject = (value: ObjectValue | null, { type }: Declared): DynamicValue =>
  toDynamicValue(value, type);

export const readIdentity = (
  message: ResourceIdentityData | undefined,
  { identity }: DeclaredResource,
): ObjectValue | null =>
  identity === undefined || message === undefined ? null : fromDynamicObject(message.identityData, identity);

/**
 * Nothing where there is no identity: Terraform crashes over one that the schemas do not declare
 * (docs/apis/terraform-protocol.md §2.8).
 */
export const writeIdentity = (
  value: ObjectValue | null,
  { identity }: DeclaredResource,
): ResourceIdentityData | undefined =>
  identity === undefined || value === null ? undefined : { identityData: toDynamicValue(value, identity) };
