import { startEmulator, type Emulator } from "../../src/emulator";
import type { ObjectValue } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import { ROWS } from "../e2e/matrix/rows";
import { makeObjects, type Made } from "../support/all-objects";
import { playCore, summariesOf } from "../support/core";

// A variable that is null in the pipeline must not remove the credentials of an object whose secrets are free-form JSON, for
// which no rule says that the registry needs some.

let emulator: Emulator;
let made: readonly Made[];

beforeAll(async () => {
  emulator = await startEmulator();
  const rows = ROWS.filter(({ type }) => TYPES.includes(type));
  made = await makeObjects(emulator, "main", rows);
});

afterAll(() => emulator.close());

const TYPES = [
  "integrations_fruxon_config",
  "integrations_fruxon_integration",
  "integrations_truto_environment_integration",
  "integrations_truto_integration",
];

/** The attributes with the secret parts of free-form JSON. */
function secretsOf(type: string): readonly string[] {
  return Object.entries(integrations.resources[type]?.ownFields ?? {})
    .filter(([, { spec }]) => spec.secretPartOf !== undefined)
    .map(([name]) => name);
}

async function planned(type: string, more: (given: Made) => ObjectValue) {
  const object = made.find((each) => each.type === type);
  if (object === undefined) throw new Error(`no row of ${type}`);
  const terraform = playCore(integrations, emulator.environment, type);
  const plan = await terraform.plan({ ...object.config, ...more(object) }, object);
  expect(JSON.stringify(plan.diagnostics)).not.toContain("FAKE-SECRET");
  return plan;
}

const each =
  (type: string, value: (secret: string) => string | null) =>
  (object: Made): ObjectValue =>
    Object.fromEntries(
      secretsOf(type).flatMap((name) => {
        const secret = object.config[name];
        return typeof secret === "string" ? [[name, value(secret)]] : [];
      }),
    );

const withNulls = (json: string): string => json.replace(/"FAKE-SECRET[^"]*"/g, "null");

describe.each(TYPES)("%s", (type) => {
  test("credentials that are suddenly null are an error, which says how to stop managing them", async () => {
    const inRow = secretsOf(type).find((name) => made.some(({ config }) => typeof config[name] === "string"));
    const ways = [
      { value: () => null, at: secretsOf(type)[0] ?? "" },
      { value: withNulls, at: inRow ?? "" },
    ];
    for (const { value, at } of ways) {
      const { diagnostics } = await planned(type, each(type, value));

      expect(summariesOf(diagnostics)).toEqual([
        expect.stringMatching(/^error: The credentials of .* are missing$/),
      ]);
      expect(diagnostics[0]?.path).toEqual([{ attribute: at }]);
      expect(diagnostics[0]?.detail).toContain("set external_credentials = true");
      expect(diagnostics[0]?.detail).toContain(`set ${at} = jsonencode({})`);
    }
  });

  test("with external_credentials they stay where they are", async () => {
    const { diagnostics, changed } = await planned(type, (object) => ({
      ...each(type, () => null)(object),
      external_credentials: true,
    }));

    expect(summariesOf(diagnostics).filter((text) => text.startsWith("error"))).toEqual([]);
    expect(changed).toEqual(["external_credentials"]);
  });

  test("an explicit empty object removes them", async () => {
    const [first = "", ...others] = secretsOf(type);
    const { diagnostics, differs } = await planned(type, () => ({
      ...Object.fromEntries(others.map((name) => [name, null])),
      [first]: "{}",
      credentials_version: 2,
    }));

    expect(summariesOf(diagnostics).filter((text) => text.startsWith("error"))).toEqual([]);
    expect(differs).toBe(true);
  });
});

test("one of several secrets that is removed is an update", async () => {
  const type = "integrations_fruxon_config";
  const { diagnostics, differs } = await planned(type, () => ({
    auth_map_secrets: null,
    sandbox_variant_secrets: null,
    credentials_version: 2,
  }));

  expect(summariesOf(diagnostics).filter((text) => text.startsWith("error"))).toEqual([]);
  expect(differs).toBe(true);
});
