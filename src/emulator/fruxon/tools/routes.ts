import { Hono, type Context } from "hono";
import { isDeepStrictEqual } from "node:util";
import type { FruxonContext, FruxonEnv } from "../context";
import { integrationIn } from "../lookup";
import { refusal } from "../refusal";
import { invalid, validBody } from "../routes/body";
import { methodNotAllowed, needs, segment, tenantOf } from "../routes/middleware";
import { pageOf } from "../routes/paging";
import { queryOf } from "../routes/query";
import { TOOL, toolMethod, TOOLS } from "../routes/paths";
import { deleteTool, storedTool, storeTool, toolIn, type ToolPlace, toolsOf } from "./store";
import {
  contradictionsIn,
  createdTool,
  isOfType,
  kindOf,
  replacedTool,
  type Tool,
  toolCreation,
  toolReplacement,
} from "./tool";
import { toolView } from "./view";

type Request = Context<FruxonEnv>;

/** The tools of an integration (docs/apis/fruxon.md §2.5). */
export function toolRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  const python = toolMethod("python");
  app.get(TOOLS, needs(fruxon, "tools:read"), (c) => list(fruxon, c));
  app.post(TOOLS, needs(fruxon, "tools:write"), (c) => create(fruxon, c));
  app.all(TOOLS, methodNotAllowed);
  app.put(python, needs(fruxon, "tools:write"), (c) => put(fruxon, c, "python"));
  app.all(python, methodNotAllowed);
  app.get(TOOL, needs(fruxon, "tools:read"), (c) => get(fruxon, c));
  app.put(TOOL, needs(fruxon, "tools:write"), (c) => put(fruxon, c, "others"));
  app.delete(TOOL, needs(fruxon, "tools:write"), (c) => remove(fruxon, c));
  app.all(TOOL, methodNotAllowed);
  return app;
}

/** Where a request is about tools. Throws a `Refusal` (404) for an unknown integration. */
function placeOf({ state, settings }: FruxonContext, c: Request): ToolPlace & { readonly owner: string } {
  const tenant = tenantOf(state, c);
  const owner = segment(c, "integration");
  integrationIn(state, tenant, owner);
  return { state, tenant, settings: settings(), owner };
}

function list(fruxon: FruxonContext, c: Request): Response {
  const { tenant, settings, owner } = placeOf(fruxon, c);
  const query = queryOf(c);
  const search = query.one("search")?.toLowerCase() ?? "";
  const found = toolsOf(tenant, owner).filter(
    (tool) => !tool.isInternal && isOfType(tool, query.all("types")) && searched(tool).includes(search),
  );
  const page = pageOf(query, found, settings);
  return c.json({ ...page, items: page.items.map((tool) => row(tool, settings)) });
}

/** Whether items of the list are whole is set as for integrations. */
function row(tool: Tool, settings: ToolPlace["settings"]): object {
  const view = toolView(tool, settings, "read");
  if (settings.listItems === "full") return view;
  return Object.fromEntries(
    Object.entries(view).filter(([name]) => !["descriptor", "parametersMetadata"].includes(name)),
  );
}

const searched = ({ id, displayName, description }: Tool): string =>
  [id, displayName ?? "", description ?? ""].join("\n").toLowerCase();

function get(fruxon: FruxonContext, c: Request): Response {
  const { tenant, settings, owner } = placeOf(fruxon, c);
  return c.json(toolView(toolIn(tenant, owner, segment(c, "tool")), settings, "read"));
}

async function create(fruxon: FruxonContext, c: Request): Promise<Response> {
  const place = placeOf(fruxon, c);
  const { state, settings, tenant, owner } = place;
  const body = await validBody(c, toolCreation(settings.mode), fruxon);
  refuseOtherOwner(body.integrationId, owner, body, settings);
  if (storedTool(tenant, owner, body.id) !== undefined) {
    throw refusal(settings.duplicateStatus, `Tool id '${body.id}' is taken`, "id_taken");
  }
  const tool = createdTool(body, owner, state.nextTime());
  storeTool(place, tool);
  return c.json(toolView(tool, settings, "written"), settings.createStatus);
}

/** Each of the two takes the tools of its kind (docs/apis/fruxon.md §2.5). */
async function put(fruxon: FruxonContext, c: Request, takes: "python" | "others"): Promise<Response> {
  const place = placeOf(fruxon, c);
  const { state, settings, tenant, owner } = place;
  const tool = toolIn(tenant, owner, segment(c, "tool"));
  refusePredefined(tool);
  const body = await validBody(c, toolReplacement(settings.mode, tool), fruxon);
  refuseOtherOwner(body.integrationId, owner, body, settings);
  if (body.id != null && body.id !== tool.id) throw invalid({ id: ["cannot be changed"] }, body, settings);
  const isPython = kindOf(tool) === "codeTool";
  if (isPython !== (takes === "python")) {
    throw refusal(400, `Tool '${tool.id}' is ${isPython ? "a" : "no"} Python tool`, "wrong_kind");
  }
  if (kindOf(body) !== kindOf(tool)) {
    throw invalid({ descriptor: ["the kind of a tool cannot be changed"] }, body, settings);
  }
  const contradictions = contradictionsIn(body);
  if (Object.keys(contradictions).length > 0) throw invalid(contradictions, body, settings);
  const kept = replacedTool(tool, body, tool.modifiedAt);
  const isNoOp = isDeepStrictEqual(kept, tool) && settings.noOpWrites === "keep";
  const replaced = isNoOp ? kept : { ...kept, modifiedAt: state.nextTime() };
  storeTool(place, replaced);
  return c.json(toolView(replaced, settings, "written"));
}

function remove(fruxon: FruxonContext, c: Request): Response {
  const place = placeOf(fruxon, c);
  const tool = toolIn(place.tenant, place.owner, segment(c, "tool"));
  refusePredefined(tool);
  deleteTool(place, tool);
  if (place.settings.deleteAnswer === "empty") return c.body(null, 204);
  return c.json(toolView(tool, place.settings, "written"));
}

function refusePredefined(tool: Tool): void {
  if (kindOf(tool) !== "predefinedTool") return;
  throw refusal(400, `Tool '${tool.id}' is predefined and cannot be changed`, "predefined");
}

function refuseOtherOwner(
  given: string | null | undefined,
  owner: string,
  body: object,
  settings: ToolPlace["settings"],
): void {
  if (given == null || given === owner) return;
  throw invalid({ integrationId: ["must be that of the path"] }, { ...body }, settings);
}
