// What resource code hands over: any JavaScript value, until it was looked at.

/** A value that resource code returned does not fit its attribute. The message names the place and no value. */
export class WrongType extends Error {
  override readonly name = "WrongType";
}

/** An object as resource code sees it, without its types. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** @throws WrongType */
export function plainRecord(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrongType(at, "an object", value);
  return value as Readonly<Record<string, unknown>>;
}

/** @throws WrongType */
export function plainList(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrongType(at, "an array", value);
  return value;
}

export const wrongType = (at: string, expected: string, value: unknown): WrongType =>
  new WrongType(
    `${at === "" ? "the value" : at}: expected ${expected}, got ${Array.isArray(value) ? "an array" : typeof value}`,
  );

/** A member of what resource code returned; names such as `constructor` are no members unless it set them. */
export const plainMember = (record: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

export const under = (at: string, name: string): string => (at === "" ? name : `${at}.${name}`);

/** A record with the same keys. A loop: every value of a plan passes through here several times. */
export function mapRecord<T, R>(
  record: Readonly<Record<string, T>>,
  each: (value: T, key: string) => R,
): Readonly<Record<string, R>> {
  const mapped: Record<string, R> = {};
  for (const [key, value] of Object.entries(record)) setKey(mapped, key, each(value, key));
  return mapped;
}

/**
 * Sets a key of a record that somebody else named. A plain assignment to `__proto__` would replace the record's prototype
 * instead.
 */
export function setKey<T>(record: Record<string, T>, key: string, value: T): void {
  if (key !== "__proto__") {
    record[key] = value;
    return;
  }
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}
