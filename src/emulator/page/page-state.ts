import type { PendingFault } from "../host/fault-plans";
import type { MountedRegistry } from "../host/exchange";
import { isJsonObject } from "../host/json";
import type { ActivityEntry } from "./activity";
import { pathOfObject } from "./paths";

/** All that the page shows, as JSON. */
export interface PageState {
  readonly version: number;
  /** Milliseconds. */
  readonly latency: number;
  /** Undefined: what is stored ends with the emulator. */
  readonly stateFile: string | undefined;
  readonly registries: readonly PageRegistry[];
  /** Newest first. */
  readonly activity: readonly ActivityEntry[];
}

export interface PageRegistry {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly rateLimit: { readonly requests: number; readonly windowSeconds: number } | undefined;
  readonly faults: readonly PageFault[];
  readonly moreFaults: number;
  readonly collections: readonly PageCollection[];
}

export interface PageFault {
  readonly id: number;
  readonly match: PendingFault["match"];
  readonly skip: number;
  readonly times: PendingFault["times"];
  /** JSON, shortened. */
  readonly fault: string;
}

export interface PageCollection {
  /** As in control paths: `cloud-integrations`. */
  readonly name: string;
  readonly total: number;
  /** Of those that match the filter, as many as were asked for. */
  readonly objects: readonly PageObject[];
  readonly matching: number;
}

export interface PageObject {
  /** Control path, below that of the registry. */
  readonly path: string;
  readonly name: string;
  readonly owner: string;
}

export interface PageQuery {
  /** Objects whose name, owner or path has this text. */
  readonly filter: string;
  /** Objects of each kind. */
  readonly limit: number;
}

const MAX_FAULTS = 50;
const MAX_FAULT_CHARACTERS = 160;
const MAX_NAME = 200;

export function pageRegistry({ name, faults, registry }: MountedRegistry, query: PageQuery): PageRegistry {
  const pending = faults.pending();
  return {
    name,
    environment: registry.environment,
    rateLimit: rateLimitIn(registry.settings.current()),
    faults: pending.slice(0, MAX_FAULTS).map(pageFault),
    moreFaults: Math.max(0, pending.length - MAX_FAULTS),
    collections: registry.objects.map((collection) => pageCollection(collection, query)),
  };
}

function pageCollection(
  collection: MountedRegistry["registry"]["objects"][number],
  { filter, limit }: PageQuery,
): PageCollection {
  const wanted = filter.toLowerCase();
  const all = collection.all();
  const matching = all
    .map((object) => ({ path: pathOfObject(collection, object), ...object.title() }))
    .filter((row) => Object.values(row).some((text) => text.toLowerCase().includes(wanted)));
  return {
    name: collection.list.path.slice(1),
    total: all.length,
    matching: matching.length,
    objects: matching.slice(0, limit).map(({ path, name, owner }) => ({
      path,
      name: name.slice(0, MAX_NAME),
      owner: owner.slice(0, MAX_NAME),
    })),
  };
}

function pageFault({ id, match, skip, times, fault }: PendingFault): PageFault {
  const text = JSON.stringify(fault);
  const isLong = text.length > MAX_FAULT_CHARACTERS;
  return { id, match, skip, times, fault: isLong ? `${text.slice(0, MAX_FAULT_CHARACTERS)}…` : text };
}

/** Every registry has this setting. */
function rateLimitIn(settings: object): PageRegistry["rateLimit"] {
  const limit = "rateLimit" in settings ? settings.rateLimit : undefined;
  if (!isJsonObject(limit)) return undefined;
  const { requests, windowSeconds } = limit;
  return typeof requests === "number" && typeof windowSeconds === "number"
    ? { requests, windowSeconds }
    : undefined;
}
