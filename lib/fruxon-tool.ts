import type { Construct } from "constructs";
import { DataIntegrationsFruxonTool as LookUp } from "./bindings/data-integrations-fruxon-tool";
import { FruxonTool as Bindings, type FruxonToolConfig as BindingsConfig } from "./bindings/fruxon-tool";
import { parameterBindings } from "./fruxon/definition";
import { file, type FruxonToolFileOptions } from "./fruxon/tool-file";
import type {
  FruxonApiToolProps,
  FruxonCodeToolProps,
  FruxonMcpToolProps,
  FruxonTexts,
  FruxonToolCommonProps,
} from "./fruxon/tool-props";
import type { IFruxonIntegration } from "./fruxon-integration";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { jsonToken } from "./private/hcl/json-token";
import { additionalFieldsConfig } from "./private/props/additional";
import { addProblems, copyOf, lookupOptions, mapped, type ReadProps, readProps } from "./private/props/props";
import { type LookupOptions, RegistryObject } from "./registry-object";

export type * from "./file-options";
export type { FruxonToolFileOptions } from "./fruxon/tool-file";
export type * from "./fruxon/tool-props";
export type * from "./fruxon/parameters";

/** A tool of an integration of Fruxon, for code that refers to one. */
export interface IFruxonTool {
  /** Id of the tool, unique in its integration. */
  readonly toolId: string;
  /** Id of the integration that the tool belongs to. */
  readonly integrationId: string;
}

/**
 * A tool of a Fruxon integration: what agents call. An integration does nothing without tools, and a tool calls a service
 * only with a config.
 *
 * @example
 * const key = FruxonAuthMethod.apiKey("api-key", { settings: { header_name: "X-Api-Key" } });
 * const desk = new FruxonIntegration(this, "desk", {
 *   slug: "custom_acme_desk",
 *   parameters: [{ name: "site", required: true }],
 *   authMethods: [key],
 * });
 * new FruxonConfig(this, "production", {
 *   integration: desk,
 *   displayName: "Production",
 *   parameters: { site: "acme" },
 *   auth: { method: key, credentials: { apiKey: Secret.variable(this, "desk_api_key") } },
 * });
 * FruxonTool.api(this, "list-tickets", {
 *   integration: desk,
 *   toolId: "list_tickets",
 *   description: "Lists the open tickets of a customer",
 *   parameters: [{ name: "customer", required: true }],
 *   httpMethod: "GET",
 *   url: "https://{{site}}.desk.example/tickets",
 *   queryParameters: { customer: "{{customer}}" },
 *   resultType: "JSON",
 * });
 *
 * @example
 * const desk = FruxonIntegration.fromIntegrationId(this, "desk", "custom_acme_desk");
 * FruxonTool.code(this, "shorten", {
 *   integration: desk,
 *   toolId: "shorten",
 *   parameters: [{ name: "text", required: true }],
 *   code: "result = text[:200]",
 *   resultType: "STRING",
 * });
 * FruxonTool.mcp(this, "close-ticket", {
 *   integration: desk,
 *   toolId: "close_ticket",
 *   actionType: "REVERSIBLE",
 *   parameters: [{ name: "number", type: "INTEGER", required: true }],
 *   serverUrl: "https://mcp.desk.example",
 *   mcpToolName: "close_ticket",
 * });
 */
export class FruxonTool extends RegistryObject implements IFruxonTool {
  /** A tool that sends an HTTP request. */
  static api(scope: Construct, id: string, props: FruxonApiToolProps): FruxonTool {
    return FruxonTool.#made(scope, id, readProps("FruxonApiToolProps", props), (given) => ({
      apiTool: {
        httpMethod: given.httpMethod,
        url: given.url,
        headers: textsToken(given.headers),
        queryParameters: textsToken(given.queryParameters),
        formParameters: textsToken(given.formParameters),
        body: given.body,
        resultType: given.resultType,
        resultTransformExpression: given.resultTransformExpression,
      },
    }));
  }

  /** A tool that runs Python code. */
  static code(scope: Construct, id: string, props: FruxonCodeToolProps): FruxonTool {
    return FruxonTool.#made(scope, id, readProps("FruxonCodeToolProps", props), (given) => ({
      codeTool: {
        code: given.code,
        packages: copyOf(given.packages),
        timeoutSeconds: given.timeoutSeconds,
        resultType: given.resultType,
      },
    }));
  }

  /** A tool of an MCP server. */
  static mcp(scope: Construct, id: string, props: FruxonMcpToolProps): FruxonTool {
    return FruxonTool.#made(scope, id, readProps("FruxonMcpToolProps", props), (given) => ({
      mcpTool: {
        serverUrl: given.serverUrl,
        mcpToolName: given.mcpToolName,
        resultType: given.resultType,
      },
    }));
  }

  /**
   * Looks up an existing tool by its id.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   *
   * const crm = FruxonIntegration.fromIntegrationId(this, "crm", "custom_acme_crm");
   * const search = FruxonTool.fromToolId(this, "search", crm, "search_contacts");
   * new TerraformOutput(this, "search_tool_id", { value: search.toolId });
   */
  static fromToolId(
    scope: Construct,
    id: string,
    integration: IFruxonIntegration,
    toolId: string,
    options: LookupOptions = {},
  ): IFruxonTool {
    const found = new LookUp(scope, id, {
      ...lookupOptions(scope, id, "LookupOptions", options),
      integrationId: integration.integrationId,
      tenant: integration.tenant,
      toolId,
    });
    return { toolId: found.toolId, integrationId: found.integrationId };
  }

  /**
   * A tool as a JSON file with the body of a request to Fruxon's API, or with an answer, describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * const desk = FruxonIntegration.fromIntegrationId(this, "desk", "custom_acme_desk");
   * FruxonTool.fromFile(this, "from-file", "fruxon/list-tickets.json", { integration: desk });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: FruxonToolFileOptions = {},
  ): FruxonTool {
    return new FruxonTool(
      scope,
      id,
      propsFromFile<BindingsConfig, FruxonToolFileOptions>(file, [scope, id, path, options]),
    );
  }

  readonly resource: Bindings;

  private constructor(scope: Construct, id: string, config: BindingsConfig) {
    super(scope, id);
    this.resource = new Bindings(this, "Resource", fileConfig(this, config) ?? config);
  }

  /** What all kinds have in common, with what one of them adds. */
  static #made<Props extends FruxonToolCommonProps>(
    scope: Construct,
    id: string,
    { value, problems }: ReadProps<Props>,
    kind: (given: Props) => Partial<BindingsConfig>,
  ): FruxonTool {
    const { integration, toolId, parameters, dependsOn } = value;
    const tool = new FruxonTool(scope, id, {
      provider: value.provider,
      lifecycle: value.lifecycle,
      timeouts: value.timeouts,
      forEach: value.forEach,
      count: value.count,
      integrationId: integration.integrationId,
      tenant: integration.tenant,
      toolId,
      displayName: value.displayName,
      description: value.description,
      actionType: value.actionType,
      parametersMetadata: mapped(parameters, parameterBindings),
      deletionProtection: value.deletionProtection,
      ...kind(value),
      ...additionalFieldsConfig(value),
      dependsOn: copyOf(dependsOn),
    });
    addProblems(tool, problems);
    return tool;
  }

  get toolId(): string {
    return this.resource.toolId;
  }

  get integrationId(): string {
    return this.resource.integrationId;
  }
}

const textsToken = (texts: FruxonTexts | undefined): string | undefined =>
  texts === undefined ? undefined : jsonToken(texts);
