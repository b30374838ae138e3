import { defineResource, Failure, isUnknown, type Problem, READING, warningsFor } from "../../../framework";
import { answerOf } from "../../common/answers";
import { pollWhileYoung } from "../../common/polling";
import type { FruxonClient } from "../api/client";
import { objectIn } from "../api/codec";
import type { Owner } from "../api/places";
import type { Scope } from "../api/refusals";
import { inMilliseconds } from "../api/timestamp";
import { asQuestion } from "../configured";
import { fruxon } from "../connection";
import { type Asked, explained } from "../errors";
import { reachable, tenantOrDefault } from "../place";
import {
  checkTool,
  DEFAULT_ACTION_TYPE,
  foldedEnum,
  type ParametersQuestion,
  redactedParts,
  TOOL_KINDS,
} from "../rules";
import { observe, toolAttributeAt, toolBody } from "./body";
import { schema } from "./schema";
import {
  createOrFind,
  isManageable,
  noIntegration,
  notManageable,
  takenWhilePlanning,
  unknownIntegration,
} from "./search";

const warnings = warningsFor(schema, "Fruxon", foldedEnum);

/** A tool of an integration: what agents call. */
export const fruxonTool = defineResource({
  type: "fruxon_tool",
  description:
    "A tool of an integration of [Fruxon](https://fruxon.com): an HTTP request, Python code, or a tool of an MCP server, which " +
    "agents call. An integration does nothing without tools, and a tool calls a service only with a published " +
    "`integrations_fruxon_config`. Fruxon replaces a tool completely; what it has beside these attributes is sent back " +
    "unchanged, as far as Fruxon returns it. A tool holds no secrets: Fruxon returns all of it. Predefined tools " +
    "cannot be imported. Whether Fruxon counts a change of a tool as a change of its integration is not documented; if so, an " +
    "integration with `config_metadata_secrets` warns of it unless its `on_external_change` is `ignore`.",
  connection: fruxon,
  schema,
  identity: ["tenant", "integration_id", "tool_id"],
  inherits: { tenant: "tenant" },
  changeMarker: "modified_at",
  creationMarker: "created_at",
  destroyLoses: "breaks the agents that use the tool, and Fruxon does not say which do",

  validate: (config) => [
    ...warnings(config),
    ...checkTool({
      config,
      parameters: asQuestion(config.parameters_metadata) as ParametersQuestion,
      reading: READING,
      objectIn: (text) => (typeof text === "string" ? objectIn(text) : undefined),
    }),
  ],

  plan({ config, prior, planned, changed }) {
    const isSent = prior === undefined || changed.size > 0;
    const problems = isSent ? redactedParts({ config, reading: READING }) : [];
    if (prior === undefined) {
      const isOmitted = config.action_type === undefined;
      return { problems, ...(isOmitted ? { planned: { action_type: DEFAULT_ACTION_TYPE } } : {}) };
    }
    // Whether a PUT makes another kind of a tool is not documented (docs/apis/fruxon.md §2.5).
    const isOfOtherKind = kindIn(planned) !== undefined && kindIn(planned) !== kindIn(prior);
    return { problems, replace: isOfOtherKind ? TOOL_KINDS.map((kind) => [kind]) : [] };
  },

  naturalKey: (api, { tenant, integration_id, tool_id }, given) =>
    integration_id === undefined || tool_id === undefined || !given.isKnown("tenant")
      ? undefined
      : { at: ["tool_id"], parts: [tenant ?? api.tenant, integration_id, tool_id] },

  async preflight(api, { tenant, integration_id, tool_id }, call) {
    if (!call.isKnown("tenant")) return [];
    const owner = { tenant: tenantOrDefault(api, tenant), integration: integration_id };
    const existing = await explained(api, about(owner, tool_id, "tools:read"), () =>
      api.tools.lately(owner, tool_id, call),
    );
    if (existing === undefined) return [];
    return [existing === "no-integration" ? unknownIntegration(owner) : takenWhilePlanning(owner, tool_id)];
  },

  async reach(api, { tenant }, call) {
    if (call.isKnown("tenant")) await reachable(api, tenantOrDefault(api, tenant), call);
  },

  async create(api, { desired }, call) {
    const owner = ownerOf(api, desired);
    const { tool_id: id } = desired;
    const missing = { at: ["integration_id"], summary: noIntegration(owner) };
    const tool = await explained(api, { ...about(owner, id, "tools:write"), missing }, () =>
      createOrFind(api, owner, { id, body: call.withAdditional(bodyOf(desired)) }, call),
    );
    return seen(owner, tool, desired);
  },

  async read(api, state, call) {
    const owner = ownerOf(api, state);
    const { tool_id: id, created_at: createdAt } = state;
    const tool = await explained(api, about(owner, id, "tools:read"), () =>
      pollWhileYoung(() => api.tools.get(owner, id, call), inMilliseconds(createdAt), call),
    );
    if (tool === undefined) return undefined;
    const isImported = state.id === undefined;
    if (isImported && !isManageable(tool)) throw notManageable(owner, tool);
    return seen(owner, tool, isImported ? {} : state);
  },

  async update(api, { prior, desired }, call) {
    const owner = ownerOf(api, prior);
    const { tool_id: id } = prior;
    const body = call.withAdditional(bodyOf(desired), "object");
    if (kindIn(desired) !== kindIn(prior)) throw new Failure(KIND_CHANGED);
    const tool = await explained(api, about(owner, id, "tools:write"), () =>
      api.tools.replace(owner, id, body, call),
    );
    return seen(owner, tool, desired);
  },

  async delete(api, state, call) {
    const owner = ownerOf(api, state);
    await explained(api, about(owner, state.tool_id, "tools:write"), () =>
      api.tools.delete(owner, state.tool_id, call),
    );
  },
});

const seen = (...[owner, tool, known]: Parameters<typeof observe>) => ({
  ...answerOf(tool),
  ...observe(owner, tool, known),
});

const ownerOf = (
  api: FruxonClient,
  { tenant, integration_id }: { readonly tenant?: string | undefined; readonly integration_id: string },
): Owner => ({ tenant: tenantOrDefault(api, tenant), integration: integration_id });

const about = ({ tenant, integration }: Owner, id: string, scope: Scope): Asked => ({
  tenant,
  object: `the tool ${JSON.stringify(id)} of the integration ${JSON.stringify(integration)}`,
  scope,
  attributeAt: toolAttributeAt,
});

/** The kind of a tool; undefined while that is not known. */
function kindIn(values: Readonly<Record<string, unknown>>): string | undefined {
  if (TOOL_KINDS.some((kind) => isUnknown(values[kind]))) return undefined;
  return TOOL_KINDS.find((kind) => (values[kind] ?? undefined) !== undefined);
}

/** @throws Failure for what could not be told at plan, because it was not known yet */
function bodyOf(desired: Parameters<typeof toolBody>[0]) {
  const body = toolBody(desired);
  if (body === undefined) {
    throw new Failure({
      summary: "The tool does not say what it does",
      detail: `Set one of ${TOOL_KINDS.join(", ")}.`,
    });
  }
  return body;
}

const KIND_CHANGED: Problem = {
  summary: "The kind of a tool cannot be changed",
  detail: `Which of ${TOOL_KINDS.join(", ")} is set became known only in apply. Apply again: the next plan replaces the tool.`,
};
