import { Hono } from "hono";
import type { z } from "zod";
import { controlBody, ControlProblem } from "../host/control-errors";
import type { JsonObject } from "../host/json";
import {
  changeInstall,
  changeIntegration,
  inspectedInstall,
  inspectedIntegration,
  installOf,
  integrationOf,
  removeInstall,
  removeIntegration,
  seedInstall,
  seedIntegration,
} from "./inspection";
import {
  installChangeSchema,
  installSeedSchema,
  integrationChangeSchema,
  integrationSeedSchema,
  type InstallChange,
  type InstallSeed,
  type IntegrationChange,
  type IntegrationSeed,
} from "./records";
import type { Install, Integration } from "./rules/model";
import { secretNames } from "./rules/secrets";
import { trutoSettingsSchema, type TrutoSettings } from "./settings";
import { secretsOf, type TrutoState } from "./state";

export interface TrutoControl {
  readonly state: TrutoState;
  readonly settings: () => TrutoSettings;
  readonly configure: (changes: Partial<TrutoSettings>) => void;
  readonly exposeSecrets: boolean;
}

/** Truto's own control paths, below `/_control/truto`. */
export function trutoControl(control: TrutoControl): Hono {
  const app = new Hono();
  const { settings, configure, state, exposeSecrets } = control;
  app.get("/settings", (c) => c.json(settings()));
  app.patch("/settings", async (c) => {
    configure(await controlBody(c, trutoSettingsSchema.partial()));
    return c.json(settings());
  });
  app.get("/revocations", (c) => c.json({ revocations: state.revocations }));
  app.route("/installs", recordApp("installs", exposeSecrets, installPaths(state)));
  app.route("/integrations", recordApp("integrations", exposeSecrets, integrationPaths(state)));
  return app;
}

/** What can be done with one kind of record. Unknown ids, and seeds that cannot be, throw a `RangeError`. */
interface RecordPaths<T, Seed, Change> {
  readonly all: () => readonly T[];
  readonly find: (id: string) => T;
  readonly seedSchema: z.ZodType<Seed>;
  readonly seed: (seed: Seed) => T;
  readonly changeSchema: z.ZodType<Change>;
  readonly change: (id: string, change: Change) => T;
  readonly remove: (id: string) => void;
  /** Names the secrets that are stored, never their values: those have a path of their own. */
  readonly show: (record: T) => object;
  readonly secrets: (record: T) => JsonObject;
}

function installPaths(state: TrutoState): RecordPaths<Install, InstallSeed, InstallChange> {
  return {
    all: () => [...state.installs.values()],
    find: (id) => installOf(state, id),
    seedSchema: installSeedSchema,
    seed: (seed) => seedInstall(state, seed),
    changeSchema: installChangeSchema,
    change: (id, change) => changeInstall(state, id, change),
    remove: (id) => removeInstall(state, id),
    show(install) {
      const { override_secrets, ...shown } = inspectedInstall(state, install);
      return { ...shown, secret_paths: secretNames(override_secrets) };
    },
    secrets: ({ id }) => secretsOf(state, id),
  };
}

function integrationPaths(state: TrutoState): RecordPaths<Integration, IntegrationSeed, IntegrationChange> {
  return {
    all: () => [...state.integrations.values()],
    find: (id) => integrationOf(state, id),
    seedSchema: integrationSeedSchema,
    seed: (seed) => seedIntegration(state, seed),
    changeSchema: integrationChangeSchema,
    change: (id, change) => changeIntegration(state, id, change),
    remove: (id) => removeIntegration(state, id),
    show(integration) {
      const { config_secrets, ...shown } = inspectedIntegration(state, integration);
      return { ...shown, secret_paths: secretNames(config_secrets) };
    },
    secrets: ({ id }) => secretsOf(state, id),
  };
}

function recordApp<T, Seed, Change>(
  name: string,
  exposeSecrets: boolean,
  records: RecordPaths<T, Seed, Change>,
): Hono {
  const app = new Hono();
  app.get("/", (c) => c.json({ [name]: records.all().map(records.show) }));
  app.post("/", async (c) => {
    const seed = await controlBody(c, records.seedSchema);
    const seeded = orProblem(400, () => records.seed(seed));
    return c.json(records.show(seeded), 201);
  });
  app.get("/:id", (c) => {
    const found = orProblem(404, () => records.find(c.req.param("id")));
    return c.json(records.show(found));
  });
  app.patch("/:id", async (c) => {
    const change = await controlBody(c, records.changeSchema);
    const changed = orProblem(404, () => records.change(c.req.param("id"), change));
    return c.json(records.show(changed));
  });
  app.delete("/:id", (c) => {
    orProblem(404, () => records.remove(c.req.param("id")));
    return c.body(null, 204);
  });
  app.get("/:id/secrets", (c) => {
    if (!exposeSecrets) {
      throw new ControlProblem(403, ["Secrets are shown only by an emulator started with exposeSecrets."]);
    }
    const found = orProblem(404, () => records.find(c.req.param("id")));
    return c.json(records.secrets(found));
  });
  return app;
}

function orProblem<T>(status: 400 | 404, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof RangeError) throw new ControlProblem(status, [error.message]);
    throw error;
  }
}
