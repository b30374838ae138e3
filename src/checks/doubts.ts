import { nearestTo } from "./nearest";
import type { Reading } from "./question";
import type { Check, FieldChecks } from "./values";

// What only looks wrong: documents contradict each other or are silent about it, or newer servers may know more. The
// registry has the last word, so these are warnings.

/** A warning about a value, at its attribute. */
export interface Doubt {
  readonly severity: "warning";
  readonly at: readonly (string | number)[];
  readonly summary: string;
  readonly detail: string;
}

/** Who decides in the end, for instance `Buddy`. */
type Registry = string;

/** A value that is none of those that are known. */
export function unknownValue(
  at: Doubt["at"],
  given: string,
  { known, registry, fold = asItIs }: Omit<Doubts, "known" | "usual"> & { readonly known: readonly string[] },
): readonly Doubt[] {
  if (known.some((each) => fold(each) === fold(given))) return [];
  const nearest = nearestTo(given, known);
  const isListed = nearest.length === 0 || known.length <= SHORT_LIST;
  const hints = [
    ...(nearest.length === 0 ? [] : [`Did you mean ${nearest.join(" or ")}?`]),
    ...(isListed ? [`Known are ${known.join(", ")}.`] : []),
  ];
  return [
    {
      severity: "warning",
      at,
      summary: `Unknown ${nameOf(at)} ${JSON.stringify(given)}`,
      detail:
        `Given: ${JSON.stringify(given)}. ${hints.join(" ")} ${registry} may have ` +
        "added it since then, and decides whether to accept it.",
    },
  ];
}

const asItIs = (text: string): string => text;

/** Where the nearest are told, a longer list tells nothing more. */
const SHORT_LIST = 12;

/** The name of the attribute, without the positions in lists. */
const nameOf = (at: Doubt["at"]): string => String(at.filter((step) => typeof step === "string").at(-1));

/** What is asked of a configuration: which texts are known of some attributes, and what else is usual. */
export interface Doubts {
  readonly registry: Registry;
  /** One text for all spellings that the registry takes for the same. @default each is another */
  readonly fold?: (text: string) => string;
  /** The values that are known, by path. */
  readonly known?: Readonly<Record<string, readonly string[]>>;
  /** What values usually are, by path. The messages begin with "should". */
  readonly usual?: FieldChecks;
}

/** Everything that looks wrong about single values of a configuration. */
export const doubtsAbout = (
  config: Readonly<Record<string, unknown>>,
  { registry, fold = asItIs, known = {}, usual = {} }: Doubts,
  reading: Reading,
): readonly Doubt[] => [
  ...Object.entries(known).flatMap(([path, values]) =>
    valuesAt(config, path, reading).flatMap(({ at, value }) =>
      unknownValue(at, String(value), { known: values, registry, fold }),
    ),
  ),
  ...Object.entries(usual).flatMap(([path, check]) =>
    valuesAt(config, path, reading).flatMap((found) => unusual(found, check, registry)),
  ),
];

function unusual({ at, value }: ValueAt, check: Check, registry: Registry): readonly Doubt[] {
  const messages = check(value);
  if (messages.length === 0) return [];
  const given = `Given: ${JSON.stringify(value)}.`;
  return [
    {
      severity: "warning",
      at,
      summary: `Unusual value for ${nameOf(at)}`,
      detail: `${nameOf(at)} ${messages.join("; ")}. ${given} ${registry} decides.`,
    },
  ];
}

interface ValueAt {
  readonly at: Doubt["at"];
  readonly value: string | number | boolean;
}

/** The known values at a path of names, through lists and sets. */
const valuesAt = (config: unknown, path: string, reading: Reading): readonly ValueAt[] =>
  valuesUnder(config, { names: path.split("."), at: [] }, reading);

function valuesUnder(
  value: unknown,
  { names, at }: { readonly names: readonly string[]; readonly at: Doubt["at"] },
  reading: Reading,
): readonly ValueAt[] {
  if (reading.presenceOf(value) !== "set") return [];
  if (Array.isArray(value)) {
    return value.flatMap((element, position) =>
      valuesUnder(element, { names, at: [...at, position] }, reading),
    );
  }
  const [name, ...rest] = names;
  if (name !== undefined) {
    return valuesUnder(reading.valueAt(value, [name]), { names: rest, at: [...at, name] }, reading);
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? [{ at, value }]
    : [];
}
