import { type Call, Failure, type Problem } from "../../../framework";
import { type CallOptions, systemClock } from "../../../http";
import { createdOrFound, creationUnclear } from "../../common/creation";
import { eventually } from "../../common/polling";
import { seenBefore } from "../../common/recent";
import { type Taken, takenAtLast, takenNow } from "../../common/taken";
import type { FruxonClient, Tool, ToolBody } from "../api/client";
import type { Owner } from "../api/places";
import { mayBeConflict } from "../api/refusals";
import { kindOf } from "../api/tool-body";
import { isNewSince } from "../integration/search";

/** Tools of other kinds come with Fruxon, or are agents: no request says what they do (docs/apis/fruxon.md §2.5). */
export const isManageable = ({ apiTool, codeTool, mcpTool }: Tool): boolean =>
  [apiTool, codeTool, mcpTool].some((kind) => kind !== undefined);

const takenBy = ({ tenant, integration }: Owner, id: string): Taken => ({
  at: ["tool_id"],
  summary: "The integration already has a tool with this id",
  there: `The integration ${tenant}/${integration} has the tool ${JSON.stringify(id)}.`,
  key: "tool_id",
  importId: `${tenant}/${integration}/${id}`,
});

/** What a plan says of an id that is taken. */
export const takenWhilePlanning = (owner: Owner, id: string): Problem => takenNow(takenBy(owner, id));

/** Creates a tool; one whose answer was lost is looked for, and a taken id is told as such (§7.5, §8.1). */
export async function createOrFind(
  api: FruxonClient,
  owner: Owner,
  { id, body }: { readonly id: string; readonly body: ToolBody },
  call: Call,
): Promise<Tool> {
  const startedAt = systemClock.now();
  // After a lost answer only what was seen before tells whether the tool is the new one.
  const before = await seenBefore(() => thereBefore(api, owner, id, call));
  if (before !== undefined && before.length > 0) throw takenAtLast(takenBy(owner, id));
  return createdOrFound(() => api.tools.create(owner, id, body, call), call, {
    what: "tool",
    async find(uncut, lost) {
      const found = await eventually(() => api.tools.getFresh(owner, id, uncut));
      const isOurs =
        found !== undefined &&
        before?.length === 0 &&
        isNewSince(found, startedAt) &&
        isOfKind(found, body) &&
        found.displayName === (body.displayName === "" ? undefined : body.displayName);
      if (isOurs) return found;
      throw creationUnclear(
        "tool",
        lost,
        found === undefined
          ? "No tool with this id exists: apply again."
          : `A tool ${takenBy(owner, id).importId} exists, but it is different or older. If it is the right one, import it ` +
              `by the id ${takenBy(owner, id).importId} before you apply again.`,
        ["tool_id"],
      );
    },
    async refused(thrown) {
      // Which status refuses a taken id is not documented.
      const isTaken = mayBeConflict(thrown) && (await api.tools.getFresh(owner, id, call)) !== undefined;
      throw isTaken ? takenAtLast(takenBy(owner, id)) : thrown;
    },
  });
}

const isOfKind = (found: Tool, body: ToolBody): boolean => {
  const kind = kindOf(body);
  return kind !== undefined && found[kind] !== undefined;
};

/** What is a short while old counts where it does not have the id. */
async function thereBefore(
  api: FruxonClient,
  owner: Owner,
  id: string,
  call: Call,
): Promise<readonly Tool[]> {
  const lately = await api.tools.lately(owner, id, call);
  if (lately === undefined || lately === "no-integration") return [];
  const now = await api.tools.getFresh(owner, id, call);
  return now === undefined ? [] : [now];
}

/** @throws Failure for several of that name */
export async function findByDisplayName(
  api: FruxonClient,
  owner: Owner,
  displayName: string,
  call: CallOptions,
): Promise<Tool | undefined> {
  const lately = await api.tools.named(owner, displayName, call);
  // What a shared list does not have is looked for anew.
  const listed = lately.length > 0 ? lately : ((await api.tools.list(owner, call)) ?? []);
  const [first, ...others] = listed.filter((tool) => tool.displayName === displayName);
  if (others.length === 0) {
    return first === undefined || first.isWhole ? first : api.tools.getFresh(owner, first.id, call);
  }
  throw new Failure({
    summary: `The integration has several tools named ${JSON.stringify(displayName)}`,
    detail: `Use the id: ${[first, ...others].map((tool) => tool?.id ?? "").join(", ")}.`,
  });
}

export const noIntegration = ({ tenant, integration }: Owner): string =>
  `The tenant ${JSON.stringify(tenant)} of Fruxon has no integration ${JSON.stringify(integration)}`;

/** A warning: the same run may create it before. */
export const unknownIntegration = (owner: Owner): Problem => ({
  at: ["integration_id"],
  severity: "warning",
  summary: noIntegration(owner),
  detail:
    "Creating the tool fails unless the same run creates the integration first. To refer to an integration of this " +
    "configuration, use its attribute integration_id.",
});

/** What cannot be managed. */
export const notManageable = (owner: Owner, { id, toolType }: Tool): Failure =>
  new Failure({
    summary: `The tool ${JSON.stringify(id)} cannot be managed`,
    detail:
      `${owner.tenant}/${owner.integration}/${id} is of the type ${toolType ?? "(not returned)"}: it comes with Fruxon, or is ` +
      "an agent, and cannot be changed through the API. Use the data source integrations_fruxon_tool.",
  });
