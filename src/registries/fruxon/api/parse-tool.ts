import { type JsonObject, requiredId } from "../../../http";
import type { AnsweredValues } from "./model";
import { parseParameter, specified } from "./parse-integration";
import { enumTextIn, flagIn, integerIn, objectIn, objectsIn, textIn, textsIn } from "./reading";
import type { ApiTool, CodeTool, McpTool, Tool } from "./tool-model";

/** Builds a tool from its known keys alone. All of it comes back, credentials that users put into it as well (§2.5). */
export function parseTool(object: JsonObject): Tool {
  const descriptor = objectIn(object, "descriptor") ?? {};
  return {
    id: requiredId(object, "id"),
    displayName: textIn(object, "displayName"),
    description: textIn(object, "description") ?? "",
    actionType: specified(enumTextIn(object, "actionType")),
    toolType: enumTextIn(object, "toolType"),
    parametersMetadata: objectsIn(object, "parametersMetadata").map(parseParameter),
    apiTool: parseApiTool(objectIn(descriptor, "apiTool")),
    // Called so by older pages.
    codeTool: parseCodeTool(objectIn(descriptor, "codeTool") ?? objectIn(descriptor, "pythonTool")),
    mcpTool: parseMcpTool(objectIn(descriptor, "mcpTool")),
    isAsync: flagIn(object, "isAsync"),
    createdAt: integerIn(object, "createdAt"),
    modifiedAt: integerIn(object, "modifiedAt"),
    isWhole: Object.values(descriptor).some((member) => (member ?? undefined) !== undefined),
  };
}

const parseApiTool = (object: JsonObject | undefined): ApiTool | undefined =>
  object && {
    httpMethod: enumTextIn(object, "httpMethod"),
    url: textIn(object, "url"),
    headers: valuesIn(object, "headers"),
    queryParameters: valuesIn(object, "queryParameters"),
    formParameters: valuesIn(object, "formParameters"),
    body: textIn(object, "body"),
    resultType: resultTypeIn(object),
    resultTransformExpression: textIn(object, "resultTransformExpression"),
  };

const parseCodeTool = (object: JsonObject | undefined): CodeTool | undefined =>
  object && {
    code: textIn(object, "code"),
    packages: textsIn(object, "packages"),
    timeoutSeconds: integerIn(object, "timeoutSeconds"),
    resultType: resultTypeIn(object),
  };

const parseMcpTool = (object: JsonObject | undefined): McpTool | undefined =>
  object && {
    serverUrl: textIn(object, "serverUrl"),
    mcpToolName: textIn(object, "mcpToolName"),
    resultType: resultTypeIn(object),
  };

const valuesIn = (object: JsonObject, key: string): AnsweredValues =>
  (objectIn(object, key) ?? {}) as AnsweredValues;

const resultTypeIn = (object: JsonObject): string | undefined => specified(enumTextIn(object, "resultType"));
