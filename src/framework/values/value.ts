import type { Type } from "../schema/type";

/**
 * A Terraform value, decoded. Which Terraform type a JavaScript value stands for is said by the schema beside it:
 * lists, sets and tuples are arrays; maps and objects are plain records.
 */
export type Value =
  | null
  | string
  | boolean
  | number
  | bigint
  | Decimal
  | Unknown
  | Dynamic
  | readonly Value[]
  | { readonly [name: string]: Value };

/**
 * An object value: every attribute of its type is present, `null` where it is not set (docs/apis/terraform-protocol.md
 * W1).
 */
export type ObjectValue = Readonly<Record<string, Value>>;

/** What is known of an unknown value (docs/apis/terraform-protocol.md §2.4). Absent members: nothing is known. */
export interface Refinement {
  /** The value will certainly not be null. */
  readonly notNull?: boolean;
  /** A string that will begin so. */
  readonly prefix?: string;
  readonly lowerBound?: NumberBound;
  readonly upperBound?: NumberBound;
  /** Least number of elements of a collection. */
  readonly minLength?: number;
  /** Greatest number of elements of a collection. */
  readonly maxLength?: number;
}

export interface NumberBound {
  readonly value: NumberValue;
  readonly inclusive: boolean;
}

/** A value that is known only after apply. */
export class Unknown {
  readonly refinement: Refinement | undefined;
  constructor(refinement?: Refinement) {
    this.refinement = refinement;
  }
}

/** An unknown value of which nothing is known. */
export const UNKNOWN = new Unknown();

/**
 * A number that no JavaScript number or bigint holds exactly: a decimal with more digits than a double keeps.
 * `text` is canonical: an optional sign, digits, a point, digits; no exponent, no needless zeros.
 */
export class Decimal {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A Terraform number without loss: a `number` where its shortest decimal text is exact, a `bigint` for integers
 * beyond 2^53, a {@link Decimal} for everything else.
 */
export type NumberValue = number | bigint | Decimal;

/** A value of a `dynamic` attribute together with the type it has. */
export class Dynamic {
  readonly type: Type;
  readonly value: Value;
  constructor(type: Type, value: Value) {
    this.type = type;
    this.value = value;
  }
}

export const isUnknown = (value: unknown): value is Unknown => value instanceof Unknown;

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** True for maps and objects; false for null, unknown, numbers and typed dynamic values. */
export function isRecord(value: Value | undefined): value is ObjectValue {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !(value instanceof Unknown || value instanceof Decimal || value instanceof Dynamic);
}

/** What a map or object holds under a name; null where it holds nothing, also for names such as `constructor`. */
export const memberOf = (record: Readonly<Record<string, Value>>, name: string): Value =>
  Object.hasOwn(record, name) ? (record[name] ?? null) : null;

/** The text that a stored object has under a name, for upgrades and moves; undefined where it is no text. */
export function textIn(stored: ObjectValue, name: string): string | undefined {
  const value = memberOf(stored, name);
  return typeof value === "string" ? value : undefined;
}

/** True when neither the value nor anything inside it is unknown. */
export function isWhollyKnown(value: Value): boolean {
  if (isUnknown(value)) return false;
  if (value instanceof Dynamic) return isWhollyKnown(value.value);
  if (isList(value)) return value.every(isWhollyKnown);
  if (isRecord(value)) return Object.values(value).every(isWhollyKnown);
  return true;
}

/**
 * A value in which nothing is unknown any more: what nobody has told us is null (docs/apis/terraform-protocol.md A1).
 */
export function known(value: Value): Value {
  if (isUnknown(value)) return null;
  if (value instanceof Dynamic) return new Dynamic(value.type, known(value.value));
  if (isList(value)) return value.map(known);
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, known(inner)]));
  }
  return value;
}
