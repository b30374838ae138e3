import { Secret } from "../../secret";

/** A configuration of generated bindings in which the arguments `K` take a `Secret` instead of a string. */
export type WithSecrets<T, K extends PropertyKey> = {
  readonly [P in keyof T]: P extends K ? Secret | Extract<T[P], undefined> : T[P];
};

/** The other way: what the generated bindings take. */
export type WithoutSecrets<T> = {
  readonly [P in keyof T]: T[P] extends Secret | undefined ? string | Extract<T[P], undefined> : T[P];
};

/**
 * Puts the reference of each `Secret` in its place. What a cast brought in instead of one is passed on as it is: the
 * check for literal secrets names it with its construct path.
 */
export function withoutSecrets<T extends object>(props: T): WithoutSecrets<T> {
  const entries = Object.entries(props).map(([name, value]: [string, unknown]) => [
    name,
    Secret.isSecret(value) ? value.token : value,
  ]);
  return Object.fromEntries(entries) as WithoutSecrets<T>;
}
