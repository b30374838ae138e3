/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The value of a JSON text. The text may contain secrets, so no message quotes it.
 *
 * @throws Error with a message for the user
 */
export function decode(text: string, origin: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${origin} is not valid JSON.`);
  }
}
