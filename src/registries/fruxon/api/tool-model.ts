import type { JsonObject } from "../rules";
import type { AnsweredValues, ParameterMetadata } from "./model";

// Tools, with the API's own field names (docs/apis/fruxon.md §2.5).

/** The kinds of tools that can be made through the API, by the member of the descriptor that makes them. */
export type ToolKind = "apiTool" | "codeTool" | "mcpTool";

export interface ApiTool {
  readonly httpMethod: string | undefined;
  readonly url: string | undefined;
  /** Values that other users may have put credentials into. */
  readonly headers: AnsweredValues;
  readonly queryParameters: AnsweredValues;
  readonly formParameters: AnsweredValues;
  readonly body: string | undefined;
  readonly resultType: string | undefined;
  readonly resultTransformExpression: string | undefined;
}

export interface CodeTool {
  readonly code: string | undefined;
  readonly packages: readonly string[];
  readonly timeoutSeconds: number | undefined;
  readonly resultType: string | undefined;
}

export interface McpTool {
  readonly serverUrl: string | undefined;
  readonly mcpToolName: string | undefined;
  readonly resultType: string | undefined;
}

/** A tool as it was answered. At most one of the three is there; none of a predefined one. */
export interface Tool {
  readonly id: string;
  readonly displayName: string | undefined;
  /** Empty for null, empty and not there, as of integrations (§8.10). */
  readonly description: string;
  readonly actionType: string | undefined;
  readonly toolType: string | undefined;
  readonly parametersMetadata: readonly ParameterMetadata[];
  readonly apiTool: ApiTool | undefined;
  readonly codeTool: CodeTool | undefined;
  readonly mcpTool: McpTool | undefined;
  readonly isAsync: boolean;
  /** Milliseconds since the epoch, as assumed (§3.3). */
  readonly createdAt: number | undefined;
  readonly modifiedAt: number | undefined;
  /** Whether the answer has what the tool does. */
  readonly isWhole: boolean;
}

/** What is sent of a tool: always all of it. */
export interface ToolBody {
  readonly displayName: string | undefined;
  readonly description: string | undefined;
  readonly actionType: string | undefined;
  readonly parametersMetadata: readonly JsonObject[];
  /** With the member that says what the tool does. */
  readonly descriptor: JsonObject;
}
