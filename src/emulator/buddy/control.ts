import { Hono } from "hono";
import { z } from "zod";
import { controlBody, ControlProblem } from "../host/control-errors";
import type { InspectedIntegration } from "./handle";
import {
  changeBehindTheBack,
  deleteBehindTheBack,
  findIntegration,
  inspectedIntegrations,
  seedIntegration,
} from "./inspection";
import { integrationChangeSchema } from "./records";
import { buddySettingsSchema, type BuddySettings } from "./settings";
import type { BuddyState, Workspace } from "./state";

export interface BuddyControl {
  readonly state: BuddyState;
  readonly settings: () => BuddySettings;
  readonly configure: (changes: Partial<BuddySettings>) => void;
  readonly exposeSecrets: boolean;
}

const workspaceSwitches = z
  .strictObject({ api: z.enum(["enabled", "disabled"]), status: z.enum(["active", "inactive"]) })
  .partial();

/** Buddy's own control paths, below `/_control/buddy`. */
export function buddyControl(control: BuddyControl): Hono {
  const app = new Hono();
  settingsPaths(app, control);
  integrationPaths(app, control);
  return app;
}

function settingsPaths(app: Hono, { state, settings, configure }: BuddyControl): void {
  app.get("/settings", (c) => c.json(settings()));
  app.patch("/settings", async (c) => {
    configure(await controlBody(c, buddySettingsSchema.partial()));
    return c.json(settings());
  });
  app.patch("/workspaces/:domain", async (c) => {
    const workspace = workspaceOf(state, c.req.param("domain"));
    const { api, status } = await controlBody(c, workspaceSwitches);
    workspace.api = api ?? workspace.api;
    workspace.status = status ?? workspace.status;
    return c.json({ domain: workspace.domain, api: workspace.api, status: workspace.status });
  });
}

function integrationPaths(app: Hono, { state, settings, exposeSecrets }: BuddyControl): void {
  const shown = (hashId: string) => withoutSecrets(integrationOf(state, hashId));

  app.get("/integrations", (c) => c.json({ integrations: inspectedIntegrations(state).map(withoutSecrets) }));
  app.post("/workspaces/:domain/integrations", async (c) => {
    const workspace = workspaceOf(state, c.req.param("domain"));
    const seed = await controlBody(c, integrationChangeSchema);
    return c.json(shown(seedIntegration(state, workspace, seed, settings())), 201);
  });
  app.get("/integrations/:hashId", (c) => c.json(shown(c.req.param("hashId"))));
  app.patch("/integrations/:hashId", async (c) => {
    const hashId = c.req.param("hashId");
    const change = await controlBody(c, integrationChangeSchema);
    if (!changeBehindTheBack(state, hashId, change)) throw unknownIntegration(hashId);
    return c.json(shown(hashId));
  });
  app.delete("/integrations/:hashId", (c) => {
    const hashId = c.req.param("hashId");
    if (!deleteBehindTheBack(state, hashId)) throw unknownIntegration(hashId);
    return c.body(null, 204);
  });
  app.get("/integrations/:hashId/credentials", (c) => {
    if (!exposeSecrets) {
      throw new ControlProblem(403, ["Secrets are shown only by an emulator started with exposeSecrets."]);
    }
    return c.json(integrationOf(state, c.req.param("hashId")).credentials);
  });
}

/** Says which credentials are stored, never their values: those have a path of their own. */
function withoutSecrets({ credentials, ...integration }: InspectedIntegration): object {
  return { ...integration, credential_fields: Object.keys(credentials) };
}

function integrationOf(state: BuddyState, hashId: string): InspectedIntegration {
  const found = findIntegration(state, hashId);
  if (found === undefined) throw unknownIntegration(hashId);
  return found;
}

function workspaceOf(state: BuddyState, domain: string): Workspace {
  const workspace = state.workspaces.get(domain);
  if (workspace === undefined) throw new ControlProblem(404, [`There is no workspace "${domain}".`]);
  return workspace;
}

function unknownIntegration(hashId: string): ControlProblem {
  return new ControlProblem(404, [`There is no integration "${hashId}".`]);
}
