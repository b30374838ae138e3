import { startEmulator, type Emulator } from "../../src/emulator";
import { createProviderServer } from "../../src/framework";
import { SILENT } from "../../src/framework/diagnostics/logger";
import { integrations } from "../../src/provider";
import { succeeded } from "./matrix/world";
import { openReattached, type ReattachedStage } from "./support/reattached";
import { plainText } from "./support/terraform";

const NAMES = ["one", "two", "three"];

let emulator: Emulator;
let stage: ReattachedStage;

beforeAll(async () => {
  emulator = await startEmulator();
  const environment = Object.fromEntries(Object.entries(emulator.environment));
  const server = createProviderServer(integrations, { environment, logger: SILENT });
  stage = await openReattached({ "integrations-as-code/integrations": server });
  configure({});
  succeeded(await stage.apply());
});

afterAll(async () => {
  await stage.close();
  await emulator.close();
});

function configure(data: object): void {
  const objects = NAMES.map((name) => [
    name,
    {
      domain: "acme-dev",
      name,
      type: "SENTRY",
      scope: "WORKSPACE",
      identifier: name,
      token: "FAKE-SECRET-token",
      credentials_version: 1,
    },
  ]);
  stage.write({ resource: { integrations_buddy_integration: Object.fromEntries(objects) }, ...data });
}

/** What a command asks of Buddy. */
async function askedBy(...args: readonly string[]): Promise<readonly string[]> {
  emulator.buddy.requests.clear();
  succeeded(await stage.run(...args));
  return emulator.buddy.requests.all().map(({ method, path }) => `${method} ${path}`);
}

const idOf = (name: string): string =>
  emulator.buddy.integrations("acme-dev").find(({ identifier }) => identifier === name)?.hash_id ?? "";

const reading = (name: string): string => `GET /workspaces/acme-dev/integrations/${idOf(name)}`;

test("a plan reads each object once", async () => {
  expect([...(await askedBy("plan"))].sort()).toEqual(NAMES.map(reading).sort());
});

test("with -refresh=false nothing is asked", async () => {
  expect(await askedBy("plan", "-refresh=false")).toEqual([]);
});

test("with -target nothing is asked about other objects", async () => {
  expect(await askedBy("plan", "-target=integrations_buddy_integration.two")).toEqual([reading("two")]);
});

test("several data sources share a list, and each reads its object once", async () => {
  const data = Object.fromEntries(NAMES.map((name) => [name, { domain: "acme-dev", identifier: name }]));
  configure({ data: { integrations_buddy_integration: data } });

  const asked = await askedBy("plan", "-refresh=false");

  expect([...asked].sort()).toEqual(["GET /workspaces/acme-dev/integrations", ...NAMES.map(reading)].sort());
});

test("a plan says beforehand that applying it takes longer than the registry's budget", async () => {
  emulator.northflank.configure({ rateLimit: { requests: 20, windowSeconds: 3_600 } });
  const resource = Object.fromEntries(
    Array.from({ length: 25 }, (_, number) => [
      `sink_${number}`,
      {
        name: `Datadog ${number}`,
        sink_type: "datadog_logs",
        sink_data: { region: "eu" },
        credentials: { default_api_key: "FAKE-SECRET-1" },
      },
    ]),
  );
  stage.write({ resource: { integrations_northflank_log_sink: resource } });

  const { output } = await stage.run(
    "plan",
    "-target=integrations_northflank_log_sink.sink_0",
    "-refresh=false",
  );
  const whole = await stage.run("plan", "-refresh=false");

  expect(plainText(output)).not.toContain("request budget");
  expect(plainText(whole.output)).toContain("This plan exceeds the current request budget of Northflank");
  expect(plainText(whole.output)).toMatch(/changes so far.*can be sent now.*about 60 minutes/);
});
