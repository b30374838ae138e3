import {
  isObject,
  type JsonObject,
  nullableString,
  optionalString,
  requiredId,
  requiredInteger,
  requiredString,
} from "../../../http";
import { remembering } from "../../common/answers";
import type { AnsweredJson, JsonObject as Json } from "../rules";
import { optionalTexts, secretlessJson } from "./parse";

/** A unified model (docs/apis/truto.md §2.9). `undefined`: not said. */
export interface UnifiedModel {
  readonly id: string;
  readonly name: string;
  readonly category: string | undefined;
  readonly description: string | null | undefined;
  readonly sharing: string | undefined;
  readonly team_id: string | undefined;
  readonly version: number | undefined;
  /** Undefined in a summary, as are the other three. */
  readonly resources: AnsweredJson | undefined;
  readonly scopes: AnsweredJson | undefined;
  readonly webhooks: AnsweredJson | undefined;
  readonly docs: AnsweredJson | undefined;
  /** Ids of the environments in which it is installed. */
  readonly installed_environment: readonly string[] | undefined;
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
}

/** Body of PATCH: what is absent stays. An object goes whole, with a null for what is to go (§8.3). */
export interface UnifiedModelChange {
  readonly version: number | undefined;
  readonly name?: string;
  readonly category?: string;
  readonly description?: string;
  readonly resources?: Json;
  readonly scopes?: Json;
  readonly webhooks?: Json;
  readonly docs?: Json;
}

/** Body of POST. The team follows from the token and is never sent. */
export interface UnifiedModelBody extends Omit<UnifiedModelChange, "version"> {
  readonly name: string;
  readonly category: string;
  readonly resources: Json;
}

export interface UnifiedModelFilter {
  readonly name?: string | undefined;
  readonly category?: string | undefined;
}

function readModel(object: JsonObject): UnifiedModel {
  const isWhole = isObject(object.resources);
  const part = (name: string) => (isWhole ? (secretlessJson(object, name, []) ?? NOTHING) : undefined);
  return {
    id: requiredId(object, "id"),
    name: requiredString(object, "name"),
    category: optionalString(object, "category"),
    description: nullableString(object, "description"),
    sharing: optionalString(object, "sharing"),
    team_id: optionalString(object, "team_id"),
    version: (object.version ?? undefined) === undefined ? undefined : requiredInteger(object, "version"),
    resources: isWhole ? secretlessJson(object, "resources", []) : undefined,
    scopes: part("scopes"),
    webhooks: part("webhooks"),
    docs: part("docs"),
    installed_environment: optionalTexts(object, "installed_environment"),
    created_at: optionalString(object, "created_at"),
    updated_at: optionalString(object, "updated_at"),
  };
}

/** Reads a unified model, and remembers the answer. */
export const parseUnifiedModel = remembering(readModel);

/** What was never set may be answered as null, or not at all (docs/apis/truto.md §2.9). */
const NOTHING = {} as AnsweredJson;
