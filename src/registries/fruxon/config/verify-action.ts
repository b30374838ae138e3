import { notEmpty } from "../../../checks";
import {
  type Call,
  defineAction,
  Failure,
  integer,
  isUnknown,
  type Problem,
  string,
} from "../../../framework";
import { isHttpError, type StatusError } from "../../../http";
import type { Owner } from "../api/places";
import { isInvalid, isStatus } from "../api/refusals";
import type { Config, FruxonClient, Verification } from "../api/client";
import { aboutConfig } from "../errors";
import { reasonOf } from "./verify";
import { importIdOf } from "./search";
import { fruxon } from "../connection";
import { explained } from "../errors";
import { tenantField } from "../fields";
import { tenantOrDefault } from "../place";
import { withoutTokens } from "../api/without-tokens";

/** Lets Fruxon test the stored credentials of a config (docs/apis/fruxon.md §2.3). */
export const fruxonVerifyConfig = defineAction({
  type: "fruxon_verify_config",
  description:
    "Lets [Fruxon](https://fruxon.com) test the stored credentials of a config, and fails if they do not " +
    "work. Nothing is changed, and no credential is sent. Whether Fruxon tests the draft or the published " +
    "revision is not documented; with `published = true` they are the same.",
  connection: fruxon,
  schema: {
    tenant: tenantField().describe("Slug of the tenant (workspace). Default: the provider's `tenant`."),
    integration_id: string(notEmpty).required().describe("Id of the integration that the config belongs to."),
    config_id: string(notEmpty)
      .required()
      .describe("The config's id: the attribute `config_id` of `integrations_fruxon_config`."),
    auth_map_index: integer((value) => (Number(value) < 0 ? ["must not be negative"] : []))
      .optional()
      .describe(
        "Position of the auth map entry to test, counted from 0. Default: the " +
          "config's own credentials and those of every entry.",
      ),
  },

  async plan(api, { tenant, integration_id: integration, config_id: id, auth_map_index: entry }, call) {
    if (isUnknown(tenant) || typeof integration !== "string" || typeof id !== "string") return [];
    const owner = { tenant: tenantOrDefault(api, tenant), integration };
    const config = await storedConfig(api, owner, id, call);
    if (config === undefined) return [missing(owner, id)];
    // The same apply may give it credentials before the action runs.
    const nothing = isUnknown(entry) ? undefined : nothingToTry(owner, config, entry);
    return nothing === undefined ? [] : [{ ...nothing, severity: "warning" }];
  },

  async *invoke(api, { tenant, integration_id: integration, config_id: id, auth_map_index: entry }, call) {
    const owner = { tenant: tenantOrDefault(api, tenant), integration };
    const config = await storedConfig(api, owner, id, call);
    if (config === undefined) throw new Failure(missing(owner, id));
    const nothing = nothingToTry(owner, config, entry);
    if (nothing !== undefined) throw new Failure(nothing);

    const problems: Problem[] = [];
    for (const part of partsOf(config, entry)) {
      yield `Fruxon tests ${nameOf(part)} of the config ${importIdOf(owner, id)}`;
      const { said, problem } = await tryOut(api, { owner, id, part }, call).catch((thrown: unknown) => {
        throw besides(problems, part, thrown);
      });
      yield said;
      if (problem !== undefined) problems.push(problem);
    }
    if (problems.length > 0) throw new Failure(...problems);
  },
});

/** Credentials that are tested separately: the config's own, or those of an entry of its auth map. */
type Part = "own" | number;

const nameOf = (part: Part): string =>
  part === "own" ? "the credentials" : `the credentials of auth map entry ${part}`;

const storedConfig = (api: FruxonClient, owner: Owner, id: string, call: Call): Promise<Config | undefined> =>
  explained(api, aboutConfig(owner, "integrations:read"), () => api.configs.getFresh(owner, id, call));

const missing = ({ tenant, integration }: Owner, id: string): Problem => ({
  at: ["config_id"],
  summary: "The config does not exist",
  detail:
    `The integration ${JSON.stringify(integration)} of the tenant ${tenant} has no ` +
    `config ${JSON.stringify(id)}, or the integration does not exist.`,
});

/** Fruxon refuses to try nothing out (§2.3). */
function nothingToTry(owner: Owner, config: Config, entry: number | undefined): Problem | undefined {
  const entries = config.authMapEntries.length;
  if (entry !== undefined && entry >= entries) {
    const there = entries === 0 ? "It has no auth map" : `Its auth map has the entries 0 to ${entries - 1}`;
    return { at: ["auth_map_index"], summary: `The auth map has no entry ${entry}`, detail: `${there}.` };
  }
  if (config.hasAuth || config.hasAuthMap) return undefined;
  return {
    at: ["config_id"],
    summary: "The config has no credentials",
    detail: `${importIdOf(owner, config.id)} has no credentials to test. Set them in auth_secrets of integrations_fruxon_config.`,
  };
}

/** What Fruxon does with an auth map that is asked for without an index is not documented: each entry is asked for. */
function partsOf(config: Config, entry: number | undefined): readonly Part[] {
  if (entry !== undefined) return [entry];
  const entries = config.authMapEntries.map((_, position): Part => position);
  return config.hasAuth || entries.length === 0 ? ["own", ...entries] : entries;
}

interface Tried {
  readonly owner: Owner;
  readonly id: string;
  readonly part: Part;
}

interface Outcome {
  /** For the progress. */
  readonly said: string;
  /** None where they work. */
  readonly problem?: Problem;
}

/** An auth method that cannot be tested answers 400 (§2.2, §2.3); the others of a map are tested nevertheless. */
const tryOut = (api: FruxonClient, { owner, id, part }: Tried, call: Call): Promise<Outcome> =>
  explained(api, aboutConfig(owner, "integrations:read"), async () => {
    try {
      const outcome = await api.configs.verify(owner, id, part === "own" ? undefined : part, call);
      return outcome.success
        ? { said: "They work" }
        : { said: "They do not work", problem: failed(part, outcome) };
    } catch (thrown) {
      if (!isHttpError(thrown) || thrown.kind !== "status") throw thrown;
      if (isInvalid(thrown)) return { said: "They cannot be tested", problem: untestable(part, thrown) };
      if (isStatus(thrown, 401, 403, 404)) throw thrown;
      throw new Failure({ summary: `Fruxon failed to test ${nameOf(part)}`, detail: messageOf(thrown) });
    }
  });

/** What ends the action does not take away what was found before. */
function besides(found: readonly Problem[], part: Part, thrown: unknown): unknown {
  if (found.length === 0) return thrown;
  if (thrown instanceof Failure) return new Failure(...found, ...thrown.problems);
  if (!isHttpError(thrown)) return thrown;
  const summary = `Unknown whether ${nameOf(part)} work`;
  return new Failure(...found, { summary, detail: thrown.message });
}

const untestable = (part: Part, refusal: StatusError): Problem => ({
  at: ["config_id"],
  summary: `Fruxon cannot test ${nameOf(part)}`,
  detail: `${messageOf(refusal)} Fruxon cannot test every auth method.`,
});

/** Fruxon may pass on what the outside service said of the stored credentials, which nobody here can look for. */
const messageOf = ({ message, registryMessages }: StatusError): string =>
  registryMessages.reduce(
    (text, reported) => text.replaceAll(reported, () => withoutTokens(reported)),
    message,
  );

function failed(part: Part, { error = "", authorizationUrl }: Verification): Problem {
  const reason = reasonOf({ error: withoutTokens(error), authorizationUrl });
  const secrets = part === "own" ? "auth_secrets" : "auth_map_secrets";
  return {
    at: ["config_id"],
    summary: `The test of ${nameOf(part)} failed`,
    detail: `${reason} Set new ones in ${secrets} of integrations_fruxon_config.`,
  };
}
