import { specsOf } from "./fields";
import type { AttributeSpec, Fields } from "./spec";
import { valueToPlain } from "../values/convert";
import { messagesOf } from "./rule";
import { isCredential } from "../secrets/write-only";

// Terraform's rules for schemas (docs/apis/terraform-protocol.md §2.8), and our own. A schema that breaks one is a
// mistake in the provider: it shows when the provider is loaded, in every test, and never to a user.

/** Names that Terraform reads as its own inside a block (S1). */
const RESERVED = ["count", "for_each", "depends_on", "provider", "lifecycle", "connection", "provisioner"];
const RESERVED_IN_PROVIDER = ["version", "alias"];

export type SchemaOf =
  "managed resource" | "action" | "provider" | "data source" | "ephemeral resource" | "list resource";

/** @throws Error naming the attribute and the rule */
export function checkSchema(kind: SchemaOf, name: string, fields: Fields): void {
  const reserved = kind === "provider" ? RESERVED_IN_PROVIDER : RESERVED;
  const taken = Object.keys(fields).find((field) => reserved.includes(field));
  if (taken !== undefined)
    throw new Error(`${name}: Terraform reads ${taken} as its own; choose another name`);
  checkFields(fields, name, {
    // Everything else is stored, or has no place where the value could go (S5).
    mayHoldCredentials: kind === "managed resource" || kind === "action",
    inSet: false,
    inCollection: false,
    inWriteOnly: false,
  });
}

interface Context {
  readonly mayHoldCredentials: boolean;
  readonly inSet: boolean;
  readonly inCollection: boolean;
  readonly inWriteOnly: boolean;
}

function checkFields(fields: Fields, parent: string, context: Context): void {
  for (const [name, spec] of specsOf(fields)) {
    const complaint = complaintAbout(name, spec, context);
    if (complaint !== undefined) throw new Error(`${parent}.${name} ${complaint}`);
    if (spec.shape.kind === "nested") {
      const { nesting } = spec.shape;
      checkFields(spec.shape.fields, `${parent}.${name}`, {
        ...context,
        inSet: context.inSet || nesting === "set",
        inCollection: context.inCollection || nesting !== "single",
        inWriteOnly: spec.writeOnly,
      });
    }
  }
}

function complaintAbout(name: string, spec: AttributeSpec, context: Context): string | undefined {
  if (!/^[a-z0-9_]+$/.test(name))
    return "must be called with lower-case letters, digits and underscores (S1)";
  return (
    complaintAboutCredential(spec, context) ??
    complaintAboutType(spec, context) ??
    complaintAboutEmptyText(spec) ??
    complaintAboutDefault(spec)
  );
}

function complaintAboutCredential(spec: AttributeSpec, context: Context): string | undefined {
  const isComputed = spec.mode === "computed" || spec.mode === "optional+computed";
  if (context.inWriteOnly && !spec.writeOnly) return "must be write-only, because what holds it is (S5)";
  if (isComputed && isCredential(spec))
    return "is computed: it would be stored, and so would its credentials (S5)";
  if (!spec.writeOnly) return undefined;
  if (!context.mayHoldCredentials)
    return "cannot be write-only here: only managed resources have such attributes (S5)";
  if (context.inSet || isSet(spec))
    return "cannot be write-only: Terraform allows no credentials in sets (S5)";
  if (spec.replacement !== "never") return "is write-only: it would replace the object in every plan (P15)";
  return undefined;
}

const isSet = ({ shape }: AttributeSpec): boolean =>
  shape.kind === "nested" ? shape.nesting === "set" : shape.type.kind === "set";

const complaintAboutType = ({ shape }: AttributeSpec, { inCollection }: Context): string | undefined =>
  inCollection && shape.kind === "plain" && shape.type.kind === "dynamic"
    ? "cannot be of any type: the elements of a collection have one type (S4)"
    : undefined;

const complaintAboutEmptyText = ({ emptyIsNone, mode }: AttributeSpec): string | undefined =>
  emptyIsNone && (mode === "required" || mode === "computed")
    ? "is not left out by anybody, so an empty value cannot stand for that"
    : undefined;

function complaintAboutDefault(spec: AttributeSpec): string | undefined {
  if (spec.fallback === undefined) return undefined;
  if (spec.mode !== "optional+computed") return "has a default, so it must be optional and computed (P7)";
  const plain = valueToPlain(spec, spec.fallback, "undefined");
  const messages = spec.rules.flatMap((rule) => messagesOf(rule, plain));
  return messages.length === 0 ? undefined : `has a default that it does not allow: ${messages.join("; ")}`;
}

/** What {@link checkResourceSchema} looks at. */
export interface CheckedResource {
  readonly type: string;
  readonly schema: Fields;
  readonly identity: readonly string[];
  readonly optionalIdentity?: readonly string[];
  readonly importId?: readonly string[];
  readonly changeMarker?: string;
  readonly schemaVersion?: number;
  readonly upgrades?: object;
  readonly identityVersion?: number;
  readonly identityUpgrades?: object;
}

/**
 * @param added - names of the attributes that the framework itself adds
 * @throws Error naming what is wrong
 */
export function checkResourceSchema(resource: CheckedResource, added: readonly string[]): void {
  const { type, schema } = resource;
  const twice = added.find((name) => name in schema);
  if (twice !== undefined) throw new Error(`${type}: the framework itself adds the attribute ${twice}`);
  checkSchema("managed resource", type, schema);
  if (resource.identity.length === 0) throw new Error(`${type}: something must identify the object`);
  for (const name of resource.identity) checkIdentity(type, name, schema[name]?.spec);
  const { optionalIdentity = [], importId = [] } = resource;
  if (optionalIdentity.some((name, position) => resource.identity.indexOf(name) !== position)) {
    throw new Error(`${type}: what is optional in the identity comes first in it`);
  }
  if (importId.some((name) => !resource.identity.includes(name))) {
    throw new Error(`${type}: an import id consists of parts of the identity`);
  }
  checkVersions(`${type}: upgrades`, resource.schemaVersion, resource.upgrades);
  checkVersions(`${type}: identityUpgrades`, resource.identityVersion, resource.identityUpgrades);
  const marker = resource.changeMarker === undefined ? undefined : schema[resource.changeMarker]?.spec;
  if (marker !== undefined && marker.mode !== "computed") {
    throw new Error(`${type}: the change marker is the registry's to move, so it must be computed`);
  }
}

function checkIdentity(type: string, name: string, spec: AttributeSpec | undefined): void {
  const shape = spec?.shape;
  if (
    spec === undefined ||
    shape?.kind !== "plain" ||
    !["string", "number", "bool"].includes(shape.type.kind)
  ) {
    throw new Error(`${type}: the identity ${name} must be a string, a number or a boolean (S8)`);
  }
  if (spec.sensitive)
    throw new Error(`${type}: the identity ${name} is shown to users, so it cannot be sensitive`);
  // An object whose identity changed in place would be another object (A12).
  if (spec.mode !== "computed" && spec.replacement !== "always") {
    throw new Error(`${type}: the identity ${name} must be immutable or computed`);
  }
}

function checkVersions(what: string, version = 0, upgrades: object = {}): void {
  if (!Number.isSafeInteger(version) || version < 0)
    throw new Error(`${what}: a version is a whole number (S6)`);
  const given = Object.keys(upgrades).map(Number);
  const missing = Array.from({ length: version }, (_, older) => older).find(
    (older) => !given.includes(older),
  );
  if (missing !== undefined) throw new Error(`${what}: nothing says what becomes of version ${missing}`);
  const surplus = given.find((older) => older >= version);
  if (surplus !== undefined) throw new Error(`${what}: there is no later version than ${surplus}`);
}
