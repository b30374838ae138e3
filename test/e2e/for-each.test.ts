import { TerraformIterator } from "cdktf";
import { NorthflankLogSink } from "../../lib/northflank-log-sink";
import { NorthflankTag } from "../../lib/northflank-tag";
import { Secret } from "../../lib/secret";
import { startEmulator, type Emulator } from "../../src/emulator";
import { newStack, synth } from "../lib/support";
import { findLeaks } from "./support/leaks";
import { openStage, type Stage } from "./support/terraform";

// What the constructs write of several objects, run by the real engine.

const TOKENS = { ap: "FAKE-SECRET-ap-1188", eu: "FAKE-SECRET-eu-20c4", us: "FAKE-SECRET-us-7d31" };
const ROTATED = "FAKE-SECRET-ap-rotated-51";

type Regions = Readonly<Record<string, { readonly url: string; readonly zones: readonly string[] }>>;

const REGIONS: Regions = {
  ap: { url: "https://ap.example.com", zones: ["ap-1", "ap-2"] },
  eu: { url: "https://eu.example.com", zones: ["eu-1"] },
  us: { url: "https://us.example.com", zones: [] },
};

let emulator: Emulator;
let stage: Stage;

beforeEach(async () => {
  emulator = await startEmulator();
  stage = openStage({
    NORTHFLANK_BASE_URL: emulator.northflank.baseUrl,
    NORTHFLANK_TOKEN: emulator.northflank.tokens.full,
  });
});

afterEach(async () => {
  await emulator.close();
  stage.remove();
});

/** A sink with its own secret and a tag with a list of objects for each region. */
function write(regions: Regions): void {
  const stack = newStack();
  const items = Object.entries(regions).map(([region, { url, zones }]) => [
    region,
    {
      url,
      nodes: zones.map((zone) => ({ match_expressions: [{ key: "zone", operator: "In", values: [zone] }] })),
    },
  ]);
  const each = TerraformIterator.fromMap(Object.fromEntries(items) as Record<string, unknown>);
  NorthflankLogSink.betterStack(stack, "logs", {
    forEach: each,
    name: `logs ${each.key}`,
    uri: each.getString("url"),
    token: Secret.item(stack, "log_tokens", each.key),
  });
  new NorthflankTag(stack, "zones", {
    forEach: each,
    name: `zones ${each.key}`,
    nodeAffinities: each.getAny("nodes"),
  });
  const { terraform, ...written } = synth(stack);
  stage.write({ ...written, terraform: { required_providers: terraform?.required_providers } });
}

const give = (tokens: Readonly<Record<string, string>>): void => {
  stage.set({ TF_VAR_log_tokens: JSON.stringify(tokens) });
};

const sinks = () =>
  Object.fromEntries(
    emulator.northflank.logSinks
      .all()
      .map(({ name, sinkData, secrets }) => [name, { ...sinkData, ...secrets }]),
  );

test("of several items one is removed, one changed, and of one the secret is rotated", async () => {
  write(REGIONS);
  give(TOKENS);
  const applied = await stage.apply();

  expect(applied.output).toContain("6 added, 0 changed, 0 destroyed");
  expect(sinks()).toEqual({
    "logs ap": { uri: "https://ap.example.com", token: TOKENS.ap },
    "logs eu": { uri: "https://eu.example.com", token: TOKENS.eu },
    "logs us": { uri: "https://us.example.com", token: TOKENS.us },
  });
  expect((await stage.plan()).output).toContain("No changes.");

  const { us: _, ...others } = REGIONS;
  write({ ...others, eu: { url: "https://new.example.com", zones: ["eu-1", "eu-2"] } });
  give({ ap: ROTATED, eu: TOKENS.eu });
  await stage.plan();
  const { resource_changes: changes = [] } = await stage.planned();

  const planned = changes
    .filter(({ change }) => change.actions.join() !== "no-op")
    .map(({ address, change }) => [
      address.replace(/^integrations_northflank_(\w+)\.\w+/, "$1"),
      change.actions.join(),
    ]);
  expect(Object.fromEntries(planned)).toEqual({
    'log_sink["ap"]': "update",
    'log_sink["eu"]': "update",
    'log_sink["us"]': "delete",
    'tag["eu"]': "update",
    'tag["us"]': "delete",
  });
  expect((await stage.run("apply", "-no-color", "saved.plan")).exitCode).toBe(0);
  expect(sinks()).toEqual({
    "logs ap": { uri: "https://ap.example.com", token: ROTATED },
    "logs eu": { uri: "https://new.example.com", token: TOKENS.eu },
  });
  expect((await stage.plan()).output).toContain("No changes.");
  const secrets = [...Object.values(TOKENS), ROTATED];
  expect(findLeaks(stage.folder, { transcript: stage.transcript() }, secrets)).toEqual([]);
});
