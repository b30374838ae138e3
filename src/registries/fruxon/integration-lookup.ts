import { type Call, Failure, type Problem } from "../../framework";
import { isHttpError, systemClock } from "../../http";
import { mayBeConflict } from "./api/refusals";
import type { ConfigMetadata, FruxonClient, Integration, NewIntegrationBody, Sent } from "./client";
import { eventually } from "../common/patience";
import { inMilliseconds } from "./moment";
import { isJsonObject, possibleIds, sameEnum, SLUG } from "./rules";

const SYSTEM = "SYSTEM";

/** Integrations that come with Fruxon cannot be deleted, and perhaps not be changed (fruxon sheet §8.4). */
export const isBuiltIn = ({ type }: Integration): boolean => type !== undefined && sameEnum(type, SYSTEM);

/** What a creation is told whose id is taken, which may be by an integration that is built in (§8.1). */
export function alreadyThere(tenant: string, existing: Integration): Problem {
  const summary = `Fruxon already has an integration ${JSON.stringify(existing.id)}`;
  if (isBuiltIn(existing)) {
    return {
      at: ["slug"],
      summary,
      detail:
        "It comes with Fruxon and cannot be managed. Choose another slug, or use what is there with the data source " +
        "integrations_fruxon_integration.",
    };
  }
  const id = `${tenant}/${existing.id}`;
  return {
    at: ["slug"],
    summary,
    detail:
      `The tenant ${tenant} has an integration with this id, and it is not in this state. It is never taken over silently. ` +
      `To manage it here, import it under the id ${id} (terraform import ADDRESS ${id}); otherwise choose another slug.`,
  };
}

/** Creates an integration; one whose answer was lost is looked for, and a taken id is told as such (§7.5, §8.1). */
export async function createOrFind(
  api: FruxonClient,
  tenant: string,
  sent: Sent<NewIntegrationBody>,
  call: Call,
): Promise<Integration> {
  const startedAt = systemClock.now();
  try {
    return await api.integrations.create(tenant, sent, call);
  } catch (thrown) {
    if (isHttpError(thrown) && thrown.kind === "answer-lost") {
      return findLost(api, tenant, { body: sent.body, startedAt, lost: thrown.message });
    }
    // Which status refuses a taken id is not documented.
    const existing = mayBeConflict(thrown) ? await findCreated(api, tenant, sent.body.id, call) : undefined;
    throw existing === undefined ? thrown : new Failure(alreadyThere(tenant, existing));
  }
}

async function findCreated(
  api: FruxonClient,
  tenant: string,
  slug: string,
  call: Partial<Call> = {},
): Promise<Integration | undefined> {
  for (const id of possibleIds(slug)) {
    const found = await api.integrations.getFresh(tenant, id, call);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Lost {
  readonly body: NewIntegrationBody;
  readonly startedAt: number;
  readonly lost: string;
}

/** The id was free a moment ago (preflight); what is there now is ours when it looks like it and is new (§7.5). */
async function findLost(
  api: FruxonClient,
  tenant: string,
  { body, startedAt, lost }: Lost,
): Promise<Integration> {
  // Without the call's signal: Terraform may have been interrupted, and the object must not be lost for that.
  const found = await eventually(() => findCreated(api, tenant, body.id));
  if (found !== undefined && isNewSince(found, startedAt) && looksLike(found, body)) return found;
  throw new Failure({
    at: ["slug"],
    summary: "It is not known whether the integration was created",
    detail:
      found === undefined
        ? `${lost} There is no integration of this id now: apply again.`
        : `${lost} There is an integration ${tenant}/${found.id}, which looks otherwise or is older. If it is the right one, ` +
          `import it (terraform import ADDRESS ${tenant}/${found.id}) before you apply again.`,
  });
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
  const byId = SLUG.test(key) ? await findCreated(api, tenant, key, call) : undefined;
  const found = byId ?? (await findByDisplayName(api, tenant, key, call));
  if (found === undefined || !isBuiltIn(found)) return found;
  throw new Failure({
    summary: `The integration ${JSON.stringify(found.id)} is built into Fruxon`,
    detail:
      "It cannot be deleted, so Terraform cannot manage it. Use it with the data source integrations_fruxon_integration; " +
      "its configs can be managed.",
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
  // The items of the list may be shorter than the object (sheet §2.1).
  if (others.length === 0)
    return first === undefined ? undefined : api.integrations.getFresh(tenant, first.id, call);
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
        `${thrown.message} Fruxon deletes an integration only when it has no configs. It has: ` +
        `${configs.map((config) => `${config.displayName ?? ""} (${tenant}/${id}/${config.id})`).join(", ")}. Delete ` +
        "them, or import them to have Terraform delete them first.",
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
