import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  type JsonObject,
  type ListCache,
  optionalString,
  requiredId,
  requiredInteger,
  requiredString,
} from "../../../http";
import { createRecent, noting } from "../../common/recent";
import type { AnsweredJson, JsonObject as Json } from "../rules";
import { secretlessJson } from "./parse";
import { pagesOf, readList, readOne } from "./reading";
import { type Deletion, remove, write } from "./writing";
import { remembering } from "../../common/answers";

/** What tells one mapping of a parent from another (docs/apis/truto.md §2.10). */
export interface MappingNames {
  readonly resource_name: string;
  readonly integration_name: string;
  readonly method_name: string;
}

/** A mapping row: how one integration answers one method of one resource of a unified model. */
export interface Mapping extends MappingNames {
  readonly id: string;
  /** Id of the unified model, or of its install. */
  readonly parent_id: string;
  readonly version: number | undefined;
  /** Undefined in a summary. */
  readonly config: AnsweredJson | undefined;
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
}

export type MappingFilter = Partial<Record<keyof MappingNames, string | undefined>>;

/** The rows of one kind. A list of all of them would have those of every model of Truto, so each parent has its own. */
export interface Mappings {
  /**
   * `undefined` when there is none. Reads that come together are served from the list of their parent.
   *
   * @param parentId - undefined: not known
   */
  get(id: string, parentId: string | undefined, call?: CallOptions): Promise<Mapping | undefined>;
  getFresh(id: string, call?: CallOptions): Promise<Mapping | undefined>;
  find(parentId: string, names: MappingNames, call?: CallOptions): Promise<Mapping | undefined>;
  /** The same, as of a short while ago and with what was written from here since; all of a parent share a list. */
  lately(parentId: string, names: MappingNames, call?: CallOptions): Promise<MappingSummary | undefined>;
  list(parentId: string, filter?: MappingFilter, call?: CallOptions): Promise<readonly Mapping[]>;
  pages(parentId: string, call?: CallOptions): AsyncIterable<readonly Mapping[]>;
  /** Never sent again after a lost answer: look for the names before another try. */
  create(
    parentId: string,
    body: MappingNames & { readonly config: Json },
    call?: CallOptions,
  ): Promise<Mapping>;
  /** `config` is merged: a null removes a key. */
  update(
    mapping: { readonly id: string; readonly parent_id: string },
    change: { readonly version: number | undefined; readonly config: Json },
    call?: CallOptions,
  ): Promise<Mapping>;
  delete(mapping: { readonly id: string; readonly parent_id: string }, call?: CallOptions): Promise<Deletion>;
}

export type MappingSummary = Pick<Mapping, "id" | "parent_id" | keyof MappingNames>;

/** @param parent - the field with the id of the parent */
export function createMappings(
  http: HttpClient,
  { path, parent }: { readonly path: string; readonly parent: string },
  clock?: Clock,
): Mappings {
  const parse = remembering((object: JsonObject): Mapping => ({
    id: requiredId(object, "id"),
    parent_id: requiredString(object, parent),
    resource_name: requiredString(object, "resource_name"),
    integration_name: requiredString(object, "integration_name"),
    method_name: requiredString(object, "method_name"),
    version: (object.version ?? undefined) === undefined ? undefined : requiredInteger(object, "version"),
    config: secretlessJson(object, "config", []),
    created_at: optionalString(object, "created_at"),
    updated_at: optionalString(object, "updated_at"),
  }));
  const pages = async function* (parentId: string, call?: CallOptions): AsyncGenerator<readonly Mapping[]> {
    const list = { path: [path], query: { [parent]: parentId }, read: parse };
    for await (const page of pagesOf(http, list, call)) yield page.filter(isOf(parentId));
  };
  const list = async (parentId: string, filter: MappingFilter, call?: CallOptions) =>
    (
      await readList(http, { path: [path], query: { [parent]: parentId, ...filter }, read: parse }, call)
    ).filter(isOf(parentId));
  const getFresh = (id: string, call?: CallOptions) => readOne(http, [path, id], parse, call);
  const caches = new Map<string, ListCache<Mapping>>();
  const sharedOf = (parentId: string): ListCache<Mapping> => {
    const existing = caches.get(parentId);
    if (existing !== undefined) return existing;
    const created = createListCache<Mapping>({
      list: { registry: "Truto", method: "GET", path: `/${path}` },
      pages: async function* (call) {
        // A list may hold only summaries (docs/apis/truto.md §11).
        for await (const page of pages(parentId, call))
          yield page.filter(({ config }) => config !== undefined);
      },
      keyOf: ({ id }) => id,
      readOne: getFresh,
      ...(clock === undefined ? {} : { clock }),
    });
    caches.set(parentId, created);
    return created;
  };
  const recent = createRecent<MappingSummary>({
    list: (parentId, call) => list(parentId, {}, call),
    idOf: ({ id }) => id,
    keysOf: (mapping) => [keyOf(mapping)],
    clock,
  });

  return {
    get: (id, parentId, call) =>
      parentId === undefined ? getFresh(id, call) : sharedOf(parentId).get(id, call),
    getFresh,
    async find(parentId, names, call) {
      const { resource_name, integration_name, method_name } = names;
      const found = await list(parentId, { resource_name, integration_name, method_name }, call);
      const row = found.find((mapping) => keyOf(mapping) === keyOf(names));
      return row?.config === undefined && row !== undefined ? getFresh(row.id, call) : row;
    },
    async lately(parentId, names, call) {
      const [found] = await recent.having(parentId, keyOf(names), call);
      return found;
    },
    list: (parentId, filter = {}, call) => list(parentId, filter, call),
    pages,
    async create(parentId, body, call) {
      try {
        return await noting(
          recent,
          parentId,
          () =>
            write(http, {
              body: { [parent]: parentId, ...body },
              secrets: [],
              method: "POST",
              path: [path],
              read: parse,
              call,
            }),
          (made) => {
            sharedOf(parentId).invalidate(made.id);
            recent.wrote(parentId, made);
          },
        );
      } catch (error) {
        sharedOf(parentId).invalidateAll();
        throw error;
      }
    },
    async update({ id, parent_id }, body, call) {
      try {
        return await write(http, { body, secrets: [], method: "PATCH", path: [path, id], read: parse, call });
      } finally {
        sharedOf(parent_id).invalidate(id);
      }
    },
    async delete({ id, parent_id }, call) {
      try {
        return await noting(
          recent,
          parent_id,
          () => remove(http, [path, id], call),
          () => {
            recent.deleted(parent_id, id);
          },
        );
      } finally {
        sharedOf(parent_id).invalidate(id);
      }
    },
  };
}

const isOf =
  (parentId: string) =>
  ({ parent_id }: Mapping): boolean =>
    parent_id === parentId;

const keyOf = ({ resource_name, integration_name, method_name }: MappingNames): string =>
  JSON.stringify([resource_name, integration_name, method_name]);
