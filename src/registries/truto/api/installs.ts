import {
  type CallOptions,
  createListCache,
  type HttpClient,
  type HttpRequest,
  type JsonObject,
  type ListCache,
  onServerError,
  requiredId,
} from "../../../http";
import type { Install, InstallBody, InstallChange, InstallFilter } from "./model";
import { isWholeInstall, parseInstall } from "./parse";
import { pagesOf, readList, readOne } from "./reading";
import { type Deletion, remove, type Secretly, write } from "./writing";

/** The environment integrations of the token's environment. */
export interface Installs {
  /** `undefined` when there is none. Reads that come together are served from shared list pages. */
  get(id: string, call?: CallOptions): Promise<Install | undefined>;
  /** The same, asked for by itself. */
  getFresh(id: string, call?: CallOptions): Promise<Install | undefined>;
  /** The one install of an integration, if there is one: there are never two (docs/apis/truto.md §8.1). */
  ofIntegration(integrationId: string, call?: CallOptions): Promise<Install | undefined>;
  /** The same out of the shared list, for questions about many at a time. */
  ofIntegrationInList(integrationId: string, call?: CallOptions): Promise<Install | undefined>;
  list(filter?: InstallFilter, call?: CallOptions): Promise<readonly Install[]>;
  /** Installing what is installed answers the existing record (§2.1): look first. Sent again after a lost answer. */
  create(body: Secretly<InstallBody>, call?: CallOptions): Promise<Install>;
  update(id: string, change: Secretly<InstallChange>, call?: CallOptions): Promise<Install>;
  /** Revokes every account that was connected through it. */
  delete(id: string, call?: CallOptions): Promise<Deletion>;
  /** Something else than these calls has removed installs. */
  forget(): void;
}

const PATH = ["environment-integration"];

export function createInstalls(http: HttpClient): Installs {
  let listsSummaries = false;
  const getFresh = (id: string, call?: CallOptions): Promise<Install | undefined> =>
    readOne(http, [...PATH, id], parseInstall, call);
  const shared = createListCache<Install>({
    list: { registry: "Truto", method: "GET", path: `/${PATH.join("/")}` },
    pages: (call) => pagesOf(http, { path: PATH, read: wholeOnly }, call),
    keyOf: ({ id }) => id,
    readOne: getFresh,
  });
  /** What a list has only a summary of is asked for by itself. */
  function wholeOnly(item: JsonObject): Install | undefined {
    listsSummaries ||= !isWholeInstall(item);
    return isWholeInstall(item) ? parseInstall(item) : undefined;
  }
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
    async ofIntegrationInList(integrationId, call) {
      const all = await shared.all(call);
      const found = all.find((install) => install.integration_id === integrationId);
      return found === undefined && listsSummaries ? ofIntegration(integrationId, call) : found;
    },
    list: (filter = {}, call) => list(filter, call),
    create: (body, call) =>
      touching(shared, () =>
        write(http, { ...body, method: "POST", path: PATH, read: parseInstall, call, retry: INSTALLING }),
      ),
    update: (id, change, call) =>
      touching(
        shared,
        () => write(http, { ...change, method: "PATCH", path: [...PATH, id], read: parseInstall, call }),
        id,
      ),
    async delete(id, call) {
      try {
        return await remove(http, [...PATH, id], call);
      } finally {
        shared.invalidate(id);
      }
    },
    forget() {
      shared.invalidateAll();
    },
  };
}

/** The install by POST is idempotent (§7.4), unlike every other POST. */
const INSTALLING = { status: onServerError, network: "always" } as const;

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

/** Runs a write; whatever it ends in, what it was about is read anew afterwards. */
async function touching(
  shared: ListCache<Install>,
  run: () => Promise<Install>,
  id?: string,
): Promise<Install> {
  try {
    const written = await run();
    shared.invalidate(written.id);
    return written;
  } catch (error) {
    if (id === undefined) shared.invalidateAll();
    else shared.invalidate(id);
    throw error;
  }
}
