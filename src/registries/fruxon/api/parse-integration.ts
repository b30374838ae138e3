import { type JsonObject, readObject, requiredId, requiredString } from "../../../http";
import { foldedEnum, UNSPECIFIED } from "../rules";
import type {
  AnsweredValues,
  AuthMap,
  AuthMetadata,
  ConfigMetadata,
  Integration,
  ParameterMetadata,
  Range,
  SecretSettings,
} from "./model";
import {
  enumTextIn,
  flagIn,
  integerIn,
  numberIn,
  objectIn,
  objectsIn,
  listIn,
  optionalFlagIn,
  textIn,
  textsIn,
} from "./reading";
import { remembering } from "../../common/answers";

/** Builds an integration from its known keys alone: a credential that a server might echo goes no further. */
function readIntegration(object: JsonObject): Integration {
  const metadata = objectIn(object, "configMetadata");
  return {
    id: requiredId(object, "id"),
    displayName: textIn(object, "displayName"),
    description: textIn(object, "description") ?? "",
    type: enumTextIn(object, "type"),
    configMetadata: metadata === undefined ? undefined : parseMetadata(metadata),
    tags: textsIn(object, "tags"),
    isInternal: flagIn(object, "isInternal"),
    createdAt: integerIn(object, "createdAt"),
    modifiedAt: integerIn(object, "modifiedAt"),
  };
}

export const parseIntegration = remembering(readIntegration, ["configMetadata"]);

/**
 * Whether an item of the list is all of its integration; shorter ones are not documented, nor is the opposite
 * (docs/apis/fruxon.md §2.1).
 */
export const isWhole = ({ configMetadata, displayName, modifiedAt }: Integration): boolean =>
  configMetadata !== undefined && displayName !== undefined && modifiedAt !== undefined;

const parseMetadata = (object: JsonObject): ConfigMetadata => ({
  parametersMetadata: objectsIn(object, "parametersMetadata").map(parseParameter),
  authMetadata: objectsIn(object, "authMetadata").map(parseAuthMethod),
});

export function parseParameter(object: JsonObject): ParameterMetadata {
  const asset = objectIn(object, "asset");
  const secret = flagIn(object, "secret");
  return {
    name: requiredString(object, "name"),
    index: integerIn(object, "index"),
    type: enumTextIn(object, "type"),
    typeName: textIn(object, "typeName"),
    integerRange: parseRange(objectIn(object, "integerRange")),
    floatRange: parseRange(objectIn(object, "floatRange")),
    options: objectsIn(object, "options").map((option) => ({
      value: textIn(option, "value"),
      label: textIn(option, "label"),
      description: textIn(option, "description"),
    })),
    asset:
      asset === undefined
        ? undefined
        : {
            providers: textsIn(asset, "providers"),
            contentTypes: textsIn(asset, "contentTypes"),
            vectorized: flagIn(asset, "vectorized"),
          },
    displayName: textIn(object, "displayName"),
    description: textIn(object, "description"),
    required: flagIn(object, "required"),
    secret,
    defaultValue: secret ? undefined : textIn(object, "defaultValue"),
    jsonSchema: object.jsonSchema ?? undefined,
    uiHint: specified(enumTextIn(object, "uiHint")),
    rules: objectsIn(object, "rules").map((rule) => ({
      effect: specified(enumTextIn(rule, "effect")),
      all: objectsIn(rule, "all").map((condition) => ({
        sourceParam: textIn(condition, "sourceParam"),
        operator: specified(enumTextIn(condition, "operator")),
        values: listIn(condition, "values"),
      })),
    })),
  };
}

function parseRange(object: JsonObject | undefined): Range | undefined {
  if (object === undefined) return undefined;
  const range = { min: numberIn(object, "min"), max: numberIn(object, "max") };
  return range.min === undefined && range.max === undefined ? undefined : range;
}

function parseAuthMethod(object: JsonObject): AuthMetadata {
  return {
    id: requiredId(object, "id"),
    displayName: textIn(object, "displayName"),
    description: textIn(object, "description"),
    type: enumTextIn(object, "type"),
    userCredentialAuthType: specified(enumTextIn(object, "userCredentialAuthType")),
    sensitivity: specified(enumTextIn(object, "sensitivity")),
    authProviderName: textIn(object, "authProviderName"),
    configTestSupported: optionalFlagIn(object, "configTestSupported"),
    supportedLevels: textsIn(object, "supportedLevels"),
    authMap: parseAuthMap(objectIn(object, "authMap")),
    authSettings: parseSettings(objectIn(object, "authSettings")),
    parametersMetadata: objectsIn(object, "parametersMetadata").map(parseParameter),
    availableScopes: listIn(object, "availableScopes"),
  };
}

/** Undefined for the filler that says that there is none (§3.2). */
function parseAuthMap(object: JsonObject | undefined): AuthMap | undefined {
  if (object === undefined) return undefined;
  const map = {
    useMap: flagIn(object, "useMap"),
    keyTemplate: textIn(object, "keyTemplate"),
    parametersMetadata: objectsIn(object, "parametersMetadata").map(parseParameter),
  };
  const isNothing = !map.useMap && map.keyTemplate === undefined && map.parametersMetadata.length === 0;
  return isNothing ? undefined : map;
}

/** Nested under `parameters` by the reference, flat by another source (§3.2, §12). */
function parseSettings(object: JsonObject = {}): AnsweredValues {
  const nested = object.parameters ?? undefined;
  if (nested !== undefined) return readObject(nested, "parameters") as AnsweredValues;
  return ("parameters" in object ? {} : object) as AnsweredValues;
}

/** Undefined for the filler of an enum that nobody has set. */
export const specified = (value: string | undefined): string | undefined =>
  value !== undefined && foldedEnum(value) === UNSPECIFIED ? undefined : value;

/** The answer of `authMetadata:settings`: by auth type, which settings there are (§2.6). */
export function parseSecretSettings(object: JsonObject): SecretSettings {
  const entries = Object.entries(object).map(([type, value]) => {
    const settings = objectsIn(readObject(value, "settings"), "parametersMetadata");
    const secret = settings.filter((setting) => flagIn(setting, "secret"));
    return [foldedEnum(type), new Set(secret.map((setting) => requiredString(setting, "name")))] as const;
  });
  return new Map(entries);
}
