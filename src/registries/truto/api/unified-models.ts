import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  isObject,
  type JsonObject,
  nullableString,
  optionalString,
  requiredId,
  requiredInteger,
  requiredString,
} from "../../../http";
import { createRecent, noting } from "../../common/recent";
import type { AnsweredJson, JsonObject as Json } from "../rules";
import type { TokenScope } from "./model";
import { optionalTexts, secretlessJson } from "./parse";
import { pagesOf, readList, readOne } from "./reading";
import { type Deletion, remove, type Secretly, write } from "./writing";
import { remembering } from "../../common/answers";

/** A unified model (docs/apis/truto.md §2.9). `undefined`: not said. */
export interface UnifiedModel {
  readonly id: string;
  readonly name: string;
  readonly category: string | undefined;
  readonly description: string | null | undefined;
  readonly sharing: string | undefined;
  readonly team_id: string | undefined;
  readonly version: number | undefined;
  /** Undefined in a summary, as are the other three. */
  readonly resources: AnsweredJson | undefined;
  readonly scopes: AnsweredJson | undefined;
  readonly webhooks: AnsweredJson | undefined;
  readonly docs: AnsweredJson | undefined;
  /** Ids of the environments in which it is installed. */
  readonly installed_environment: readonly string[] | undefined;
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
}

/** Body of PATCH: what is absent stays. An object goes whole, with a null for what is to go (§8.3). */
export interface UnifiedModelChange {
  readonly version: number | undefined;
  readonly name?: string;
  readonly category?: string;
  readonly description?: string;
  readonly resources?: Json;
  readonly scopes?: Json;
  readonly webhooks?: Json;
  readonly docs?: Json;
}

/** Body of POST. The team follows from the token and is never sent. */
export interface UnifiedModelBody extends Omit<UnifiedModelChange, "version"> {
  readonly name: string;
  readonly category: string;
  readonly resources: Json;
}

export interface UnifiedModelFilter {
  readonly name?: string | undefined;
  readonly category?: string | undefined;
}

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

function readModel(object: JsonObject): UnifiedModel {
  const isWhole = isObject(object.resources);
  const part = (name: string) => (isWhole ? (secretlessJson(object, name, []) ?? NOTHING) : undefined);
  return {
    id: requiredId(object, "id"),
    name: requiredString(object, "name"),
    category: optionalString(object, "category"),
    description: nullableString(object, "description"),
    sharing: optionalString(object, "sharing"),
    team_id: optionalString(object, "team_id"),
    version: (object.version ?? undefined) === undefined ? undefined : requiredInteger(object, "version"),
    resources: isWhole ? secretlessJson(object, "resources", []) : undefined,
    scopes: part("scopes"),
    webhooks: part("webhooks"),
    docs: part("docs"),
    installed_environment: optionalTexts(object, "installed_environment"),
    created_at: optionalString(object, "created_at"),
    updated_at: optionalString(object, "updated_at"),
  };
}

const parse = remembering(readModel);

/** What was never set may be answered as null, or not at all (docs/apis/truto.md §2.9). */
const NOTHING = {} as AnsweredJson;
