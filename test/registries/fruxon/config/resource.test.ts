import { isUnknown, UNKNOWN } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { changedOutside, NOTHING, type Stored, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import {
  API_KEY,
  authOf,
  entryOf,
  INTEGRATIONS,
  json,
  openStage,
  places,
  sandboxOf,
  type Stage,
  TENANT,
  words,
} from "../support";

import { AUTH, DEFINITION, EVERYTHING, MAP_KEY, PIN, PRODUCTION, SANDBOX_KEY } from "./objects";

shortenWaits();

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  stage.fruxon.addIntegration(TENANT, DEFINITION);
});

afterEach(async () => {
  await stage.close();
});

const CONFIGS = `${INTEGRATIONS}/custom_demo_crm/configs`;
const AUTH_BODY = {
  integrationAuthMetadataId: "api-key",
  level: "APPLICATION",
  parameters: { apiKey: API_KEY },
};

const only = () => {
  const [config, ...others] = stage.fruxon.configs(TENANT, "custom_demo_crm");
  if (config === undefined || others.length > 0) throw new Error("expected one config");
  return config;
};

const idOf = ({ state }: Stored): string => (typeof state?.config_id === "string" ? state.config_id : "");

/** The writes without those that publish. */
const edits = () => stage.writes().filter(({ path }) => !path.endsWith(":publish"));
const publications = () => stage.writes().filter(({ path }) => path.endsWith(":publish"));

describe("creating", () => {
  test("sends what is configured, publishes it, and reads what became of it", async () => {
    const applied = await stage.configs.apply(PRODUCTION, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stage.writes()).toEqual([
      {
        method: "POST",
        path: CONFIGS,
        body: {
          displayName: "Production",
          parameters: { region: "eu" },
          auth: AUTH_BODY,
          sandboxMode: "NONE",
        },
      },
      { method: "POST", path: `${CONFIGS}/${idOf(applied)}:publish`, body: {} },
    ]);
    expect(only().publishedCredentials?.main.auth).toEqual({ apiKey: API_KEY });
  });

  test("keeps what Fruxon set, and no secret", async () => {
    const applied = await stage.configs.apply(EVERYTHING, NOTHING);

    expect(words(applied.diagnostics)).toBe("");
    expect(applied.state).toMatchObject({
      id: `acme-corp/custom_demo_crm/${only().id}`,
      tenant: "acme-corp",
      config_id: only().id,
      has_auth: true,
      has_auth_map: true,
      granted_scopes: [],
      published: true,
      published_revision_id: only().publishedRevisionId,
      created_by: "svc-terraform",
      created_at: only().createdAt,
      modified_at: only().modifiedAt,
      credentials_generation: 1,
    });
    expect(json(applied)).not.toContain("FAKE-SECRET");
  });

  test("puts each secret in its place", async () => {
    await stage.configs.apply(EVERYTHING, NOTHING);

    expect(only().credentials).toEqual({
      main: {
        parameters: { pin: PIN },
        auth: { apiKey: API_KEY },
        authMap: [{ apiKey: MAP_KEY }, { apiKey: `${MAP_KEY}-us` }],
      },
      sandboxVariant: {
        parameters: { pin: `${PIN}-sandbox` },
        auth: { apiKey: SANDBOX_KEY },
        authMap: [{ apiKey: `${SANDBOX_KEY}-map` }],
      },
      oAuthCredentialKey: null,
    });
    expect(stage.fruxon.oddSecrets()).toEqual([]);
  });

  test.each([
    ["all parts", EVERYTHING],
    ["the usual parts", PRODUCTION],
    ["nothing but a name", { integration_id: "custom_demo_crm", display_name: "Bare" }],
  ])("of %s is followed by an empty plan", async (_what, config) => {
    const created = await stage.configs.apply(config, NOTHING);

    const refreshed = await stage.configs.refresh(created);

    expect(words(created.diagnostics)).toBe("");
    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect((await stage.configs.plan(config, refreshed)).changed).toEqual([]);
  });

  test("after one that Fruxon refused and carried out all the same names what is there", async () => {
    stage.fruxon.faults.add({
      match: { method: "POST", path: CONFIGS },
      fault: { kind: "answer", status: 400, when: "after" },
    });
    const refused = await stage.configs.apply(PRODUCTION, NOTHING);
    const left = only().id;

    const applied = await stage.configs.apply(PRODUCTION, NOTHING);

    expect(refused.state).toBeNull();
    expect(idOf(applied)).not.toBe(left);
    expect(summariesOf(applied.diagnostics)).toEqual([
      'warning: The integration has other configs named "Production"',
    ]);
    expect(words(applied.diagnostics)).toContain(
      `They were there before this one was created: acme-corp/custom_demo_crm/${left}.`,
    );
  });

  test("with a note hands it on when it publishes", async () => {
    await stage.configs.apply(EVERYTHING, NOTHING);

    expect(publications().map(({ body }) => body)).toEqual([{ note: "by Terraform" }]);
  });

  test("of a config of a built-in integration works like any other", async () => {
    const { state } = await stage.configs.apply(
      {
        integration_id: "web-search",
        display_name: "Search",
        auth: AUTH,
        auth_secrets: json({ apiKey: API_KEY }),
      },
      NOTHING,
    );

    expect(state?.integration_id).toBe("web-search");
  });

  test("plans as unknown exactly what Fruxon chooses", async () => {
    const { planned } = await stage.configs.plan(PRODUCTION, NOTHING);

    const unknown = Object.entries(planned ?? {}).filter(([, value]) => isUnknown(value));
    expect(unknown.map(([name]) => name).sort()).toEqual([
      "auth_map",
      "config_id",
      "created_at",
      "created_by",
      "credential_health",
      "credential_health_detail",
      "egress_country",
      "granted_scopes",
      "has_auth",
      "has_auth_map",
      "id",
      "modified_at",
      "published_revision_id",
      "sandbox_variant",
    ]);
  });
});

type Change = Parameters<Stage["fruxon"]["changeConfig"]>[1];

const MAIN_AUTH = { integrationAuthMetadataId: "api-key", level: "APPLICATION" };
const SANDBOX = {
  parameters: { region: "test" },
  auth: MAIN_AUTH,
  authMap: [{ parameters: { region: "test" }, authConfig: MAIN_AUTH }],
};

describe("a change by somebody else", () => {
  const CHANGES: Readonly<Record<string, Change>> = {
    display_name: { displayName: "By hand" },
    parameters: { parameters: { region: "us" } },
    "a further parameter": { parameters: { region: "eu", site: "acme" } },
    "a parameter that is taken away": { parameters: {} },
    "auth's method": { auth: { ...MAIN_AUTH, integrationAuthMetadataId: "other-key" } },
    "auth's level": { auth: { ...MAIN_AUTH, level: "USER" } },
    "credentials that are taken away": { auth: null },
    "an entry of the auth_map": { authMap: [{ parameters: { region: "asia" } }] },
    "the auth_map, which is emptied": { authMap: [] },
    sandbox_mode: { sandboxMode: "SIMULATED" },
    "sandbox_variant's parameters": { sandboxVariant: { ...SANDBOX, parameters: { region: "us" } } },
    "sandbox_variant's auth": { sandboxVariant: { ...SANDBOX, auth: { ...MAIN_AUTH, level: "USER" } } },
    "sandbox_variant's auth_map": { sandboxVariant: { ...SANDBOX, authMap: [] } },
  };

  test.each(Object.entries(CHANGES))(
    "of %s is planned back in place and published",
    async (_name, change) => {
      const created = await stage.configs.apply(EVERYTHING, NOTHING);
      const before = only().credentials;
      stage.fruxon.changeConfig(idOf(created), change);

      const refreshed = await stage.configs.refresh(created);
      const planned = await stage.configs.plan(EVERYTHING, refreshed);
      const applied = await stage.configs.apply(EVERYTHING, refreshed);

      expect(summariesOf(refreshed.diagnostics)).toEqual([changedOutside()]);
      expect(planned.changed).not.toEqual([]);
      expect(planned.replaces).toBe(false);
      expect(words(applied.diagnostics)).toBe("");
      const after = await stage.configs.refresh(applied);
      expect((await stage.configs.plan(EVERYTHING, after)).changed).toEqual([]);
      expect(only().credentials).toEqual(before);
      expect(only().publishedCredentials).toEqual(before);
    },
  );

  test("that takes the credentials away and leaves their method is planned back too", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);
    stage.fruxon.faults.add({
      match: { method: "GET" },
      fault: { kind: "rewriteAnswer", patch: { hasAuth: false } },
    });

    const refreshed = await stage.configs.refresh(created);
    const applied = await stage.configs.apply(PRODUCTION, refreshed);

    expect(refreshed.state?.auth).toBeNull();
    expect(edits().at(-1)?.body).toEqual({ auth: AUTH_BODY });
    expect(words(applied.diagnostics)).toBe("");
  });

  test("of the order of the auth_map is no difference", async () => {
    const created = await stage.configs.apply(EVERYTHING, NOTHING);
    stage.fruxon.changeConfig(idOf(created), {
      authMap: [
        { parameters: { region: "us" }, authConfig: MAIN_AUTH },
        { parameters: { region: "eu" }, authConfig: MAIN_AUTH },
      ],
    });

    const refreshed = await stage.configs.refresh(created);

    expect((await stage.configs.plan(EVERYTHING, refreshed)).changed).toEqual([]);
  });

  test("of what the configuration leaves to Fruxon is no difference", async () => {
    const config = { integration_id: "custom_demo_crm", display_name: "Bare" };
    const created = await stage.configs.apply(config, NOTHING);
    stage.fruxon.changeConfig(idOf(created), {
      parameters: { region: "us", pin: "FAKE-SECRET-by-hand" },
      auth: { ...MAIN_AUTH, parameters: { apiKey: "FAKE-SECRET-by-hand" } },
      sandboxMode: "VENDOR",
    });

    const refreshed = await stage.configs.refresh(created);

    expect(refreshed.state).toMatchObject({
      parameters: json({ region: "us" }),
      auth: AUTH_READ,
      sandbox_mode: "VENDOR",
    });
    expect(json(refreshed.state)).not.toContain("FAKE-SECRET");
    expect((await stage.configs.plan(config, refreshed)).changed).toEqual([]);
  });

  test("that deletes it empties the state", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);
    stage.fruxon.removeConfig(idOf(created));

    expect((await stage.configs.refresh(created)).state).toBeNull();
  });

  test("that deletes its integration empties the state as well", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);
    stage.fruxon.removeIntegration(TENANT, "custom_demo_crm");

    const refreshed = await stage.configs.refresh(created);

    expect(refreshed.state).toBeNull();
    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  });
});

const AUTH_READ = { integration_auth_metadata_id: "api-key", level: "APPLICATION" };

describe("updating", () => {
  test.each([
    ["the name", { display_name: "Prod EU" }, { displayName: "Prod EU" }],
    ["the sandbox mode", { sandbox_mode: "SIMULATED" }, { sandboxMode: "SIMULATED" }],
  ])("sends only %s, and publishes", async (_what, change, body) => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);

    const applied = await stage.configs.apply({ ...PRODUCTION, ...change }, created);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(edits().at(-1)).toEqual({ method: "PATCH", path: `${CONFIGS}/${idOf(created)}`, body });
    expect(publications()).toHaveLength(2);
    expect(applied.state?.credentials_generation).toBe(1);
    expect(applied.state?.has_auth).toBe(true);
  });

  test("sends parameters whole, without credentials where none are configured", async () => {
    const { auth: _, auth_secrets: __, ...config } = PRODUCTION;
    const created = await stage.configs.apply(config, NOTHING);

    await stage.configs.apply({ ...config, parameters: json({ region: "us", site: "acme" }) }, created);

    expect(edits().at(-1)?.body).toEqual({ parameters: { region: "us", site: "acme" } });
  });

  test("sends a part whole together with its secrets when its readable side changes", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);

    const applied = await stage.configs.apply(
      { ...PRODUCTION, auth: authOf({ integration_auth_metadata_id: "api-key", level: "USER" }) },
      created,
    );

    expect(edits().at(-1)?.body).toEqual({ auth: { ...AUTH_BODY, level: "USER" } });
    expect(applied.state?.credentials_generation).toBe(2);
  });

  test("of the note alone sends nothing and publishes nothing", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);

    const applied = await stage.configs.apply({ ...PRODUCTION, publish_note: "later" }, created);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stage.writes()).toHaveLength(2);
    expect(applied.state?.modified_at).toBe(created.state?.modified_at);
  });

  test("another integration replaces the config", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);

    const planned = await stage.configs.plan(
      { ...PRODUCTION, integration_id: "custom_support_desk" },
      created,
    );

    expect(planned.replaces).toBe(true);
  });

  test("of one that has vanished since the plan is an error, and the state stays", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);
    stage.fruxon.removeConfig(idOf(created));

    const applied = await stage.configs.apply({ ...PRODUCTION, display_name: "Late" }, created);

    expect(words(applied.diagnostics)).toContain("It was deleted after the plan was made. Plan again.");
    expect(applied.state).toEqual(created.state);
  });
});

describe("planning an update: known after apply is only what it may change", () => {
  const { auth: _auth, auth_secrets: _secrets, ...PUBLIC } = PRODUCTION;
  const OTHER = authOf({ integration_auth_metadata_id: "api-key", level: "USER" });
  const ALWAYS = ["credential_health", "credential_health_detail", "modified_at"];
  const PUBLISHED = [...ALWAYS, "published_revision_id"];

  test.each<[string, ObjectValue, ObjectValue, readonly string[]]>([
    ["the name", PRODUCTION, { display_name: "Prod EU" }, PUBLISHED],
    [
      "the name of a draft",
      { ...PRODUCTION, published: false },
      { display_name: "Prod EU", published: false },
      ALWAYS,
    ],
    ["the note alone", PRODUCTION, { publish_note: "later" }, ALWAYS],
    [
      "a secret",
      PRODUCTION,
      { auth_secrets: json({ apiKey: "FAKE-SECRET-key-new" }) },
      [...PUBLISHED, "credentials_generation", "granted_scopes"],
    ],
    [
      "the auth method",
      PRODUCTION,
      { auth: OTHER },
      [...PUBLISHED, "credentials_generation", "granted_scopes", "has_auth"],
    ],
    ["parameters where there are no credentials", PUBLIC, { parameters: json({ region: "us" }) }, PUBLISHED],
    [
      "credentials for the first time",
      PUBLIC,
      { auth: AUTH, auth_secrets: json({ apiKey: API_KEY }) },
      [...PUBLISHED, "credentials_generation", "granted_scopes", "has_auth"],
    ],
    [
      "a first map of credentials",
      PRODUCTION,
      {
        auth_map: [entryOf({ parameters: json({ region: "eu" }), auth_config: AUTH })],
        auth_map_secrets: json([{ apiKey: MAP_KEY }]),
      },
      [...PUBLISHED, "credentials_generation", "granted_scopes", "has_auth_map"],
    ],
  ])("%s", async (_what, config, change, expected) => {
    const created = await stage.configs.apply(config, NOTHING);
    const changed = { ...config, ...change };

    const { planned } = await stage.configs.plan(changed, created);
    const applied = await stage.configs.apply(changed, created);

    const unknown = Object.entries(planned ?? {}).filter(([, value]) => isUnknown(value));
    expect(unknown.map(([name]) => name).sort()).toEqual([...expected].sort());
    expect(summariesOf(applied.diagnostics)).toEqual([]);
  });
});

describe("rotating a secret", () => {
  const NEW = "FAKE-SECRET-key-new";
  const rotated = { ...PRODUCTION, auth_secrets: json({ apiKey: NEW }) };

  test("sends it with what it belongs to, and publishes it", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);

    const planned = await stage.configs.plan(rotated, created);
    const applied = await stage.configs.apply(rotated, created);

    expect(planned.changed).toContain("credentials_generation");
    expect(edits().at(-1)?.body).toEqual({ auth: { ...AUTH_BODY, parameters: { apiKey: NEW } } });
    expect(only().publishedCredentials?.main.auth).toEqual({ apiKey: NEW });
    expect(applied.state?.credentials_generation).toBe(2);
    expect(json(applied)).not.toContain("FAKE-SECRET");
    expect((await stage.configs.plan(rotated, applied)).changed).toEqual([]);
  });

  test("that fails is tried again", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);
    stage.fruxon.faults.add({ match: { method: "PATCH" }, fault: { kind: "answer", status: 400 } });

    const failed = await stage.configs.apply(rotated, created);
    await stage.configs.apply(rotated, failed);

    expect(summariesOf(failed.diagnostics)).toEqual([
      'error: Fruxon refused the config of the integration "custom_demo_crm"',
    ]);
    expect(only().publishedCredentials?.main.auth).toEqual({ apiKey: NEW });
  });

  test("of one part sends the others too, because the set is one", async () => {
    const created = await stage.configs.apply(EVERYTHING, NOTHING);

    const applied = await stage.configs.apply(
      { ...EVERYTHING, auth_secrets: json({ apiKey: NEW }) },
      created,
    );

    expect(words(applied.diagnostics)).toBe("");
    expect(only().credentials.main).toEqual({
      parameters: { pin: PIN },
      auth: { apiKey: NEW },
      authMap: [{ apiKey: MAP_KEY }, { apiKey: `${MAP_KEY}-us` }],
    });
  });

  test("taken out of the configuration it is missing, unless it is managed elsewhere: then it stays in Fruxon", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);
    const { auth_secrets: _, ...config } = PRODUCTION;

    const refused = await stage.configs.apply(config, created);
    const applied = await stage.configs.apply({ ...config, external_credentials: true }, created);

    expect(summariesOf(refused.diagnostics)).toEqual([
      expect.stringMatching(/^error: The credentials of .* are missing$/),
    ]);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(edits()).toHaveLength(1); // the creation
    expect(only().credentials.main.auth).toEqual({ apiKey: API_KEY });
    expect((await stage.configs.plan(config, applied)).changed).toEqual([]);
  });
});

test("an auth method without credentials is chosen and is at rest", async () => {
  stage.fruxon.addIntegration(TENANT, {
    id: "open",
    configMetadata: { authMetadata: [{ id: "none", type: "NONE", supportedLevels: ["APPLICATION"] }] },
  });
  const config = {
    integration_id: "open",
    display_name: "Open",
    auth: authOf({ integration_auth_metadata_id: "none" }),
  };

  const created = await stage.configs.apply(config, NOTHING);
  const refreshed = await stage.configs.refresh(created);

  expect(words(created.diagnostics)).toBe("");
  expect((await stage.configs.plan(config, refreshed)).changed).toEqual([]);
});

describe("a secret that somebody else replaced", () => {
  const replace = (config: Stored) =>
    stage.fruxon.changeConfig(idOf(config), {
      auth: { ...MAIN_AUTH, parameters: { apiKey: "FAKE-SECRET-by-hand" } },
    });

  test("is told by a warning until it is sent again", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);
    replace(created);

    const refreshed = await stage.configs.refresh(created);

    expect(summariesOf(refreshed.diagnostics)).toEqual([
      `warning: integrations_fruxon_config "acme-corp"/"custom_demo_crm"/"${idOf(created)}" was changed outside of Terraform`,
    ]);
    expect((await stage.configs.plan(PRODUCTION, refreshed)).changed).toEqual([]);
  });

  test("is replaced by ours with on_external_change reapply, and published", async () => {
    const config = { ...PRODUCTION, on_external_change: "reapply" };
    const created = await stage.configs.apply(config, NOTHING);
    replace(created);

    const applied = await stage.configs.apply(config, await stage.configs.refresh(created));

    expect(only().publishedCredentials?.main.auth).toEqual({ apiKey: API_KEY });
    expect(summariesOf((await stage.configs.refresh(applied)).diagnostics)).toEqual([]);
  });
});

describe("a creation whose answer is lost", () => {
  const lose = (when: "before" | "after") =>
    stage.fruxon.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when } });

  test("is found again when it is the only one of its name and new, and made once", async () => {
    lose("after");

    const applied = await stage.configs.apply(PRODUCTION, NOTHING);

    expect(words(applied.diagnostics)).toBe("");
    expect(applied.state?.config_id).toBe(only().id);
    expect(only().publishedRevisionId).not.toBeNull();
  });

  test("is left to a person when there are several of its name", async () => {
    const { id } = stage.fruxon.addConfig(TENANT, "custom_demo_crm", { displayName: "Production" });
    lose("after");

    const applied = await stage.configs.apply(PRODUCTION, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual(["error: Unknown whether the config was created"]);
    expect(words(applied.diagnostics)).toContain(`acme-corp/custom_demo_crm/${id}`);
    expect(stage.fruxon.configs(TENANT, "custom_demo_crm")).toHaveLength(2);
  });

  test("is kept although it cannot be read whole", async () => {
    lose("after");
    // The first look finds it in the list; the second is for the object alone.
    stage.fruxon.faults.add({
      match: { method: "GET", path: "/**/custom_demo_crm/configs/*" },
      fault: { kind: "bulk", bytes: 2_000, content: "text" },
    });

    const applied = await stage.configs.apply(PRODUCTION, NOTHING);

    expect(applied.state?.config_id).toBe(only().id);
  });

  test("and whose list cannot be read either says that it may exist", async () => {
    lose("after");
    stage.fruxon.faults.add({
      match: { method: "GET", path: "/**/custom_demo_crm/configs" },
      fault: { kind: "bulk", bytes: 2_000, content: "text" },
      times: 20,
    });

    const applied = await stage.configs.apply(PRODUCTION, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual(["error: Unknown whether the config was created"]);
    expect(words(applied.diagnostics)).toContain("The look-up failed as well");
  });

  test("and that never arrived says to apply again", async () => {
    lose("before");

    const applied = await stage.configs.apply(PRODUCTION, NOTHING);

    expect(words(applied.diagnostics)).toContain(
      "The integration has no config with this name: apply again.",
    );
    expect(applied.state).toBeNull();
  });
});

describe("destroying", () => {
  test("deletes the config", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);

    const destroyed = await stage.configs.apply(null, created);

    expect(destroyed.state).toBeNull();
    expect(stage.fruxon.config(idOf(created))).toBeUndefined();
  });

  test("is done when it was gone already", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);
    stage.fruxon.removeConfig(idOf(created));

    const destroyed = await stage.configs.apply(null, created);

    expect(summariesOf(destroyed.diagnostics)).toEqual([]);
    expect(destroyed.state).toBeNull();
  });

  test.each([400, 409] as const)(
    "while agents use it (%i) is an error, and the state stays",
    async (status) => {
      stage.fruxon.configure({ inUseStatus: status });
      const created = await stage.configs.apply(PRODUCTION, NOTHING);
      stage.fruxon.changeConfig(idOf(created), { usedByAgents: 2 });

      const destroyed = await stage.configs.apply(null, created);

      expect(summariesOf(destroyed.diagnostics)).toEqual(["error: Fruxon refused to delete the config"]);
      expect(destroyed.state).toEqual(created.state);
    },
  );
});

describe("what is known only in apply", () => {
  test.each<[string, ObjectValue]>([
    ["parameters", { parameters: UNKNOWN }],
    ["the auth method", { auth: { integration_auth_metadata_id: UNKNOWN, level: UNKNOWN } }],
    ["the auth", { auth: UNKNOWN }],
    ["the credentials", { auth_secrets: UNKNOWN }],
    ["an entry of the auth map", { auth_map: [UNKNOWN] }],
    ["the auth map", { auth_map: UNKNOWN }],
    ["the sandbox", { sandbox_variant: UNKNOWN }],
    ["whether it is published", { published: UNKNOWN }],
  ])("is left for later: %s", async (_what, change) => {
    const config = { ...PRODUCTION, ...change };

    const diagnostics = [
      await stage.configs.validate(config),
      (await stage.configs.plan(config, NOTHING)).diagnostics,
    ];

    expect(diagnostics.map(words)).toEqual(["", ""]);
  });
});

test("what does not fit an integration that is built in is a warning, too: that Fruxon refuses it is not documented", async () => {
  const { diagnostics } = await stage.configs.plan(
    {
      ...PRODUCTION,
      integration_id: "web-search",
      auth: authOf({ integration_auth_metadata_id: "nothing" }),
    },
    NOTHING,
  );

  expect(summariesOf(diagnostics)).toContain('warning: The integration has no auth method "nothing"');
});

describe("what does not fit the integration is found while planning", () => {
  const plan = async (change: ObjectValue) => stage.configs.plan({ ...PRODUCTION, ...change }, NOTHING);

  test.each<[string, ObjectValue, string, string]>([
    [
      "an unknown integration",
      { integration_id: "nothing" },
      "integration_id",
      'warning: The tenant "acme-corp" of Fruxon has no integration "nothing"',
    ],
    [
      "an unknown auth method",
      { auth: authOf({ integration_auth_metadata_id: "apikey" }) },
      "auth.integration_auth_metadata_id",
      'warning: The integration has no auth method "apikey"',
    ],
    [
      "a level that the auth method lacks",
      { auth: authOf({ integration_auth_metadata_id: "other-key", level: "USER" }) },
      "auth.level",
      'warning: The auth method "other-key" has no level USER',
    ],
    [
      "an unknown auth method in the map",
      {
        auth_map: [
          entryOf({ parameters: json({ region: "eu" }), auth_config: AUTH }),
          entryOf({
            parameters: json({ region: "us" }),
            auth_config: authOf({ integration_auth_metadata_id: "apikey" }),
          }),
        ],
        auth_map_secrets: json([{ apiKey: MAP_KEY }, { apiKey: MAP_KEY }]),
      },
      "auth_map[1].auth_config.integration_auth_metadata_id",
      'warning: The integration has no auth method "apikey"',
    ],
    [
      "a level that the sandbox's auth method lacks",
      {
        sandbox_variant: sandboxOf({
          auth: authOf({ integration_auth_metadata_id: "other-key", level: "USER" }),
        }),
        sandbox_variant_secrets: json({ auth: { apiKey: SANDBOX_KEY } }),
      },
      "sandbox_variant.auth.level",
      'warning: The auth method "other-key" has no level USER',
    ],
    [
      "a secret parameter among the readable ones",
      { parameters: json({ region: "eu", pin: "FAKE-SECRET-pin" }) },
      "parameters",
      "error: The parameter pin is a secret",
    ],
    [
      "an unknown parameter",
      { parameters: json({ reggion: "eu" }) },
      "parameters",
      "warning: The integration has no parameter reggion",
    ],
    [
      "a check of a method that has none",
      {
        auth: authOf({ integration_auth_metadata_id: "oauth" }),
        auth_secrets: null,
        verify_on_apply: true,
      },
      "verify_on_apply",
      'warning: The auth method "oauth" cannot be verified',
    ],
  ])("%s", async (_what, change, place, message) => {
    const { diagnostics } = await plan(change);

    expect(summariesOf(diagnostics)).toEqual([message]);
    expect(places(diagnostics)).toEqual([place]);
    expect(words(diagnostics)).not.toContain("FAKE-SECRET");
  });

  test("but not in the provider's tenant while the config's own is not known yet", async () => {
    const { diagnostics } = await plan({ tenant: UNKNOWN, integration_id: "nothing" });

    expect(summariesOf(diagnostics)).toEqual([]);
  });
});
