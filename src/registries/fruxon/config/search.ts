import { type Call, type CallWithWarnings, Failure, type Problem } from "../../../framework";
import { type CallOptions, type HttpError, isHttpError, systemClock } from "../../../http";
import { createdOrFound, creationUnclear } from "../../common/creation";
import { eventually } from "../../common/polling";
import { seenBefore } from "../../common/recent";
import type { Owner } from "../api/places";
import { isWholeConfig } from "../api/parse-config";
import { mayBeConflict } from "../api/refusals";
import type { Config, FruxonClient, NewConfigBody, Sent } from "../api/client";
import { isNewSince } from "../integration/search";
import { UUID } from "../rules";

export const importIdOf = ({ tenant, integration }: Owner, id: string): string =>
  `${tenant}/${integration}/${id}`;

/** Creates a config; one whose answer was lost is looked for (docs/apis/fruxon.md §7.5). */
export async function createOrFind(
  api: FruxonClient,
  owner: Owner,
  sent: Sent<NewConfigBody>,
  call: CallWithWarnings,
): Promise<Config> {
  const startedAt = systemClock.now();
  const { body } = sent;
  const alike = await seenBefore(() => api.configs.named(owner, body.displayName, call));
  const made = await createdOrFound(() => api.configs.create(owner, sent, call), call, {
    what: "config",
    find: (uncut, lost) => findLost(api, owner, { body, startedAt, lost, call: uncut }),
  });
  const others = alike?.filter(({ id }) => id !== made.id) ?? [];
  if (others.length > 0) call.warn(hasNamesakes(owner, body.displayName, others));
  return made;
}

/** One of them may be left from a creation that Fruxon refused although it carried it out. */
const hasNamesakes = (owner: Owner, displayName: string, others: readonly Config[]): Problem => ({
  at: ["display_name"],
  summary: `The integration has other configs named ${JSON.stringify(displayName)}`,
  detail:
    `They were there before this one was created: ${others.map(({ id }) => importIdOf(owner, id)).join(", ")}. If one of them ` +
    "is left from an earlier apply that failed, delete it in Fruxon, or import it and remove the new one.",
});

interface Lost {
  readonly body: NewConfigBody;
  readonly startedAt: number;
  readonly lost: HttpError;
  readonly call: CallOptions;
}

/** Names are not unique, so a config counts as ours only when it is the only one of its name and new. */
async function findLost(
  api: FruxonClient,
  owner: Owner,
  { body, startedAt, lost, call }: Lost,
): Promise<Config> {
  const method = body.auth?.integrationAuthMetadataId;
  const isAlike = (config: Config): boolean => config.displayName === body.displayName;
  const isOurs = (config: Config): boolean =>
    isNewSince(config, startedAt) &&
    (method === undefined || config.auth?.integrationAuthMetadataId === method);
  const alike = await eventually(async () => {
    const found = ((await api.configs.list(owner, call)) ?? []).filter(isAlike);
    return found.length === 0 ? undefined : found;
  });
  const [only, ...others] = alike ?? [];
  if (only !== undefined && others.length === 0 && isOurs(only)) {
    const whole = await wholeOrListed(api, owner, only, call);
    if (whole !== undefined) return whole;
  }
  throw creationUnclear(
    "config",
    lost,
    alike === undefined
      ? "The integration has no config with this name: apply again."
      : `The integration has configs with this name: ${alike.map(({ id }) => importIdOf(owner, id)).join(", ")}. If one ` +
          "of them is the new one, import it by its id before you apply again, so that it is not created twice.",
  );
}

/**
 * The items of the list may be shorter than the object. Where the object cannot be read, its item keeps it from being lost:
 * names are not unique, so another creation would make a second one.
 */
async function wholeOrListed(
  api: FruxonClient,
  owner: Owner,
  listed: Config,
  call: CallOptions,
): Promise<Config | undefined> {
  try {
    return await api.configs.getFresh(owner, listed.id, call);
  } catch (thrown) {
    if (!isHttpError(thrown)) throw thrown;
    return listed;
  }
}

/**
 * The import id names a config by its id or by its display name.
 *
 * @throws Failure for several of that name
 */
export async function findForImport(
  api: FruxonClient,
  owner: Owner,
  key: string,
  call: Call,
): Promise<Config | undefined> {
  const byId = UUID.test(key) ? await api.configs.get(owner, key, call) : undefined;
  return byId ?? findByDisplayName(api, owner, key, call);
}

/** @throws Failure for several of that name */
export async function findByDisplayName(
  api: FruxonClient,
  owner: Owner,
  displayName: string,
  call: Call,
): Promise<Config | undefined> {
  const isNamed = (config: Config): boolean => config.displayName === displayName;
  const lately = await api.configs.named(owner, displayName, call);
  // What a shared list does not have is looked for anew.
  const listed = lately.length > 0 ? lately : ((await api.configs.list(owner, call)) ?? []);
  const [first, ...others] = listed.filter(isNamed);
  if (others.length > 0) {
    throw new Failure({
      summary: `The integration has several configs named ${JSON.stringify(displayName)}`,
      detail: `Use the id: ${[first, ...others].map((config) => config?.id ?? "").join(", ")}.`,
    });
  }
  return first === undefined || isWholeConfig(first) ? first : api.configs.getFresh(owner, first.id, call);
}

/** A config that agents use is not deleted (§2.3, as assumed from its siblings). */
export async function deleteUnused(api: FruxonClient, owner: Owner, id: string, call: Call): Promise<void> {
  try {
    await api.configs.delete(owner, id, call);
  } catch (thrown) {
    if (!mayBeConflict(thrown)) throw thrown;
    throw new Failure({
      summary: "Fruxon refused to delete the config",
      detail: `${thrown.message} Fruxon does not delete a config that agents use. Change these agents to another config first.`,
    });
  }
}
