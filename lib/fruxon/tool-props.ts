import type { IResolvable } from "cdktf";
import type { IFruxonIntegration } from "../fruxon-integration";
import type { NewerValue, RegistryObjectProps } from "../registry-object";
import type { FruxonParameterCommonProps, FruxonParameterType } from "./parameters";

/** An input of a tool, which an agent passes. A secret one has no default value: nothing of a tool is kept secret. */
export type FruxonToolParameter = FruxonParameterCommonProps &
  FruxonParameterType &
  ({ readonly secret?: false; readonly defaultValue?: string } | { readonly secret: true });

/** Type of a result. */
export type FruxonResultType = "JSON" | "STRING" | "BOOLEAN" | "INTEGER" | "TOOL" | NewerValue;

/** What a tool of every kind takes. */
export interface FruxonToolCommonProps extends Omit<
  RegistryObjectProps,
  "credentialsVersion" | "externalCredentials" | "additionalCredentials"
> {
  /** The integration that it belongs to. A change replaces the tool. */
  readonly integration: IFruxonIntegration;
  /**
   * Id of the tool, unique in the integration: lower-case words and digits joined by `_`. Agents refer to it. A change
   * replaces the tool.
   */
  readonly toolId: string;
  /**
   * Display name.
   *
   * @default - Fruxon's value is kept
   */
  readonly displayName?: string;
  /**
   * Description, by which agents choose a tool; `""` clears it.
   *
   * @default - Fruxon's value is kept
   */
  readonly description?: string;
  /**
   * Whether what the tool does can be undone.
   *
   * @default - READ_ONLY when it is created, afterwards whatever is set in Fruxon
   */
  readonly actionType?: "READ_ONLY" | "REVERSIBLE" | "IRREVERSIBLE" | NewerValue;
  /**
   * Parameters that an agent passes. Those of the config need not be repeated. A token stands for a list as the resource
   * takes it.
   *
   * @default - none
   */
  readonly parameters?: readonly FruxonToolParameter[] | IResolvable;
  /**
   * Type of the result.
   *
   * @default - Fruxon's value is kept
   */
  readonly resultType?: FruxonResultType;
  /**
   * Prevents the destruction and the replacement, which break the agents that use the tool.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/** Texts by name, in which `{{name}}` stands for the value of a parameter. Everyone who can read tools can read them. */
export interface FruxonTexts {
  readonly [name: string]: string | undefined;
}

/** An HTTP request. */
export interface FruxonApiToolProps extends FruxonToolCommonProps {
  /** Method. */
  readonly httpMethod: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS" | NewerValue;
  /**
   * Address, in which `{{name}}` stands for a parameter of the tool or of the config and `{{tenant}}` for the tenant.
   * Everyone who can read tools can read it.
   */
  readonly url: string;
  /**
   * Headers without `Authorization`, which the auth method of the config adds.
   *
   * @default - none
   */
  readonly headers?: FruxonTexts;
  /**
   * Parameters that are appended to the address.
   *
   * @default - none
   */
  readonly queryParameters?: FruxonTexts;
  /**
   * Fields of a form that is sent.
   *
   * @default - none
   */
  readonly formParameters?: FruxonTexts;
  /**
   * Body that is sent.
   *
   * @default - none
   */
  readonly body?: string;
  /**
   * Expression that is applied to the answer. Fruxon does not document its language.
   *
   * @default - none
   */
  readonly resultTransformExpression?: string;
}

/** Python code that runs in a sandbox. */
export interface FruxonCodeToolProps extends FruxonToolCommonProps {
  /** The code. Parameters are variables of their names; the result is assigned to `result`. */
  readonly code: string;
  /**
   * Packages of PyPI that the code imports.
   *
   * @default - none
   */
  readonly packages?: readonly string[];
  /**
   * Timeout in seconds, 1 to 120.
   *
   * @default 60
   */
  readonly timeoutSeconds?: number;
}

/** A tool of an MCP server. */
export interface FruxonMcpToolProps extends FruxonToolCommonProps {
  /** Address of the server. */
  readonly serverUrl: string;
  /** Name of the tool on the server. */
  readonly mcpToolName: string;
}
