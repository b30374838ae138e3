import { isJsonObject, mergePatch, parseJson, type JsonObject } from "./json";
import type { KnownKeys, NewerKeys } from "./known-keys";

// A registry that is newer than what its documentation says: keys of its objects that this emulator does not know. What it
// does with all other unknown keys stays a setting of each registry: most refuse them, Fruxon drops them.

/** One request without its newer members. */
export interface Reduced {
  readonly body: string;
  /** Whether nothing is left of a body that changes an object: the rest of it asks for nothing. */
  readonly isEmpty: boolean;
  /** To be called with the answer. */
  readonly answered: (answer: Response) => Promise<Response>;
}

export interface RecordingNewerKeys extends NewerKeys {
  /** Takes the newer members out of a request. */
  reduced(request: { readonly method: string; readonly path: string; readonly body: string }): Reduced;
}

export function createNewerKeys(): RecordingNewerKeys {
  const stored = new Map<string, JsonObject>();
  let known: Required<KnownKeys> = { keys: [], areReturned: true };

  const stores = (id: string, method: string, taken: JsonObject): void => {
    const before = method === "PUT" ? {} : (stored.get(id) ?? {});
    const merged = mergePatch(before, taken);
    stored.set(id, isJsonObject(merged) ? merged : {});
  };
  const shown = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shown);
    if (!isJsonObject(value)) return value;
    const members = Object.fromEntries(
      Object.entries(value).map(([key, member]): [string, unknown] => [key, shown(member)]),
    );
    const id = idOf(value);
    const more = id === undefined ? undefined : stored.get(id);
    return more === undefined ? members : mergePatch(members, onlyKnown(more, known.keys));
  };

  return {
    know({ keys, areReturned = true }) {
      known = { keys, areReturned };
    },
    get known() {
      return known;
    },
    of: (id) => stored.get(id) ?? {},
    change(id, patch) {
      stores(id, "PATCH", patch);
    },
    reduced({ method, path, body }) {
      const parsed = parseJson(body);
      const sent = method !== "GET" && parsed.ok && isJsonObject(parsed.value) ? parsed.value : undefined;
      const taken = sent === undefined ? {} : onlyKnown(sent, known.keys);
      const rest = sent === undefined ? undefined : withoutKeys(sent, known.keys);
      const isTaken = Object.keys(taken).length > 0;
      return {
        body: isTaken ? JSON.stringify(rest) : body,
        isEmpty: isTaken && method === "PATCH" && Object.keys(rest ?? {}).length === 0,
        async answered(answer) {
          if (known.keys.length === 0 || !answer.ok) return answer;
          const text = await answer.text();
          const json = parseJson(text);
          const id = (json.ok ? firstId(json.value) : undefined) ?? storedIdIn(path, stored);
          if (isTaken && id !== undefined) stores(id, method, taken);
          const result = json.ok && known.areReturned ? JSON.stringify(shown(json.value)) : text;
          const headers = new Headers(answer.headers);
          headers.delete("content-length");
          return new Response(answer.status === 204 ? null : result, { status: answer.status, headers });
        },
      };
    },
  };
}

/** How registries call what identifies an object. */
const IDS = ["id", "hash_id"];

function idOf(object: JsonObject): string | undefined {
  const id = IDS.map((name) => (Object.hasOwn(object, name) ? object[name] : undefined)).find(
    (value) => typeof value === "string",
  );
  return typeof id === "string" ? id : undefined;
}

/** Of the object that an answer is about: at its top, or in its envelope. */
function firstId(answer: unknown): string | undefined {
  if (!isJsonObject(answer)) return undefined;
  return idOf(answer) ?? (isJsonObject(answer.data) ? idOf(answer.data) : undefined);
}

/** An answer may be empty: then the path tells which object it was. */
const storedIdIn = (path: string, stored: ReadonlyMap<string, unknown>): string | undefined => {
  const segments = path.split("/").map(decodeURIComponent);
  return segments.reverse().find((segment) => stored.has(segment)) ?? segments[0];
};

/** The members at these places. */
function onlyKnown(object: JsonObject, keys: readonly string[]): JsonObject {
  return keys.reduce<JsonObject>((found, key) => {
    const value = valueAt(object, key.split("."));
    if (value === undefined) return found;
    return withPath(found, key.split("."), value);
  }, {});
}

function withPath(object: JsonObject, [first, ...rest]: readonly string[], value: unknown): JsonObject {
  if (first === undefined) return object;
  const inner = Object.hasOwn(object, first) ? object[first] : undefined;
  const below = rest.length === 0 ? value : withPath(isJsonObject(inner) ? inner : {}, rest, value);
  return { ...object, [first]: below };
}

function valueAt(object: JsonObject, [first, ...rest]: readonly string[]): unknown {
  const member = first !== undefined && Object.hasOwn(object, first) ? object[first] : undefined;
  if (rest.length === 0) return member;
  return isJsonObject(member) ? valueAt(member, rest) : undefined;
}

const withoutKeys = (object: JsonObject, keys: readonly string[]): JsonObject =>
  keys.reduce<JsonObject>((rest, key) => withoutKey(rest, key.split(".")), object);

/** An object that had nothing else is gone with it. */
function withoutKey(object: JsonObject, [first, ...rest]: readonly string[]): JsonObject {
  const entries = Object.entries(object).flatMap(([name, member]): [string, unknown][] => {
    if (name !== first) return [[name, member]];
    if (rest.length === 0 || !isJsonObject(member)) return rest.length === 0 ? [] : [[name, member]];
    const inner = withoutKey(member, rest);
    return Object.keys(inner).length === 0 && Object.keys(member).length > 0 ? [] : [[name, inner]];
  });
  return Object.fromEntries(entries);
}
