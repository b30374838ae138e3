import { type Changes, Failure, type Observed, type State } from "../../../framework";
import { objectOf } from "../api/codec";
import type { Integration, IntegrationChange } from "../api/client";
import type { IntegrationFields } from "./resource";
import { type Composed, readableText } from "../json-parts";
import { type JsonObject, type Known, merged, objectWith, type Place, readable, sameConfig } from "../rules";

type Fields = IntegrationFields;

/** The attribute of each field of the API. */
export const INTEGRATION_ATTRIBUTES = {
  name: "name",
  category: "category",
  is_beta: "is_beta",
  sharing: "sharing",
  config: "config_json",
} as const;

/** What a PATCH sends beside the version. */
export const integrationChange = (
  { category, is_beta, sharing }: Changes<Fields>,
  config: Composed | undefined,
): Omit<IntegrationChange, "version"> => ({
  ...(category === undefined ? {} : { category }),
  ...(is_beta === undefined ? {} : { is_beta }),
  ...(sharing === undefined ? {} : { sharing }),
  ...(config === undefined ? {} : { config: config.json }),
});

/** What an update has to know of what is there. */
export interface Present {
  /** The version to name; undefined when no answer has told it. */
  readonly version: number | undefined;
  /** The config as far as it can be read, and the places of our secrets in it. */
  readonly config: JsonObject;
}

/**
 * Keys of what is there that are not wanted any more are taken away with a null (docs/apis/truto.md §8.3). A secret
 * that was not sent from here is not taken away: nobody here knows of it.
 *
 * @param removable - secrets that may be taken away
 */
export const presentAsKnown = (
  known: Known,
  version: number | undefined,
  removable: readonly Place[] = known.secretPlaces,
): Present => ({ version, config: merged(known.json ?? {}, objectWith(removable)) });

export const presentAsRead = (
  { config, version }: Integration,
  known: Known,
  removable: readonly Place[] = known.secretPlaces,
): Present => {
  const there = config === undefined ? known : { ...known, json: readable(config, known) };
  return presentAsKnown(there, version, removable);
};

/**
 * The attributes among those about to be changed that somebody else has changed since they were read: they hold neither
 * what the plan was made from nor what it is to become. Overwriting them would lose what no plan has shown (§8.4).
 */
export function changedByOthers(
  current: Integration,
  prior: State<Fields>,
  wanted: Changes<Fields>,
  known: Known,
): readonly string[] {
  const seen = observe(current, known);
  const scalars = (["category", "is_beta", "sharing"] as const).filter((name) => {
    if (!(name in wanted) || seen[name] === undefined) return false;
    return ![prior[name], wanted[name]].includes(seen[name] ?? undefined);
  });
  return [...scalars, ...(isConfigForeign(seen.config_json, prior, wanted) ? ["config_json"] : [])];
}

function isConfigForeign(
  seen: string | null | undefined,
  prior: State<Fields>,
  wanted: Changes<Fields>,
): boolean {
  if (!("config_json" in wanted) || typeof seen !== "string") return false;
  const now = objectOf(seen);
  return ![prior.config_json, wanted.config_json].some((text) => sameConfig(objectOf(text ?? "{}"), now));
}

/** What Truto says an integration is. Nothing of its secrets is ever read back. */
export function observe(integration: Integration, known: Known): Observed<Fields> {
  return {
    id: integration.id,
    name: integration.name,
    category: integration.category,
    is_beta: integration.is_beta,
    sharing: integration.sharing,
    config_json: integration.config === undefined ? undefined : readableText(integration.config, known),
    team_id: integration.team_id,
    created_at: integration.created_at,
    updated_at: integration.updated_at,
  };
}

/**
 * The answer to an update without what was not sent: somebody else may have changed that since the plan, and the next
 * refresh shows it as the drift that it is.
 */
export function sentOnly(observed: Observed<Fields>, sent: Changes<Fields>): Observed<Fields> {
  const settable = ["category", "is_beta", "sharing", "config_json"] as const;
  const unsent = settable.filter((name) => !(name in sent)).map((name) => [name, undefined] as const);
  return { ...observed, ...Object.fromEntries(unsent) };
}

export const conflict = (id: string, attributes: readonly string[]): Failure =>
  new Failure({
    ...(attributes.length === 1 ? { at: attributes } : {}),
    summary: "Somebody else changed the integration in the meantime",
    detail:
      `${attributes.join(", ")} of the integration ${id} changed in Truto after this plan was made. Nothing was sent. ` +
      "Plan again to see what is there now.",
  });
