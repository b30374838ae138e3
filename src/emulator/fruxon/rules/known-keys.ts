import type { z } from "zod";
import { isJsonObject, type JsonObject } from "../../host/json";

/** A key that the server dropped silently. A correct client sends none. */
export interface DroppedKey {
  /** Keys and positions from the top of the body, with dots between them. */
  readonly place: string;
}

export interface Bound {
  readonly body: JsonObject;
  readonly dropped: readonly DroppedKey[];
}

/**
 * The body as the server binds it: keys without regard to case, unknown ones dropped (docs/apis/fruxon.md §13.1). Keys
 * that are the user's own, as the names of parameters, are in no closed shape and stay as they are.
 */
export function boundBody(schema: z.ZodType, body: JsonObject): Bound {
  const dropped: DroppedKey[] = [];
  let bound: unknown = body;
  for (;;) {
    const issues = schema.safeParse(bound).error?.issues ?? [];
    const unknown = issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? [issue] : []));
    if (unknown.length === 0) return { body: isJsonObject(bound) ? bound : {}, dropped };
    for (const { path, keys } of unknown) {
      for (const key of keys) {
        const known = KNOWN_KEYS.get(key.toLowerCase());
        const isRenamed = known !== undefined && known !== key;
        if (!isRenamed) dropped.push({ place: [...path, key].map(String).join(".") });
        bound = withKey(bound, path, key, isRenamed ? known : undefined);
      }
    }
  }
}

/** The value with the key at the end of the path renamed, or dropped without a new name. */
function withKey(
  value: unknown,
  path: readonly PropertyKey[],
  key: string,
  renamed: string | undefined,
): unknown {
  const [head, ...rest] = path;
  const inner = (name: PropertyKey, member: unknown) =>
    name === head ? withKey(member, rest, key, renamed) : member;
  if (Array.isArray(value)) return value.map((member, index) => inner(index, member));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  if (head !== undefined) {
    return Object.fromEntries(entries.map(([name, member]) => [name, inner(name, member)]));
  }
  return Object.fromEntries(
    entries.flatMap(([name, member]): [string, unknown][] => {
      if (name !== key) return [[name, member]];
      return renamed === undefined ? [] : [[renamed, member]];
    }),
  );
}

/** Every key of the documented bodies (docs/apis/fruxon.md §2, §3.2; docs/apis/fruxon.md §13.2). */
const KEYS = [
  ["id", "displayName", "description", "configMetadata", "parametersMetadata", "authMetadata"],
  [
    "name",
    "index",
    "type",
    "typeName",
    "integerRange",
    "floatRange",
    "options",
    "asset",
    "required",
    "secret",
  ],
  ["defaultValue", "jsonSchema", "uiHint", "rules", "min", "max", "value", "label"],
  ["providers", "contentTypes", "vectorized", "effect", "all", "sourceParam", "operator", "values"],
  ["sensitivity", "authProviderName", "configTestSupported", "supportedLevels", "authMap", "useMap"],
  ["keyTemplate", "authSettings", "parameters", "availableScopes", "userCredentialAuthType"],
  ["integrationId", "integrationAuthMetadataId", "level", "auth", "authConfig", "sandboxMode"],
  ["sandboxVariant", "oAuthCredentialKey", "egressCountry", "note", "revisionId", "authMetadataId"],
  ["configParameters", "scopes", "returnUrl", "credentialKey", "integrationConfigId"],
  [
    "actionType",
    "descriptor",
    "apiTool",
    "codeTool",
    "mcpTool",
    "predefinedTool",
    "httpMethod",
    "url",
    "headers",
  ],
  [
    "queryParameters",
    "formParameters",
    "body",
    "resultType",
    "resultTransformExpression",
    "code",
    "packages",
  ],
  [
    "timeoutSeconds",
    "serverUrl",
    "mcpToolName",
    "toolType",
    "isInternal",
    "isAsync",
    "createdAt",
    "modifiedAt",
  ],
].flat();

const KNOWN_KEYS: ReadonlyMap<string, string> = new Map(KEYS.map((key) => [key.toLowerCase(), key]));
