import { credentialsIn, holdsCredential, type JsonObject, mergedBelow } from "../../../checks";
import { isJsonObject, isOthersCredential } from "../rules";
import type { ToolBody, ToolKind } from "./tool-model";

/** What the provider itself says of each kind: what else there is of one is kept. */
const KNOWN_CONTENT: Readonly<Record<ToolKind, readonly string[]>> = {
  apiTool: [
    "httpMethod",
    "url",
    "headers",
    "queryParameters",
    "formParameters",
    "body",
    "resultType",
    "resultTransformExpression",
  ],
  codeTool: ["code", "packages", "timeoutSeconds", "resultType"],
  mcpTool: ["serverUrl", "mcpToolName", "resultType"],
};

/** The same of a parameter. */
const KNOWN_OF_PARAMETER = [
  ...["name", "index", "type", "typeName", "integerRange", "floatRange", "options", "asset"],
  ...["displayName", "description", "required", "secret", "defaultValue", "jsonSchema", "uiHint", "rules"],
];

/** What no update sends back: it is about a tool, not of it; its own time is the server's (docs/apis/fruxon.md §2.5). */
const NOT_OF_IT = ["pricing", "isModifiable", "modifiedAt"];

/** What a creation sends. */
export const newToolBody = (
  place: { readonly id: string; readonly integrationId: string },
  body: ToolBody,
): JsonObject => ({ ...place, ...body });

/** Of which kind the body of a tool is. */
export const kindOf = ({ descriptor }: Pick<ToolBody, "descriptor">): ToolKind | undefined =>
  KINDS.find((kind) => descriptor[kind] !== undefined);

const KINDS = Object.keys(KNOWN_CONTENT) as readonly ToolKind[];

/** Members of a descriptor that say what a tool does: what else there is of one is kept. */
const KNOWN_KINDS = [...KINDS, "pythonTool", "predefinedTool"];

/**
 * What an update sends: a PUT resets what it omits, so it says all that the answer says, with the provider's own fields in
 * place of what is there.
 *
 * @param answer - the tool as it is now, whole
 */
export function replacementBody(answer: JsonObject, body: ToolBody): JsonObject {
  const kind = kindOf(body) ?? "apiTool";
  const descriptor = memberOf(answer, "descriptor");
  const before = memberOf(descriptor, kind);
  const content = memberOf(body.descriptor, kind);
  const parameters = Array.isArray(answer.parametersMetadata) ? answer.parametersMetadata : [];
  const named = (name: unknown): JsonObject =>
    parameters.filter(isJsonObject).find((parameter) => parameter.name === name) ?? {};
  const own = {
    ...body,
    // An empty description is none, in whichever way the server says so (§8.10).
    description: body.description === "" && isNothing(answer.description) ? undefined : body.description,
    // The same as that of the descriptor, wherever it comes from.
    resultType: "resultType" in answer ? (content.resultType ?? before.resultType) : undefined,
    parametersMetadata: body.parametersMetadata.map((parameter) => keptIn(named(parameter.name), parameter)),
  };
  return mergedBelow(own, {
    ...without(answer, NOT_OF_IT),
    descriptor: { ...without(descriptor, KNOWN_KINDS), [kind]: without(before, KNOWN_CONTENT[kind]) },
  });
}

const isNothing = (value: unknown): boolean => (value ?? "") === "";

/** A default value of a secret parameter is not readable here, and goes back as it came. */
const keptIn = (before: JsonObject, parameter: JsonObject): JsonObject => ({
  ...without(before, KNOWN_OF_PARAMETER),
  ...parameter,
  ...(parameter.secret === true && before.secret === true ? { defaultValue: before.defaultValue } : {}),
});

function memberOf(object: JsonObject, name: string): JsonObject {
  const member = object[name];
  return isJsonObject(member) ? member : {};
}

const without = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** Texts of a body that look like credentials, for cutting them out of what a refusal says. */
export function credentialsOf(body: JsonObject): readonly string[] {
  return Object.entries(body).flatMap(([name, value]): readonly string[] => {
    if (Array.isArray(value)) return value.filter(isJsonObject).flatMap(credentialsOf);
    if (isJsonObject(value)) return credentialsOf(value);
    if (typeof value !== "string") return [];
    const isSecretDefault = name === "defaultValue" && body.secret === true;
    if (isSecretDefault || isOthersCredential(name, value)) return [value];
    return holdsCredential(value) ? [value] : credentialsIn(value);
  });
}
