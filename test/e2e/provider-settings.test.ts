import { startEmulator, type Emulator } from "../../src/emulator";
import { createProviderServer } from "../../src/framework";
import { SILENT } from "../../src/framework/diagnostics/logger";
import { integrations } from "../../src/provider";
import { openReattached, type ReattachedStage } from "./support/reattached";
import { plainText } from "./support/terraform";

jest.setTimeout(120_000);

let emulator: Emulator;
let stage: ReattachedStage;

beforeAll(async () => {
  emulator = await startEmulator();
  const environment = {
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
