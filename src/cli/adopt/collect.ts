import type { ProviderReader } from "../../framework/calls/reader";
import type { ObjectValue } from "../../framework/values/value";
import { placesOf } from "../drift/unmanaged";
import type { StateObject } from "../drift/state";
import { inParallel } from "../parallel";
import { registryOf } from "../registries";
import { labelled } from "./labels";

/** An object to write a program for. */
export interface Adopted {
  readonly type: string;
  readonly registry: string;
  /** Import id. */
  readonly id: string;
  /** Its display name. */
  readonly name: string;
  /** Its name in the program: the same in every run as long as the object keeps its own. */
  readonly label: string;
  /** Everything that was read. */
  readonly object: ObjectValue;
  /** What a configuration must set so that nothing is planned. */
  readonly config: ObjectValue;
}

export interface Collection {
  readonly adopted: readonly Adopted[];
  /** How many are already in a state. */
  readonly skipped: number;
  /** What could not be read. */
  readonly problems: readonly string[];
}

export interface Wanted {
  readonly registries: readonly string[];
  readonly places: Readonly<Record<string, readonly ObjectValue[]>>;
  /** What is already managed. */
  readonly stored: readonly StateObject[];
  readonly onFound: (name: string) => void;
}

/** All objects of the registries that are in no state. Only reads. */
export async function collected(reader: ProviderReader, wanted: Wanted): Promise<Collection> {
  const known = new Set(
    wanted.stored.map(({ type, attributes }) => keyOf(reader, type, attributes as ObjectValue)),
  );
  const problems: string[] = [];
  const types = Object.keys(reader.listResources).filter((type) =>
    wanted.registries.includes(registryOf(type)),
  );
  const lists = await inParallel(types, types.length, async (type) => {
    const found: Omit<Adopted, "label">[] = [];
    for (const place of wanted.places[registryOf(type)] ?? placesOf(reader, type, wanted.stored)) {
      for await (const { displayName, importId, object, diagnostics } of reader.list(type, place, true)) {
        const failed = diagnostics.find(({ severity }) => severity === "error");
        if (importId === undefined || object === undefined) {
          const why = failed ?? diagnostics[0];
          problems.push(
            `${type} ${displayName}: ${why === undefined ? "not readable" : `${why.summary}. ${why.detail ?? ""}`}`,
          );
          continue;
        }
        wanted.onFound(displayName);
        const config = await reader.configurationOf(type, object);
        found.push({ type, registry: registryOf(type), id: importId, name: displayName, object, config });
      }
    }
    return found;
  });
  const all = lists.flat();
  const fresh = all.filter(({ type, object }) => !known.has(keyOf(reader, type, object)));
  return { adopted: labelled(fresh), skipped: all.length - fresh.length, problems };
}

/** What finds an object again, whatever spelling of its import id a list uses. */
function keyOf({ resources }: ProviderReader, type: string, object: ObjectValue): string {
  const identity = resources[type]?.identity ?? [];
  return JSON.stringify([type, ...identity.map((name) => object[name] ?? null)]);
}
