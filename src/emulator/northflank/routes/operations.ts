import type { Context, Hono } from "hono";
import type { NorthflankContext, NorthflankEnv } from "../context";
import { entityFor } from "../entities";
import type { Permission } from "../permissions";
import { methodNotAllowed } from "../refusal";
import type { Entity } from "../state";
import { requireBudget, requirePermission } from "./middleware";

export type Request = Context<NorthflankEnv>;

/** One operation on the objects of a team or an organisation. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/v1` and below `/v1/teams/{teamId}`: every operation exists twice (docs/apis/northflank.md §1.1). */
  readonly path: string;
  readonly permission: Permission;
  /** Throws a `Refusal` for what is wrong with the request. */
  readonly run: (c: Request, entity: Entity) => Response | Promise<Response>;
}

/** In the order of docs/apis/northflank.md §8: permission → team → budget → method → body → id → state. */
export function addOperations(
  app: Hono<NorthflankEnv>,
  northflank: NorthflankContext,
  operations: readonly Operation[],
): void {
  const enter = (c: Request) => {
    const settings = northflank.settings();
    const entity = entityFor(northflank.state, c.get("caller"), c.req.param("teamId"), settings);
    requireBudget(c, settings);
    return entity;
  };
  for (const { method, path, permission, run } of operations) {
    app.on(method, bothForms(path), (c) => {
      requirePermission(c.get("caller"), permission, northflank.settings());
      return run(c, enter(c));
    });
  }
  for (const path of new Set(operations.map((operation) => operation.path))) {
    for (const form of bothForms(path)) {
      app.all(form, (c) => {
        enter(c);
        throw methodNotAllowed();
      });
    }
  }
}

function bothForms(path: string): string[] {
  return [`/v1${path}`, `/v1/teams/:teamId${path}`];
}

/** Every success is a 200, creations and deletions included (docs/apis/northflank.md §1). */
export function answerData(c: Request, data: object): Response {
  return c.json({ data });
}

/** What deletions and some updates answer. */
export function answerNothing(c: Request): Response {
  return answerData(c, {});
}
