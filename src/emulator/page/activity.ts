import type { Clock } from "../host/clock";
import type { EmulatedRegistry } from "../host/registry";
import { isReading, type Watch, type WatchedRequest } from "../host/watch";
import { changesBetween, snapshotOf, type ObjectChange } from "./changes";

/** A request, and what it changed. */
export interface ActivityEntry extends WatchedRequest {
  /** Counts from 1. */
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly outcome: "waiting" | "answered" | "dropped";
  /** Of an answer. */
  readonly status?: number | undefined;
  readonly changes: readonly ObjectChange[];
}

/** The latest requests to all registries. */
export interface Activity {
  readonly watch: Watch;
  /** Oldest first; at most 300. */
  entries(): readonly ActivityEntry[];
  clear(): void;
  /** Increases with everything that the page shows. */
  version(): number;
  /** Something changed that is no request: latency, faults, limits. */
  touch(): void;
  /** Calls `listener` after every change. Returns what ends that. */
  subscribe(listener: () => void): () => void;
}

const MAX_ENTRIES = 300;
const MAX_PATH = 500;

export function createActivity(clock: Clock): Activity {
  let lastId = 0;
  let version = 0;
  let entries: ActivityEntry[] = [];
  const listeners = new Set<() => void>();

  function touch(): void {
    version += 1;
    for (const listener of listeners) listener();
  }

  /** An entry that was forgotten meanwhile stays so. */
  function amend(id: number, change: Partial<ActivityEntry>): void {
    entries = entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
    touch();
  }

  return {
    watch: {
      begin(request) {
        lastId += 1;
        const id = lastId;
        const path = request.path.slice(0, MAX_PATH);
        const at = clock().toISOString();
        const entry: ActivityEntry = { ...request, path, id, at, outcome: "waiting", changes: [] };
        entries = [...entries, entry].slice(-MAX_ENTRIES);
        touch();
        return {
          async during(registry, run) {
            if (isReading(request.method)) return run();
            const { answer, changes } = await inTurn(registry, () => observed(registry, run));
            if (changes.length > 0) amend(id, { changes });
            return answer;
          },
          end: (status) => amend(id, { outcome: status === undefined ? "dropped" : "answered", status }),
        };
      },
    },
    entries: () => entries,
    clear() {
      entries = [];
      touch();
    },
    version: () => version,
    touch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Writes to a registry run one after the other, so that a change is that of its request. They take no time. */
const turns = new WeakMap<object, Promise<unknown>>();

async function inTurn<T>(registry: object, run: () => Promise<T>): Promise<T> {
  const mine = (turns.get(registry) ?? Promise.resolve()).then(run);
  turns.set(
    registry,
    mine.catch(() => undefined),
  );
  return mine;
}

async function observed(registry: EmulatedRegistry<object>, run: () => Promise<Response>) {
  const before = snapshotOf(registry);
  const answer = await run();
  return { answer, changes: changesBetween(before, snapshotOf(registry)) };
}
