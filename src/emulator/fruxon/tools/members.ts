import { objectCollection, type ObjectCollection } from "../../host/control-objects";
import { editedMembers } from "../../host/editing";
import { type Tool, type ToolChange, toolChangeSchema, type ToolSeed } from "./tool";

/** A stored tool. In-process inspection only. */
export interface InspectedFruxonTool extends Tool {
  /** Slug of its tenant. */
  readonly tenant: string;
}

/** What the handle of the emulator has of tools. */
export interface ToolMembers {
  /** All tools in order of creation, of one tenant (and one of its integrations) or of all, with internal ones. */
  tools(tenant?: string, integration?: string): readonly InspectedFruxonTool[];
  /** Undefined if the tool does not exist. */
  tool(tenant: string, integration: string, id: string): InspectedFruxonTool | undefined;
  /** Adds a tool without applying the API's rules. If omitted, it calls an address. */
  addTool(tenant: string, integration: string, seed: ToolSeed): InspectedFruxonTool;
  /** Changes a tool without the client's knowledge and updates `modifiedAt` like a real write. */
  changeTool(tenant: string, integration: string, id: string, change: ToolChange): InspectedFruxonTool;
  /** Deletes a tool without the client's knowledge. */
  removeTool(tenant: string, integration: string, id: string): void;
}

const ALL = "/tenants/:tenant/integrations/:integration/tools";

/** Tools on the control path and on the page. */
export const toolObjects = (handle: ToolMembers): ObjectCollection =>
  objectCollection({
    list: { path: "/tools", name: "tools" },
    addPath: ALL,
    onePath: `${ALL}/:tool`,
    secretsPath: "credentials",
    all: () => handle.tools(),
    find: ({ tenant = "", integration = "", tool = "" }) => handle.tool(tenant, integration, tool),
    add: ({ tenant = "", integration = "" }, seed) => handle.addTool(tenant, integration, seed),
    change: ({ tenant = "", integration = "", tool = "" }, change) =>
      handle.changeTool(tenant, integration, tool, change),
    remove: ({ tenant = "", integration = "", tool = "" }) => {
      handle.removeTool(tenant, integration, tool);
    },
    show: (tool) => tool,
    secrets: () => ({}),
    params: ({ tenant, integrationId, id }) => ({ tenant, integration: integrationId, tool: id }),
    title: ({ id, displayName, tenant, integrationId }) => ({
      name: displayName ?? id,
      owner: `${tenant} / ${integrationId}`,
    }),
    editing: editedMembers(toolChangeSchema),
  });
