import type { Changes, Desired, Observed, State } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { UnifiedModel, UnifiedModelBody, UnifiedModelChange } from "../api/client";
import { freeText, jsonIn, sendable } from "../free-json";
import { type AnsweredJson, isJsonObject, type JsonObject } from "../rules";
import { type Part, PARTS } from "./rules";
import type { UnifiedModelFields } from "./schema";

type Fields = UnifiedModelFields;

/** What requests are about. The attributes have the names of the API's fields. */
export const ABOUT = {
  object: "the unified model",
  attributes: {
    name: "name",
    category: "category",
    description: "description",
    resources: "resources",
    scopes: "scopes",
    webhooks: "webhooks",
    docs: "docs",
  },
} as const;

/** The parts of a model, as far as they are known. */
export type Parts = Partial<Record<Part, JsonObject>>;

export const partsOf = (texts: Partial<Record<Part, string | undefined>>): Parts =>
  Object.fromEntries(
    PARTS.flatMap((part) => {
      const json = jsonIn(texts[part]);
      return json === undefined ? [] : [[part, json]];
    }),
  );

export const createBody = (desired: Desired<Fields>): UnifiedModelBody => ({
  ...scalars(desired),
  ...sendableParts(desired, {}),
  name: desired.name,
  category: desired.category,
  resources: sendable(desired.resources),
});

/** What a PATCH sends beside the version: each part whole or not at all. */
export const changeBody = (
  changes: Changes<Fields>,
  { resources, ...desired }: Desired<Fields>,
  there: Parts,
): Omit<UnifiedModelChange, "version"> => {
  const texts = Object.fromEntries(
    Object.entries({ resources, ...desired }).filter(([name]) => name in changes),
  ) as Partial<Record<Part, string>>;
  return { ...scalars(changes), ...sendableParts(texts, there) };
};

const scalars = ({ name, category, description }: Changes<Fields>) => ({
  ...(name === undefined ? {} : { name }),
  ...(category === undefined ? {} : { category }),
  ...(description === undefined ? {} : { description }),
});

function sendableParts(texts: Partial<Record<Part, string | undefined>>, there: Parts): Parts {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const text = texts[part];
      return text === undefined ? [] : [[part, sendable(text, there[part])]];
    }),
  );
}

/**
 * What Truto says a model is.
 *
 * @param known - what the state or the configuration has
 */
export const observe = (
  model: UnifiedModel,
  known: Partial<Pick<State<Fields>, Part>> = {},
): Observed<Fields> => ({
  ...answerOf(model),
  id: model.id,
  name: model.name,
  category: model.category,
  description: model.description,
  resources: freeText(withoutMappings(model.resources, jsonIn(known.resources) ?? {}), known.resources),
  scopes: freeText(model.scopes, known.scopes),
  webhooks: freeText(model.webhooks, known.webhooks),
  docs: freeText(model.docs, known.docs),
  team_id: model.team_id,
  sharing: model.sharing,
  created_at: model.created_at,
  updated_at: model.updated_at,
});

const MAPPING = "integration_mapping";

/** Answers may show mapping rows inside the resources: those are objects of their own (docs/apis/truto.md §2.9). */
function withoutMappings(resources: AnsweredJson | undefined, known: JsonObject): AnsweredJson | undefined {
  if (resources === undefined) return undefined;
  const entries = Object.entries(resources).map(([name, resource]): [string, unknown] => {
    const ours = known[name];
    if (!isJsonObject(resource) || (isJsonObject(ours) && MAPPING in ours)) return [name, resource];
    const { [MAPPING]: _, ...rest } = resource;
    return [name, rest];
  });
  return Object.fromEntries(entries) as AnsweredJson;
}
