import { Hono } from "hono";
import { z } from "zod";
import { controlBody } from "../host/control-errors";
import { objectCollection, type ObjectCollection } from "../host/control-objects";
import { editedMembers } from "../host/editing";
import type { BuddyHandle } from "./handle";
import { integrationChangeSchema } from "./records";

const workspaceSwitches = z
  .strictObject({ api: z.enum(["enabled", "disabled"]), status: z.enum(["active", "inactive"]) })
  .partial();

/** Buddy's own control paths, below `/_control/buddy`. */
export function buddyControl(handle: BuddyHandle): Hono {
  const app = new Hono();
  app.patch("/workspaces/:domain", async (c) => {
    const switches = await controlBody(c, workspaceSwitches);
    return c.json({
      domain: c.req.param("domain"),
      ...handle.switchWorkspace(c.req.param("domain"), switches),
    });
  });
  return app;
}

export const buddyObjects = (handle: BuddyHandle): readonly ObjectCollection[] => [
  objectCollection({
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
    params: ({ hash_id }) => ({ hashId: hash_id }),
    title: ({ name, workspace }) => ({ name, owner: workspace }),
    editing: editedMembers(integrationChangeSchema),
  }),
];
