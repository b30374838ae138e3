import { refusal } from "../refusal";
import type { NorthflankSettings } from "../settings";
import { inOrderOfCreation, type Identified, type Placed, type Store, type Stored } from "../store";
import type { Request } from "./operations";

/** Of docs/apis/northflank.md §5.3. */
const DEFAULT_PER_PAGE = 50;
const MAX_PER_PAGE = 100;

/**
 * Answers the page of a list that `per_page`, `page` (from 1) and `cursor` ask for; a cursor wins over a page. Throws a
 * `Refusal` (400) for anything but a positive number and for an unknown cursor.
 */
export function answerPage<Item extends Identified>(
  c: Request,
  key: string,
  store: Store<Item>,
  settings: NorthflankSettings,
  view: (stored: Stored<Item>) => object,
): Response {
  const perPage = perPageOf(c, settings);
  const ordered = inOrderOfCreation(store);
  if (settings.listOrder === "newestFirst") ordered.reverse();
  const start = startOf(c, ordered, perPage, settings);
  const found = ordered.slice(start, start + perPage);
  const last = found.at(-1);
  const hasNextPage = start + perPage < ordered.length;
  return c.json({
    data: { [key]: found.map(({ item }) => view({ item, secrets: store.secrets.get(item.id) ?? {} })) },
    pagination: {
      hasNextPage,
      // Omitted on the last page: the official client continues while there is one (§5.3).
      ...(hasNextPage && last !== undefined ? { cursor: cursorOf(last) } : {}),
      count: found.length,
    },
  });
}

function perPageOf(c: Request, { perPageOverMax }: NorthflankSettings): number {
  const perPage = positiveNumber(c, "per_page", DEFAULT_PER_PAGE);
  if (perPage <= MAX_PER_PAGE) return perPage;
  if (perPageOverMax === "capped") return MAX_PER_PAGE;
  throw refusal(400, `Query "per_page" must be at most ${MAX_PER_PAGE}.`);
}

function startOf<Item>(
  c: Request,
  ordered: readonly Placed<Item>[],
  perPage: number,
  { listOrder }: NorthflankSettings,
): number {
  const page = positiveNumber(c, "page", 1);
  const cursor = c.req.query("cursor");
  if (cursor === undefined) return (page - 1) * perPage;
  const shown = sequenceOf(cursor);
  const next = ordered.findIndex(({ sequence }) =>
    listOrder === "oldestFirst" ? sequence > shown : sequence < shown,
  );
  return next === -1 ? ordered.length : next;
}

const CURSOR = /^after:(\d{1,12})$/;

/** Opaque, and free of characters that a query would need encoded: the official client does not encode it. */
function cursorOf({ sequence }: Placed<unknown>): string {
  return Buffer.from(`after:${sequence}`).toString("base64url");
}

function sequenceOf(cursor: string): number {
  const sequence = CURSOR.exec(Buffer.from(cursor, "base64url").toString())?.[1];
  if (sequence === undefined) throw refusal(400, 'Query "cursor" is not one that this API has given out.');
  return Number(sequence);
}

function positiveNumber(c: Request, name: string, fallback: number): number {
  const given = c.req.query(name);
  if (given === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(given)) throw refusal(400, `Query "${name}" must be a positive whole number.`);
  return Number(given);
}
