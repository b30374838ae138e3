import {
  isObject,
  type JsonObject,
  nullableString,
  optionalBoolean,
  optionalString,
  requiredInteger,
  requiredId,
  requiredString,
  ShapeProblem,
} from "../../../http";
import type { AnsweredJson } from "../rules";
import type { Install, Integration } from "./model";
import { remembering } from "../../common/answers";

/**
 * Each object is built from its known keys alone; unknown ones (`is_active` among them) are ignored (docs/apis/truto.md
 * §3.1).
 */
function readInstall(object: JsonObject): Install {
  const integration = isObject(object.integration) ? object.integration : {};
  return {
    id: requiredId(object, "id"),
    integration_id: requiredString(object, "integration_id"),
    environment_id: optionalString(object, "environment_id"),
    is_enabled: optionalBoolean(object, "is_enabled"),
    show_in_catalog: optionalBoolean(object, "show_in_catalog"),
    override: answeredJson(object, "override") ?? NO_OVERRIDE,
    created_at: optionalString(object, "created_at"),
    updated_at: optionalString(object, "updated_at"),
    integration: {
      name: optionalString(integration, "name"),
      category: optionalString(integration, "category"),
    },
  };
}

export const parseInstall = remembering(readInstall, ["override"]);

const NO_OVERRIDE = {} as AnsweredJson;

function readIntegration(object: JsonObject): Integration {
  return {
    id: requiredId(object, "id"),
    name: requiredString(object, "name"),
    category: nullableString(object, "category"),
    is_beta: optionalBoolean(object, "is_beta"),
    sharing: optionalString(object, "sharing"),
    config: answeredJson(object, "config"),
    team_id: optionalString(object, "team_id"),
    installed_environment: texts(object.installed_environment),
    can_install: optionalBoolean(object, "can_install"),
    // Missing from one source's answers (§3.2).
    version: (object.version ?? undefined) === undefined ? undefined : requiredInteger(object, "version"),
    created_at: optionalString(object, "created_at"),
    updated_at: optionalString(object, "updated_at"),
  };
}

export const parseIntegration = remembering(readIntegration, ["config"]);

/**
 * Whether an item of a list holds the whole object. Not documented (§11), so an item without the large parts counts as
 * a summary; an install without an override may lack that key, but not the integration beside it.
 */
export const isWholeInstall = (item: JsonObject): boolean => "override" in item || "integration" in item;
export const isWholeIntegration = (item: JsonObject): boolean => "config" in item;

export function parseEnvironment(object: JsonObject): {
  readonly id: string;
  readonly team_id: string | undefined;
} {
  return { id: requiredId(object, "id"), team_id: optionalString(object, "team_id") };
}

function answeredJson(object: JsonObject, key: string): AnsweredJson | undefined {
  const value = object[key] ?? undefined;
  if (value === undefined) return undefined;
  if (!isObject(value)) throw new ShapeProblem(key, "an object");
  return value as AnsweredJson;
}

/** An object without some of its members, whatever is in them. */
export function secretlessJson(
  object: JsonObject,
  key: string,
  secrets: readonly string[],
): AnsweredJson | undefined {
  const answered = answeredJson(object, key);
  if (answered === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(answered).filter(([name]) => !secrets.includes(name)),
  ) as AnsweredJson;
}

/** Names, as far as the answer says any. */
export function optionalTexts(object: JsonObject, key: string): readonly string[] | undefined {
  const value = object[key] ?? undefined;
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string")) {
    throw new ShapeProblem(key, "a list of texts");
  }
  return value;
}

/** Two sources describe this list differently (§3.2): anything but texts in it is passed over. */
function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((each) => typeof each === "string");
}
