import { notEmpty, sameButForCredentials, text } from "../../../checks";
import {
  boolean,
  camelCaseKey,
  integer,
  list,
  object,
  set,
  string,
  withAdditionalFields,
} from "../../../framework/schema";
import { jsonObject, NULL_IS_NONE, openEnum, optionalText, tenantOf } from "../fields";
import { parameterOf } from "../integration/schema-metadata";
import {
  ACTION_TYPES,
  foldedEnum,
  HTTP_METHODS,
  LONGEST_TIMEOUT,
  RESULT_TYPES,
  SLUG,
  TIMEOUT,
  UNSPECIFIED,
  usualIntegrationId,
  usualToolId,
} from "../rules";

const code = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(", ");

/** A part of import ids, which slashes separate. */
const integrationId = text({ min: 1, pattern: [/^[^/]+$/, "must not contain a slash"] });

const toolId = text({
  min: 1,
  pattern: [SLUG, "must contain only letters, digits, hyphens and underscores"],
});

/** Of a whole number. */
const timeout = (value: unknown): readonly string[] =>
  !Number.isSafeInteger(Number(value)) || (Number(value) >= 1 && Number(value) <= LONGEST_TIMEOUT)
    ? []
    : [`must be between 1 and ${String(LONGEST_TIMEOUT)}`];

const resultType = () =>
  string()
    .comparedAs(foldedEnum)
    .known(RESULT_TYPES)
    .emptyIsNone(UNSPECIFIED)
    .optionalComputed()
    .stable()
    .describe(`Type of the result: ${code(RESULT_TYPES)}. If omitted, Fruxon's value is kept.`);

const READABLE = "Everyone who can read tools can read it.";

/** Texts by name. */
const texts = (what: string) =>
  jsonObject()
    .emptyIsNone("{}")
    .optional()
    .describe(
      `${what}, as a JSON object of texts (use \`jsonencode\`); \`{}\` equals omitted. ${NULL_IS_NONE} ${READABLE}`,
    );

/** An address; others may have put credentials into it, which are not read. */
const address = (what: string) =>
  string(notEmpty).equivalentWhen(sameButForCredentials).required().describe(what);

export const schema = withAdditionalFields(
  {
    tenant: tenantOf("tool"),
    integration_id: string(integrationId)
      .usually(usualIntegrationId)
      .required()
      .immutable()
      .describe("Id of the integration that the tool belongs to. A change replaces the tool."),
    tool_id: string(toolId)
      .usually(usualToolId)
      .required()
      .immutable()
      .describe(
        "Id of the tool, unique in the integration: lower-case words and digits joined by `_`, such as `list_contacts`. Agents " +
          "refer to it. A change replaces the tool.",
      ),
    display_name: string()
      .emptyIsNone()
      .optionalComputed()
      .stable()
      .describe("Display name. If omitted, Fruxon's value is kept."),
    description: string()
      .optionalComputed()
      .stable()
      .describe(
        'Description, by which agents choose a tool; `""` clears it. If omitted, Fruxon\'s value is kept.',
      ),
    action_type: openEnum()
      .known(ACTION_TYPES)
      .optionalComputed()
      .stable()
      .describe(
        `Whether what the tool does can be undone: ${code(ACTION_TYPES)}. If omitted: \`READ_ONLY\` at creation; later, Fruxon's ` +
          "value is kept.",
      ),
    parameters_metadata: list(
      parameterOf("That of a secret parameter cannot be set: nothing of a tool is kept secret."),
    )
      .default([])
      .describe(
        "Parameters that an agent passes. Parameters of the config need not be repeated. The complete list is sent; additions " +
          "by other users are reported as drift.",
      ),
    api_tool: object({
      http_method: openEnum()
        .known(HTTP_METHODS)
        .required()
        .describe(`Method: ${code(HTTP_METHODS)}.`),
      url: address(
        "Address, in which `{{name}}` stands for a parameter of the tool or of the config and `{{tenant}}` for the tenant. " +
          "Credentials in an address are not read: they are replaced by `REDACTED`.",
      ),
      headers: texts("Headers without `Authorization`, which the auth method of the config adds"),
      query_parameters: texts("Parameters that are appended to the address"),
      form_parameters: texts("Fields of a form that is sent"),
      body: optionalText().describe(`Body that is sent, with placeholders. ${READABLE}`),
      result_type: resultType(),
      result_transform_expression: optionalText().describe(
        "Expression that is applied to the answer. Fruxon does not document its language.",
      ),
    })
      .optional()
      .describe(
        "A tool that sends an HTTP request. Exactly one of `api_tool`, `code_tool` and `mcp_tool` is required.",
      ),
    code_tool: object({
      code: string(notEmpty)
        .required()
        .describe(
          `Python code. Parameters are variables of their names; the result is assigned to \`result\`. ${READABLE}`,
        ),
      packages: set(string(notEmpty)).default([]).describe("Packages of PyPI that the code imports."),
      timeout_seconds: integer(timeout)
        .default(TIMEOUT)
        .describe(`Timeout in seconds, 1 to ${String(LONGEST_TIMEOUT)}. Default \`${String(TIMEOUT)}\`.`),
      result_type: resultType(),
    })
      .optional()
      .describe("A tool that runs Python code in a sandbox."),
    mcp_tool: object({
      server_url: address(
        "Address of the MCP server. Credentials in an address are not read: they are replaced by `REDACTED`.",
      ),
      mcp_tool_name: string(notEmpty).required().describe("Name of the tool on that server."),
      result_type: resultType(),
    })
      .optional()
      .describe("A tool of an MCP server."),

    id: string()
      .computed()
      .stable()
      .describe("`<tenant>/<integration_id>/<tool_id>`, which is also the import id."),
    tool_type: string().computed().stable().describe("Type of tool: `API`, `PYTHON_SCRIPT` or `MCP`."),
    is_async: boolean().computed().stable().describe("Whether the tool runs asynchronously."),
    created_at: integer().computed().stable().describe("Time of creation, in milliseconds since the epoch."),
    modified_at: integer().computed().describe("Time of the last change, in milliseconds since the epoch."),
  },
  {
    keyOf: camelCaseKey,
    sentAs: {
      tenant: [],
      id: [],
      tool_id: "id",
      api_tool: "descriptor.apiTool",
      code_tool: "descriptor.codeTool",
      mcp_tool: "descriptor.mcpTool",
      is_async: [],
    },
    reserved: { resultType: "result_type" },
    ignoresCase: true,
  },
);

export type FruxonToolFields = typeof schema;
