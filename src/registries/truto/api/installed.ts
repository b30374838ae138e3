import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  type HttpRequest,
  type HttpResponse,
  type JsonObject,
  onServerError,
  optionalString,
  requiredId,
} from "../../../http";
import { createRecent, noting } from "../../common/recent";
import { pagesOf, readList, readOne } from "./reading";
import { createTurns, type InTurn, type Made } from "./turns";
import { type Deletion, remove, type Secretly, write } from "./writing";

/** What any list says of an install: its id, and that of what is installed. */
export interface Listed {
  readonly id: string;
  /** Of the integration, or of the unified model. */
  readonly base_id: string;
}

/** What is installed in the token's environment, of one kind: integrations, or unified models. */
export interface Installed<Item, Body, Change> {
  /** `undefined` when there is none. Reads that come together are served from shared list pages. */
  get(id: string, call?: CallOptions): Promise<Item | undefined>;
  /** The same, asked for by itself. */
  getFresh(id: string, call?: CallOptions): Promise<Item | undefined>;
  /** The one install of what it is of, if there is one: there are never two (docs/apis/truto.md §8.1). */
  of(baseId: string, call?: CallOptions): Promise<Item | undefined>;
  /**
   * The same as of a short while ago, with what was written from here since: for looking before many creations, which
   * share the list.
   */
  ofLately(baseId: string, call?: CallOptions): Promise<Listed | undefined>;
  list(query?: HttpRequest["query"], call?: CallOptions): Promise<readonly Item[]>;
  /** Installing what is installed answers the existing record (§2.1, §2.11): look first. Sent again after a lost answer. */
  create(body: Secretly<Body>, call?: CallOptions): Promise<Made<Item>>;
  update(id: string, change: Secretly<Change>, call?: CallOptions): Promise<Item>;
  delete(id: string, call?: CallOptions): Promise<Deletion>;
  readonly inTurn: InTurn<Item>;
  /** What is installed was deleted, and its installs with it. */
  wentWith(baseId: string): void;
}

export interface InstalledShape<Item> {
  /** Of the collection: `environment-integration`. */
  readonly path: string;
  /** The field with the id of what is installed. */
  readonly base: string;
  readonly baseOf: (item: Item) => string;
  readonly read: (object: JsonObject) => Item;
  /** Whether an item of a list holds the whole object. What is not whole is asked for by itself. */
  readonly isWhole: (item: JsonObject) => boolean;
}

export function createInstalled<Item extends { readonly id: string }, Body, Change>(
  http: HttpClient,
  { path, base, baseOf, read, isWhole }: InstalledShape<Item>,
  clock?: Clock,
): Installed<Item, Body, Change> {
  const getFresh = (id: string, call?: CallOptions): Promise<Item | undefined> =>
    readOne(http, [path, id], read, call);
  const wholeOnly = (item: JsonObject): Item | undefined => (isWhole(item) ? read(item) : undefined);
  const shared = createListCache<Item>({
    list: { registry: "Truto", method: "GET", path: `/${path}` },
    pages: (call) => pagesOf(http, { path: [path], read: wholeOnly }, call),
    keyOf: ({ id }) => id,
    readOne: getFresh,
  });
  const listed = (item: JsonObject): Listed => ({
    id: requiredId(item, "id"),
    base_id: optionalString(item, base) ?? UNTOLD,
  });
  const recent = createRecent<Listed>({
    list: (_, call) => readList(http, { path: [path], read: listed }, call),
    idOf: ({ id }) => id,
    keysOf: ({ base_id }) => [base_id],
    clock,
  });
  const wholeOrId = (item: JsonObject) => ({ id: requiredId(item, "id"), whole: wholeOnly(item) });
  async function list(query: HttpRequest["query"], call?: CallOptions): Promise<readonly Item[]> {
    const found = await readList(http, { path: [path], query, read: wholeOrId }, call);
    const installs = await Promise.all(found.map(async ({ id, whole }) => whole ?? getFresh(id, call)));
    return installs.filter((install) => install !== undefined);
  }
  async function of(baseId: string, call?: CallOptions): Promise<Item | undefined> {
    return (await list({ [base]: baseId }, call)).find((install) => baseOf(install) === baseId);
  }
  const made = (object: JsonObject, { status, isAfterDoubt }: HttpResponse): Made<Item> => ({
    install: read(object),
    status: isAfterDoubt === true ? "unclear" : status === 201 ? "created" : "ok",
  });

  return {
    get: (id, call) => shared.get(id, call),
    getFresh,
    of,
    async ofLately(baseId, call) {
      const [found] = await recent.having(ALL, baseId, call, LATELY_MS);
      if (found !== undefined) return found;
      // Summaries need not say what they are of (§11).
      const [untold] = await recent.having(ALL, UNTOLD, call, LATELY_MS);
      const install = untold === undefined ? undefined : await of(baseId, call);
      return install === undefined ? undefined : { id: install.id, base_id: baseId };
    },
    list: (query = {}, call) => list(query, call),
    async create(body, call) {
      try {
        return await noting(
          recent,
          ALL,
          () => write(http, { ...body, method: "POST", path: [path], read: made, call, retry: INSTALLING }),
          ({ install }) => {
            shared.invalidate(install.id);
            recent.wrote(ALL, { id: install.id, base_id: baseOf(install) });
          },
        );
      } catch (error) {
        shared.invalidateAll();
        throw error;
      }
    },
    async update(id, change, call) {
      try {
        return await write(http, { ...change, method: "PATCH", path: [path, id], read, call });
      } finally {
        shared.invalidate(id);
      }
    },
    async delete(id, call) {
      try {
        return await noting(
          recent,
          ALL,
          () => remove(http, [path, id], call),
          () => {
            recent.deleted(ALL, id);
          },
        );
      } finally {
        shared.invalidate(id);
      }
    },
    inTurn: createTurns(),
    wentWith(baseId) {
      shared.invalidateAll();
      recent.deletedWith(ALL, baseId);
    },
  };
}

/** The install by POST is idempotent (§7.4), unlike every other POST. */
const INSTALLING = { status: onServerError, network: "always" } as const;

/** Where the one list of the environment's installs is kept. */
const ALL = "all";

/** Truto does not refuse a second installation, so this list has to be younger than others. */
const LATELY_MS = 60_000;

/** In place of the id of what is installed, in an item that does not tell it. */
const UNTOLD = "";
