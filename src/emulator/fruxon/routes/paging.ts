import type { FruxonSettings } from "../settings";
import { badQuery, type Query } from "./query";

/**
 * The current parameters (docs/apis/fruxon.md §13.1), and the three spellings of older pages (docs/apis/fruxon.md §5).
 */
const SPELLINGS = {
  current: { size: ["pageSize"], skip: [], cursor: ["pageToken"] },
  snake: { size: ["page_size"], skip: ["page_token"], cursor: [] },
  dotted: { size: ["Paging.PageSize"], skip: ["Paging.PageToken.Skip"], cursor: ["Paging.PageToken.Cursor"] },
  plain: { size: ["PageSize"], skip: ["PageToken.Skip"], cursor: [] },
  none: { size: [], skip: [], cursor: [] },
} as const;

interface Names {
  readonly size: readonly string[];
  readonly skip: readonly string[];
  readonly cursor: readonly string[];
}

/** The list envelope (docs/apis/fruxon.md §5). */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextPageToken?: string | null;
  readonly totalCount: number;
}

/** Throws a `Refusal` (400) for invalid sizes, numbers to skip and tokens. */
export function pageOf<T>(query: Query, items: readonly T[], settings: FruxonSettings): Page<T> {
  const names = namesOf(settings);
  const size = Math.min(query.whole(1, ...names.size) ?? settings.defaultPageSize, settings.maxPageSize);
  const start = startOf(query, names);
  const next = start + size;
  const page = { items: items.slice(start, next), totalCount: items.length };
  if (settings.pagingDefect !== "none") return defective(page, items.slice(0, size), next, settings);
  if (next < items.length) return { ...page, nextPageToken: tokenFor(next, settings) };
  switch (settings.lastPageToken) {
    case "absent":
      return page;
    case "empty":
      return { ...page, nextPageToken: "" };
    case "null":
      return { ...page, nextPageToken: null };
  }
}

/** A server build that echoes the same token is known (docs/apis/fruxon.md §13.1); the other two are similar. */
function defective<T>(page: Page<T>, first: readonly T[], next: number, settings: FruxonSettings): Page<T> {
  switch (settings.pagingDefect) {
    case "none":
      return page;
    case "sameToken":
      return { ...page, nextPageToken: tokenFor(1, settings) };
    case "samePage":
      return { ...page, items: first, nextPageToken: tokenFor(next, settings) };
    case "emptyPage":
      return { ...page, items: page.items.slice(0, 0), nextPageToken: tokenFor(next, settings) };
  }
}

function namesOf({ pagingNames }: FruxonSettings): Names {
  if (pagingNames !== "all") return SPELLINGS[pagingNames];
  const { current, snake, dotted, plain } = SPELLINGS;
  return {
    // Without regard to case, `current` and `plain` name the same.
    size: [...snake.size, ...dotted.size, ...plain.size],
    skip: [...snake.skip, ...dotted.skip, ...plain.skip],
    cursor: [...current.cursor, ...dotted.cursor],
  };
}

/** The first item. `page_token` accepts every kind of token: it is the only parameter of its spelling. */
function startOf(query: Query, { skip, cursor }: Names): number {
  const token = query.one(...cursor) ?? query.one(...skip.filter((name) => name === "page_token"));
  if (token !== undefined && token !== "") return indexFrom(token);
  return query.whole(0, ...skip.filter((name) => name !== "page_token")) ?? 0;
}

const CURSOR = "after:";

/** One of the older spellings accepts only numbers. */
function tokenFor(next: number, { pageTokens, pagingNames }: FruxonSettings): string {
  return pageTokens === "skip" || pagingNames === "plain"
    ? String(next)
    : Buffer.from(`${CURSOR}${next}`).toString("base64url");
}

function indexFrom(token: string): number {
  if (/^\d{1,9}$/.test(token)) return Number(token);
  const decoded = Buffer.from(token, "base64url").toString();
  const index = decoded.startsWith(CURSOR) ? Number(decoded.slice(CURSOR.length)) : NaN;
  if (!Number.isSafeInteger(index)) throw badQuery("page token", "is not one of this list");
  return index;
}
