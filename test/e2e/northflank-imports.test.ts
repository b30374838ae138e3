import { rmSync } from "node:fs";
import { join } from "node:path";
import { startEmulator, type Emulator } from "../../src/emulator";
import { REGISTRY_PROVIDERS } from "../../src/registries/northflank/registry-credential/rules";
import { NOTIFICATION_TYPES } from "../../src/registries/northflank/notification-integration/rules";
import { CLOUD, NOTIFICATION, REGISTRY, SINK } from "../registries/northflank/support";
import { CLOUD_VARIANTS, SINK_VARIANTS } from "../registries/northflank/variants";
import { changeOf } from "./matrix/plan";
import { serveHere, type Served } from "./support/served";
import { openStage, type Configuration, type Stage } from "./support/terraform";

// Every kind of object that Northflank has, each with all that it can have: an import plans its credentials and nothing
// else. The provider is inside this process; the engine is the real one.

const LOGIN = { username: "bot", password: "FAKE-SECRET-password" };

/** What names of objects are made of. */
const nameOf = (label: string): string => label.replace(/[^a-z0-9]+/gi, " ").trim();

/** What is newer than the ways of giving credentials, and the members that these do without. */
const NEWER = {
  "aws eusc": {
    cloud_provider: "aws-eusc",
    aws: {
      authentication_mode: "accessKey",
      permission_check_level: "enabled",
      permission_versions: { byoc: 2 },
    },
    credentials: { access_key: "FAKE-SECRET-a", secret_key: "FAKE-SECRET-s" },
  },
  "byok connector": {
    cloud_provider: "byok",
    byok: { connection_mode: "connector", require_verification: true },
  },
};

const clouds = Object.entries({ ...CLOUD_VARIANTS, ...NEWER }).map(([label, variant]) => ({
  name: nameOf(label),
  description: "Made by a test",
  features: ["byoc", "registry-pull"],
  restrictions: { enabled: true, team_ids: ["acme-payments"] },
  ...variant,
}));

const sinks = Object.entries(SINK_VARIANTS).map(([label, variant]) => ({
  name: nameOf(label),
  description: "Made by a test",
  restricted: true,
  projects: ["shop"],
  options: {
    use_custom_labels: true,
    forward_cdn_logs: true,
    forward_ingress_logs: false,
    forward_mesh_logs: true,
  },
  paused: false,
  ...variant,
}));

const PLACES: Readonly<Record<string, object>> = {
  ecr: { aws: { region: "eu-west-1" } },
  gar: { gcp: { project_id: "demo" } },
  acr: { azure: { resource_group: "demo" } },
};

const registries = REGISTRY_PROVIDERS.flatMap((registry_provider) => {
  const common = {
    registry_provider,
    ...PLACES[registry_provider],
    scope: { pull: true, push: true },
    restrictions: { restricted: true, projects: ["shop"] },
  };
  return [
    {
      ...common,
      name: `${registry_provider} login`,
      registry_url: "https://registry.example.com/v2",
      credentials: LOGIN,
    },
    { ...common, name: `${registry_provider} cloud`, integration_id: "org/main-aws" },
  ];
});

const notifications = NOTIFICATION_TYPES.map((type) => ({
  name: nameOf(type),
  type,
  events: ["trigger:build:failure", "trigger:build:success"],
  restricted: true,
  projects: ["shop"],
  webhook: "https://hooks.example.com/FAKE-SECRET-hook",
  ...(type === "RAW_WEBHOOK" ? { secret: "FAKE-SECRET-secret" } : {}),
}));

const OBJECTS = { [CLOUD]: clouds, [SINK]: sinks, [REGISTRY]: registries, [NOTIFICATION]: notifications };

interface Labelled {
  readonly label: string;
  readonly address: string;
  readonly type: string;
  readonly config: Readonly<Record<string, unknown>> & { readonly name: string };
}

const labelled: readonly Labelled[] = Object.entries(OBJECTS).flatMap(([type, configs]) =>
  configs.map((config, index) => {
    const label = `one_${index}`;
    return { label, address: `${type}.${label}`, type, config };
  }),
);

const resource: Configuration = Object.fromEntries(
  Object.keys(OBJECTS).map((type) => [
    type,
    Object.fromEntries(
      labelled.filter((each) => each.type === type).map((each) => [each.label, each.config]),
    ),
  ]),
);

let emulator: Emulator;
let stage: Stage;
let served: Served;

beforeEach(async () => {
  emulator = await startEmulator();
  stage = openStage(emulator.environment);
  served = await serveHere(emulator.environment);
  stage.set({ TF_REATTACH_PROVIDERS: served.reattach });
});

afterEach(async () => {
  await served.close();
  await emulator.close();
  stage.remove();
});

test("an import of each kind of object plans its credentials and nothing else", async () => {
  stage.write({ resource });
  expect(await stage.apply()).toMatchObject({ exitCode: 0 });
  rmSync(join(stage.folder, "terraform.tfstate"));

  stage.write({
    resource,
    import: labelled.map(({ address, config }) => ({ to: address, id: config.name })),
  });
  const ran = await stage.plan();
  const planned = await stage.planned();

  expect(ran.exitCode).toBe(2);
  const seen = labelled.map(({ address, config }) => {
    const { actions, changes } = changeOf(planned, address);
    // The date of the last change follows from the update.
    return { name: config.name, actions, changes: changes.filter((path) => path !== "updated_at") };
  });
  expect(seen).toEqual(
    labelled.map(({ config }) =>
      "credentials" in config || "webhook" in config
        ? {
            name: config.name,
            actions: ["update"],
            changes: ["credentials_generation", "external_credentials"],
          }
        : { name: config.name, actions: ["no-op"], changes: [] },
    ),
  );
  expect(JSON.stringify(planned.resource_changes)).not.toContain("FAKE-SECRET");
});
