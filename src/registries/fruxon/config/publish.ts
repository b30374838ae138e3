import {
  type Call,
  type Desired,
  Failure,
  type Observed,
  PartialWrite,
  type State,
} from "../../../framework";
import { isHttpError } from "../../../http";
import { eventually } from "../../common/polling";
import { objectIn } from "../api/codec";
import type { Owner } from "../api/places";
import type { Config, ConfigBody, FruxonClient, Sent } from "../api/client";
import type { FruxonConfigFields } from "./schema";
import { aboutConfig } from "../errors";
import { checkBefore, checkStored } from "./verify";
import { configView, hasUnfamiliarParameters, type KnownConfig } from "./body";
import { explained } from "../errors";
import { type JsonObject, type SecretNames } from "../rules";

type Fields = FruxonConfigFields;

/** One apply of a config. */
export interface Applying {
  readonly api: FruxonClient;
  readonly owner: Owner;
  readonly desired: Desired<Fields>;
  readonly sent: Sent<ConfigBody>;
  readonly call: Call;
}

export interface Written extends Applying {
  readonly config: Config;
  /** Whether what was written shall be published. */
  readonly isDue: boolean;
}

/** What Fruxon says a config is. Nothing of its credentials is ever read back. */
export async function observe(
  api: FruxonClient,
  owner: Owner,
  config: Config,
  known: KnownConfig,
  call: Partial<Call>,
): Promise<Observed<Fields>> {
  const secret = hasUnfamiliarParameters(config, known)
    ? await secretParameters(api, owner, call)
    : undefined;
  return configView(owner, config, known, secret);
}

/** The same right after an import, with the names of secret parameters, unless the answer shows which there are. */
export async function observeImported(api: FruxonClient, owner: Owner, config: Config, call: Call) {
  const isShown = config.credentialMasks !== undefined && !hasUnfamiliarParameters(config, {});
  const secret = isShown ? undefined : await secretParameters(api, owner, call);
  return { view: configView(owner, config, {}, secret), secret };
}

/** Only asked for when an answer has parameters that are not known: only the definition tells whether they are secret. */
export async function secretParameters(
  api: FruxonClient,
  { tenant, integration }: Owner,
  call: Partial<Call>,
): Promise<SecretNames> {
  const definition = await api.integrations.definition(tenant, integration, { ...call });
  const parameters = definition?.configMetadata?.parametersMetadata;
  return parameters && new Set(parameters.filter(({ secret }) => secret).map(({ name }) => name));
}

/** Tries the credentials out that are about to be stored, when they are all there. Tells whether it did. */
export async function checkedBefore({ api, owner, desired, sent, call }: Applying): Promise<boolean> {
  const { auth, parameters, oAuthCredentialKey } = sent.body;
  if (desired.verify_on_apply !== true || auth === undefined || oAuthCredentialKey !== undefined)
    return false;
  if (Object.keys(auth.parameters).length === 0) return false;
  const values = parameters ?? objectIn(desired.parameters ?? "{}") ?? {};
  const tried = { auth, parameters: values, secrets: sent.secrets };
  await explained(api, aboutConfig(owner, "integrations:read"), () => checkBefore(api, owner, tried, call));
  return true;
}

/** Tests the stored credentials that were not tested before. */
async function checkedAfterwards(
  { api, owner, desired, sent, call, config }: Written,
  isChecked: boolean,
): Promise<void> {
  if (desired.verify_on_apply !== true) return;
  const entries = (desired.auth_map ?? []).flatMap(({ auth_config }, entry) =>
    auth_config === undefined ? [] : [{ entry }],
  );
  for (const what of [...(config.hasAuth && !isChecked ? (["auth"] as const) : []), ...entries]) {
    await explained(api, aboutConfig(owner, "integrations:read"), () =>
      checkStored(api, { owner, id: config.id, what }, sent.secrets, call),
    );
  }
}

/** A new config whose credentials do not work leaves nothing behind. */
export async function checkedOrRemoved(written: Written, isChecked: boolean): Promise<void> {
  const { api, owner, desired, call, config } = written;
  try {
    await checkedAfterwards(written, isChecked);
  } catch (failed) {
    try {
      await api.configs.delete(owner, config.id, call);
    } catch (kept) {
      // Then the state has to hold it, so that the next apply replaces it.
      throw new PartialWrite(await unpublished(owner, config, desired), withLeftOver(failed, kept));
    }
    throw failed;
  }
}

function withLeftOver(failed: unknown, kept: unknown): Failure {
  const problems =
    failed instanceof Failure
      ? failed.problems
      : [{ summary: "The credentials could not be tested", detail: messageOf(failed) }];
  return new Failure(...problems, {
    summary: "The new config could not be deleted",
    detail: `${messageOf(kept)} The config is in the state, and the next apply replaces it.`,
  });
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : "");

/** Publishes a draft, unless its credentials do not work. What is not published yet is published by the next apply. */
export async function checkedAndPublished(written: Written, isChecked: boolean): Promise<Observed<Fields>> {
  const { owner, config, desired } = written;
  try {
    await checkedAfterwards(written, isChecked);
  } catch (failed) {
    throw new PartialWrite(await unpublished(owner, config, desired), failed);
  }
  return published(written);
}

/** Publishes a draft where that is due, and reads what has become of it (docs/apis/fruxon.md §8.6, §11). */
export async function published(written: Written): Promise<Observed<Fields>> {
  const { api, owner, config, desired, call, isDue } = written;
  if (!isDue) return observe(api, owner, config, desired, call);
  try {
    await explained(api, aboutConfig(owner, "integrations:write"), () => publish(written));
    return await observe(api, owner, await reread(written), desired, call);
  } catch (failed) {
    throw new PartialWrite(await unpublished(owner, config, desired), failed);
  }
}

async function publish({ api, owner, config, desired, sent, call }: Written): Promise<void> {
  try {
    await api.configs.publish(owner, config.id, desired.publish_note, sent.secrets, call);
  } catch (thrown) {
    if (!isHttpError(thrown) || thrown.kind !== "answer-lost") throw thrown;
    // Another try would make a second revision; a look tells whether there is one.
    const seen = await api.configs.getFresh(owner, config.id);
    if (seen === undefined || seen.publishedRevisionId === config.publishedRevisionId) throw thrown;
  }
}

/** The answer to publishing holds credentials in the clear, so nothing is taken from it: the config is read again. */
async function reread({ api, owner, config, call }: Written): Promise<Config> {
  const seen = await eventually(() => api.configs.getFresh(owner, config.id, call), call);
  if (seen !== undefined) return seen;
  throw new Failure({
    summary: "The config no longer exists",
    detail: "Fruxon published it, and did not find it directly afterwards. Plan again.",
  });
}

/** What the state keeps of a draft that was written and not published. Needs no further request. */
const unpublished = async (
  owner: Owner,
  config: Config,
  desired: Desired<Fields>,
): Promise<Observed<Fields>> => ({
  ...configView(owner, config, desired, undefined),
  ...(desired.published === true ? { published: false } : {}),
});

/** Sends what differs. */
export const written = (
  { api, owner, sent, call }: Applying,
  prior: Pick<State<Fields>, "config_id" | "parameters">,
): Promise<Config> =>
  explained(api, aboutConfig(owner, "integrations:write"), async () => {
    const id = prior.config_id ?? "";
    const config = await api.configs.update(owner, id, sent, call);
    const removals = leftOver(sent.body.parameters, prior.parameters, config);
    if (removals === undefined) return config;
    const body = { parameters: { ...sent.body.parameters, ...removals } };
    return api.configs.update(owner, id, { body, secrets: sent.secrets }, call);
  });

/**
 * Nulls for the parameters that were taken out of the configuration and are still there. Nothing says whether Fruxon
 * replaces parameters or merges them (§2.3), and what is left over tells.
 */
function leftOver(
  sent: JsonObject | undefined,
  prior: string | undefined,
  { parameters }: Config,
): JsonObject | undefined {
  if (sent === undefined || prior === undefined) return undefined;
  const names = Object.keys(objectIn(prior) ?? {}).filter(
    (name) => !Object.hasOwn(sent, name) && (parameters[name] ?? null) !== null,
  );
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, null]));
}

/** A config of which nothing is to be written. */
export async function current({ api, owner, call }: Applying, id: string): Promise<Config> {
  const config = await explained(api, aboutConfig(owner, "integrations:read"), () =>
    api.configs.getFresh(owner, id, call),
  );
  if (config !== undefined) return config;
  throw new Failure({
    summary: "The config no longer exists",
    detail: "It was deleted after the plan was made. Plan again.",
  });
}
