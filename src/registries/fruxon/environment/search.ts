import { type Call, Failure, type Problem } from "../../../framework";
import type { CallOptions } from "../../../http";
import { createdOrFound, creationUnclear } from "../../common/creation";
import { eventually } from "../../common/polling";
import { seenBefore } from "../../common/recent";
import type { Environment, FruxonClient, NewEnvironmentBody } from "../api/client";
import { mayBeConflict } from "../api/refusals";
import { type Asked, explained, snakeCase } from "../errors";
import { UUID } from "../rules";
import { schema } from "./schema";

/** What a request about an environment is about, for its errors. Which scopes it needs is not documented (docs/apis/fruxon.md §2.8). */
export const aboutEnvironment = (tenant: string, object = "the environment"): Asked => ({
  tenant,
  object,
  scope: undefined,
  attributeAt: ([first = ""]) => {
    const name = snakeCase(first);
    return Object.hasOwn(schema, name) ? [name] : undefined;
  },
});

/**
 * What a plan says of environments of the same name. Nothing is refused because of them, but one may have been meant, or be left
 * from a creation that seemed to fail.
 */
export async function alikeNow(
  api: FruxonClient,
  tenant: string,
  displayName: string,
  call: Call,
): Promise<readonly Problem[]> {
  const existing = await reading(api, tenant, () => api.environments.lately(tenant, displayName, call));
  if (existing.length === 0) return [];
  return [
    {
      at: ["display_name"],
      severity: "warning",
      summary: "Fruxon already has an environment with this display_name",
      detail:
        "This plan creates another one, unless it replaces the existing one. To manage an existing one instead, import it by its id: " +
        `${existing.map(({ id }) => `${tenant}/${id}`).join(", ")}. Set another display_name to tell them apart.`,
    },
  ];
}

/**
 * Creates an environment; one whose answer was lost is looked for. Names are not unique, so it counts as ours only if it is the
 * only one of its name that was not there before.
 */
export async function createOrFind(
  api: FruxonClient,
  tenant: string,
  body: NewEnvironmentBody,
  call: Call,
): Promise<Environment> {
  const { displayName } = body;
  const before = await seenBefore(() => api.environments.named(tenant, displayName, call));
  return createdOrFound(() => api.environments.create(tenant, body, call), call, {
    what: "environment",
    async find(uncut, lost) {
      const alike = await eventually(async () => {
        const found = (await api.environments.list(tenant, {}, uncut)).filter(
          (each) => each.displayName === displayName && before?.some(({ id }) => id === each.id) === false,
        );
        return found.length === 0 ? undefined : found;
      });
      const [only, ...others] = alike ?? [];
      if (only !== undefined && others.length === 0) return only;
      throw creationUnclear(
        "environment",
        lost,
        alike === undefined
          ? "The tenant has no new environment with this name: apply again."
          : `The tenant has several new environments with this name: ${alike.map(({ id }) => `${tenant}/${id}`).join(", ")}. If one of ` +
              "them is the new one, import it by its id before you apply again, so that it is not created twice.",
      );
    },
  });
}

/**
 * Finds an environment by its id, slug or display name.
 *
 * @throws Failure for several of that name
 */
export async function findByKey(
  api: FruxonClient,
  tenant: string,
  key: string,
  call: Call,
): Promise<Environment | undefined> {
  const byId = UUID.test(key) ? await api.environments.get(tenant, key, call) : undefined;
  if (byId !== undefined) return byId;
  const named = await withKey(api, tenant, key, call, ["slug", "displayName"]);
  return named.find(({ slug }) => slug === key) ?? onlyOf(tenant, key, named);
}

/**
 * Finds an environment by its slug, or by its display name, which may be the slug of another.
 *
 * @throws Failure for several of that name
 */
export const findBy = async (
  api: FruxonClient,
  tenant: string,
  member: Key,
  key: string,
  call: CallOptions,
): Promise<Environment | undefined> => onlyOf(tenant, key, await withKey(api, tenant, key, call, [member]));

type Key = "slug" | "displayName";

async function withKey(
  api: FruxonClient,
  tenant: string,
  key: string,
  call: CallOptions,
  members: readonly Key[],
): Promise<readonly Environment[]> {
  const isMeant = (each: Environment): boolean => members.some((member) => each[member] === key);
  const lately = (await api.environments.named(tenant, key, call)).filter(isMeant);
  // What a shared list does not have is looked for anew.
  return lately.length > 0 ? lately : (await api.environments.list(tenant, {}, call)).filter(isMeant);
}

function onlyOf(tenant: string, key: string, named: readonly Environment[]): Environment | undefined {
  const [first, ...others] = named;
  if (others.length === 0) return first;
  throw new Failure({
    summary: `The tenant ${tenant} has several environments named ${JSON.stringify(key)}`,
    detail: `Use the id: ${named.map(({ id }) => id).join(", ")}.`,
  });
}

/** Fruxon archives it. The built-in one cannot be archived. */
export async function archived(api: FruxonClient, tenant: string, id: string, call: Call): Promise<void> {
  try {
    await api.environments.delete(tenant, id, call);
  } catch (thrown) {
    if (!mayBeConflict(thrown)) throw thrown;
    throw new Failure({
      summary: "Fruxon refused to archive the environment",
      detail: `${thrown.message} The built-in environment of a tenant cannot be archived: to leave it as it is, remove it from the state.`,
    });
  }
}

export const reading = <T>(api: FruxonClient, tenant: string, request: () => Promise<T>): Promise<T> =>
  explained(api, aboutEnvironment(tenant), request);
