import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type HttpRequest,
  type JsonObject,
  readObject,
} from "../../../http";
import { remembering } from "../../common/answers";
import { createRecent, noting, READABLE_MS } from "../../common/recent";
import type { Account } from "./account";
import { createCollection } from "./collection";
import { integrationsPath, type Owner, ownerAt, placeOf } from "./places";
import { type ListOf, readList, wholePages } from "./paging";
import { parseTool } from "./parse-tool";
import { credentialsOf, kindOf, newToolBody, replacementBody } from "./tool-body";
import type { Tool, ToolBody } from "./tool-model";

/** The tools of an integration (docs/apis/fruxon.md §2.5). */
export interface Tools {
  /** `undefined` when it is gone. The reads of one refresh share list pages, where a list holds whole objects. */
  get(owner: Owner, id: string, call?: CallOptions): Promise<Tool | undefined>;
  /** The same with its own request. */
  getFresh(owner: Owner, id: string, call?: CallOptions): Promise<Tool | undefined>;
  /**
   * What has this id, from a list that many look-ups share; it lacks internal tools.
   *
   * @returns `no-integration` when there is none
   */
  lately(owner: Owner, id: string, call?: CallOptions): Promise<Tool | "no-integration" | undefined>;
  /** Those of a display name, from a list that many look-ups share. */
  named(owner: Owner, displayName: string, call?: CallOptions): Promise<readonly Tool[]>;
  /** `undefined` when there is no such integration. @throws PagingNotUnderstood */
  list(owner: Owner, call?: CallOptions): Promise<readonly Tool[] | undefined>;
  /** Never sent twice when it may have arrived: look for the id before another try (§7.5). */
  create(owner: Owner, id: string, body: ToolBody, call?: CallOptions): Promise<Tool>;
  /**
   * Replaces it. What it has beside the fields of the body is read before, and sent back.
   *
   * @throws HttpError also where it is gone
   */
  replace(owner: Owner, id: string, body: ToolBody, call?: CallOptions): Promise<Tool>;
  /** Resolves also when it was gone already. */
  delete(owner: Owner, id: string, call?: CallOptions): Promise<void>;
}

/** Stands in a shared list for an integration that is not there. */
const NO_INTEGRATION = "no-integration";

type Listed = Tool | typeof NO_INTEGRATION;

const idIn = (listed: Listed): string => (listed === NO_INTEGRATION ? "" : listed.id);

/** Ids and names are looked for in the same list. */
const nameKey = (name: string): string => `name ${name}`;

export function createTools(http: HttpClient, account: Account, clock?: Clock): Tools {
  const collection = createCollection<Tool, Owner>(http, account, {
    pathOf: ({ tenant, integration }) => integrationsPath(tenant, integration, "tools"),
    pages: (owner, call) => wholePages(http, listOf(owner), ({ isWhole }) => isWhole, call),
    readOne: (owner, id, call) => getFresh(owner, id, call),
    clock,
  });
  const { request, present, cacheOf } = collection;

  const listOf = (owner: Owner): ListOf<Tool> => ({
    request: request(owner, "GET", [], "tools:read"),
    read: readTool,
    keyOf: ({ id }) => id,
  });

  const readWhole = (owner: Owner, id: string, call: CallOptions): Promise<JsonObject> =>
    http.json({ ...call, ...request(owner, "GET", [id], "tools:read") }, readAnswer);

  const getFresh = (owner: Owner, id: string, call: CallOptions = {}): Promise<Tool | undefined> =>
    present(owner, () => http.json({ ...call, ...request(owner, "GET", [id], "tools:read") }, readOne), call);

  const list = (owner: Owner, call: CallOptions = {}): Promise<readonly Tool[] | undefined> =>
    present(owner, () => readList(http, listOf(owner), call), call);

  const recent = createRecent<Listed>({
    list: async (place, call) => (await list(ownerAt(place), call)) ?? [NO_INTEGRATION],
    idOf: idIn,
    keysOf: (listed) => [
      idIn(listed),
      ...(listed === NO_INTEGRATION || listed.displayName === undefined ? [] : [nameKey(listed.displayName)]),
    ],
    clock,
  });

  const written = <T>(
    owner: Owner,
    id: string,
    write: () => Promise<T>,
    note: (result: T) => void,
  ): Promise<T> => collection.written(owner, id, () => noting(recent, placeOf(owner), write, note));

  const send = async (
    owner: Owner,
    sent: Pick<HttpRequest, "method" | "path" | "hint" | "action">,
    body: JsonObject,
    call: CallOptions | undefined,
  ): Promise<Tool> => {
    const tool = await http.json({ ...call, ...sent, body, secrets: credentialsOf(body) }, readOne);
    account.reached(owner.tenant);
    return tool;
  };

  return {
    get: (owner, id, call) => cacheOf(owner).get(id, call),
    getFresh,
    list,

    async lately(owner, id, call) {
      const place = placeOf(owner);
      const [found] = await recent.having(place, id, call);
      if (found !== undefined) return found;
      const [none] = await recent.having(place, "", call);
      return none;
    },

    async named(owner, displayName, call) {
      const found = await recent.having(placeOf(owner), nameKey(displayName), call, READABLE_MS);
      return found.filter((listed) => listed !== NO_INTEGRATION);
    },

    create: (owner, id, body, call) =>
      written(
        owner,
        id,
        () =>
          send(
            owner,
            request(owner, "POST", [], "tools:write"),
            newToolBody({ id, integrationId: owner.integration }, body),
            call,
          ),
        (made) => {
          recent.wrote(placeOf(owner), made);
        },
      ),

    replace: (owner, id, body, call = {}) =>
      written(
        owner,
        id,
        async () => {
          const answer = await readWhole(owner, id, call);
          // Code is taken at a path of its own, and nothing else there.
          const action = kindOf(body) === "codeTool" ? { action: "python" } : {};
          return send(
            owner,
            { ...request(owner, "PUT", [id], "tools:write"), ...action },
            replacementBody(answer, body),
            call,
          );
        },
        (changed) => {
          recent.wrote(placeOf(owner), changed);
        },
      ),

    delete: (owner, id, call) =>
      written(
        owner,
        id,
        () => collection.remove(owner, id, "tools:write", call),
        () => {
          recent.deleted(placeOf(owner), id);
        },
      ),
  };
}

/** With its answer, of which further members are read back. */
const readTool = remembering(parseTool);

const readAnswer = (json: unknown): JsonObject => readObject(json, "answer");

const readOne = (json: unknown): Tool => readTool(readAnswer(json));
