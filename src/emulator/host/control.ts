import { Hono, type MiddlewareHandler } from "hono";
import { z } from "zod";
import { createApi } from "./api";
import { isJsonMediaType } from "./browser-guard";
import { answerControlProblem, controlBody, ControlProblem } from "./control-errors";
import { type ObjectCollection, objectPaths } from "./control-objects";
import type { MountedRegistry } from "./exchange";
import { faultPlanSchema, milliseconds, type FaultPlan } from "./fault-plans";
import type { FaultScript } from "./faults";
import { isJsonObject } from "./json";
import { MAX_PATTERN_LENGTH } from "./pattern";
import type { RegistrySettings } from "./registry";
import type { LoggedRequest } from "./request-log";

/** Below it everything that a separate process may do with the emulator. No registry can have this name. */
export const CONTROL_PREFIX = "/_control";

export interface ControlContext {
  readonly registries: readonly MountedRegistry[];
  readonly exposeSecrets: boolean;
  readonly latency: () => number;
  readonly setLatency: (milliseconds: number) => void;
}

/** The control paths that all registries share; each registry's own ones are mounted beside them. */
export function controlApp(context: ControlContext): Hono {
  const app = createApi().basePath(CONTROL_PREFIX);
  app.onError((error, c) => answerControlProblem(error, c));
  app.notFound((c) => c.json({ errors: [{ message: `No control path ${c.req.path}.` }] }, 404));

  app.use(jsonOnly);

  app.get("/", (c) =>
    c.json({
      latency: context.latency(),
      expose_secrets: context.exposeSecrets,
      registries: context.registries.map(({ name, registry }) => ({
        name,
        environment: registry.environment,
      })),
    }),
  );
  app.put("/latency", async (c) => {
    const latency = await controlBody(c, z.strictObject({ milliseconds }));
    context.setLatency(latency.milliseconds);
    return c.json(latency);
  });

  for (const mounted of context.registries) {
    app.route(`/${mounted.name}`, registryControl(mounted, context.exposeSecrets));
    app.route(`/${mounted.name}`, settingsControl(mounted.registry.settings));
    app.route(`/${mounted.name}`, objectsControl(mounted.registry.objects, context.exposeSecrets));
    app.route(`/${mounted.name}`, mounted.registry.control);
  }
  return app;
}

const knownKeys = z.strictObject({
  keys: z.array(z.string().min(1)).max(100),
  areReturned: z.boolean().default(true),
});

function registryControl({ log, faults, newerKeys }: MountedRegistry, exposeSecrets: boolean): Hono {
  const app = new Hono();
  app.get("/newer-keys", (c) => c.json(newerKeys.known));
  app.put("/newer-keys", async (c) => {
    newerKeys.know(await controlBody(c, knownKeys));
    return c.json(newerKeys.known);
  });
  app.get("/requests", (c) => {
    const { method, path } = c.req.query();
    if (path !== undefined && path.length > MAX_PATTERN_LENGTH) {
      throw new ControlProblem(400, [`path: at most ${MAX_PATTERN_LENGTH} characters`]);
    }
    const requests = log.all({ method, path });
    return c.json({ count: requests.length, requests: requests.map((r) => shownRequest(r, exposeSecrets)) });
  });
  app.delete("/requests", (c) => {
    log.clear();
    return c.body(null, 204);
  });
  app.get("/faults", (c) => c.json({ faults: faults.pending() }));
  app.post("/faults", async (c) => {
    const plan = await controlBody(c, faultPlanSchema);
    return c.json({ id: added(faults, plan) }, 201);
  });
  app.delete("/faults", (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  app.delete("/faults/:id", (c) => {
    const id = Number(c.req.param("id"));
    if (!faults.pending().some((plan) => plan.id === id)) {
      throw new ControlProblem(404, [`No pending fault ${c.req.param("id")}.`]);
    }
    faults.remove(id);
    return c.body(null, 204);
  });
  return app;
}

function objectsControl(collections: readonly ObjectCollection[], exposeSecrets: boolean): Hono {
  const app = new Hono();
  for (const collection of collections) objectPaths(app, exposeSecrets, collection);
  return app;
}

function settingsControl({ current, configure, changes }: RegistrySettings): Hono {
  const app = new Hono();
  app.get("/settings", (c) => c.json(current()));
  app.patch("/settings", async (c) => {
    configure((await controlBody(c, changes)) as never);
    return c.json(current());
  });
  return app;
}

/** Every write says that it is JSON, one without a body too (`browser-guard.ts`). */
const jsonOnly: MiddlewareHandler = async (c, next) => {
  const isWrite = ["POST", "PUT", "PATCH"].includes(c.req.method);
  if (isWrite && !isJsonMediaType(c.req.header("content-type"))) {
    throw new ControlProblem(415, ["Send Content-Type: application/json."]);
  }
  await next();
};

/** More plans than the script takes are the caller's mistake. */
function added(faults: FaultScript, plan: FaultPlan): number {
  try {
    return faults.add(plan);
  } catch (error) {
    if (error instanceof RangeError) throw new ControlProblem(400, [error.message]);
    throw error;
  }
}

/** Bodies carry credentials: unless secrets are exposed, only the names of the top-level members are shown. */
function shownRequest({ body, ...request }: LoggedRequest, exposeSecrets: boolean): object {
  const bodyKeys = isJsonObject(body) ? Object.keys(body) : [];
  return { ...request, body_keys: bodyKeys, ...(exposeSecrets ? { body } : {}) };
}
