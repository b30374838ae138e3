import { holdsCredential, REDACTED, withoutCredentials } from "../../../checks";
import type { At, Desired, Observed } from "../../../framework";
import type { Tool, ToolBody } from "../api/client";
import { objectIn, textOf } from "../api/codec";
import type { AnsweredValues } from "../api/model";
import { snakeCase, stepsOf } from "../errors";
import { parametersBody } from "../integration/metadata-body";
import { parametersView } from "../integration/metadata-view";
import { ACTION_TYPES, enumIn, HTTP_METHODS, type JsonObject, readableValues, RESULT_TYPES } from "../rules";
import type { FruxonToolFields } from "./schema";

type Fields = FruxonToolFields;

/** What is known of a tool when an answer about it comes: the configuration, or the state. */
export type Known = Partial<
  Pick<Desired<Fields>, "api_tool" | "code_tool" | "mcp_tool" | "parameters_metadata">
>;

/** What is sent of a tool; undefined where the configuration does not say what it does. */
export function toolBody(desired: Desired<Fields>): ToolBody | undefined {
  const descriptor = descriptorOf(desired);
  return (
    descriptor && {
      displayName: desired.display_name,
      description: desired.description,
      actionType: desired.action_type,
      parametersMetadata: parametersBody(desired.parameters_metadata, {}),
      descriptor,
    }
  );
}

/** Members that are undefined are not sent: what a PUT omits is reset. */
function descriptorOf({
  api_tool: api,
  code_tool: code,
  mcp_tool: mcp,
}: Desired<Fields>): ToolBody["descriptor"] | undefined {
  if (api !== undefined) {
    return {
      apiTool: {
        httpMethod: api.http_method,
        url: api.url,
        headers: valuesOf(api.headers),
        queryParameters: valuesOf(api.query_parameters),
        formParameters: valuesOf(api.form_parameters),
        body: api.body,
        resultType: api.result_type,
        resultTransformExpression: api.result_transform_expression,
      },
    };
  }
  if (code !== undefined) {
    return {
      codeTool: {
        code: code.code,
        packages: code.packages,
        timeoutSeconds: code.timeout_seconds,
        resultType: code.result_type,
      },
    };
  }
  return (
    mcp && {
      mcpTool: {
        serverUrl: mcp.server_url,
        mcpToolName: mcp.mcp_tool_name,
        resultType: mcp.result_type,
      },
    }
  );
}

const valuesOf = (text: string | undefined): JsonObject | undefined =>
  text === undefined ? undefined : objectIn(text);

/** What Fruxon says a tool is, without credentials that other users put into it. */
export const observe = (
  place: { readonly tenant: string; readonly integration: string },
  tool: Tool,
  known: Known,
): Observed<Fields> => ({
  id: `${place.tenant}/${place.integration}/${tool.id}`,
  tenant: place.tenant,
  integration_id: place.integration,
  tool_id: tool.id,
  display_name: tool.displayName ?? null,
  description: tool.description,
  action_type: tool.actionType === undefined ? undefined : enumIn<string>(ACTION_TYPES, tool.actionType),
  parameters_metadata: parametersView(tool.parametersMetadata, known.parameters_metadata),
  ...contentView(tool, known),
  tool_type: tool.toolType,
  is_async: tool.isAsync,
  created_at: tool.createdAt,
  modified_at: tool.modifiedAt,
});

/** The three kinds, as the resource and the data sources have them. */
export const contentView = ({ apiTool, codeTool, mcpTool }: Tool, known: Known) => ({
  api_tool:
    apiTool === undefined
      ? null
      : {
          http_method:
            apiTool.httpMethod === undefined ? undefined : enumIn<string>(HTTP_METHODS, apiTool.httpMethod),
          url: addressView(apiTool.url, known.api_tool?.url),
          headers: textsView(apiTool.headers, known.api_tool?.headers),
          query_parameters: textsView(apiTool.queryParameters, known.api_tool?.query_parameters),
          form_parameters: textsView(apiTool.formParameters, known.api_tool?.form_parameters),
          body: writingView(apiTool.body, known.api_tool?.body) ?? null,
          result_type: resultTypeView(apiTool.resultType),
          result_transform_expression: apiTool.resultTransformExpression ?? null,
        },
  code_tool:
    codeTool === undefined
      ? null
      : {
          code: writingView(codeTool.code, known.code_tool?.code),
          packages: codeTool.packages,
          timeout_seconds: codeTool.timeoutSeconds,
          result_type: resultTypeView(codeTool.resultType),
        },
  mcp_tool:
    mcpTool === undefined
      ? null
      : {
          server_url: addressView(mcpTool.serverUrl, known.mcp_tool?.server_url),
          mcp_tool_name: mcpTool.mcpToolName,
          result_type: resultTypeView(mcpTool.resultType),
        },
});

const resultTypeView = (seen: string | undefined): string | null =>
  seen === undefined ? null : enumIn<string>(RESULT_TYPES, seen);

/** What the user wrote into an address is in the state as it is; what others wrote only without credentials. */
const addressView = (seen: string | undefined, known: string | undefined): string | undefined =>
  seen === undefined || seen === known ? seen : withoutCredentials(seen);

/** The same for texts of any form, of which no part can be told to be the credential. */
const writingView = (seen: string | undefined, known: string | undefined): string | undefined =>
  seen === undefined || seen === known || !holdsCredential(seen) ? seen : REDACTED;

const NONE_SECRET: ReadonlySet<string> = new Set();

function textsView(seen: AnsweredValues, known: string | undefined): string | null {
  const readable = readableValues(seen, valuesOf(known), NONE_SECRET);
  return Object.keys(readable).length === 0 && known === undefined ? null : textOf(readable);
}

const TOP_LEVEL: Readonly<Record<string, string>> = {
  id: "tool_id",
  integration_id: "integration_id",
  display_name: "display_name",
  description: "description",
  action_type: "action_type",
  parameters_metadata: "parameters_metadata",
};

/** Members of `api_tool` that are one JSON text here, whatever is inside. */
const TEXTS = ["headers", "query_parameters", "form_parameters"];

/** Where a path of the API is in a configuration. */
export function toolAttributeAt(path: readonly string[]): At | undefined {
  const [first = "", kind, member] = path.map(snakeCase);
  if (first !== "descriptor") {
    const name = TOP_LEVEL[first];
    return name === undefined ? undefined : [name, ...stepsOf(path).slice(1)];
  }
  if (kind !== "api_tool" && kind !== "code_tool" && kind !== "mcp_tool") return [];
  return TEXTS.includes(member ?? "") ? [kind, member ?? ""] : [kind, ...stepsOf(path).slice(2)];
}
