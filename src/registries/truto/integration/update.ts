import {
  type Call,
  type Changes,
  Failure,
  type Observed,
  type Problem,
  type State,
} from "../../../framework";
import { objectIn } from "../../common/lossless-json";
import type { Integration, TrutoClient } from "../api/client";
import { isGone } from "../errors";
import {
  type JsonObject,
  type Known,
  merged,
  nullsIn,
  objectWith,
  type Place,
  pointer,
  readable,
  sameConfig,
} from "../rules";
import type { Versioned } from "../versions";
import { observe } from "./body";
import type { IntegrationFields } from "./schema";

type Fields = IntegrationFields;

/** What an update has to know of what is there. */
export interface Present extends Versioned {
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
 * The attributes among those about to be changed that another user has changed since they were read: they hold neither
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
  const now = objectIn(seen);
  return ![prior.config_json, wanted.config_json].some((text) => sameConfig(objectIn(text ?? "{}"), now));
}

/**
 * The answer to an update without what was not sent: another user may have changed that since the plan, and the next
 * refresh shows it as the drift that it is.
 */
export function sentOnly(observed: Observed<Fields>, sent: Changes<Fields>): Observed<Fields> {
  const settable = ["category", "is_beta", "sharing", "config_json"] as const;
  const unsent = settable.filter((name) => !(name in sent)).map((name) => [name, undefined] as const);
  return { ...observed, ...Object.fromEntries(unsent) };
}

export async function readExisting(api: TrutoClient, id: string, call: Call): Promise<Integration> {
  const current = await api.integrations.getFresh(id, call);
  if (current !== undefined) return current;
  throw new Failure({ ...isGone("integration"), detail: `Truto has no integration ${id}. Plan again.` });
}

/**
 * The nulls of a configuration that an update cannot keep: Truto merges, and takes a key with a null away
 * (docs/apis/truto.md §2.2).
 */
export function newNulls(before: string | undefined, wanted: unknown): readonly Problem[] {
  const json = typeof wanted === "string" ? objectIn(wanted) : undefined;
  if (json === undefined) return [];
  const there = new Set(nullsIn(objectIn(before ?? "{}") ?? {}).map(pointer));
  const places = nullsIn(json)
    .map(pointer)
    .filter((place) => !there.has(place));
  if (places.length === 0) return [];
  return [
    {
      severity: "warning",
      at: ["config_json"],
      summary: "An update of config_json cannot set null",
      detail:
        `Null at ${places.join(", ")}. Truto keeps a null only when the integration is created with it; in an update, ` +
        "Truto removes the key, so the value that it overrides applies again. Remove the key from config_json, or " +
        "recreate the integration (`apply -replace=ADDRESS`), which removes its installs and connected accounts.",
    },
  ];
}
