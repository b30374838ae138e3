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
  /** Whether the registry takes an object, of which the variable has the JSON. */
  readonly isJson: boolean;
}

/** What the rules of a resource require that a configuration without credentials lacks. */
export function neededBy(
  resource: Resource | undefined,
  { label, type, config }: Adopted,
): readonly Needed[] {
  if (resource === undefined) return [];
  const bare = { ...config, external_credentials: null };
  const missing = missingIn(resource, bare).flatMap((one) =>
    one.path.length === 1 ? membersOf(resource, bare, one.path[0] ?? "") : [one],
  );
  return missing
    .filter(({ path: [first] }) => first !== "role_assumptions")
    .map(({ path, isJson }) => ({
      path,
      // Objects of two types may have the same label.
      variable: [type.replace(/^integrations_|_integration$/g, ""), label, ...path.slice(-1)]
        .join("_")
        .replace(/[^a-zA-Z0-9]+/g, "_")
        .toUpperCase(),
      isSecret: isSecretAt(resource, path),
      isJson,
    }));
}

/**
 * The members that an object which is missing as a whole requires, or the attribute itself if it is no object. An empty object
 * counts as omitted, so each member is set once: then the rules name those that are missing beside it.
 */
function membersOf(resource: Resource, config: ObjectValue, name: string): readonly Missing[] {
  const shape = resource.ownFields[name]?.spec.shape;
  if (shape?.kind !== "nested") return [{ path: [name], isJson: false }];
  const members = Object.keys(shape.fields);
  const required = members
    .flatMap((member) => missingIn(resource, { ...config, [name]: { [member]: "set" } }))
    .filter(({ path }) => path[0] === name && path.length > 1)
    .map(({ path: [, member] }) => member);
  return members
    .filter((member) => required.includes(member))
    .map((member) => ({ path: [name, member], isJson: false }));
}

type Missing = Pick<Needed, "path" | "isJson">;

const missingIn = ({ fields, validate }: Resource, config: ObjectValue): readonly Missing[] =>
  validate(toPlain(fields, config, "unknown"))
    .filter(({ missesCredential = false }) => missesCredential)
    .map(({ at = [], member, isJson = false }) => ({
      path: [...at.map(String), ...(member === undefined ? [] : [member])],
      isJson,
    }));

function isSecretAt({ ownFields }: Resource, [first = "", second]: readonly string[]): boolean {
  const spec: AttributeSpec | undefined = ownFields[first]?.spec;
  const inner =
    spec?.shape.kind === "nested" && second !== undefined ? spec.shape.fields[second]?.spec : spec;
  return (spec?.writeOnly ?? false) && inner?.isPublic !== true;
}
