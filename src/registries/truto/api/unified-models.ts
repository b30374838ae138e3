import { type CallOptions, type Clock, createListCache, type HttpClient } from "../../../http";
import { createRecent, noting } from "../../common/recent";
import type { TokenScope } from "./model";
import { pagesOf, readList, readOne } from "./reading";
import {
  parseUnifiedModel as parse,
  type UnifiedModel,
  type UnifiedModelBody,
  type UnifiedModelChange,
  type UnifiedModelFilter,
} from "./unified-model";
import { type Deletion, remove, type Secretly, write } from "./writing";

export type UnifiedModelSummary = Pick<UnifiedModel, "id" | "name" | "team_id">;

/** The unified models that the token sees: those of its team, and Truto's. */
export interface UnifiedModels {
  /** `undefined` when there is none. Reads that come together are served from the list of the team's own. */
  get(id: string, call?: CallOptions): Promise<UnifiedModel | undefined>;
  /** The same, asked for by itself. */
  getFresh(id: string, call?: CallOptions): Promise<UnifiedModel | undefined>;
  /** All that have this name: the team may have one of Truto's names (§2.9). */
  named(name: string, call?: CallOptions): Promise<readonly UnifiedModel[]>;
  /** Which have this name, as of a short while ago and with what was written from here since. */
  lately(name: string, call?: CallOptions, maxAgeMs?: number): Promise<readonly UnifiedModelSummary[]>;
  list(filter?: UnifiedModelFilter, call?: CallOptions): Promise<readonly UnifiedModel[]>;
  /** The team's own, page by page. */
  own(call?: CallOptions): AsyncIterable<readonly UnifiedModel[]>;
  /** Never sent again after a lost answer: look for the name before another try. */
  create(body: Secretly<UnifiedModelBody>, call?: CallOptions): Promise<UnifiedModel>;
  update(id: string, change: UnifiedModelChange, call?: CallOptions): Promise<UnifiedModel>;
  /** Its installs go with it, in every environment, and so do its mappings. */
  delete(id: string, call?: CallOptions): Promise<Deletion>;
}

const PATH = ["unified-model"];

export function createUnifiedModels(
  http: HttpClient,
  scope: (call?: CallOptions) => Promise<TokenScope>,
  clock?: Clock,
): UnifiedModels {
  const getFresh = (id: string, call?: CallOptions) => readOne(http, [...PATH, id], parse, call);
  /** Truto's own models are large, so that a list of what is managed leaves them out. */
  async function* own(call?: CallOptions): AsyncGenerator<readonly UnifiedModel[]> {
    const { team_id } = await scope(call);
    for await (const page of pagesOf(http, { path: PATH, query: { team_id }, read: parse }, call)) {
      yield page.filter((model) => team_id === undefined || [undefined, team_id].includes(model.team_id));
    }
  }
  async function* wholeOnly(call?: CallOptions): AsyncGenerator<readonly UnifiedModel[]> {
    for await (const page of own(call)) yield page.filter(({ resources }) => resources !== undefined);
  }
  const shared = createListCache<UnifiedModel>({
    list: { registry: "Truto", method: "GET", path: `/${PATH.join("/")}` },
    pages: wholeOnly,
    keyOf: ({ id }) => id,
    readOne: getFresh,
    ...(clock === undefined ? {} : { clock }),
  });
  const list = (filter: UnifiedModelFilter, call?: CallOptions) =>
    readList(http, { path: PATH, query: { ...filter }, read: parse }, call);
  const byName = createRecent<UnifiedModelSummary>({
    list: (name, call) => list({ name }, call),
    idOf: ({ id }) => id,
    keysOf: ({ name }) => [name],
    clock,
  });
  const asked = new Set<string>();

  return {
    get: (id, call) => shared.get(id, call),
    getFresh,
    async named(name, call) {
      const found = (await list({ name }, call)).filter((model) => model.name === name);
      // A list may hold only summaries (§11).
      const whole = found.map(async (model) =>
        model.resources === undefined ? getFresh(model.id, call) : model,
      );
      return (await Promise.all(whole)).filter((model) => model !== undefined);
    },
    lately(name, call, maxAgeMs) {
      asked.add(name);
      return byName.having(name, name, call, maxAgeMs);
    },
    list: (filter = {}, call) => list(filter, call),
    own,
    async create(request, call) {
      const { name } = request.body;
      try {
        return await noting(
          byName,
          name,
          () => write(http, { ...request, method: "POST", path: PATH, read: parse, call }),
          (made) => {
            shared.invalidate(made.id);
            byName.wrote(name, made);
          },
        );
      } catch (error) {
        shared.invalidateAll();
        throw error;
      }
    },
    async update(id, body, call) {
      try {
        return await write(http, {
          body,
          secrets: [],
          method: "PATCH",
          path: [...PATH, id],
          read: parse,
          call,
        });
      } finally {
        shared.invalidate(id);
        // It may have got another name.
        for (const name of asked) byName.doubted(name);
      }
    },
    async delete(id, call) {
      try {
        return await remove(http, [...PATH, id], call);
      } finally {
        shared.invalidate(id);
        for (const name of asked) byName.deleted(name, id);
      }
    },
  };
}
