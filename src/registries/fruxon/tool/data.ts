import { notEmpty } from "../../../checks";
import { defineDataSource, Failure, list, object, type Observed, string } from "../../../framework";
import type { Tool } from "../api/client";
import type { Owner } from "../api/places";
import { fruxon } from "../connection";
import { oneKey, readOnly, tenantToRead } from "../data-fields";
import { type Asked, explained } from "../errors";
import { tenantOrDefault } from "../place";
import { observe } from "./body";
import { schema } from "./schema";
import { findByDisplayName, noIntegration } from "./search";

const owner = {
  tenant: tenantToRead(),
  integration_id: string(notEmpty).required().describe("Id of the integration, your own or a built-in one."),
};

const {
  tenant: _,
  integration_id: __,
  tool_id: ___,
  display_name: ____,
  additional_fields: _____,
  tool_type,
  ...others
} = schema;

/** Fields of a tool in both data sources. */
const toolData = {
  ...readOnly(others),
  tool_type: tool_type.describe(
    "Type of tool: `API`, `PYTHON_SCRIPT`, `MCP`, `PREDEFINED`, `AGENT_TOOL` or `LLM_BUILT_IN`.",
  ),
};

const oneSchema = {
  ...owner,
  tool_id: string(notEmpty).optionalComputed().describe("Id of the tool. Set either this or `display_name`."),
  display_name: string(notEmpty).optionalComputed().describe("Display name. Set either this or `tool_id`."),
  ...toolData,
};

/** One tool of an integration, by id or by display name; predefined ones as well. */
export const fruxonToolData = defineDataSource({
  type: "fruxon_tool",
  description:
    "Looks up a tool of a [Fruxon](https://fruxon.com) integration by id or display name. What looks like a credential in it is " +
    "never read.",
  connection: fruxon,
  schema: oneSchema,
  validate: oneKey("tool_id", "display_name"),
  async read(api, { tenant, integration_id, tool_id: id, display_name: name = "" }, call) {
    const place = { tenant: tenantOrDefault(api, tenant), integration: integration_id };
    const tool = await explained(api, about(place), () =>
      id === undefined ? findByDisplayName(api, place, name, call) : api.tools.get(place, id, call),
    );
    if (tool !== undefined) return described(place, tool);
    throw new Failure({
      at: [id === undefined ? "display_name" : "tool_id"],
      summary: "The tool does not exist",
      detail:
        `The integration ${JSON.stringify(integration_id)} of the tenant ${place.tenant} has no tool ` +
        `${id === undefined ? `named ${JSON.stringify(name)}` : JSON.stringify(id)}, or the integration does not exist.`,
    });
  },
});

/** The tools of an integration. */
export const fruxonToolsData = defineDataSource({
  type: "fruxon_tools",
  description:
    "Lists the tools of a [Fruxon](https://fruxon.com) integration, without those that Fruxon hides. What looks like a " +
    "credential in them is never read.",
  connection: fruxon,
  schema: {
    ...owner,
    tools: list(
      object({
        tool_id: string().computed().describe("Id of the tool."),
        display_name: string().computed().describe("Display name."),
        ...toolData,
      }),
    )
      .computed()
      .describe("The tools, in Fruxon's order."),
  },
  async read(api, { tenant, integration_id }, call) {
    const place = { tenant: tenantOrDefault(api, tenant), integration: integration_id };
    const found = await explained(api, about(place), () => api.tools.list(place, call));
    if (found === undefined) {
      throw new Failure({
        at: ["integration_id"],
        summary: "The integration does not exist",
        detail: `${noIntegration(place)}.`,
      });
    }
    return { tenant: place.tenant, tools: found.map((tool) => described(place, tool)) };
  },
});

const about = ({ tenant }: Owner): Asked => ({ tenant, object: "the query", scope: "tools:read" });

/** Nothing is known of it: so only what is certainly no credential is shown. */
const described = (place: Owner, tool: Tool) => observe(place, tool, {}) as Observed<typeof oneSchema>;
