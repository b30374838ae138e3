import { type JsonObject, requiredId } from "../../../http";
import { withoutTokens } from "./without-tokens";
import { isMask } from "../integration/rules/settings";
import type { AnsweredValues, Config, ConfigAuth, ConfigValues, TokenHealth, Verification } from "./model";
import {
  enumTextIn,
  flagIn,
  integerIn,
  objectIn,
  objectsIn,
  optionalFlagIn,
  textIn,
  textsIn,
} from "./reading";
import { remembering } from "../../common/answers";

/**
 * Builds a config from its known keys alone: a credential that a server might echo goes no further (docs/apis/fruxon.md
 * §2.3).
 */
function readConfig(object: JsonObject): Config {
  const auth = objectIn(object, "auth");
  const values = parseValues(object);
  const method = textIn(object, "authMethodId");
  const chosen =
    values.auth ??
    (method === undefined ? undefined : { integrationAuthMetadataId: method, level: undefined });
  const hasAuth = optionalFlagIn(object, "hasAuth") ?? values.auth !== undefined;
  const variant = objectIn(object, "sandboxVariant");
  return {
    ...values,
    auth: chosen,
    id: requiredId(object, "id"),
    integrationId: textIn(object, "integrationId"),
    displayName: textIn(object, "displayName"),
    hasAuth,
    credentialMasks: auth === undefined ? undefined : masksOf(objectIn(auth, "parameters")),
    hasAuthMap: optionalFlagIn(object, "hasAuthMap") ?? values.authMapEntries.length > 0,
    grantedScopes: auth === undefined ? [] : textsIn(auth, "grantedScopes"),
    sandboxMode: enumTextIn(object, "sandboxMode"),
    sandboxVariant: variant === undefined ? undefined : parseValues(variant),
    egressCountry: textIn(object, "egressCountry"),
    credentialHealth: enumTextIn(object, "credentialHealth"),
    // A service's text about credentials that may be anybody's, and it is kept in the state.
    credentialHealthDetail: healthDetail(textIn(object, "credentialHealthDetail")),
    publishedRevisionId: textIn(object, "publishedRevisionId"),
    createdBy: textIn(object, "createdBy"),
    createdAt: integerIn(object, "createdAt"),
    modifiedAt: integerIn(object, "modifiedAt"),
  };
}

export const parseConfig = remembering(readConfig, ["parameters", "auth", "authMap", "sandboxVariant"]);

/** A credential in the clear goes no further, so it is all masks or nothing. */
function masksOf(parameters: JsonObject = {}): Config["credentialMasks"] {
  const entries = Object.entries(parameters);
  const masks = entries.flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && isMask(value) ? [[name, value]] : [],
  );
  return masks.length === 0 || masks.length < entries.length ? undefined : Object.fromEntries(masks);
}

const healthDetail = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : withoutTokens(text);

/** Whether an item of the list is all of its config. */
export const isWholeConfig = ({ displayName, modifiedAt }: Config): boolean =>
  displayName !== undefined && modifiedAt !== undefined;

/** What a sandbox variant has too. Of an `auth` only the two keys that are no credentials are looked at. */
function parseValues(object: JsonObject): ConfigValues {
  const entries = "authMapEntries" in object ? "authMapEntries" : "authMap";
  return {
    parameters: (objectIn(object, "parameters") ?? {}) as AnsweredValues,
    auth: parseAuth(objectIn(object, "auth")),
    authMapEntries: objectsIn(object, entries).map(
      (entry) => (objectIn(entry, "parameters") ?? {}) as AnsweredValues,
    ),
  };
}

function parseAuth(object: JsonObject | undefined): ConfigAuth | undefined {
  const id = object === undefined ? undefined : textIn(object, "integrationAuthMetadataId");
  if (object === undefined || id === undefined) return undefined;
  return { integrationAuthMetadataId: id, level: enumTextIn(object, "level") };
}

/** The outcome of a check, with those of the entries of an auth map (§2.2). */
export function parseVerification(object: JsonObject): Verification {
  const entries = objectsIn(object, "authMapResults").map(parseOutcome);
  const own = parseOutcome(object);
  const failed = [own, ...entries].find(({ success }) => !success);
  return failed ?? own;
}

const parseOutcome = (object: JsonObject): Verification => ({
  success: flagIn(object, "success"),
  error: textIn(object, "error"),
  authorizationUrl: textIn(object, "authorizationUrl"),
});

export const parseHealth = (object: JsonObject): TokenHealth => ({
  scopes: Array.isArray(object.scopes) ? textsIn(object, "scopes") : undefined,
});
