import { isJsonObject, type JsonObject } from "../../checks";

/** A member of a file that stands elsewhere than the attribute that takes it. Both are names joined by dots. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** @default the value as it is */
  readonly convert?: (value: unknown) => unknown;
}

type Mutable = Record<string, unknown>;

/** The members of a file, those that stand elsewhere moved to their places and those that are left out taken away. */
export class Members {
  readonly root: JsonObject;
  readonly problems: { readonly member: string; readonly detail: string }[] = [];
  /** Where members stand that are moved, whether the file has them or not. */
  readonly movedFrom: readonly string[];
  readonly #origins = new Map<string, string>();
  readonly #omitted: ReadonlySet<string>;

  constructor(file: JsonObject, moves: readonly Move[], omitted: readonly string[]) {
    this.#omitted = new Set(omitted);
    this.movedFrom = moves.map(({ from }) => from);
    const root = structuredClone(file) as Mutable;
    for (const path of omitted) taken(root, path.split("."));
    for (const move of moves) this.#move(root, move);
    this.root = root;
  }

  /** Where a member stands in the file. */
  originOf(member: string): string {
    for (const [to, from] of this.#origins) {
      if (member === to || member.startsWith(`${to}.`) || member.startsWith(`${to}[`)) {
        return from + member.slice(to.length);
      }
    }
    return member;
  }

  isOmitted(member: string): boolean {
    return this.#omitted.has(this.originOf(member));
  }

  #move(root: Mutable, { from, to, convert = (value) => value }: Move): void {
    const value = taken(root, from.split("."));
    if (value === undefined) return;
    this.#origins.set(to, from);
    const converted = convert(value);
    const existing = put(root, to.split("."), converted);
    if (existing !== undefined && existing !== converted) {
      this.problems.push({ member: from, detail: `and ${to} say different things. Remove one of them.` });
    }
  }
}

/** Takes a member out; undefined where there is none. A step may name an element of a list: `items[0]`. */
function taken(object: unknown, [step = "", ...rest]: readonly string[]): unknown {
  const [, name = step, index] = /^(.*)\[(\d+)\]$/.exec(step) ?? [];
  if (!isJsonObject(object) || !Object.hasOwn(object, name)) return undefined;
  const holder = index === undefined ? (object as Mutable) : (object[name] as Mutable | undefined);
  const key = index ?? name;
  if (typeof holder !== "object" || !Object.hasOwn(holder, key)) return undefined;
  if (rest.length > 0) return taken(holder[key], rest);
  const value = holder[key];
  // An element stays as null, so that those after it keep their positions.
  if (index === undefined) Reflect.deleteProperty(holder, key);
  else holder[key] = null;
  return value ?? undefined;
}

/** Returns what is there already, which then stays. */
function put(object: Mutable, [step = "", ...rest]: readonly string[], value: unknown): unknown {
  const existing = Object.hasOwn(object, step) ? object[step] : undefined;
  if (rest.length === 0) {
    if (existing === undefined || existing === null) object[step] = value;
    return existing ?? undefined;
  }
  const inner = isJsonObject(existing) ? (existing as Mutable) : {};
  object[step] = inner;
  return put(inner, rest, value);
}
