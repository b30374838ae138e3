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
import type { Install, InstallBody, InstallChange, InstallFilter } from "./model";
import { isWholeInstall, parseInstall } from "./parse";
import { pagesOf, readList, readOne } from "./reading";
import { createTurns, type InTurn, type Made } from "./turns";
import { type Deletion, remove, type Secretly, write } from "./writing";

/** The environment integrations of the token's environment. */
export interface Installs {
  /** `undefined` when there is none. Reads that come together are served from shared list pages. */
  get(id: string, call?: CallOptions): Promise<Install | undefined>;
  /** The same, asked for by itself. */
  getFresh(id: string, call?: CallOptions): Promise<Install | undefined>;
  /** The one install of an integration, if there is one: there are never two (docs/apis/truto.md §8.1). */
  ofIntegration(integrationId: string, call?: CallOptions): Promise<Install | undefined>;
  /**
   * The same as of a short while ago, with what was written from here since: for looking before many creations, which
   * share the list.
   */
  ofIntegrationLately(integrationId: string, call?: CallOptions): Promise<ListedInstall | undefined>;
  list(filter?: InstallFilter, call?: CallOptions): Promise<readonly Install[]>;
  /** Installing what is installed answers the existing record (§2.1): look first. Sent again after a lost answer. */
  create(body: Secretly<InstallBody>, call?: CallOptions): Promise<Made>;
  update(id: string, change: Secretly<InstallChange>, call?: CallOptions): Promise<Install>;
  /** Revokes every account that was connected through it. */
  delete(id: string, call?: CallOptions): Promise<Deletion>;
  readonly inTurn: InTurn;
  /** The integration was deleted, and its installs with it. */
  wentWith(integrationId: string): void;
}

export type ListedInstall = Pick<Install, "id" | "integration_id">;

const PATH = ["environment-integration"];

export function createInstalls(http: HttpClient, clock?: Clock): Installs {
  const getFresh = (id: string, call?: CallOptions): Promise<Install | undefined> =>
    readOne(http, [...PATH, id], parseInstall, call);
  const shared = createListCache<Install>({
    list: { registry: "Truto", method: "GET", path: `/${PATH.join("/")}` },
    pages: (call) => pagesOf(http, { path: PATH, read: wholeOnly }, call),
    keyOf: ({ id }) => id,
    readOne: getFresh,
  });
  /** What a list has only a summary of is asked for by itself. */
  const wholeOnly = (item: JsonObject): Install | undefined =>
    isWholeInstall(item) ? parseInstall(item) : undefined;
  const recent = createRecent<ListedInstall>({
    list: (_, call) => readList(http, { path: PATH, read: summaryOf }, call),
    idOf: ({ id }) => id,
    keysOf: ({ integration_id }) => [integration_id],
    clock,
  });
  async function list(filter: InstallFilter, call?: CallOptions): Promise<readonly Install[]> {
    const listed = await readList(http, { path: PATH, query: queryOf(filter), read: listedInstall }, call);
    const installs = await Promise.all(listed.map(async ({ id, whole }) => whole ?? getFresh(id, call)));
    return installs.filter((install) => install !== undefined);
  }
  async function ofIntegration(integrationId: string, call?: CallOptions): Promise<Install | undefined> {
    const found = await list({ integration_id: integrationId }, call);
    return found.find((install) => install.integration_id === integrationId);
  }

  return {
    get: (id, call) => shared.get(id, call),
    getFresh,
    ofIntegration,
    async ofIntegrationLately(integrationId, call) {
      const [found] = await recent.having(ALL, integrationId, call, LATELY_MS);
      if (found !== undefined) return found;
      // Summaries need not say which integration they are of (§11).
      const [untold] = await recent.having(ALL, UNTOLD, call, LATELY_MS);
      return untold === undefined ? undefined : ofIntegration(integrationId, call);
    },
    list: (filter = {}, call) => list(filter, call),
    async create(body, call) {
      try {
        return await noting(
          recent,
          ALL,
          () => write(http, { ...body, method: "POST", path: PATH, read: made, call, retry: INSTALLING }),
          ({ install }) => {
            shared.invalidate(install.id);
            recent.wrote(ALL, install);
          },
        );
      } catch (error) {
        shared.invalidateAll();
        throw error;
      }
    },
    async update(id, change, call) {
      try {
        return await write(http, {
          ...change,
          method: "PATCH",
          path: [...PATH, id],
          read: parseInstall,
          call,
        });
      } finally {
        shared.invalidate(id);
      }
    },
    async delete(id, call) {
      try {
        return await noting(
          recent,
          ALL,
          () => remove(http, [...PATH, id], call),
          () => {
            recent.deleted(ALL, id);
          },
        );
      } finally {
        shared.invalidate(id);
      }
    },
    inTurn: createTurns(),
    wentWith(integrationId) {
      shared.invalidateAll();
      recent.deletedWith(ALL, integrationId);
    },
  };
}

/** The install by POST is idempotent (§7.4), unlike every other POST. */
const INSTALLING = { status: onServerError, network: "always" } as const;

/** Where the one list of the environment's installs is kept. */
const ALL = "all";

/** Truto does not refuse a second installation, so this list has to be younger than others. */
const LATELY_MS = 60_000;

/** In place of an integration's id in an item that does not tell it. */
const UNTOLD = "";

const summaryOf = (item: JsonObject): ListedInstall => ({
  id: requiredId(item, "id"),
  integration_id: optionalString(item, "integration_id") ?? UNTOLD,
});

const made = (object: JsonObject, { status, isAfterDoubt }: HttpResponse): Made => ({
  install: parseInstall(object),
  status: isAfterDoubt === true ? "unclear" : status === 201 ? "created" : "ok",
});

const listedInstall = (item: JsonObject): { readonly id: string; readonly whole: Install | undefined } => ({
  id: requiredId(item, "id"),
  whole: isWholeInstall(item) ? parseInstall(item) : undefined,
});

const queryOf = (filter: InstallFilter): HttpRequest["query"] => ({
  integration_id: filter.integration_id,
  environment_id: filter.environment_id,
  is_enabled: filter.is_enabled,
  show_in_catalog: filter.show_in_catalog,
  "integration.name": filter.integration_name,
  "integration.category": filter.integration_category,
});
