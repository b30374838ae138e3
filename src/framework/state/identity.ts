import type { Fields } from "../schema/spec";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { error } from "../diagnostics/diagnostic";
import { equalValues } from "../values/equal";
import { isNumberValue } from "../values/number";
import type { IdentitySchema } from "../calls/provider-server";
import { excerpt } from "../values/show";
import { STRING } from "../schema/type";
import { memberOf, type ObjectValue, type Value } from "../values/value";

/** What the identity of a resource consists of. */
export interface Identified {
  readonly typeName: string;
  readonly fields: Fields;
  readonly identity: readonly string[];
  readonly optionalIdentity: readonly string[];
  readonly mutableIdentity: boolean;
}

type Finding = Pick<Identified, "identity" | "optionalIdentity">;

/** The identity of an object; null where something that it cannot be found without has no value. */
export const identityOf = (resource: Finding, state: ObjectValue): ObjectValue | null =>
  missingIdentity(resource, state).length > 0
    ? null
    : Object.fromEntries(resource.identity.map((name): [string, Value] => [name, memberOf(state, name)]));

/** Attributes of the identity that have no value, and without which the object cannot be found. */
export const missingIdentity = (
  { identity, optionalIdentity }: Finding,
  state: ObjectValue,
): readonly string[] =>
  identity.filter((name) => {
    const value = memberOf(state, name);
    return !isIdentifying(value) && !(value === null && optionalIdentity.includes(name));
  });

const isIdentifying = (value: Value): boolean =>
  typeof value === "string" || typeof value === "boolean" || isNumberValue(value);

export const identitySchema = (
  { fields, identity, optionalIdentity }: Identified,
  version: number,
): IdentitySchema => ({
  version,
  attributes: Object.fromEntries(
    identity.map((name) => {
      const spec = fields[name]?.spec;
      const type = spec?.shape.kind === "plain" ? spec.shape.type : STRING;
      const requiredForImport = !optionalIdentity.includes(name);
      return [name, { type, description: spec?.description ?? "", requiredForImport }];
    }),
  ),
});

/** An import may name an object by another key than its id, and must not find it in another place than it says. */
export function importedElsewhere(
  { fields, identity, typeName }: Identified,
  asked: ObjectValue,
  found: ObjectValue,
): readonly Diagnostic[] {
  const places = identity.slice(0, -1).filter((name) => {
    const spec = fields[name]?.spec;
    const wanted = memberOf(asked, name);
    return spec !== undefined && wanted !== null && !equalValues(spec, wanted, memberOf(found, name));
  });
  const said = (state: ObjectValue): string =>
    places.map((name) => `${name} ${excerpt(memberOf(state, name))}`).join(", ");
  return places.length === 0
    ? []
    : [
        error(
          `The imported ${typeName} has another identity`,
          `The import requested an object with ${said(asked)}, but the registry ` +
            `returned one with ${said(found)}. Nothing was imported.`,
        ),
      ];
}

/**
 * An object is who it is: an identity that becomes another one is a mistake somewhere (docs/apis/terraform-protocol.md
 * A12). What was not told before, as an optional part of an import, may have become known.
 */
export function changedIdentity(
  { typeName, fields, identity, optionalIdentity, mutableIdentity }: Identified,
  before: ObjectValue | null,
  after: ObjectValue | null,
): readonly Diagnostic[] {
  if (before === null || after === null || mutableIdentity) return [];
  const changed = identity.filter((name) => {
    const spec = fields[name]?.spec;
    const [was, is] = [memberOf(before, name), memberOf(after, name)];
    if (optionalIdentity.includes(name) && (was === null || is === null)) return false;
    return spec !== undefined && !equalValues(spec, was, is);
  });
  if (changed.length === 0) return [];
  return [
    error(
      `The registry returned another ${typeName}`,
      `Its ${changed.join(", ")} changed, but the identity of an object never changes. Nothing was stored. If ` +
        "another user replaced the object, remove this one from the state and import the new one.",
    ),
  ];
}

/** The import id of an object, without the parts that it has not. */
export const importIdOf = (
  { importId }: { readonly importId: readonly string[] },
  state: ObjectValue,
): string =>
  importId
    .flatMap((name) => {
      const part = memberOf(state, name);
      return typeof part === "string" && part !== "" ? [part] : [];
    })
    .join("/");
