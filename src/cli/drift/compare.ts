import { differencesInObject, type Difference } from "../../framework/apply/conformity";
import type { ProviderReader, ReadObject } from "../../framework/calls/reader";
import type { Resource } from "../../framework/definitions/resource";
import { formatPath } from "../../framework/diagnostics/diagnostic";
import { importIdOf } from "../../framework/state/identity";
import { valueToPlain } from "../../framework/values/convert";
import { hidden } from "../../framework/values/show";
import { isUnknown, memberOf, type ObjectValue, type Value } from "../../framework/values/value";
import { registryOf } from "../registries";
import type { ReportedChange, ReportedObject } from "./report";
import type { StateObject } from "./state";

/** Reads one object of a state from its registry and returns how the two differ. */
export async function compared(reader: ProviderReader, object: StateObject): Promise<ReportedObject> {
  const resource = reader.resources[object.type];
  const { address, type } = object;
  const base = { address, type, registry: registryOf(type), id: "", changes: [], messages: [] };
  if (resource === undefined) {
    const messages = [`${type} is not known to this version (${type} may be newer). Update this package.`];
    return { ...base, status: "unreadable", messages };
  }
  const found = await reader.read({
    type,
    version: object.version,
    // What JSON holds is a value.
    attributes: object.attributes as ObjectValue,
    private: object.private,
  });
  return { ...base, ...told(resource, object, found) };
}

function told(
  resource: Resource,
  { sensitive }: StateObject,
  { recorded, actual, external, diagnostics }: ReadObject,
): Omit<ReportedObject, "address" | "type" | "registry"> {
  const messages = diagnostics.map(({ summary, detail }) =>
    detail === undefined ? summary : `${summary}: ${detail}`,
  );
  const known = {
    id: recorded === null ? "" : importIdOf(resource, recorded),
    ...(recorded === null ? {} : nameIn(recorded, sensitive)),
    changes: [],
  };
  if (recorded === null || diagnostics.some(({ severity }) => severity === "error")) {
    return { ...known, status: "unreadable", messages };
  }
  if (actual === null) return { ...known, status: "deleted", messages };
  const changes = changesBetween(resource, recorded, actual, sensitive);
  const credentials =
    external === undefined || memberOf(recorded, "on_external_change") === "ignore"
      ? {}
      : { credentials: external === "changed" ? ("changed" as const) : ("made_again" as const) };
  const isMoved = "credentials" in credentials;
  return {
    ...known,
    status: changes.length > 0 ? "changed" : isMoved ? "credentials" : "in_sync",
    changes,
    ...credentials,
    messages,
  };
}

/** Its display name. */
function nameIn(state: ObjectValue, sensitive: ReadonlySet<string>): { readonly name?: string } {
  const names = ["name", "display_name"]
    .filter((each) => !sensitive.has(each))
    .map((each) => memberOf(state, each));
  const name = names.find((value) => typeof value === "string");
  return name === undefined ? {} : { name };
}

/**
 * What another user changed. What only the registry itself decides (dates, states) does not count as drift, because no
 * configuration can set it.
 */
const changesBetween = (
  { ownFields }: Resource,
  recorded: ObjectValue,
  actual: ObjectValue,
  sensitive: ReadonlySet<string>,
): readonly ReportedChange[] & ReportedObject["changes"] =>
  differencesInObject(ownFields, recorded, actual, [])
    .filter(({ path, spec }) => spec.mode !== "computed" && !isInComputed(ownFields, path))
    .map((difference) => changeOf(difference, sensitive));

/** Inside of what only the registry decides. */
function isInComputed(fields: Resource["ownFields"], [first]: Difference["path"]): boolean {
  const name = first !== undefined && "attribute" in first ? first.attribute : "";
  return fields[name]?.spec.mode === "computed";
}

function changeOf(
  { path, spec, planned, stored }: Difference,
  sensitive: ReadonlySet<string>,
): ReportedChange {
  const attribute = formatPath(path);
  const [first] = path;
  const isSensitive =
    spec.sensitive || (first !== undefined && "attribute" in first && sensitive.has(first.attribute));
  if (isSensitive) return { attribute, sensitive: true, recorded: undefined, actual: undefined };
  const plain = (value: Value): unknown => {
    const seen = hidden(spec, value);
    return seen === null || isUnknown(seen) ? null : jsonOf(valueToPlain(spec, seen, "undefined"));
  };
  return { attribute, recorded: plain(planned), actual: plain(stored), sensitive: false };
}

/** Numbers that JSON cannot represent become strings. */
const jsonOf = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each)),
  );
