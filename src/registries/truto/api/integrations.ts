import { type CallOptions, createListCache, type HttpClient, type JsonObject } from "../../../http";
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
  list(filter?: IntegrationFilter, call?: CallOptions): Promise<readonly Integration[]>;
  /** Never sent again after a lost answer: look for the name before another try (§7.4). */
  create(body: Secretly<IntegrationBody>, call?: CallOptions): Promise<Integration>;
  /** A stale `version` is a `StatusError` of 400 or 409; it may also be the end of a repeated request (§7.4). */
  update(id: string, change: Secretly<IntegrationChange>, call?: CallOptions): Promise<Integration>;
  /** Its installs go with it, in every environment. */
  delete(id: string, call?: CallOptions): Promise<Deletion>;
}

const PATH = ["integration"];

export function createIntegrations(http: HttpClient): Integrations {
  const getFresh = (id: string, call?: CallOptions): Promise<Integration | undefined> =>
    readOne(http, [...PATH, id], parseIntegration, call);
  const shared = createListCache<Integration>({
    list: { registry: "Truto", method: "GET", path: `/${PATH.join("/")}` },
    pages: (call) => pagesOf(http, { path: PATH, read: wholeOnly }, call),
    keyOf: ({ id }) => id,
    readOne: getFresh,
  });
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
    list: (filter = {}, call) => readList(http, filtered(filter), call),
    async create(body, call) {
      try {
        const made = await write(http, {
          ...body,
          method: "POST",
          path: PATH,
          read: parseIntegration,
          call,
        });
        shared.invalidate(made.id);
        return made;
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
        return await remove(http, [...PATH, id], call);
      } finally {
        shared.invalidate(id);
      }
    },
  };
}

/** An item that holds only a summary is asked for by itself. */
const wholeOnly = (item: JsonObject): Integration | undefined =>
  isWholeIntegration(item) ? parseIntegration(item) : undefined;

const filtered = ({ name, category, sharing }: IntegrationFilter): ListOf<Integration> => ({
  path: PATH,
  query: { name, category, sharing },
  read: parseIntegration,
});
