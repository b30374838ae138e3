import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { isJsonObject, mergePatch, type JsonObject } from "../../host/json";
import { hasNullKey } from "./json-path";
import { closed, type Mode } from "../../host/settings";
import { SHARINGS, type Integration, type Sharing, type StoredIntegration } from "./model";
import { flag, jsonObject, oneOf, readBody, text, wholeNumber, type Read } from "./read-body";
import { joinJson, splitJson } from "./secrets";

export interface IntegrationRequest {
  readonly name: string;
  readonly config: JsonObject;
  readonly category?: string | undefined;
  readonly is_beta?: boolean | undefined;
  readonly sharing?: Sharing | undefined;
}

/** What a request sets; absent is unchanged. */
export interface IntegrationPatch extends Partial<IntegrationRequest> {
  /** The version that the client has seen (optimistic lock, docs/apis/truto.md §2.2). */
  readonly version: number;
}

export interface IntegrationRules {
  readonly mode: Mode;
  /** Allowed characters of a name are not documented (docs/apis/truto.md §2.2). */
  readonly names: "any" | "slug";
  /** Whether `null` may be sent to drop a key: one reading of docs/apis/truto.md §8.3. */
  readonly configNulls: "accepted" | "refused";
}

function nameField({ names }: IntegrationRules) {
  const name = text.min(1, "must not be empty");
  if (names === "any") return name;
  return name.regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/, "must be a slug of lower-case letters, digits, - and _");
}

/** `null` is not listed for any of them, although an answer may show a category of `null` (docs/apis/truto.md §3.2). */
const optionalFields = {
  category: text.optional(),
  is_beta: flag.optional(),
  sharing: oneOf(SHARINGS).optional(),
};

/** `config` is opaque: nothing but "is an object" is checked (docs/apis/truto.md §3.3). */
export function readIntegrationRequest(body: JsonObject, rules: IntegrationRules): Read<IntegrationRequest> {
  const shape = { name: nameField(rules), config: jsonObject, ...optionalFields };
  return readBody(body, closed(z.object(shape), rules.mode));
}

export function readIntegrationPatch(body: JsonObject, rules: IntegrationRules): Read<IntegrationPatch> {
  const config =
    rules.configNulls === "accepted"
      ? jsonObject
      : jsonObject.refine((given) => !hasNullKey(given), "must not hold null");
  const shape = {
    version: wholeNumber,
    name: nameField(rules).optional(),
    config: config.optional(),
    ...optionalFields,
  };
  return readBody(body, closed(z.object(shape), rules.mode));
}

/** Both readings of a `config` in a PATCH (docs/apis/truto.md §2.2, caution). */
export type ConfigPatch = "merge" | "replace";

/** The caller sets version and timestamps. */
export function patchIntegration(
  { integration, secrets }: StoredIntegration,
  { version: _, config, ...patch }: IntegrationPatch,
  configPatch: ConfigPatch,
): StoredIntegration {
  const fields = {
    name: patch.name ?? integration.name,
    category: patch.category ?? integration.category,
    is_beta: patch.is_beta ?? integration.is_beta,
    sharing: patch.sharing ?? integration.sharing,
  };
  if (config === undefined) return { integration: { ...integration, ...fields }, secrets };
  const held = joinJson({ readable: integration.config, secrets });
  return withConfig({ ...integration, ...fields }, patchedConfig(held, config, configPatch));
}

/** Secrets included in `config`. */
export function withConfig(integration: Integration, config: JsonObject): StoredIntegration {
  const split = splitJson("config", config);
  return { integration: { ...integration, config: split.readable }, secrets: split.secrets };
}

export function isSameIntegration(a: StoredIntegration, b: StoredIntegration): boolean {
  return isDeepStrictEqual(a, b);
}

/** Replacing stores the `null`s that a client sends for the sake of merging, so that it has to read them as absent. */
function patchedConfig(held: JsonObject, sent: JsonObject, configPatch: ConfigPatch): JsonObject {
  if (configPatch === "replace") return sent;
  const merged = mergePatch(held, sent);
  return isJsonObject(merged) ? merged : {};
}
