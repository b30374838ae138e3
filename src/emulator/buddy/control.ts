import { Hono } from "hono";
import { z } from "zod";
import { controlBody } from "../host/control-errors";
import { objectPaths } from "../host/control-objects";
import type { BuddyHandle } from "./handle";

const workspaceSwitches = z
  .strictObject({ api: z.enum(["enabled", "disabled"]), status: z.enum(["active", "inactive"]) })
  .partial();

/** Buddy's own control paths, below `/_control/buddy`. */
export function buddyControl(handle: BuddyHandle, exposeSecrets: boolean): Hono {
  const app = new Hono();
  app.patch("/workspaces/:domain", async (c) => {
    const switches = await controlBody(c, workspaceSwitches);
    return c.json({
      domain: c.req.param("domain"),
      ...handle.switchWorkspace(c.req.param("domain"), switches),
    });
  });
  objectPaths(app, exposeSecrets, {
    list: { path: "/integrations", name: "integrations" },
    addPath: "/workspaces/:domain/integrations",
    onePath: "/integrations/:hashId",
    secretsPath: "credentials",
    all: () => handle.integrations(),
    find: ({ hashId = "" }) => handle.integration(hashId),
    add: ({ domain = "" }, seed) => handle.addIntegration(domain, seed),
    change: ({ hashId = "" }, change) => handle.changeIntegration(hashId, change),
    remove: ({ hashId = "" }) => handle.removeIntegration(hashId),
    show: ({ credentials, ...integration }) => ({
      ...integration,
      credential_fields: Object.keys(credentials),
    }),
    secrets: ({ credentials }) => credentials,
  });
  return app;
}
