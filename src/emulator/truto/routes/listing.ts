import type { Context } from "hono";
import type { JsonObject } from "../../host/json";
import type { Stamped } from "../rules/model";
import type { TrutoSettings } from "../settings";
import { readFilters, type FilterFields } from "./filters";
import { pageOf } from "./page";

export interface Listing<T> {
  readonly items: readonly T[];
  readonly filters: FilterFields<T>;
  readonly view: (item: T) => JsonObject;
  /** @default "result" */
  readonly key?: "result" | "results";
}

/** The list envelope (docs/apis/truto.md §5.1). No total count. */
export function listAnswer<T extends Stamped>(
  c: Context,
  { items, filters, view, key = "result" }: Listing<T>,
  settings: TrutoSettings,
): Response {
  const query = new URL(c.req.url).searchParams;
  const page = pageOf(items, query, readFilters(query, filters), settings);
  return c.json({ [key]: page.items.map(view), ...page.envelope });
}

/** Filters that every list has: ids and dates take operators (docs/apis/truto.md §5.3). */
export const COMMON_FILTERS: FilterFields<Stamped> = {
  id: { kind: "uuid", valueOf: ({ id }) => id },
  created_at: { kind: "time", valueOf: ({ createdAt }) => createdAt },
  updated_at: { kind: "time", valueOf: ({ updatedAt }) => updatedAt },
};
