import type { FruxonSettings } from "../settings";
import { badQuery, type Query } from "./query";

/** The three spellings that the documentation has (fruxon sheet §5). */
const SPELLINGS = {
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

/** The list envelope (fruxon sheet §5). */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextPageToken?: string | null;
  readonly totalCount: number;
}

/** Throws a `Refusal` (400) for sizes, numbers to skip and tokens that make no sense. */
export function pageOf<T>(query: Query, items: readonly T[], settings: FruxonSettings): Page<T> {
  const names = namesOf(settings);
  const size = Math.min(query.whole(1, ...names.size) ?? settings.defaultPageSize, settings.maxPageSize);
  const start = startOf(query, names);
  const next = start + size;
  const page = { items: items.slice(start, next), totalCount: items.length };
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

function namesOf({ pagingNames }: FruxonSettings): Names {
  if (pagingNames !== "all") return SPELLINGS[pagingNames];
  const { snake, dotted, plain } = SPELLINGS;
  return {
    size: [...snake.size, ...dotted.size, ...plain.size],
    skip: [...snake.skip, ...dotted.skip, ...plain.skip],
    cursor: dotted.cursor,
  };
}

/** The first item. `page_token` takes whatever token there was: it is the only parameter of its spelling. */
function startOf(query: Query, { skip, cursor }: Names): number {
  const token = query.one(...cursor) ?? query.one(...skip.filter((name) => name === "page_token"));
  if (token !== undefined && token !== "") return indexFrom(token);
  return query.whole(0, ...skip.filter((name) => name !== "page_token")) ?? 0;
}

const CURSOR = "after:";

function tokenFor(next: number, { pageTokens }: FruxonSettings): string {
  return pageTokens === "skip" ? String(next) : Buffer.from(`${CURSOR}${next}`).toString("base64url");
}

function indexFrom(token: string): number {
  if (/^\d{1,9}$/.test(token)) return Number(token);
  const decoded = Buffer.from(token, "base64url").toString();
  const index = decoded.startsWith(CURSOR) ? Number(decoded.slice(CURSOR.length)) : NaN;
  if (!Number.isSafeInteger(index)) throw badQuery("page token", "is not one of this list");
  return index;
}
