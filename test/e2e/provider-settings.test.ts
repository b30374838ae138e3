import { startEmulator, type Emulator } from "../../src/emulator";
import { createProviderServer } from "../../src/framework";
import { SILENT } from "../../src/framework/diagnostics/logger";
import { integrations } from "../../src/provider";
import { handsOnPlans } from "./support/engine";
import { openReattached, type ReattachedStage } from "./support/reattached";
import { plainText } from "./support/terraform";

let emulator: Emulator;
let stage: ReattachedStage;
/** That of the provider's process, which a test may change between two runs. */
let environment: Record<string, string>;

beforeAll(async () => {
  emulator = await startEmulator();
  environment = {
    ...emulator.environment,
    NORTHFLANK_TOKEN: emulator.northflank.tokens.organisation,
  };
  const server = createProviderServer(integrations, { environment, logger: SILENT });
  stage = await openReattached({ "integrations-as-code/integrations": server });
});

afterAll(async () => {
  await stage.close();
  await emulator.close();
});

const inTeam = (team_id: string, description: string) => {
  stage.write({
    provider: { integrations: { northflank: { team_id } } },
    resource: {
      integrations_northflank_cloud_provider_integration: {
        civo: {
          name: "Old Civo",
          cloud_provider: "civo",
          description,
          update_method: "post",
          credentials: { api_key: "FAKE-SECRET-civo" },
        },
      },
      integrations_northflank_registry_credential: {
        hub: {
          name: "Reg One",
          registry_provider: "dockerhub",
          scope: { pull: true },
          credentials: { username: "bot", password: "FAKE-SECRET-registry" },
        },
      },
    },
  });
};

test("objects follow another team of the provider's block by a replacement, and a changed one is no invalid plan (F09, F21)", async () => {
  inTeam("acme-platform", "Lab");
  const created = await stage.apply();
  expect(created.output).toMatch(/\+ team_id += "acme-platform"/);
  expect(created.output).toMatch(/\+ credentials_generation += 1/);
  expect(created.output).not.toMatch(/\+ (aws|azure|gcp) += \(known/);

  inTeam("acme-platform", "Laboratory");
  const updated = await stage.apply();
  expect(plainText(updated.output)).toContain("0 added, 1 changed, 0 destroyed");

  inTeam("acme-payments", "Laboratory");
  const moved = await stage.apply();
  expect(moved.output).toMatch(/~ team_id += "acme-platform" -> "acme-payments" # forces replacement/);
  expect(plainText(moved.output)).toContain("2 added, 0 changed, 2 destroyed");
  expect(emulator.northflank.registryCredentials.get("acme-payments", "reg-one")).toBeDefined();
  expect((await stage.plan()).exitCode).toBe(0);
});

test("a team of the environment that is another one when the plan is applied changes nothing that was approved (F28)", async () => {
  const hook = {
    name: "notes",
    type: "DISCORD",
    events: ["trigger:build:failure"],
    webhook: "https://hooks.acme.example/FAKE-SECRET-hook",
  };
  stage.write({ resource: { integrations_northflank_notification_integration: { env: hook } } });
  environment.NORTHFLANK_TEAM_ID = "acme-platform";
  expect((await stage.apply("-destroy")).exitCode).toBe(0);
  const planned = await stage.plan("-out=saved.plan");
  expect(planned.output).toMatch(/\+ team_id += "acme-platform"/);

  environment.NORTHFLANK_TEAM_ID = "acme-payments";
  const applied = await stage.run("apply", "saved.plan");

  const made = (team: string) =>
    emulator.northflank.notifications.all(team).filter(({ name }) => name === "notes").length;
  expect(made("acme-payments")).toBe(0);
  if (!handsOnPlans()) {
    // Nothing tells the provider what was planned: the engine compares the two plans, and stops.
    expect(plainText(applied.output)).toContain("Provider produced inconsistent final plan");
    return;
  }
  expect(plainText(applied.output)).toContain("The provider's team_id changed after the plan was made");
  expect([applied.exitCode, made("acme-platform")]).toEqual([0, 1]);
});
