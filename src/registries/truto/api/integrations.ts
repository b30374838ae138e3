import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  type JsonObject,
} from "../../../http";
import { createRecent, noting } from "../../common/recent";
import type { Integration, IntegrationBody, IntegrationChange, IntegrationFilter } from "./model";
import { isWholeIntegration, parseIntegration } from "./parse";
import { type ListOf, pagesOf, readList, readOne } from "./reading";
import { type Deletion, remove, type Secretly, write } from "./writing";

/** The integrations that the token's team can see: its own, Truto's catalog, and what other teams share. */
export interface Integrations {
  /** `undefined` when there is none. Reads that come together are served from shared list pages. */
  get(id: string, call?: CallOptions): Promise<Integration | undefined>;
  /** The same, asked for by itself. */
  getFresh(id: string, call?: CallOptions): Promise<Integration | undefined>;
  /** All that have this slug: several teams may use one (docs/apis/truto.md §8.1). */
  named(name: string, call?: CallOptions): Promise<readonly Integration[]>;
  /**
   * Which have this slug, as of a short while ago and with what was written from here since: for looking before many
   * creations. The first few are asked for by name, because the whole catalog may have many pages; further ones share
   * the list.
   *
   * @param singleAgeMs - one that was asked for by name longer ago is asked for again. @default some minutes
   */
  lately(name: string, call?: CallOptions, singleAgeMs?: number): Promise<readonly IntegrationSummary[]>;
  /** Without their configurations, which are large. */
  list(filter?: IntegrationFilter, call?: CallOptions): Promise<readonly Integration[]>;
  /** Never sent again after a lost answer: look for the name before another try (§7.4). */
  create(body: Secretly<IntegrationBody>, call?: CallOptions): Promise<Integration>;
  /** A stale `version` is a `StatusError` of 400 or 409; it may also be the end of a repeated request (§7.4). */
  update(id: string, change: Secretly<IntegrationChange>, call?: CallOptions): Promise<Integration>;
  /** Its installs go with it, in every environment. */
  delete(id: string, call?: CallOptions): Promise<Deletion>;
}

export type IntegrationSummary = Pick<Integration, "id" | "name" | "team_id">;

const PATH = ["integration"];

/** A page of the catalog carries a hundred definitions, so that a few single looks are cheaper. */
const FEW = 3;

export function createIntegrations(http: HttpClient, clock?: Clock): Integrations {
  const getFresh = (id: string, call?: CallOptions): Promise<Integration | undefined> =>
    readOne(http, [...PATH, id], parseIntegration, call);
  const shared = createListCache<Integration>({
    list: { registry: "Truto", method: "GET", path: `/${PATH.join("/")}` },
    pages: (call) => pagesOf(http, { path: PATH, read: wholeOnly }, call),
    keyOf: ({ id }) => id,
    readOne: getFresh,
  });
  const summaries = async (
    filter: IntegrationFilter,
    call?: CallOptions,
  ): Promise<readonly IntegrationSummary[]> => readList(http, { ...filtered(filter), read: summaryOf }, call);
  const known = {
    idOf: ({ id }: IntegrationSummary) => id,
    keysOf: ({ name }: IntegrationSummary) => [name],
    clock,
  };
  const byName = createRecent<IntegrationSummary>({
    ...known,
    list: (name, call) => summaries({ name }, call),
  });
  const all = createRecent<IntegrationSummary>({ ...known, list: (_, call) => summaries({}, call) });
  const asked = new Set<string>();

  const noted = (
    name: string,
    write: () => Promise<Integration>,
    note: (made: Integration) => void,
  ): Promise<Integration> =>
    noting(
      {
        doubted(place: string) {
          all.doubted(place);
          byName.doubted(name);
        },
      },
      WHOLE,
      write,
      note,
    );

  return {
    get: (id, call) => shared.get(id, call),
    getFresh,
    async named(name, call) {
      const found = await readList(http, filtered({ name }), call);
      // A list may hold only summaries (§11).
      const whole = found
        .filter((integration) => integration.name === name)
        .map(async (integration) =>
          integration.config === undefined ? getFresh(integration.id, call) : integration,
        );
      return (await Promise.all(whole)).filter((integration) => integration !== undefined);
    },
    lately(name, call, singleAgeMs) {
      asked.add(name);
      return asked.size > FEW ? all.having(WHOLE, name, call) : byName.having(name, name, call, singleAgeMs);
    },
    list: (filter = {}, call) => readList(http, { ...filtered(filter), read: withoutConfig }, call),
    async create(body, call) {
      try {
        const { name } = body.body;
        const request = { ...body, method: "POST", path: PATH, read: parseIntegration, call } as const;
        return await noted(
          name,
          () => write(http, request),
          (made) => {
            shared.invalidate(made.id);
            all.wrote(WHOLE, made);
            byName.wrote(name, made);
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
          read: parseIntegration,
          call,
        });
      } finally {
        shared.invalidate(id);
      }
    },
    async delete(id, call) {
      try {
        return await noting(
          all,
          WHOLE,
          () => remove(http, [...PATH, id], call),
          () => {
            all.deleted(WHOLE, id);
          },
        );
      } finally {
        shared.invalidate(id);
        for (const name of asked) byName.deleted(name, id);
      }
    },
  };
}

/** The one list of all that the token's team can see. */
const WHOLE = "all";

const summaryOf = (item: JsonObject): IntegrationSummary => {
  const { id, name, team_id } = parseIntegration(item);
  return { id, name, team_id };
};

/** An item that holds only a summary is asked for by itself. */
const wholeOnly = (item: JsonObject): Integration | undefined =>
  isWholeIntegration(item) ? parseIntegration(item) : undefined;

const withoutConfig = (item: JsonObject): Integration => ({ ...parseIntegration(item), config: undefined });

const filtered = ({ name, category, sharing }: IntegrationFilter): ListOf<Integration> => ({
  path: PATH,
  query: { name, category, sharing },
  read: parseIntegration,
});
