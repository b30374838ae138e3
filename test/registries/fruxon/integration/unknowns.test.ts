import type { FruxonSettings } from "../../../../src/emulator";
import { NOTHING, summariesOf } from "../../../support/core";
import {
  authOf,
  CLIENT_SECRET,
  DEMO_CRM,
  json,
  metadata,
  openStage,
  API_KEY_METHOD,
  OAUTH,
  parameter,
  places,
  REGION,
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
  { errorMediaType: "application/json" },
  { putSemantics: "replace" },
  { metadataSemantics: "merge" },
  { secretsOnRead: "null" },
  { secretsOnRead: "empty" },
  { secretsOnRead: "mask" },
  { secretsOnRead: "clear" },
  { configTestSupported: "asSent" },
  { metadataOrder: "reversed" },
  { idPrefix: "none" },
  { idPrefix: "custom_" },
  { ownType: "OWN" },
  { enumCase: "asSent" },
  { enumCase: "Pascal" },
  { emptyValues: "omitted" },
  { emptyDescription: "null" },
  { timeUnit: "seconds" },
  { noOpWrites: "keep" },
  { listItems: "short" },
  { pagingNames: "all", filterNames: "all" },
  { pagingNames: "snake" },
  { pagingNames: "dotted" },
  { pagingNames: "plain" },
  { pagingNames: "none" },
  { pageTokens: "cursor" },
  { lastPageToken: "absent" },
  { lastPageToken: "empty" },
  { secretsOnRead: "mask", enumCase: "Pascal", emptyValues: "omitted", metadataOrder: "reversed" },
];

const NEW_SECRET = "FAKE-SECRET-client-new";

const ROTATED = {
  ...DEMO_CRM,
  config_metadata_secrets: json({
    auth_metadata: { "app-oauth": { auth_settings: { clientSecret: NEW_SECRET } } },
  }),
};

const secrets = (stage: Stage) =>
  stage.fruxon
    .integrations(TENANT)
    .filter(({ id }) => id.endsWith("demo_crm"))
    .flatMap(({ credentials }) => Object.values(credentials));

describe.each(READINGS)("with %j", (settings) => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage(settings);
  });

  afterEach(async () => {
    await stage.close();
  });

  test("an integration is created, changed, rotated and destroyed, and is at rest in between", async () => {
    const { integrations } = stage;
    const atRest = async (config: typeof DEMO_CRM, from: Awaited<ReturnType<typeof integrations.apply>>) => {
      expect(words(from.diagnostics)).toBe("");
      const refreshed = await integrations.refresh(from);
      expect(summariesOf(refreshed.diagnostics)).toEqual([]);
      expect((await integrations.plan(config, refreshed)).changed).toEqual([]);
      expect(json(refreshed.state)).not.toContain("FAKE-SECRET");
      return refreshed;
    };

    const created = await atRest(DEMO_CRM, await integrations.apply(DEMO_CRM, NOTHING));
    expect(secrets(stage)).toEqual([CLIENT_SECRET]);
    const renamed = { ...DEMO_CRM, display_name: "Renamed" };
    const changed = await atRest(renamed, await integrations.apply(renamed, created));
    expect(secrets(stage)).toEqual([CLIENT_SECRET]);
    const rotated = await atRest(ROTATED, await integrations.apply(ROTATED, changed));
    expect(secrets(stage)).toEqual([NEW_SECRET]);
    const destroyed = await integrations.apply(null, rotated);
    expect(summariesOf(destroyed.diagnostics)).toEqual([]);
    expect(destroyed.state).toBeNull();
    expect(secrets(stage)).toEqual([]);
    expect(stage.fruxon.oddSecrets()).toEqual([]);
  });

  test("an imported integration has no secret in its state and differs in nothing", async () => {
    const { config_metadata_secrets: _, ...config } = DEMO_CRM;
    await stage.integrations.apply(DEMO_CRM, NOTHING);
    const { integrations } = terraformWith(stage);

    const imported = await integrations.importId("acme-corp/custom_demo_crm");

    expect(words(imported.diagnostics)).toBe("");
    expect(json(imported.state)).not.toContain("FAKE-SECRET");
    // Nothing known says in which order the methods are meant; one update in place settles it.
    const applied =
      settings.metadataOrder === "reversed" ? await integrations.apply(config, imported) : imported;
    expect(words(applied.diagnostics)).toBe("");
    expect((await integrations.plan(config, applied)).changed).toEqual([]);
  });
});

describe("a server that merges definitions", () => {
  test("and keeps a removed parameter is told at the list, with both values", async () => {
    const stage = await openStage({ metadataSemantics: "merge" });
    try {
      const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
      const smaller = {
        ...DEMO_CRM,
        config_metadata: metadata({ parameters_metadata: [], auth_metadata: [OAUTH, API_KEY_METHOD] }),
      };

      const applied = await stage.integrations.apply(smaller, created);

      expect(summariesOf(applied.diagnostics)).toEqual([
        "error: The registry stored a different config_metadata than requested",
      ]);
      expect(places(applied.diagnostics)).toEqual(["config_metadata.parameters_metadata"]);
    } finally {
      await stage.close();
    }
  });
});

describe.each([400, 409] as const)(
  "a server that lets no auth method go that a config uses (%i)",
  (inUseStatus) => {
    test("is told at the definition, and the state stays", async () => {
      const stage = await openStage({ authMethodInUse: "refuse", inUseStatus });
      try {
        const { integrations, configs } = stage;
        const created = await integrations.apply(DEMO_CRM, NOTHING);
        const config = {
          integration_id: "custom_demo_crm",
          display_name: "In use",
          auth: authOf({ integration_auth_metadata_id: "api-key" }),
          auth_secrets: json({ apiKey: "FAKE-SECRET-key" }),
        };
        expect(summariesOf((await configs.apply(config, NOTHING)).diagnostics)).toEqual([]);

        const applied = await integrations.apply(
          {
            ...DEMO_CRM,
            config_metadata: metadata({ parameters_metadata: [REGION], auth_metadata: [OAUTH] }),
          },
          created,
        );

        expect(words(applied.diagnostics)).toContain("Auth method 'api-key' is used by a config");
        expect(applied.state).toEqual(created.state);
      } finally {
        await stage.close();
      }
    });
  },
);

describe.each([404, 403, 400] as const)(
  "a server that refuses to change a built-in one with %i",
  (status) => {
    test("is told with what it says, and the state stays", async () => {
      const stage = await openStage({ systemPutStatus: status });
      try {
        const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
        // Whatever made it one: reading and importing go on, changing does not.
        stage.fruxon.changeIntegration(TENANT, "custom_demo_crm", { type: "SYSTEM" });

        const applied = await stage.integrations.apply({ ...DEMO_CRM, display_name: "Renamed" }, created);

        expect(applied.diagnostics.map(({ severity }) => severity)).toEqual(["warning", "error"]);
        expect(words(applied.diagnostics)).toContain(
          `PUT /v1/tenants/${TENANT}/integrations/custom_demo_crm`,
        );
        expect(applied.state).toEqual(created.state);
      } finally {
        await stage.close();
      }
    });
  },
);

describe("tools of an integration that somebody changed", () => {
  test.each([
    ["move", [expect.stringContaining("warning: ")]],
    ["keep", []],
  ] as const)("are a warning only where they %s what tells of changes", async (toolChanges, expected) => {
    const stage = await openStage({ toolChanges });
    try {
      const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
      stage.fruxon.changeIntegration(TENANT, "custom_demo_crm", { toolCount: 3 });

      const refreshed = await stage.integrations.refresh(created);

      expect(summariesOf(refreshed.diagnostics)).toEqual(expected);
      expect((await stage.integrations.plan(DEMO_CRM, refreshed)).differs).toBe(false);
      expect(stage.writes()).toHaveLength(1);
    } finally {
      await stage.close();
    }
  });
});

const RETRY_AFTER = ["seconds", "date", "absent"] as const;

test("a quota is waited for when it is renewed in time, whatever its Retry-After", async () => {
  // At once, because each of them waits some seconds for its own server.
  const lives = RETRY_AFTER.map(async (retryAfter) => {
    const stage = await openStage({ retryAfter, rateLimit: { requests: 2, windowSeconds: 1 } });
    try {
      const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
      const destroyed = await stage.integrations.apply(null, created);
      return [retryAfter, words(created.diagnostics), words(destroyed.diagnostics), secrets(stage)];
    } finally {
      await stage.close();
    }
  });

  expect(await Promise.all(lives)).toEqual(RETRY_AFTER.map((each) => [each, "", "", []]));
});

describe("a server that puts custom_ before the id", () => {
  const OLDER = { ...DEMO_CRM, slug: "demo-crm" };
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage({ idPrefix: "custom_" });
  });

  afterEach(async () => {
    await stage.close();
  });

  test("has the slug and the id as two attributes", async () => {
    const { state } = await stage.integrations.apply(OLDER, NOTHING);

    expect(state).toMatchObject({
      slug: "demo-crm",
      integration_id: "custom_demo-crm",
      id: "acme-corp/custom_demo-crm",
    });
  });

  test("still has its lost creations found", async () => {
    stage.fruxon.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

    const applied = await stage.integrations.apply(OLDER, NOTHING);

    expect(words(applied.diagnostics)).toBe("");
    expect(applied.state?.integration_id).toBe("custom_demo-crm");
  });

  test("still has taken ids told with the id to import", async () => {
    await stage.integrations.apply(OLDER, NOTHING);

    const again = await stage.integrations.apply(OLDER, NOTHING);

    expect(words(again.diagnostics)).toContain("Import it by the id acme-corp/custom_demo-crm");
    expect(again.state).toBeNull();
  });
});

test("the registry that does not tell which settings are secret gets no unfamiliar setting into a state", async () => {
  const stage = await openStage({ secretsOnRead: "clear" });
  try {
    await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.faults.add({
      match: { path: "/v1/authMetadata:settings" },
      times: "always",
      fault: { kind: "answer", status: 404 },
    });

    const imported = await terraformWith(stage).integrations.importId("acme-corp/custom_demo_crm");

    expect(words(imported.diagnostics)).toBe("");
    expect(json(imported.state)).not.toContain("FAKE-SECRET");
  } finally {
    await stage.close();
  }
});

test("a definition that only parameters and methods are unset of is sent with its parameter's order kept", async () => {
  const stage = await openStage({ metadataOrder: "reversed" });
  try {
    const second = { ...REGION, name: "second" };
    const config = {
      ...DEMO_CRM,
      config_metadata: metadata({ parameters_metadata: [REGION, second], auth_metadata: [OAUTH] }),
    };

    const created = await stage.integrations.apply(config, NOTHING);
    const swapped = {
      ...config,
      config_metadata: metadata({ parameters_metadata: [second, REGION], auth_metadata: [OAUTH] }),
    };
    const applied = await stage.integrations.apply(swapped, await stage.integrations.refresh(created));

    expect(words(applied.diagnostics)).toBe("");
    expect(stage.writes().at(-1)?.body).toMatchObject({
      configMetadata: { parametersMetadata: [{ name: "second" }, { name: "region" }] },
    });
  } finally {
    await stage.close();
  }
});

describe("a parameter without a type", () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage();
  });

  afterEach(async () => {
    await stage.close();
  });

  const config = (type?: string) => ({
    slug: "custom_untyped",
    display_name: "Untyped",
    config_metadata: metadata({
      parameters_metadata: [parameter({ name: "region", ...(type === undefined ? {} : { type }) })],
    }),
  });

  test("is sent as a text", async () => {
    const created = await stage.integrations.apply(config(), NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(stage.writes()).toMatchObject([
      { body: { configMetadata: { parametersMetadata: [{ name: "region", type: "STRING" }] } } },
    ]);
  });

  test.each([
    [undefined, []],
    ["STRING", []],
    ["UNSPECIFIED", []],
    ["INTEGER", ["config_metadata"]],
  ])("is the same as one that Fruxon has without a type; with %s: %j", async (type, changed) => {
    stage.fruxon.addIntegration(TENANT, {
      id: "custom_untyped",
      displayName: "Untyped",
      configMetadata: { parametersMetadata: [{ name: "region" }] },
    });

    const imported = await stage.integrations.importId(`${TENANT}/custom_untyped`);
    const planned = await stage.integrations.plan(config(type), imported);

    expect(planned.changed.filter((name) => name === "config_metadata")).toEqual(changed);
  });

  test("that is set to UNSPECIFIED stays so", async () => {
    const created = await stage.integrations.apply(config("UNSPECIFIED"), NOTHING);

    const refreshed = await stage.integrations.refresh(created);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect((await stage.integrations.plan(config("UNSPECIFIED"), refreshed)).changed).toEqual([]);
  });
});
