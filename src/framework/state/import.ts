import { mapFields, specsOf } from "../schema/fields";
import type { Fields } from "../schema/spec";
import { nullObject } from "../values/convert";
import { defaultOf } from "../schema/defaults";
import { error, type Diagnostic } from "../diagnostics/diagnostic";
import { missingIdentity } from "./identity";
import { numberFromText } from "../values/number";
import type { Resource } from "../definitions/resource";
import { EXTERNAL } from "../secrets/external";
import { memberOf, UNKNOWN, type ObjectValue, type Value } from "../values/value";

export interface Imported {
  /** All null but what identifies the object and what only we know; Terraform reads the rest right after. */
  readonly state: ObjectValue | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an import id of a resource consists of. */
export type ImportForm = Pick<Resource, "importId" | "optionalIdentity" | "importKeys">;

/** The forms of a resource's import id, for messages and documentation: `<team_id>/<id>`, `<id>`, `<team_id>/<name>`, `<name>`. */
export function importIdForms({ importId, optionalIdentity, importKeys }: ImportForm): readonly string[] {
  const last = importId.at(-1) ?? "";
  const needed = importId.filter((name) => !optionalIdentity.includes(name));
  const lists = needed.length === importId.length ? [importId] : [importId, needed];
  return [last, ...importKeys].flatMap((key) =>
    lists.map((names) => [...names.slice(0, -1), ...key.split("/")].map((name) => `<${name}>`).join("/")),
  );
}

/**
 * The parts of an import id by the names of their attributes; the last one keeps any further `/`. Undefined where one is
 * missing. What is optional is in it when there is something for everything.
 */
export function importIdParts(
  { importId, optionalIdentity }: Omit<ImportForm, "importKeys">,
  id: string,
): Readonly<Record<string, string>> | undefined {
  const parts = id.split("/");
  const names =
    parts.length >= importId.length ? importId : importId.filter((name) => !optionalIdentity.includes(name));
  const last = names.length - 1;
  const values = [...parts.slice(0, last), parts.slice(last).join("/")];
  if (parts.length < names.length || values.some((value) => value === "")) return undefined;
  return Object.fromEntries(names.map((name, position) => [name, values[position] ?? ""]));
}

/** Takes an import id apart. */
export function importById(resource: Resource, id: string): Imported {
  const parts = importIdParts(resource, id);
  if (parts === undefined) return refused(resource, id);
  const values = Object.entries(parts).map(([name, text]): [string, Value | undefined] => [
    name,
    ofType(resource.fields, name, text),
  ]);
  const identity = values.filter((entry): entry is [string, Value] => entry[1] !== undefined);
  if (identity.length < values.length) return refused(resource, id);
  return { state: importedState(resource, Object.fromEntries(identity)), diagnostics: [] };
}

function refused(resource: Resource, id: string): Imported {
  const detail = `Given: ${JSON.stringify(id)}. Expected: ${importIdForms(resource).join(" or ")}.`;
  return { state: null, diagnostics: [error("Invalid import id", detail)] };
}

/** Imports by the identity that Terraform keeps beside the state since 1.12; its values may be those of an import id. */
export function importByIdentity(resource: Resource, identity: ObjectValue): Imported {
  const missing = missingIdentity(resource, identity);
  if (missing.length > 0) {
    return { state: null, diagnostics: [error("Incomplete identity", `Not set: ${missing.join(", ")}.`)] };
  }
  const values = resource.identity.map((name): [string, Value] => [name, memberOf(identity, name)]);
  return { state: importedState(resource, Object.fromEntries(values)), diagnostics: [] };
}

/** The state of an object of which only this much is known. */
export const importedState = (resource: Resource, known: ObjectValue): ObjectValue => ({
  ...nullObject(resource.fields),
  ...addedDefaults(resource, 0),
  ...known,
});

/**
 * What the framework adds is in no registry: where a state lacks it, it has its defaults, so that no plan differs.
 *
 * @param sent - how often credentials were sent from here; never: those that there are were set elsewhere
 */
export function addedDefaults(resource: Resource, sent: number): ObjectValue {
  const defaults = specsOf(resource.fields)
    .filter(([name, spec]) => !Object.hasOwn(resource.ownFields, name) && spec.fallback !== undefined)
    .map(([name, spec]): [string, Value] => [name, defaultOf(spec) ?? null]);
  const generation: ObjectValue = Object.hasOwn(resource.fields, "credentials_generation")
    ? { credentials_generation: 0, [EXTERNAL]: sent === 0 }
    : {};
  return { ...generation, ...Object.fromEntries(defaults) };
}

/** Of an object whose import is put off nothing at all is known. */
export const unknownObject = (fields: Fields): ObjectValue =>
  mapFields(fields, (spec) => (spec.writeOnly ? null : UNKNOWN));

/** Undefined where the text is no value of the attribute's type. */
function ofType(fields: Fields, name: string, text: string): Value | undefined {
  const shape = fields[name]?.spec.shape;
  const kind = shape?.kind === "plain" ? shape.type.kind : undefined;
  if (kind === "number") return numberFromText(text);
  if (kind === "bool") return text === "true" || text === "false" ? text === "true" : undefined;
  return text.normalize("NFC");
}
