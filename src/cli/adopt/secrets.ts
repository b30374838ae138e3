import type { Resource } from "../../framework/definitions/resource";
import type { AttributeSpec } from "../../framework/schema/spec";
import { toPlain } from "../../framework/values/convert";
import type { ObjectValue } from "../../framework/values/value";
import type { Adopted } from "./collect";

/** A credential that a program needs. */
export interface Needed {
  /** Names from the outside in: `credentials`, `access_key`. */
  readonly path: readonly string[];
  /** Name of the environment variable. */
  readonly variable: string;
  /** A user name or similar value that belongs to credentials. */
  readonly isSecret: boolean;
}

/** What the rules of a resource require that a configuration without credentials lacks. */
export function neededBy(
  resource: Resource | undefined,
  { label, registry, config }: Adopted,
): readonly Needed[] {
  if (resource === undefined) return [];
  const bare = { ...config, external_credentials: null };
  const missing = missingIn(resource, bare).flatMap((path) => {
    const spec = resource.ownFields[path[0] ?? ""]?.spec;
    // Of an object that is missing as a whole, what its members are follows once it is there.
    return path.length === 1 && spec?.shape.kind === "nested"
      ? missingIn(resource, { ...bare, [path[0] ?? ""]: {} })
      : [path];
  });
  return missing
    .filter(([first]) => first !== "role_assumptions")
    .map((path) => ({
      path,
      variable: [registry, label, ...path.slice(-1)]
        .join("_")
        .replace(/[^a-zA-Z0-9]+/g, "_")
        .toUpperCase(),
      isSecret: isSecretAt(resource, path),
    }));
}

const missingIn = ({ fields, validate }: Resource, config: ObjectValue): readonly (readonly string[])[] =>
  validate(toPlain(fields, config, "unknown"))
    .filter(({ missesCredential = false }) => missesCredential)
    .map(({ at = [], member }) => [...at.map(String), ...(member === undefined ? [] : [member])]);

function isSecretAt({ ownFields }: Resource, [first = "", second]: readonly string[]): boolean {
  const spec: AttributeSpec | undefined = ownFields[first]?.spec;
  const inner =
    spec?.shape.kind === "nested" && second !== undefined ? spec.shape.fields[second]?.spec : spec;
  return (spec?.writeOnly ?? false) && inner?.isPublic !== true;
}
