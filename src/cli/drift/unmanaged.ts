import type { ProviderReader } from "../../framework/calls/reader";
import type { ObjectValue } from "../../framework/values/value";
import { registryOf } from "../registries";
import type { ReportedObject, Unmanaged } from "./report";
import type { StateObject } from "./state";

export interface Found {
  readonly unmanaged: Unmanaged[];
  /** Lists that could not be read. */
  readonly problems: string[];
}

/** Objects of the registries that are in none of the states. Only registries with a token are read. */
export async function unmanagedIn(
  reader: ProviderReader,
  managed: readonly ReportedObject[],
  stored: readonly StateObject[],
): Promise<Found> {
  const known = new Set(managed.map(({ type, id }) => keyOf(type, id)));
  const found: Unmanaged[] = [];
  const problems: string[] = [];
  for (const type of Object.keys(reader.listResources)) {
    const registry = registryOf(type);
    if (!reader.isConfigured(registry)) continue;
    for (const place of placesOf(reader, type, stored)) {
      for await (const { displayName, importId, diagnostics } of reader.list(type, place, false)) {
        const failure = diagnostics.find(({ severity }) => severity === "error");
        if (failure !== undefined)
          problems.push(`${type} could not be listed: ${failure.summary}. ${failure.detail ?? ""}`);
        if (importId === undefined || known.has(keyOf(type, importId))) continue;
        known.add(keyOf(type, importId));
        found.push({ type, registry, id: importId, name: displayName });
      }
    }
  }
  return { unmanaged: found, problems };
}

const keyOf = (type: string, id: string): string => `${type} ${id}`;

/** Where to look: each workspace, team or tenant that the states name, and the token's own. */
export function placesOf(
  { listResources, resources }: ProviderReader,
  type: string,
  stored: readonly StateObject[],
): readonly ObjectValue[] {
  const list = listResources[type];
  const resource = resources[type];
  const [place] = resource?.identity ?? [];
  if (list === undefined || place === undefined || !(place in list.fields)) return [{}];
  const values = stored
    .filter((object) => registryOf(object.type) === registryOf(type))
    .map(({ attributes }) => attributes[place]);
  const named = new Set(values.filter((value) => typeof value === "string"));
  // A Buddy token may see many workspaces but lack the right to list them. If the token's own place is not named in
  // ids, objects of a place that is named would be found a second time.
  const isAmbiguous = place === "domain" || resource?.optionalIdentity.includes(place) === true;
  const isListedByItself =
    !isAmbiguous || named.size === 0 || (place !== "domain" && named.size < new Set(values).size);
  return [...(isListedByItself ? [{}] : []), ...[...named].map((value) => ({ [place]: value }))];
}
