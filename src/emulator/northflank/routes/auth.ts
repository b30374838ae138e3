import type { Hono } from "hono";
import type { NorthflankContext, NorthflankEnv } from "../context";
import { methodNotAllowed, refusal } from "../refusal";
import { requireBudget } from "./middleware";

/** `GET /v1/auth`: what a token is and may do (docs/apis/northflank.md §1.1, newest generation only). */
export function addAuthRoute(app: Hono<NorthflankEnv>, { state, settings }: NorthflankContext): void {
  app.get("/v1/auth", (c) => {
    requireBudget(c, settings());
    if (settings().generation !== "newest") throw refusal(404, "Not found.");
    const { id, name, entityId, permissions, createdAt, expiresAt } = c.get("caller");
    const entity = state.entities.get(entityId);
    if (entity === undefined) throw refusal(404, "Not found.");
    const org = entity.orgId === undefined ? undefined : state.entities.get(entity.orgId);
    return c.json({
      data: {
        tokenKind: "api",
        id,
        name,
        entityId,
        entityUid: entity.uid,
        entityType: entity.kind,
        orgId: org?.id,
        orgUid: org?.uid,
        permissions: {
          orgScope: entity.kind === "org" ? permissions : undefined,
          teamScope: entity.kind === "team" ? permissions : undefined,
        },
        createdAt,
        expiresAt,
      },
    });
  });
  app.all("/v1/auth", () => {
    throw methodNotAllowed();
  });
}
