import type { Attribute, Mode } from "./attribute";
import { nullObject } from "./convert";
import { error, type Diagnostic } from "./diagnostic";
import type { Resource } from "./resource";
import { isRecord, type ObjectValue, type Value } from "./value";

export interface Imported {
  /** All null but what identifies the object and what only we know; Terraform reads the rest right after. */
  readonly state: ObjectValue | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The form of a resource's import id, for messages and documentation: `<domain>/<integration_id>`. */
export const importIdForm = (resource: Resource): string =>
  resource.identity.map((name) => `<${name}>`).join("/");

/** Takes an import id apart. The last part keeps any further `/`. */
export function importById(resource: Resource, id: string): Imported {
  const count = resource.identity.length;
  const parts = id.split("/");
  const values = [...parts.slice(0, count - 1), parts.slice(count - 1).join("/")];
  if (parts.length < count || values.some((value) => value === "")) {
    return {
      state: null,
      diagnostics: [
        error("Invalid import id", `Given: ${JSON.stringify(id)}. Expected: ${importIdForm(resource)}.`),
      ],
    };
  }
  return importValues(resource, (_name, position) => values[position] ?? "");
}

/** Imports by the identity that Terraform keeps beside the state since 1.12. */
export function importByIdentity(resource: Resource, identity: ObjectValue): Imported {
  const missing = resource.identity.filter((name) => (identity[name] ?? null) === null);
  if (missing.length > 0) {
    return { state: null, diagnostics: [error("Incomplete identity", `Not set: ${missing.join(", ")}.`)] };
  }
  return importValues(resource, (name) => identity[name] ?? null);
}

function importValues(resource: Resource, valueOf: (name: string, position: number) => Value): Imported {
  const identity = resource.identity.map(
    (name, position) => [name, ofType(resource.fields[name], valueOf(name, position))] as const,
  );
  return {
    state: { ...nullObject(resource.fields), ...onlyOurs(resource), ...Object.fromEntries(identity) },
    diagnostics: [],
  };
}

/** The framework's own attributes are in no registry: after an import they have their defaults, so that no plan differs. */
function onlyOurs(resource: Resource): ObjectValue {
  const defaults = Object.entries(resource.fields)
    .filter(([name, { spec }]) => !(name in resource.ownFields) && spec.fallback !== undefined)
    .map(([name, { spec }]): [string, Value] => [name, spec.fallback ?? null]);
  const generation: ObjectValue =
    "credentials_generation" in resource.fields ? { credentials_generation: 0 } : {};
  return { ...generation, ...Object.fromEntries(defaults) };
}

function ofType(field: Attribute<unknown, Mode, boolean> | undefined, value: Value): Value {
  const isNumber = field?.spec.shape.kind === "plain" && field.spec.shape.type.kind === "number";
  return isNumber && typeof value === "string" ? Number(value) : value;
}

export const isIdentity = (value: Value): value is ObjectValue => isRecord(value);
