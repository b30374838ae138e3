import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, type Stored, summariesOf } from "../../../support/core";
import { AUTH, DEFINITION, EVERYTHING, PIN, PRODUCTION } from "./objects";
import { API_KEY, authOf, entryOf, json, openStage, places, sandboxOf, type Stage, TENANT } from "../support";

// Updates of a config whose stored secrets the configuration does not give.

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  stage.fruxon.addIntegration(TENANT, DEFINITION);
});

afterEach(async () => {
  await stage.close();
});

const {
  auth_secrets: _auth,
  auth_map_secrets: _map,
  parameters_secrets: _parameters,
  sandbox_variant_secrets: _sandbox,
  ...READABLE
} = EVERYTHING;

const OTHER_PARAMETERS: ObjectValue = { parameters: json({ region: "us", site: "acme" }) };
const OTHER_LEVEL: ObjectValue = {
  auth: authOf({ integration_auth_metadata_id: "api-key", level: "USER" }),
};
const OTHER_METHOD: ObjectValue = { auth: authOf({ integration_auth_metadata_id: "other-key" }) };
const OTHER_MAP: ObjectValue = {
  auth_map: [entryOf({ parameters: json({ region: "asia" }), auth_config: AUTH })],
};
const OTHER_SANDBOX: ObjectValue = {
  sandbox_variant: sandboxOf({ parameters: json({ region: "other" }), auth: AUTH }),
};

const only = () => {
  const [config] = stage.fruxon.configs(TENANT, "custom_demo_crm");
  if (config === undefined) throw new Error("expected a config");
  return config;
};

async function imported(): Promise<Stored> {
  await stage.configs.apply(EVERYTHING, NOTHING);
  return stage.configs.importId("acme-corp/custom_demo_crm/Production");
}

const edits = () => stage.writes().filter(({ method }) => method === "PATCH");

const reads = () => stage.fruxon.requests.all().filter(({ method }) => method === "GET").length;

describe("where Fruxon shows masks, after an import", () => {
  test.each<[string, ObjectValue]>([
    ["parameters", OTHER_PARAMETERS],
    ["auth", OTHER_LEVEL],
    ["both", { ...OTHER_PARAMETERS, ...OTHER_LEVEL }],
  ])("an update of %s keeps the stored secrets, and the plan does not warn", async (_what, change) => {
    const before = await imported();
    const { credentials } = only();
    const config = { ...READABLE, ...change };

    const planned = await stage.configs.plan(config, before);
    const applied = await stage.configs.apply(config, before);

    expect(summariesOf(planned.diagnostics)).toEqual([]);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(edits()).toHaveLength(1);
    expect(credentials.main).toMatchObject({ parameters: { pin: PIN }, auth: { apiKey: API_KEY } });
    expect(only().credentials).toEqual(credentials);
    expect(only().publishedCredentials).toEqual(credentials);
    const after = await stage.configs.refresh(applied);
    expect((await stage.configs.plan(config, after)).changed).toEqual([]);
  });

  test("verify_on_apply tries out what is stored, not the masks", async () => {
    stage.fruxon.configure({ validSecrets: [API_KEY] });
    const { auth_secrets: _, ...config } = PRODUCTION;
    await stage.configs.apply(PRODUCTION, NOTHING);
    const before = await stage.configs.importId("acme-corp/custom_demo_crm/Production");

    const applied = await stage.configs.apply({ ...config, ...OTHER_LEVEL, verify_on_apply: true }, before);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stage.writes().map(({ path }) => path)).toContainEqual(expect.stringMatching(/:verifyAuth$/));
    expect(only().credentials.main.auth).toEqual({ apiKey: API_KEY });
  });

  test("secrets that are given as none are removed", async () => {
    const before = await imported();

    await stage.configs.apply({ ...READABLE, ...OTHER_PARAMETERS, parameters_secrets: json({}) }, before);

    expect(only().credentials.main.parameters).toEqual({});
  });
});

test("an update with nothing hidden asks for nothing first", async () => {
  const { auth: _, auth_secrets: __, ...config } = PRODUCTION;
  const created = await stage.configs.apply({ ...config, published: false }, NOTHING);
  const before = reads();

  await stage.configs.apply({ ...config, ...OTHER_PARAMETERS, published: false }, created);

  expect(edits()).toHaveLength(1);
  expect(reads()).toBe(before);
});

describe("what an update may remove is a warning of the plan", () => {
  const WARNED = (secrets: string) => `warning: The update may remove stored ${secrets}`;

  test.each<[string, ObjectValue, string, string]>([
    ["parameters", OTHER_PARAMETERS, "parameters", "secret parameters"],
    ["auth", OTHER_LEVEL, "auth", "credentials"],
  ])("%s, where Fruxon shows no masks", async (_what, change, place, secrets) => {
    stage.fruxon.configure({ configSecrets: "absent" });
    const before = await imported();

    const { diagnostics } = await stage.configs.plan({ ...READABLE, ...change }, before);

    expect(summariesOf(diagnostics)).toEqual([WARNED(secrets)]);
    expect(places(diagnostics)).toEqual([place]);
  });

  test("parameters whose secrets were in the configuration before, where Fruxon shows no masks", async () => {
    stage.fruxon.configure({ configSecrets: "absent" });
    const created = await stage.configs.refresh(await stage.configs.apply(EVERYTHING, NOTHING));
    const { parameters_secrets: _, ...config } = EVERYTHING;

    const { diagnostics } = await stage.configs.plan({ ...config, ...OTHER_PARAMETERS }, created);

    expect(summariesOf(diagnostics)).toEqual([WARNED("secret parameters")]);
  });

  test.each<[string, ObjectValue, string]>([
    ["another auth method", OTHER_METHOD, "auth"],
    ["auth_map", OTHER_MAP, "auth_map"],
    ["sandbox_variant", OTHER_SANDBOX, "sandbox_variant"],
  ])("%s, also where it shows masks", async (_what, change, place) => {
    const { diagnostics } = await stage.configs.plan({ ...READABLE, ...change }, await imported());

    expect(summariesOf(diagnostics)).toEqual([WARNED("credentials")]);
    expect(places(diagnostics)).toEqual([place]);
  });

  test.each<[string, ObjectValue]>([
    ["nothing changes", READABLE],
    ["only the name changes", { ...READABLE, display_name: "Other" }],
    ["the secrets are given", { ...EVERYTHING, ...OTHER_PARAMETERS, ...OTHER_LEVEL }],
    ["the map is emptied", { ...READABLE, auth_map: [] }],
  ])("but not where %s", async (_what, config) => {
    stage.fruxon.configure({ configSecrets: "absent" });

    expect(summariesOf((await stage.configs.plan(config, await imported())).diagnostics)).toEqual([]);
  });
});

describe("a sandbox variant whose only secrets are parameters", () => {
  const variant = (region: string): ObjectValue => ({
    sandbox_variant: sandboxOf({ parameters: json({ region }) }),
  });
  const CREATED = { ...PRODUCTION, ...variant("test") };
  const WITH_SECRETS = { ...CREATED, sandbox_variant_secrets: json({ parameters: { pin: PIN } }) };
  const CHANGED = { ...CREATED, ...variant("other") };
  const WARNING = "warning: The update may remove stored secret parameters";

  test.each(["mask", "empty"] as const)(
    "is a warning when it changes without them, where answers show them as %s",
    async (printedParameters) => {
      stage.fruxon.configure({ printedParameters });
      const created = await stage.configs.refresh(await stage.configs.apply(WITH_SECRETS, NOTHING));

      const planned = await stage.configs.plan(CHANGED, created);

      expect(summariesOf(planned.diagnostics)).toEqual([WARNING]);
      expect(places(planned.diagnostics)).toEqual(["sandbox_variant"]);
    },
  );

  test("is one after an import too, where the integration has secret parameters", async () => {
    await stage.configs.apply(WITH_SECRETS, NOTHING);
    const { auth_secrets: _, ...config } = CHANGED;
    const before = await stage.configs.importId("acme-corp/custom_demo_crm/Production");

    expect(summariesOf((await stage.configs.plan(config, before)).diagnostics)).toEqual([WARNING]);
  });

  test("is none where it never had any, or they are given as none", async () => {
    const created = await stage.configs.refresh(await stage.configs.apply(CREATED, NOTHING));
    const secret = await stage.configs.apply(WITH_SECRETS, created);

    expect(summariesOf((await stage.configs.plan(CHANGED, created)).diagnostics)).toEqual([]);
    expect(
      summariesOf(
        (await stage.configs.plan({ ...CHANGED, sandbox_variant_secrets: "{}" }, secret)).diagnostics,
      ),
    ).toEqual([]);
  });
});
