import { type Call, Failure, type Problem } from "../../../framework";
import { type CallOptions, type HttpError, systemClock } from "../../../http";
import { createdOrFound, creationUnclear, existedIn } from "../../common/creation";
import type { Listed } from "../api/known-integrations";
import { isWhole } from "../api/parse-integration";
import { mayBeConflict } from "../api/refusals";
import type { ConfigMetadata, FruxonClient, Integration, NewIntegrationBody, Sent } from "../api/client";
import { eventually } from "../../common/polling";
import { seenBefore } from "../../common/recent";
import { type Taken, takenAtLast, takenNow } from "../../common/taken";
import { inMilliseconds } from "../api/timestamp";
import { isJsonObject, possibleIds, sameEnum, SLUG } from "../rules";

const SYSTEM = "SYSTEM";

/** Integrations that come with Fruxon cannot be deleted, and perhaps not be changed (docs/apis/fruxon.md §8.4). */
export const isBuiltIn = ({ type }: Pick<Integration, "type">): boolean =>
  type !== undefined && sameEnum(type, SYSTEM);

/** What has an id that comes with Fruxon, which nobody can take away (§8.1). */
const builtIn = ({ id }: Listed): Problem => ({
  at: ["slug"],
  summary: `Fruxon already has an integration ${JSON.stringify(id)}`,
  detail:
    "It is built into Fruxon and cannot be managed. Choose another slug, or use the built-in " +
    "integration through the data source integrations_fruxon_integration.",
});

const takenBy = (tenant: string, { id }: Listed): Taken => ({
  at: ["slug"],
  summary: "Fruxon already has an integration with this id",
  there: `The tenant ${tenant} has the integration ${JSON.stringify(id)}.`,
  key: "slug",
  importId: `${tenant}/${id}`,
});

/** What a plan says of an id that is taken. */
export const takenWhilePlanning = (tenant: string, existing: Listed): Problem =>
  isBuiltIn(existing) ? builtIn(existing) : takenNow(takenBy(tenant, existing));

const taken = (tenant: string, existing: Listed): Failure =>
  isBuiltIn(existing) ? new Failure(builtIn(existing)) : takenAtLast(takenBy(tenant, existing));

/** Creates an integration; one whose answer was lost is looked for, and a taken id is told as such (§7.5, §8.1). */
export async function createOrFind(
  api: FruxonClient,
  tenant: string,
  sent: Sent<NewIntegrationBody>,
  call: Call,
): Promise<Integration> {
  const { body } = sent;
  const startedAt = systemClock.now();
  // After a lost answer only what was seen before tells whether one of this id is the new one.
  const lately = await seenBefore(() => allPossible(api, tenant, body.id, call));
  // What is a short while old counts where it does not have the id.
  const before =
    lately?.some(({ id }) => id === body.id) === true
      ? await seenBefore(() => allPossibleNow(api, tenant, body.id, call))
      : lately;
  const same = before?.find(({ id }) => id === body.id);
  if (same !== undefined) throw taken(tenant, same);
  return createdOrFound(() => api.integrations.create(tenant, sent, call), call, {
    what: "integration",
    find: (uncut, lost) => findLost(api, tenant, { body, before, startedAt, lost, call: uncut }),
    async refused(thrown) {
      // Which status refuses a taken id is not documented.
      const existing = mayBeConflict(thrown) ? await findCreated(api, tenant, body.id, call) : undefined;
      throw existing === undefined ? thrown : taken(tenant, existing);
    },
  });
}

async function allPossible(
  api: FruxonClient,
  tenant: string,
  slug: string,
  call: Call,
): Promise<readonly Listed[]> {
  // One of a few creations looks again right before it is sent; many share a list.
  const found = await Promise.all(
    possibleIds(slug).map((id) => api.integrations.lately(tenant, id, call, 0)),
  );
  return found.filter((integration) => integration !== undefined);
}

async function allPossibleNow(
  api: FruxonClient,
  tenant: string,
  slug: string,
  call: Call,
): Promise<readonly Listed[]> {
  const found = await Promise.all(possibleIds(slug).map((id) => api.integrations.getFresh(tenant, id, call)));
  return found.filter((integration) => integration !== undefined);
}

async function findCreated(
  api: FruxonClient,
  tenant: string,
  slug: string,
  call: Partial<Call> = {},
  read: "get" | "getFresh" = "getFresh",
): Promise<Integration | undefined> {
  for (const id of possibleIds(slug)) {
    const found = await api.integrations[read](tenant, id, call);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Lost {
  readonly body: NewIntegrationBody;
  /** What was there before; undefined where that is not known. */
  readonly before: readonly Listed[] | undefined;
  readonly startedAt: number;
  readonly lost: HttpError;
  readonly call: CallOptions;
}

/** What exists now and did not just before is ours when it looks like it and is new (§7.5). */
async function findLost(
  api: FruxonClient,
  tenant: string,
  { body, before, startedAt, lost, call }: Lost,
): Promise<Integration> {
  const found = await eventually(() => findCreated(api, tenant, body.id, call));
  const isOld = existedIn(before, ({ id }) => id === found?.id);
  if (found !== undefined && !isOld && isNewSince(found, startedAt) && looksLike(found, body)) return found;
  throw creationUnclear(
    "integration",
    lost,
    found === undefined
      ? "No integration with this id exists: apply again."
      : `An integration ${tenant}/${found.id} exists, but it is different or older. If it is the ` +
          `right one, import it by the id ${tenant}/${found.id} before you apply again.`,
    ["slug"],
  );
}

/** Clocks here and there differ; an object that is older than this was there before. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

export const isNewSince = (
  { createdAt }: { readonly createdAt: number | undefined },
  startedAt: number,
): boolean => (inMilliseconds(createdAt) ?? 0) > startedAt - CLOCKS_DIFFER_MS;

const looksLike = (found: Integration, { displayName, configMetadata }: NewIntegrationBody): boolean =>
  found.displayName === displayName &&
  (configMetadata === undefined || keysOf(found.configMetadata) === keysOf(configMetadata));

/** Which parameters and auth methods a definition has. */
function keysOf(metadata: ConfigMetadata | Readonly<Record<string, unknown>> | undefined): string {
  const entries = (name: "parametersMetadata" | "authMetadata"): readonly unknown[] => {
    const list = metadata?.[name];
    return Array.isArray(list) ? list : [];
  };
  const keys = (list: readonly unknown[], key: string): readonly unknown[] =>
    list.map((entry) => (isJsonObject(entry) ? entry[key] : undefined)).sort();
  return JSON.stringify([keys(entries("parametersMetadata"), "name"), keys(entries("authMetadata"), "id")]);
}

/**
 * The import id names an integration by its id, the slug it was created with, or its display name.
 *
 * @throws Failure for several of that name, and for one that is built in
 */
export async function findForImport(
  api: FruxonClient,
  tenant: string,
  key: string,
  call: Call,
): Promise<Integration | undefined> {
  const byId = SLUG.test(key) ? await findCreated(api, tenant, key, call, "get") : undefined;
  const found = byId ?? (await findByDisplayName(api, tenant, key, call));
  if (found === undefined || !isBuiltIn(found)) return found;
  throw new Failure({
    summary: `The integration ${JSON.stringify(found.id)} is built into Fruxon`,
    detail:
      "It cannot be deleted, so it cannot be managed here. Use the data source " +
      "integrations_fruxon_integration; its configs can be managed.",
  });
}

/** @throws Failure for several of that name */
export async function findByDisplayName(
  api: FruxonClient,
  tenant: string,
  displayName: string,
  call: Call,
): Promise<Integration | undefined> {
  const listed = await api.integrations.list(tenant, { search: displayName }, call);
  const [first, ...others] = listed.filter((each) => each.displayName === displayName);
  if (others.length === 0) {
    // The items of the list may be shorter than the object (docs/apis/fruxon.md §2.1).
    return first === undefined || isWhole(first) ? first : api.integrations.getFresh(tenant, first.id, call);
  }
  throw new Failure({
    summary: `Fruxon has several integrations named ${JSON.stringify(displayName)}`,
    detail: `Use the id: ${[first, ...others].map((each) => each?.id ?? "").join(", ")}.`,
  });
}

/** Configs are not deleted with their integration and have to go first (§2.1, §8.5): those in the way are named. */
export async function deleteUnused(api: FruxonClient, tenant: string, id: string, call: Call): Promise<void> {
  try {
    await api.integrations.delete(tenant, id, call);
  } catch (thrown) {
    const configs = mayBeConflict(thrown) ? await configsOf(api, { tenant, integration: id }, call) : [];
    if (!mayBeConflict(thrown) || configs.length === 0) throw thrown;
    throw new Failure({
      summary: `The integration ${JSON.stringify(id)} still has configs`,
      detail:
        `${thrown.message} Fruxon deletes an integration only if it has no configs. It has: ` +
        `${configs.map((config) => `${config.displayName ?? ""} (${tenant}/${id}/${config.id})`).join(", ")}. ` +
        "Delete them, or import them so that they are deleted first.",
    });
  }
}

/** What stands in the way of a deletion, as far as it can be told. */
async function configsOf(
  api: FruxonClient,
  owner: { readonly tenant: string; readonly integration: string },
  call: Call,
) {
  try {
    return (await api.configs.list(owner, call)) ?? [];
  } catch {
    // The refusal itself is what has to be told.
    return [];
  }
}
