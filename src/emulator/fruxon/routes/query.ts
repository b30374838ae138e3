import type { Context } from "hono";
import { Refusal } from "../refusal";
import { looseName } from "../rules/enums";

/**
 * Query parameters by their names without case (docs/apis/fruxon.md §5). Other parameters are ignored.
 */
export interface Query {
  /** The last value given under one of the names. */
  one(...names: readonly string[]): string | undefined;
  /** Every value, of repeated parameters too. */
  all(name: string): readonly string[];
  /** Throws a `Refusal` (400) for anything but `true` and `false`. Here `_` and `-` in the name make no difference. */
  flag(name: string): boolean | undefined;
  /** Throws a `Refusal` (400) for anything but a whole number from `min` on. */
  whole(min: number, ...names: readonly string[]): number | undefined;
}

export function queryOf(c: Context): Query {
  const given = [...new URL(c.req.url).searchParams];
  const valuesOf = (name: string) =>
    given.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  const one = (...names: readonly string[]) => names.flatMap(valuesOf).at(-1);

  return {
    one,
    all: valuesOf,
    flag(name) {
      const value = given.filter(([key]) => looseName(key) === looseName(name)).at(-1)?.[1];
      if (value === undefined) return undefined;
      if (!/^(true|false)$/i.test(value)) throw badQuery(name, "expected true or false");
      return value.toLowerCase() === "true";
    },
    whole(min, ...names) {
      const value = one(...names);
      if (value === undefined) return undefined;
      if (!/^\d{1,9}$/.test(value) || Number(value) < min) {
        throw badQuery(names.join(" or "), `expected a whole number from ${min} on`);
      }
      return Number(value);
    },
  };
}

export function badQuery(name: string, message: string): Refusal {
  return new Refusal(400, null, { [name]: [message] });
}
