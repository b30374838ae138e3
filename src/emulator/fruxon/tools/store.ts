import { NotFound } from "../../host/handle";
import { withoutAbsent } from "../../host/json";
import { refusal } from "../refusal";
import type { FruxonSettings } from "../settings";
import type { FruxonState, Tenant } from "../state";
import { createdTool, type Tool, type ToolChange, type ToolSeed } from "./tool";

/** Tools are identified by integration and id (docs/apis/fruxon.md §2.5). */
const keyOf = (integration: string, id: string): string => `${integration}/${id}`;

export const toolsOf = ({ tools }: Tenant, integration: string): readonly Tool[] =>
  [...tools.values()].filter(({ integrationId }) => integrationId === integration);

export const storedTool = ({ tools }: Tenant, integration: string, id: string): Tool | undefined =>
  tools.get(keyOf(integration, id));

/** Throws a `Refusal` (404). */
export function toolIn(tenant: Tenant, integration: string, id: string): Tool {
  const found = storedTool(tenant, integration, id);
  if (found === undefined) throw refusal(404, `Tool '${id}' not found`);
  return found;
}

/** What a write of tools needs to know. */
export interface ToolPlace {
  readonly state: FruxonState;
  readonly tenant: Tenant;
  readonly settings: FruxonSettings;
}

export function storeTool(place: ToolPlace, tool: Tool): void {
  const { tools } = place.tenant;
  const key = keyOf(tool.integrationId, tool.id);
  touched(place, tool.integrationId, tools.has(key) ? 0 : 1);
  tools.set(key, tool);
}

export function deleteTool(place: ToolPlace, tool: Tool): void {
  if (place.tenant.tools.delete(keyOf(tool.integrationId, tool.id))) touched(place, tool.integrationId, -1);
}

/** Counts the tools of an integration; whether they move its `modifiedAt` is not documented (docs/apis/fruxon.md §6.3). */
function touched({ state, tenant, settings }: ToolPlace, id: string, more: number): void {
  const integration = tenant.integrations.get(id);
  if (integration === undefined) return;
  const modifiedAt = settings.toolChanges === "move" ? state.nextTime() : integration.modifiedAt;
  tenant.integrations.set(id, { ...integration, toolCount: integration.toolCount + more, modifiedAt });
}

/** Without the API's rules. */
export function seedTool(place: ToolPlace, integration: string, seed: ToolSeed): Tool {
  const { id, descriptor = { apiTool: { httpMethod: "GET", url: "https://api.example/" } } } = seed;
  const tool = createdTool({ id, descriptor }, integration, place.state.nextTime());
  const seeded = { ...tool, ...withoutAbsent(seed), descriptor };
  storeTool(place, seeded);
  return seeded;
}

/** Without the API's rules. @throws NotFound */
export function changeTool(place: ToolPlace, integration: string, id: string, change: ToolChange): Tool {
  const tool = storedTool(place.tenant, integration, id);
  if (tool === undefined) throw unknownTool(integration, id);
  const changed = { ...tool, ...withoutAbsent(change), modifiedAt: place.state.nextTime() };
  storeTool(place, changed);
  return changed;
}

export const unknownTool = (integration: string, id: string): NotFound =>
  new NotFound(`The integration "${integration}" has no tool "${id}".`);
