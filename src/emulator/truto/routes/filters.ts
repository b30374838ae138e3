import { refusal } from "../refusal";
import { isUuid } from "../rules/read-body";
import { parseTime } from "../time";

type FilterKind = "text" | "uuid" | "boolean" | "time";
type Comparable = string | number | boolean | null;

/** Something that a list can be filtered on. A time is given in milliseconds. */
export interface FilterField<T> {
  readonly kind: FilterKind;
  readonly valueOf: (item: T) => Comparable;
}

/** By the name of the query parameter, which can contain a literal dot. */
export type FilterFields<T> = Readonly<Record<string, FilterField<T>>>;

export interface Filters<T> {
  readonly accepts: (item: T) => boolean;
  /** The same for the same filters, whatever their order: a cursor belongs to them (docs/apis/truto.md §5.2). */
  readonly key: string;
}

interface Condition<T> {
  readonly text: string;
  readonly accepts: (item: T) => boolean;
}

/**
 * Reads the query: `field=value`, `field[in]=a,b`, `field[]=a` and for times `field[gte]=…` (docs/apis/truto.md §5.3).
 * Unknown filters are ignored (§10). Throws a `Refusal` (400) for a value that does not fit its field.
 */
export function readFilters<T>(query: URLSearchParams, fields: FilterFields<T>): Filters<T> {
  const conditions = [...query.keys()]
    .filter((name, index, names) => names.indexOf(name) === index)
    .flatMap((name) => conditionOf(name, query.getAll(name), fields) ?? []);
  return {
    accepts: (item) => conditions.every((condition) => condition.accepts(item)),
    key: conditions
      .map(({ text }) => text)
      .sort()
      .join("&"),
  };
}

/** Undefined when it is not a filter. */
function conditionOf<T>(
  name: string,
  given: readonly string[],
  fields: FilterFields<T>,
): Condition<T> | undefined {
  const [, fieldName = "", bracket, operator = ""] = /^([^[\]]+)(\[(\w*)\])?$/.exec(name) ?? [];
  const field = Object.hasOwn(fields, fieldName) ? fields[fieldName] : undefined;
  if (field === undefined) return undefined;
  const accepts = testOf(field, bracket === undefined ? "is" : operator, (texts) =>
    texts.map((text) => parsed(fieldName, field.kind, text)),
  );
  return accepts && { text: `${name}=${given.join(",")}`, accepts: accepts(given) };
}

type Test<T> = (given: readonly string[]) => (item: T) => boolean;

/** Undefined for an operator that does not go with the field: as unknown as an unknown filter. */
function testOf<T>(
  { kind, valueOf }: FilterField<T>,
  operator: string,
  parse: (texts: readonly string[]) => Comparable[],
): Test<T> | undefined {
  const compare =
    (holds: (value: number, bound: number) => boolean): Test<T> =>
    (given) => {
      const bounds = parse(given).map(Number);
      return (item) => bounds.every((bound) => holds(Number(valueOf(item)), bound));
    };
  const isTime = kind === "time";
  switch (operator) {
    case "is":
      return (given) => {
        const values = parse(given);
        return (item) => values.every((value) => value === valueOf(item));
      };
    case "":
    case "in":
      return (given) => {
        const values = new Set(parse(given.flatMap((list) => list.split(","))));
        return (item) => values.has(valueOf(item));
      };
    case "gt":
      return isTime ? compare((value, bound) => value > bound) : undefined;
    case "gte":
      return isTime ? compare((value, bound) => value >= bound) : undefined;
    case "lt":
      return isTime ? compare((value, bound) => value < bound) : undefined;
    case "lte":
      return isTime ? compare((value, bound) => value <= bound) : undefined;
    default:
      return undefined;
  }
}

function parsed(name: string, kind: FilterKind, text: string): Comparable {
  switch (kind) {
    case "text":
      return text;
    case "uuid":
      if (!isUuid(text)) throw refusal(400, `query ${name} must be a uuid`);
      return text;
    case "boolean":
      if (text !== "true" && text !== "false") throw refusal(400, `query ${name} must be true or false`);
      return text === "true";
    case "time": {
      const milliseconds = parseTime(text);
      if (milliseconds === undefined) throw refusal(400, `query ${name} must be a time in ISO 8601`);
      return milliseconds;
    }
  }
}
