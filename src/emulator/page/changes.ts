import { isDeepStrictEqual } from "node:util";
import type { ControlledObject } from "../host/control-objects";
import { isJsonObject } from "../host/json";
import type { EmulatedRegistry } from "../host/registry";
import { pathOfObject } from "./paths";

/** What became of one member. Values are JSON texts, shortened; absent: the member does not exist. */
export interface MemberChange {
  readonly member: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** What became of one object. */
export interface ObjectChange {
  readonly kind: "created" | "changed" | "deleted";
  readonly collection: string;
  /** Below the registry's control path. */
  readonly path: string;
  readonly name: string;
  readonly owner: string;
  readonly members: readonly MemberChange[];
  /** Names of the secrets that were added, replaced or removed. */
  readonly secrets: readonly string[];
}

/** All objects of a registry at one time, by their paths. */
export type Snapshot = ReadonlyMap<
  string,
  { readonly collection: string; readonly object: ControlledObject }
>;

/** An activity shows what a person can read at once; the object itself has the rest. */
const MAX_MEMBERS = 20;
const MAX_OBJECTS = 10;
const MAX_CHARACTERS = 120;

export function snapshotOf({ objects }: Pick<EmulatedRegistry<object>, "objects">): Snapshot {
  const snapshot = new Map<string, { collection: string; object: ControlledObject }>();
  for (const collection of objects) {
    for (const object of collection.all()) {
      snapshot.set(pathOfObject(collection, object), { collection: collection.list.path.slice(1), object });
    }
  }
  return snapshot;
}

/** At most ten objects. Values of secrets are in none of it. */
export function changesBetween(before: Snapshot, after: Snapshot): ObjectChange[] {
  const changes: ObjectChange[] = [];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const change = changeOf(path, before.get(path), after.get(path));
    if (change !== undefined) changes.push(change);
    if (changes.length === MAX_OBJECTS) break;
  }
  return changes;
}

type Snapped = Snapshot extends ReadonlyMap<string, infer Value> ? Value : never;

function changeOf(
  path: string,
  before: Snapped | undefined,
  after: Snapped | undefined,
): ObjectChange | undefined {
  const either = after ?? before;
  if (either === undefined || isSame(before?.object.stored, after?.object.stored)) return undefined;
  const kind = before === undefined ? "created" : after === undefined ? "deleted" : "changed";
  const { name, owner } = either.object.title();
  return {
    kind,
    collection: either.collection,
    path: shortened(path, 500),
    name: shortened(name),
    owner: shortened(owner),
    members: kind === "changed" ? memberChanges(before, after).slice(0, MAX_MEMBERS) : [],
    secrets: secretChanges(before, after).slice(0, MAX_MEMBERS),
  };
}

/** Objects that did not change usually have the very same members. */
function isSame(before: object | undefined, after: object | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  const [old, young] = [
    Object.entries<unknown>({ ...before }),
    new Map(Object.entries<unknown>({ ...after })),
  ];
  const isEqual =
    old.length === young.size && old.every(([name, value]) => Object.is(value, young.get(name)));
  return isEqual || isDeepStrictEqual(before, after);
}

function memberChanges(before: Snapped | undefined, after: Snapped | undefined): MemberChange[] {
  const [old, young] = [leaves(before?.object.shown()), leaves(after?.object.shown())];
  return differing(old, young).map((member) => ({
    member: shortened(member),
    before: shortened(old.get(member)),
    after: shortened(young.get(member)),
  }));
}

function secretChanges(before: Snapped | undefined, after: Snapped | undefined): string[] {
  return differing(leaves(before?.object.secrets()), leaves(after?.object.secrets())).map((name) =>
    shortened(name),
  );
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.filter((name) => before.get(name) !== after.get(name));
}

/** JSON texts of all members that are no objects, by dotted path; lists are whole. */
function leaves(value: unknown): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (path: string, inner: unknown): void => {
    if (!isJsonObject(inner) || (path !== "" && Object.keys(inner).length === 0)) {
      if (inner !== undefined && path !== "") found.set(path, JSON.stringify(inner));
      return;
    }
    for (const [name, member] of Object.entries(inner))
      collect(path === "" ? name : `${path}.${name}`, member);
  };
  collect("", value);
  return found;
}

function shortened(text: string, length?: number): string;
function shortened(text: string | undefined, length?: number): string | undefined;
function shortened(text: string | undefined, length = MAX_CHARACTERS): string | undefined {
  if (text === undefined || text.length <= length) return text;
  // A slice would keep the whole text in memory.
  return `${Buffer.from(text.slice(0, length)).toString()}…`;
}
