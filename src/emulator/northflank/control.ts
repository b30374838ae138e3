import { Hono, type Context } from "hono";
import { z } from "zod";
import { controlBody, ControlProblem } from "../host/control-errors";
import {
  change,
  CLOUD_INTEGRATIONS,
  LOG_SINKS,
  NOTIFICATIONS,
  REGISTRY_CREDENTIALS,
  seed,
  type Collection,
} from "./collections";
import type { Inspected } from "./handle";
import { inspectAll, inspectOne } from "./inspection";
import { secretFields, secretsHash } from "./rules/secrets";
import { northflankSettingsSchema, type NorthflankSettings } from "./settings";
import { remove, type Identified } from "./store";
import type { Entity, NorthflankState } from "./state";

export interface NorthflankControl {
  readonly state: NorthflankState;
  readonly settings: () => NorthflankSettings;
  readonly configure: (changes: Partial<NorthflankSettings>) => void;
  readonly exposeSecrets: boolean;
}

/** Northflank's own control paths, below `/_control/northflank`. */
export function northflankControl(control: NorthflankControl): Hono {
  const { settings, configure } = control;
  const app = new Hono();
  app.get("/settings", (c) => c.json(settings()));
  app.patch("/settings", async (c) => {
    configure(await controlBody(c, northflankSettingsSchema.partial()));
    return c.json(settings());
  });
  collectionPaths(app, control, CLOUD_INTEGRATIONS);
  collectionPaths(app, control, REGISTRY_CREDENTIALS);
  collectionPaths(app, control, LOG_SINKS);
  collectionPaths(app, control, NOTIFICATIONS);
  return app;
}

const anyObject = z.record(z.string(), z.unknown());

/** `/<kind>` of all, `/<team or organisation>/<kind>[/<id>]` of one of them. */
function collectionPaths<Item extends Identified>(
  app: Hono,
  { state, exposeSecrets }: NorthflankControl,
  collection: Collection<Item>,
): void {
  const all = `/entities/:entity/${collection.path}`;
  const one = `${all}/:id`;
  const shown = (entity: Entity, id: string) =>
    withoutSecrets(inspectOne(collection, entity, id) ?? unknownObject(id));

  app.get(`/${collection.path}`, (c) =>
    c.json({ items: inspectAll(collection, [...state.entities.values()]).map(withoutSecrets) }),
  );
  app.get(all, (c) => {
    const entity = entityOf(state, c);
    return c.json({ items: inspectAll(collection, [entity]).map(withoutSecrets) });
  });
  app.post(all, async (c) => {
    const entity = entityOf(state, c);
    const given = await controlBody(c, anyObject);
    const { item } = sensible(() => seed(collection, entity, given, state.clock().toISOString()));
    return c.json(shown(entity, item.id), 201);
  });
  app.get(one, (c) => c.json(shown(entityOf(state, c), idOf(c))));
  app.patch(one, async (c) => {
    const entity = entityOf(state, c);
    const id = idOf(c);
    const patch = await controlBody(c, anyObject);
    if (sensible(() => change(collection, entity, id, patch)) === undefined) unknownObject(id);
    return c.json(shown(entity, id));
  });
  app.delete(one, (c) => {
    const id = idOf(c);
    if (!remove(collection.store(entityOf(state, c)), id)) unknownObject(id);
    return c.body(null, 204);
  });
  app.get(`${one}/secrets`, (c) => {
    if (!exposeSecrets) {
      throw new ControlProblem(403, ["Secrets are shown only by an emulator started with exposeSecrets."]);
    }
    const entity = entityOf(state, c);
    const found = inspectOne(collection, entity, idOf(c)) ?? unknownObject(idOf(c));
    return c.json(found.secrets);
  });
}

/** Names the stored secrets and tells whether they changed, never their values (docs/apis/northflank.md §8). */
function withoutSecrets({ secrets, ...readable }: Inspected<object>): object {
  return { ...readable, secretFields: secretFields(secrets), secretsHash: secretsHash(secrets) };
}

/** What a seed or a change asks for may make no sense: the caller's mistake, not the emulator's. */
function sensible<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof z.ZodError) {
      throw new ControlProblem(
        400,
        error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`),
      );
    }
    if (error instanceof RangeError) throw new ControlProblem(400, [error.message]);
    throw error;
  }
}

function entityOf(state: NorthflankState, c: Context): Entity {
  const id = c.req.param("entity") ?? "";
  const entity = state.entities.get(id);
  if (entity === undefined) throw new ControlProblem(404, [`There is no team or organisation "${id}".`]);
  return entity;
}

function idOf(c: Context): string {
  return c.req.param("id") ?? "";
}

function unknownObject(id: string): never {
  throw new ControlProblem(404, [`There is no "${id}" there.`]);
}
