import { type ApiType, type Contents, type Endpoint, folded } from "./contents";
import type { Known, KnownEndpoint, KnownValues } from "./known";

/** One difference between the given files and what is known. */
export interface Difference {
  readonly registry: string;
  readonly change: "new" | "gone";
  readonly kind: "value" | "field" | "endpoint";
  readonly name: string;
  /** Where it is: a type of the file, an attribute of the provider, or the page. */
  readonly place: string;
}

/** Of which endpoints: those beside and below the known objects, or all. */
export type Scope = "near" | "all";

/** What the files have that is not known, and what is known that they no longer have. */
export function differences(
  registry: string,
  known: Known,
  contents: Contents,
  scope: Scope = "near",
): readonly Difference[] {
  const found = [
    ...values(known, contents),
    ...fields(known, contents),
    ...endpoints(known, contents, scope),
  ].map((each) => ({ registry, ...each }));
  const keys = new Set<string>();
  return found.filter((each) => {
    const key = keyOf(each);
    return keys.has(key) ? false : keys.add(key);
  });
}

export const keyOf = ({ registry, change, kind, name, place }: Difference): string =>
  [registry, change, kind, name, place].join("\n");

type Found = Omit<Difference, "registry">;

/** A value counts as known if the attribute with the most similar list has it, or the page names it. */
function values({ lists, words }: Known, { enums }: Contents): readonly Found[] {
  const seen = new Map<KnownValues, Set<string>>();
  const news = enums.flatMap(({ place, values: all }): Found[] => {
    const list = mostSimilar(all, lists);
    if (list === undefined) return [];
    const known = new Set(list.values.map(folded));
    // A client's shorter lists (of what a check is for, say) are no sign that a value is gone.
    if (all.filter((value) => known.has(folded(value))).length * 3 >= known.size * 2) {
      const here = seen.get(list) ?? new Set();
      seen.set(list, here);
      for (const value of all) here.add(folded(value));
    }
    return all
      .filter((value) => !known.has(folded(value)) && !words.has(folded(value)))
      .map((name) => ({ change: "new", kind: "value", name, place: `${list.attribute} (${place})` }));
  });
  const gone = [...seen].flatMap(([list, here]) =>
    list.values
      .filter((value) => !here.has(folded(value)))
      .map((name): Found => ({ change: "gone", kind: "value", name, place: list.attribute })),
  );
  return [...news, ...gone];
}

/** The list of which an enum has at least two values, and half of the shorter of both. */
function mostSimilar(all: readonly string[], lists: readonly KnownValues[]): KnownValues | undefined {
  const here = new Set(all.map(folded));
  const rated = lists.map((list) => {
    const common = list.values.filter((value) => here.has(folded(value))).length;
    const isSimilar = common >= 2 && common >= Math.min(here.size, list.values.length) / 2;
    return { list, similarity: isSimilar ? common / (here.size + list.values.length - common) : 0 };
  });
  const [best] = rated.sort((a, b) => b.similarity - a.similarity);
  return best === undefined || best.similarity === 0 ? undefined : best.list;
}

/** A field counts as known if an attribute has its name, or the page does. */
function fields(known: Known, { types }: Contents): readonly Found[] {
  const { attributes, words } = known;
  const isKnown = (name: string): boolean =>
    words.has(folded(name)) || [...attributes.values()].some((names) => names.has(folded(name)));
  const ours = types.filter((type) => isOurs(type, known));
  const news = ours.flatMap(({ name: place, fields: all }) =>
    all
      .filter((name) => !isKnown(name))
      .map((name): Found => ({ change: "new", kind: "field", name, place })),
  );
  const here = new Set(types.flatMap(({ fields: all }) => all.map(folded)));
  const gone = [...known.sent].flatMap(([type, names]) => {
    // The page does not have names of our own.
    const expected = [...names].filter(([name]) => words.has(name));
    const missing = expected.filter(([name]) => !here.has(name));
    const present = expected.length - missing.length;
    // The files may be about other objects.
    if (present < FEWEST || present < missing.length) return [];
    return missing.map(([, name]): Found => ({ change: "gone", kind: "field", name, place: type }));
  });
  return [...news, ...gone];
}

/** Fields that have to agree, so that a type of another object is not taken for ours by its `id` and `name`. */
const FEWEST = 3;

/**
 * Whether a type is about what this project manages. A document says which operations it belongs to; of a type in a source
 * file, three fields and at least half of all must be attributes of one object.
 */
function isOurs({ fields: all, operations }: ApiType, { attributes, endpoints: documented }: Known): boolean {
  if (operations !== undefined) return operations.some((each) => isDocumented(each, documented));
  return [...attributes.values()].some((names) => {
    const count = all.filter((name) => names.has(folded(name))).length;
    return count >= FEWEST && count * 2 >= all.length;
  });
}

function endpoints(
  { endpoints: documented }: Known,
  { endpoints: all }: Contents,
  scope: Scope,
): readonly Found[] {
  const near = placesNear(documented);
  const isInScope = ({ path }: Endpoint): boolean =>
    scope === "all" || near.has(parentOf(path)) || near.has(collectionOf(path));
  const news = all.filter((each) => !isDocumented(each, documented) && isInScope(each));
  // Only a document has every operation.
  const isWhole = all.some(({ method }) => method !== undefined);
  const gone = isWhole
    ? documented.filter((each) => each.method !== undefined && !all.some((one) => isSame(one, each)))
    : [];
  return [
    ...news.map((each): Found => ({ change: "new", kind: "endpoint", name: nameOf(each), place: "" })),
    ...gone.map((each): Found => ({
      change: "gone",
      kind: "endpoint",
      name: nameOf(each),
      place: "docs/apis",
    })),
  ];
}

/** Where the known objects are: the paths of their collections and of single ones, and what both are in. */
const placesNear = (documented: readonly Endpoint[]): ReadonlySet<string> =>
  new Set(
    documented.flatMap(({ path }) => {
      const collection = collectionOf(path);
      return [collection, `${collection}/{}`, parentOf(path)];
    }),
  );

/** A path without its version, its action, and the parameter at its end. */
const collectionOf = (path: string): string =>
  path
    .replace(PREFIX, "")
    .replace(/:\w+$/, "")
    .replace(/\/\{\}$/, "");

const parentOf = (path: string): string => collectionOf(path).replace(/\/[^/]*$/, "");

const PREFIX = /^(?:\/api)?(?:\/v\d+)?(?=\/|$)/;

const nameOf = ({ method, path }: Endpoint): string => (method === undefined ? path : `${method} ${path}`);

const isDocumented = (endpoint: Endpoint, documented: readonly KnownEndpoint[]): boolean =>
  documented.some((each) => isSame(endpoint, each));

function isSame(one: Endpoint, known: KnownEndpoint): boolean {
  if (one.method !== undefined && known.method !== undefined && one.method !== known.method) return false;
  if (one.path === known.path) return true;
  // Documents and clients begin paths at different places.
  const [longer, shorter] =
    one.path.length > known.path.length ? [one.path, known.path] : [known.path, one.path];
  if (!longer.endsWith(shorter)) return false;
  return known.isEnding || longer.replace(PREFIX, "") === shorter;
}
