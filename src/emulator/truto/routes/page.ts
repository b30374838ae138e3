import { createHash } from "node:crypto";
import type { JsonObject } from "../../host/json";
import { refusal } from "../refusal";
import type { Stamped } from "../rules/model";
import type { TrutoSettings } from "../settings";
import type { Filters } from "./filters";

type PageSettings = Pick<
  TrutoSettings,
  "defaultLimit" | "maxLimit" | "listOrder" | "endOfList" | "endCursor"
>;
type Placed = Pick<Stamped, "id" | "createdAt">;

export interface Page<T> {
  readonly items: readonly T[];
  /** `limit` and `next_cursor`, which are next to the items in the envelope (docs/apis/truto.md §5.1). */
  readonly envelope: JsonObject;
}

/**
 * One page of what the filters accept, ordered by `created_at`, then `id` (docs/apis/truto.md §5.2, §10). An item that
 * is deleted between two pages does not move the others. Throws a `Refusal` (400) for a bad limit or cursor.
 */
export function pageOf<T extends Placed>(
  items: readonly T[],
  query: URLSearchParams,
  filters: Filters<T>,
  settings: PageSettings,
): Page<T> {
  const limit = limitOf(query, settings);
  const sign = settings.listOrder === "ascending" ? 1 : -1;
  const order = (a: Placed, b: Placed) => sign * compare(a, b);
  const after = cursorOf(query, filters.key);
  const rest = items
    .filter((item) => filters.accepts(item) && (after === undefined || order(item, after) > 0))
    .sort(order);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const goesOn = settings.endOfList === "empty-page" ? page.length === limit : rest.length > limit;
  const next = last !== undefined && goesOn ? cursorAfter(last, filters.key) : undefined;
  return { items: page, envelope: { ...nextCursor(next, settings), limit } };
}

function limitOf(query: URLSearchParams, { defaultLimit, maxLimit }: PageSettings): number {
  const given = query.get("limit");
  if (given === null) return Math.min(defaultLimit, maxLimit);
  if (!/^[1-9]\d{0,8}$/.test(given)) throw refusal(400, "query limit must be a positive number");
  return Math.min(Number(given), maxLimit);
}

function nextCursor(next: string | undefined, { endCursor }: PageSettings): JsonObject {
  if (next !== undefined) return { next_cursor: next };
  switch (endCursor) {
    case "null":
      return { next_cursor: null };
    case "empty":
      return { next_cursor: "" };
    case "absent":
      return {};
  }
}

function compare(a: Placed, b: Placed): number {
  if (a.createdAt !== b.createdAt) return a.createdAt - b.createdAt;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Opaque to clients; it names the last item and the filters, which must be the same on every page (§5.2). */
function cursorAfter({ createdAt, id }: Placed, filterKey: string): string {
  return Buffer.from(`${createdAt} ${fingerprint(filterKey)} ${id}`).toString("base64");
}

/** The TS SDK sends an empty cursor for the first page (docs/apis/truto.md §5.2). */
function cursorOf(query: URLSearchParams, filterKey: string): Placed | undefined {
  const given = query.get("next_cursor") ?? "";
  if (given === "") return undefined;
  const [, createdAt, filters, id] =
    /^(\d+) (\w+) (\S+)$/.exec(Buffer.from(given, "base64").toString()) ?? [];
  if (createdAt === undefined || id === undefined || filters !== fingerprint(filterKey)) {
    throw refusal(400, "next_cursor is not a cursor of this list");
  }
  return { createdAt: Number(createdAt), id };
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
