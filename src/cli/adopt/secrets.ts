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
  { label, type, config }: Adopted,
): readonly Needed[] {
  if (resource === undefined) return [];
  const bare = { ...config, external_credentials: null };
  const missing = missingIn(resource, bare).flatMap((path) =>
    path.length === 1 ? membersOf(resource, bare, path[0] ?? "") : [path],
  );
  return missing
    .filter(([first]) => first !== "role_assumptions")
    .map((path) => ({
      path,
      // Objects of two types may have the same label.
      variable: [type.replace(/^integrations_|_integration$/g, ""), label, ...path.slice(-1)]
        .join("_")
        .replace(/[^a-zA-Z0-9]+/g, "_")
        .toUpperCase(),
      isSecret: isSecretAt(resource, path),
    }));
}

/**
 * The members that an object which is missing as a whole requires, or the attribute itself if it is no object. An empty object
 * counts as omitted, so each member is set once: then the rules name those that are missing beside it.
 */
function membersOf(resource: Resource, config: ObjectValue, name: string): readonly (readonly string[])[] {
  const shape = resource.ownFields[name]?.spec.shape;
  if (shape?.kind !== "nested") return [[name]];
  const members = Object.keys(shape.fields);
  const required = members
    .flatMap((member) => missingIn(resource, { ...config, [name]: { [member]: "set" } }))
    .filter((path) => path[0] === name && path.length > 1)
    .map(([, member]) => member);
  return members.filter((member) => required.includes(member)).map((member) => [name, member]);
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
