import { canonicalJson } from "../values/canonical-json";
import { readFingerprint, type Fingerprint } from "../secrets/fingerprint";

/** What JSON can say. */
export type JsonValue =
  null | string | number | boolean | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** What we keep beside the state: opaque to Terraform, readable in the state file, never shown. Holds no secret. */
export interface PrivateState {
  /** Of the credentials that were sent last. Absent: none were, or `credentials_version` decides. */
  readonly fingerprint?: Fingerprint;
  /** The registry's change marker when the credentials there were last known to be ours. */
  readonly marker?: string;
  /** When the object was created, as of the same time: an object that was made again is another one. */
  readonly created?: string;
  /** Right after an import, until the object is read: what is known of it may be another spelling of its identity. */
  readonly imported?: true;
  /** Attributes whose value the object took over from the provider's settings. */
  readonly inherited?: readonly string[];
  /** What the resource itself keeps, by its own keys. */
  readonly own?: Readonly<Record<string, JsonValue>>;
}

const EMPTY = new Uint8Array();

/** Far above what any resource keeps. Private state comes from a file, and a damaged one must not cost minutes. */
const MOST_BYTES = 1024 * 1024;
const DEEPEST = 100;

export function encodePrivate(state: PrivateState): Uint8Array {
  const { fingerprint, marker, created, imported, inherited = [], own = {} } = state;
  const parts = {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(marker === undefined ? {} : { marker }),
    ...(created === undefined ? {} : { created }),
    ...(imported === undefined ? {} : { imported }),
    ...(inherited.length === 0 ? {} : { inherited }),
    ...(Object.keys(own).length === 0 ? {} : { own }),
  };
  return Object.keys(parts).length === 0 ? EMPTY : new TextEncoder().encode(canonicalJson(parts));
}

/** Anything unreadable counts as empty: then credentials are sent once more, and nothing is lost. */
export function decodePrivate(bytes: Uint8Array): PrivateState {
  const stored = bytes.length === 0 ? undefined : parsed(bytes);
  if (!isObject(stored)) return {};
  const { fingerprint, marker, created, imported, inherited, own } = stored;
  const print = readFingerprint(fingerprint);
  return {
    ...(print === undefined ? {} : { fingerprint: print }),
    ...(typeof marker === "string" ? { marker } : {}),
    ...(typeof created === "string" ? { created } : {}),
    ...(imported === true ? { imported } : {}),
    ...(isListOfTexts(inherited) ? { inherited } : {}),
    // It was written as JSON, so it is JSON.
    ...(isObject(own) ? { own: own as Readonly<Record<string, JsonValue>> } : {}),
  };
}

function parsed(bytes: Uint8Array): unknown {
  if (bytes.length > MOST_BYTES) return undefined;
  try {
    const stored: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isNoDeeperThan(DEEPEST, stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

const isNoDeeperThan = (depth: number, value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (depth > 0 && Object.values(value).every((inner) => isNoDeeperThan(depth - 1, inner)));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

/** What a resource kept beside the state, while it is planned. */
export interface PrivateView {
  get(key: string): JsonValue | undefined;
}

/**
 * What a resource keeps beside the state: for instance a version that the next update has to name. Survives refreshes;
 * gone when the object is deleted. Terraform stores it readable, so no secret belongs here.
 */
export interface PrivateStore extends PrivateView {
  set(key: string, value: JsonValue): void;
  delete(key: string): void;
}

/** A store for the time of one operation, with what it holds at the end. */
export function openPrivateStore(own: Readonly<Record<string, JsonValue>> = {}): {
  readonly store: PrivateStore;
  readonly contents: () => Readonly<Record<string, JsonValue>>;
} {
  const kept = new Map(Object.entries(own));
  return {
    store: {
      get: (key) => kept.get(key),
      set: (key, value) => void kept.set(key, value),
      delete: (key) => void kept.delete(key),
    },
    contents: () => Object.fromEntries(kept),
  };
}

/** What a resource kept, for looking only. */
export const viewOf = ({ own = {} }: PrivateState): PrivateView => openPrivateStore(own).store;
