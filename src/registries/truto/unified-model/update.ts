import { type Call, type Changes, Failure, type Observed, type State } from "../../../framework";
import type { TrutoClient, UnifiedModel } from "../api/client";
import { isGone } from "../errors";
import { jsonIn } from "../free-json";
import { sameFree } from "../rules";
import type { Versioned } from "../versions";
import { observe, type Parts, partsOf } from "./body";
import { PARTS } from "./rules";
import type { UnifiedModelFields } from "./schema";

type Fields = UnifiedModelFields;

/** What an update has to know of what is there. */
export interface Present extends Versioned {
  readonly parts: Parts;
}

export const presentAsRead = (model: UnifiedModel, prior: State<Fields>): Present => {
  const { resources, scopes, webhooks, docs } = observe(model, prior);
  const texts = { resources, scopes, webhooks, docs };
  const known = Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, text ?? undefined]));
  return { version: model.version, parts: partsOf(known) };
};

const SCALARS = ["name", "category", "description"] as const;

/**
 * The attributes among those about to be changed that another user has changed since they were read: they hold neither
 * what the plan was made from nor what it is to become (docs/apis/truto.md §8.4).
 */
export function changedByOthers(
  model: UnifiedModel,
  prior: State<Fields>,
  wanted: Changes<Fields>,
): readonly string[] {
  const seen = observe(model, prior);
  const scalars = SCALARS.filter(
    (name) =>
      name in wanted &&
      seen[name] !== undefined &&
      ![prior[name], wanted[name]].includes(seen[name] ?? undefined),
  );
  const parts = PARTS.filter((name) => {
    const now = seen[name];
    if (!(name in wanted) || typeof now !== "string") return false;
    return ![prior[name], wanted[name]].some((text) => sameFree(jsonIn(text), jsonIn(now)));
  });
  return [...scalars, ...parts];
}

/** The answer to an update without what was not sent: the next refresh shows it as the drift that it is. */
export function sentOnly(observed: Observed<Fields>, sent: Changes<Fields>): Observed<Fields> {
  const unsent = [...SCALARS, ...PARTS].filter((name) => !(name in sent)).map((name) => [name, undefined]);
  return { ...observed, ...(Object.fromEntries(unsent) as Observed<Fields>) };
}

export async function readExisting(api: TrutoClient, id: string, call: Call): Promise<UnifiedModel> {
  const current = await api.unifiedModels.getFresh(id, call);
  if (current !== undefined) return current;
  throw new Failure({ ...isGone("unified model"), detail: `Truto has no unified model ${id}. Plan again.` });
}
