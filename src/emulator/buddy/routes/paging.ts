import type { Context } from "hono";
import { Refusal } from "../refusal";

/** The default of `per_page` (docs/apis/buddy.md §2.7). */
const DEFAULT_PER_PAGE = 20;

/**
 * The page of `items` that `page` (from 1) and `per_page` ask for; beyond the last one it is empty. Throws a `Refusal`
 * (400) for anything but positive whole numbers.
 */
export function pageOf<T>(c: Context, items: readonly T[], maxPerPage: number): readonly T[] {
  const page = positiveNumber(c, "page", 1);
  const perPage = Math.min(positiveNumber(c, "per_page", DEFAULT_PER_PAGE), maxPerPage);
  return items.slice((page - 1) * perPage, page * perPage);
}

/** One of the allowed values, the first of them when absent. Throws a `Refusal` (400). */
export function choiceOf<T extends string>(c: Context, name: string, allowed: readonly [T, ...T[]]): T {
  const given = c.req.query(name);
  if (given === undefined) return allowed[0];
  const choice = allowed.find((value) => value === given);
  if (choice === undefined)
    throw new Refusal(400, [`Query "${name}": expected one of ${allowed.join(", ")}.`]);
  return choice;
}

/** Orders by number or text; `DESC` reverses. */
export function sorted<T>(
  items: readonly T[],
  key: (item: T) => string | number,
  direction: "ASC" | "DESC",
): T[] {
  const ascending = [...items].sort((a, b) => compare(key(a), key(b)));
  return direction === "ASC" ? ascending : ascending.reverse();
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function positiveNumber(c: Context, name: string, fallback: number): number {
  const given = c.req.query(name);
  if (given === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new Refusal(400, [`Query "${name}": expected a positive number.`]);
  return Number(given);
}
