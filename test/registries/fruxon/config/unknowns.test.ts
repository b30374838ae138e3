import type { FruxonSettings } from "../../../../src/emulator";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { type Applied, NOTHING, summariesOf } from "../../../support/core";
import {
  API_KEY,
  authOf,
  entryOf,
  json,
  openStage,
  sandboxOf,
  type Stage,
  TENANT,
  terraformWith,
  words,
} from "../support";

/**
 * What docs/apis/fruxon.md does not know (docs/apis/fruxon.md §11): the provider has to come out the same way under
 * each reading.
 */
const READINGS: readonly Partial<FruxonSettings>[] = [
  {},
  { mode: "lenient" },
  { createStatus: 201 },
  { deleteAnswer: "object" },
  { patchSemantics: "merge" },
  { printedParameters: "empty" },
  { printedParameters: "clear" },
  { secretsOnRead: "mask" },
  { secretsOnRead: "clear" },
  { configList: "envelope" },
  { enumCase: "asSent" },
  { enumCase: "Pascal" },
  { emptyValues: "omitted" },
  { timeUnit: "seconds" },
  { noOpWrites: "keep" },
  { publishing: "keep" },
  {
    publishing: "keep",
    noOpWrites: "keep",
    patchSemantics: "merge",
    enumCase: "Pascal",
    emptyValues: "omitted",
  },
];

const AUTH = authOf({ integration_auth_metadata_id: "api-key" });
const NEW_KEY = "FAKE-SECRET-key-new";

const config = (key: string): ObjectValue => ({
  integration_id: "mapped",
  display_name: "Production",
  parameters: json({ region: "eu", site: "acme" }),
  parameters_secrets: json({ pin: key }),
  auth: AUTH,
  auth_secrets: json({ apiKey: key }),
  auth_map: [entryOf({ parameters: json({ region: "eu" }), auth_config: AUTH })],
  auth_map_secrets: json([{ apiKey: key }]),
  sandbox_mode: "READ_THROUGH",
  sandbox_variant: sandboxOf({ parameters: json({ region: "test" }), auth: AUTH }),
  sandbox_variant_secrets: json({ auth: { apiKey: key } }),
});

const DEFINITION = {
  id: "mapped",
  configMetadata: {
    parametersMetadata: [
      { name: "region", type: "STRING" },
      { name: "site", type: "STRING" },
      { name: "pin", type: "STRING", secret: true },
    ],
    authMetadata: [
      {
        id: "api-key",
        type: "API_KEY",
        supportedLevels: ["APPLICATION", "USER"],
        parametersMetadata: [{ name: "apiKey", type: "STRING", required: true, secret: true }],
        authMap: { useMap: true, parametersMetadata: [{ name: "region", type: "STRING" }] },
      },
    ],
  },
};

/** The secrets that agents use. */
const inUse = (stage: Stage) => {
  const secrets = stage.fruxon.configs(TENANT, "mapped")[0]?.publishedCredentials;
  return [
    ...Object.values(secrets?.main.parameters ?? {}),
    ...Object.values(secrets?.main.auth ?? {}),
    ...(secrets?.main.authMap ?? []).flatMap((entry: object): unknown[] => Object.values(entry)),
    ...Object.values(secrets?.sandboxVariant.auth ?? {}),
  ];
};

describe.each(READINGS)("with %j", (settings) => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage(settings);
    stage.fruxon.addIntegration(TENANT, DEFINITION);
  });

  afterEach(async () => {
    await stage.close();
  });

  test("a config is created, changed, rotated and destroyed, and is at rest in between", async () => {
    const { configs } = stage;
    const atRest = async (wanted: ObjectValue, from: Applied) => {
      expect(words(from.diagnostics)).toBe("");
      const refreshed = await configs.refresh(from);
      expect(summariesOf(refreshed.diagnostics)).toEqual([]);
      expect((await configs.plan(wanted, refreshed)).changed).toEqual([]);
      expect(json(refreshed.state)).not.toContain("FAKE-SECRET");
      return refreshed;
    };

    const first = config(API_KEY);
    const created = await atRest(first, await configs.apply(first, NOTHING));
    expect(inUse(stage)).toEqual([API_KEY, API_KEY, API_KEY, API_KEY]);
    const smaller = { ...first, display_name: "Renamed", parameters: json({ region: "us" }) };
    const changed = await atRest(smaller, await configs.apply(smaller, created));
    expect(inUse(stage)).toEqual([API_KEY, API_KEY, API_KEY, API_KEY]);
    const second = { ...config(NEW_KEY), parameters: json({ region: "us" }) };
    const rotated = await atRest(second, await configs.apply(second, changed));
    expect(inUse(stage)).toEqual([NEW_KEY, NEW_KEY, NEW_KEY, NEW_KEY]);
    const destroyed = await configs.apply(null, rotated);
    expect(summariesOf(destroyed.diagnostics)).toEqual([]);
    expect(stage.fruxon.configs(TENANT, "mapped")).toEqual([]);
    expect(stage.fruxon.oddSecrets()).toEqual([]);
  });

  test("an imported config has no secret in its state and differs in nothing", async () => {
    await stage.configs.apply(config(API_KEY), NOTHING);
    const readable = {
      integration_id: "mapped",
      display_name: "Production",
      parameters: json({ site: "acme", region: "eu" }),
      auth: AUTH,
      sandbox_mode: "READ_THROUGH",
    };
    const { configs } = terraformWith(stage);

    const imported = await configs.importId("acme-corp/mapped/Production");

    expect(words(imported.diagnostics)).toBe("");
    expect(json(imported.state)).not.toContain("FAKE-SECRET");
    expect((await configs.plan(readable, imported)).changed).toEqual([]);
  });
});

test("a definition that cannot be read lets no unfamiliar parameter into a state", async () => {
  const stage = await openStage();
  try {
    stage.fruxon.addIntegration(TENANT, DEFINITION);
    const { id } = stage.fruxon.addConfig(TENANT, "mapped", { displayName: "By hand" });
    stage.fruxon.faults.add({
      match: { method: "GET", path: `/**/configs/${id}` },
      times: "always",
      fault: { kind: "rewriteAnswer", patch: { parameters: { pin: "FAKE-SECRET-pin", region: "eu" } } },
    });
    stage.fruxon.faults.add({
      match: { method: "GET", path: "/**/integrations/mapped" },
      times: "always",
      fault: { kind: "rewriteAnswer", patch: { configMetadata: null } },
    });

    const imported = await stage.configs.importId(`acme-corp/mapped/${id}`);

    expect(words(imported.diagnostics)).toBe("");
    expect(imported.state?.parameters).toBe("{}");
  } finally {
    await stage.close();
  }
});

test("a parameter that a server returns although it is secret is left out, and others are not", async () => {
  const stage = await openStage();
  try {
    stage.fruxon.addIntegration(TENANT, DEFINITION);
    const { id } = stage.fruxon.addConfig(TENANT, "mapped", { displayName: "By hand" });
    stage.fruxon.faults.add({
      match: { method: "GET", path: `/**/configs/${id}` },
      fault: { kind: "rewriteAnswer", patch: { parameters: { pin: "FAKE-SECRET-pin", region: "eu" } } },
    });

    const imported = await stage.configs.importId(`acme-corp/mapped/${id}`);

    expect(imported.state?.parameters).toBe(json({ region: "eu" }));
  } finally {
    await stage.close();
  }
});
