import type { Fields } from "./attribute";
import type { Diagnostic } from "./diagnostic";
import { error } from "./diagnostic";
import { equalValues } from "./equal";
import { isNumberValue } from "./number";
import type { IdentitySchema } from "./provider-server";
import { STRING } from "./type";
import { memberOf, type ObjectValue, type Value } from "./value";

/** What the identity of a resource consists of. */
export interface Identified {
  readonly type: string;
  readonly fields: Fields;
  readonly identity: readonly string[];
}

/** The identity of an object; null where one of its attributes has no value, without which it cannot be found. */
export function identityOf(
  { identity }: Pick<Identified, "identity">,
  state: ObjectValue,
): ObjectValue | null {
  const entries = identity.map((name): [string, Value] => [name, memberOf(state, name)]);
  return entries.every(([, value]) => isIdentifying(value)) ? Object.fromEntries(entries) : null;
}

const isIdentifying = (value: Value): boolean =>
  typeof value === "string" || typeof value === "boolean" || isNumberValue(value);

export const identitySchema = ({ fields, identity }: Identified, version: number): IdentitySchema => ({
  version,
  attributes: Object.fromEntries(
    identity.map((name) => {
      const spec = fields[name]?.spec;
      const type = spec?.shape.kind === "plain" ? spec.shape.type : STRING;
      return [name, { type, description: spec?.description ?? "", requiredForImport: true }];
    }),
  ),
});

/** An object is who it is: an identity that becomes another one is a mistake somewhere (protocol sheet A12). */
export function changedIdentity(
  { type, fields, identity }: Identified,
  before: ObjectValue | null,
  after: ObjectValue | null,
): readonly Diagnostic[] {
  if (before === null || after === null) return [];
  const changed = identity.filter((name) => {
    const spec = fields[name]?.spec;
    return spec !== undefined && !equalValues(spec, memberOf(before, name), memberOf(after, name));
  });
  if (changed.length === 0) return [];
  return [
    error(
      `${type} came back as another object`,
      `Its ${changed.join(", ")} changed, and an object's identity never does. Nothing was stored. If the object was ` +
        "replaced outside of Terraform, remove this one from the state and import the new one.",
    ),
  ];
}
