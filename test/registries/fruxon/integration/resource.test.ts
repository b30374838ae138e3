import { isUnknown, UNKNOWN } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { changedOutside, NOTHING, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import {
  API_KEY_METHOD,
  authMethod,
  CLIENT_SECRET,
  DEMO_CRM,
  INTEGRATIONS,
  json,
  metadata,
  OAUTH,
  openStage,
  parameter,
  places,
  REGION,
  SETTINGS,
  type Stage,
  TENANT,
  terraformWith,
  withDefaults,
  words,
} from "../support";
import { EVERYTHING } from "./objects";

shortenWaits();

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

const { config_metadata_secrets: _, ...WITHOUT_SECRETS } = DEMO_CRM;

const PLACE = "/authMetadata/app-oauth/authSettings/parameters/clientSecret";

const stored = (id = "custom_demo_crm") => stage.fruxon.integration(TENANT, id);

/** The bodies of the writes, the last one first. */
const lastBody = () => stage.writes().at(-1)?.body;

/** The JSON body that docs/apis/fruxon.md's example sends for the OAuth method (docs/apis/fruxon.md §9). */
const oAuthBody = (settings: object) => ({
  id: "app-oauth",
  displayName: "OAuth app",
  type: "O_AUTH2",
  supportedLevels: ["APPLICATION"],
  authSettings: { parameters: settings },
  parametersMetadata: [],
});

const REGION_BODY = {
  name: "region",
  type: "STRING",
  displayName: "Region",
  required: true,
  secret: false,
  defaultValue: "eu",
};

const API_KEY_BODY = {
  id: "api-key",
  displayName: "API key",
  type: "API_KEY",
  supportedLevels: ["APPLICATION", "USER"],
  parametersMetadata: [
    { name: "apiKey", type: "STRING", displayName: "API key", required: true, secret: true },
  ],
};

describe("creating", () => {
  test("sends everything that is configured, with the secrets in their places", async () => {
    const applied = await stage.integrations.apply(DEMO_CRM, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stage.writes()).toEqual([
      {
        method: "POST",
        path: INTEGRATIONS,
        body: {
          id: "custom_demo_crm",
          displayName: "Demo CRM",
          description: "Contacts of the demo CRM",
          configMetadata: {
            parametersMetadata: [REGION_BODY],
            authMetadata: [oAuthBody({ ...SETTINGS, clientSecret: CLIENT_SECRET }), API_KEY_BODY],
          },
        },
      },
    ]);
  });

  test("keeps what Fruxon set, and no secret", async () => {
    const { state } = await stage.integrations.apply(DEMO_CRM, NOTHING);

    expect(state).toMatchObject({
      id: "acme-corp/custom_demo_crm",
      tenant: "acme-corp",
      integration_id: "custom_demo_crm",
      type: "CUSTOM",
      tags: [],
      is_internal: false,
      created_at: stored()?.createdAt,
      modified_at: stored()?.modifiedAt,
      config_metadata: withDefaults(DEMO_CRM.config_metadata ?? null),
      config_metadata_secrets: null,
      credentials_generation: 1,
    });
    expect(json(state)).not.toContain("FAKE-SECRET");
  });

  test("is followed by an empty plan", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);

    const refreshed = await stage.integrations.refresh(created);
    const planned = await stage.integrations.plan(DEMO_CRM, refreshed);

    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect(planned.changed).toEqual([]);
  });

  test("leaves out what is not configured, and takes Fruxon's choices into the state", async () => {
    const { state } = await stage.integrations.apply({ slug: "custom_bare", display_name: "Bare" }, NOTHING);

    expect(lastBody()).toEqual({ id: "custom_bare", displayName: "Bare" });
    expect(state).toMatchObject({
      description: "",
      config_metadata: { parameters_metadata: [], auth_metadata: [] },
      credentials_generation: 0,
    });
  });

  test("plans as unknown exactly what Fruxon chooses", async () => {
    const { planned } = await stage.integrations.plan({ slug: "custom_bare", display_name: "Bare" }, NOTHING);

    const unknown = Object.entries(planned ?? {}).filter(([, value]) => isUnknown(value));
    expect(unknown.map(([name]) => name).sort()).toEqual([
      "config_metadata",
      "created_at",
      "description",
      "id",
      "integration_id",
      "is_internal",
      "modified_at",
      "tags",
      "type",
    ]);
  });

  test("goes into the tenant that the resource names", async () => {
    const labs = terraformWith(stage, { FRUXON_TOKEN: stage.fruxon.tokens.labs }).integrations;

    const { state } = await labs.apply({ ...DEMO_CRM, tenant: "acme-labs" }, NOTHING);

    expect(state?.id).toBe("acme-labs/custom_demo_crm");
    expect(stage.fruxon.integration("acme-labs", "custom_demo_crm")).toBeDefined();
  });

  test("without any tenant is an error that says where to set it", async () => {
    const { diagnostics } = await terraformWith(stage, { FRUXON_TENANT: undefined }).integrations.plan(
      DEMO_CRM,
      NOTHING,
    );

    expect(words(diagnostics)).toContain("error: No Fruxon tenant is set");
    expect(words(diagnostics)).toContain("FRUXON_TENANT");
    expect(places(diagnostics)).toEqual(["tenant"]);
  });
});

describe("reading back", () => {
  test("every attribute of a definition comes back as it was configured", async () => {
    const config = { ...WITHOUT_SECRETS, config_metadata: EVERYTHING };
    const created = await stage.integrations.apply(config, NOTHING);

    const refreshed = await stage.integrations.refresh(created);

    expect(words(created.diagnostics)).toBe("");
    expect(refreshed.state?.config_metadata).toEqual(withDefaults(EVERYTHING));
    expect((await stage.integrations.plan(config, refreshed)).changed).toEqual([]);
  });

  test("what was deleted by somebody else is gone from the state, and is planned anew", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.removeIntegration(TENANT, "custom_demo_crm");

    const refreshed = await stage.integrations.refresh(created);

    expect(refreshed.state).toBeNull();
    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect((await stage.integrations.plan(DEMO_CRM, refreshed)).planned).not.toBeNull();
  });
});

interface Changed {
  readonly displayName?: string;
  readonly description?: string | null;
  readonly configMetadata?: Parameters<Stage["fruxon"]["changeIntegration"]>[2]["configMetadata"];
}

type Parameters_ = readonly Readonly<Record<string, unknown>>[];

/** What Fruxon has, with some members of the first entries changed. */
const edited = (edit: {
  readonly parameter?: object;
  readonly method?: object;
  readonly more?: { readonly parameters?: Parameters_; readonly methods?: Parameters_ };
}): Changed => ({
  configMetadata: {
    parametersMetadata: [{ ...REGION_BODY, ...edit.parameter }, ...(edit.more?.parameters ?? [])],
    authMetadata: [{ ...oAuthBody(SETTINGS), ...edit.method }, API_KEY_BODY, ...(edit.more?.methods ?? [])],
  } as NonNullable<Changed["configMetadata"]>,
});

describe("a change by somebody else", () => {
  const CHANGES: Readonly<Record<string, Changed>> = {
    display_name: { displayName: "By hand" },
    description: { description: "By hand" },
    "description that is cleared": { description: null },
    "a parameter's display_name": edited({ parameter: { displayName: "By hand" } }),
    "a parameter's description, which is not configured": edited({ parameter: { description: "By hand" } }),
    "a parameter's type": edited({ parameter: { type: "INTEGER" } }),
    "a parameter's required": edited({ parameter: { required: false } }),
    "a parameter's default_value": edited({ parameter: { defaultValue: "us" } }),
    "a parameter's ui_hint": edited({ parameter: { uiHint: "CODE" } }),
    "a further parameter": edited({ more: { parameters: [{ name: "site", type: "STRING" }] } }),
    "a method's display_name": edited({ method: { displayName: "By hand" } }),
    "a method's supported_levels": edited({ method: { supportedLevels: ["USER"] } }),
    "a method's setting": edited({
      method: { authSettings: { parameters: { ...SETTINGS, clientId: "other-app" } } },
    }),
    "a method's further setting": edited({
      method: { authSettings: { parameters: { ...SETTINGS, scope: "contacts.read" } } },
    }),
    "a further method": edited({ more: { methods: [{ id: "none", type: "NONE" }] } }),
  };

  test.each(Object.entries(CHANGES))("of %s is planned back in place", async (_name, change) => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.changeIntegration(TENANT, "custom_demo_crm", change);

    const refreshed = await stage.integrations.refresh(created);
    const planned = await stage.integrations.plan(DEMO_CRM, refreshed);
    const applied = await stage.integrations.apply(DEMO_CRM, refreshed);

    expect(summariesOf(refreshed.diagnostics)).toEqual([changedOutside()]);
    expect(planned.replaces).toBe(false);
    expect(planned.changed).not.toEqual([]);
    expect(words(applied.diagnostics)).toBe("");
    const after = await stage.integrations.refresh(applied);
    expect((await stage.integrations.plan(DEMO_CRM, after)).changed).toEqual([]);
  });

  test("shows in the plan as no more than what it is", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.changeIntegration(
      TENANT,
      "custom_demo_crm",
      edited({ parameter: { displayName: "By hand" } }),
    );

    const { state } = await stage.integrations.refresh(created);

    expect(state?.config_metadata).toEqual(
      withDefaults(
        metadata({
          parameters_metadata: [{ ...REGION, display_name: "By hand" }],
          auth_metadata: [OAUTH, API_KEY_METHOD],
        }),
      ),
    );
  });

  test("of an auth method that vanished brings its secret back with it", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.changeIntegration(TENANT, "custom_demo_crm", {
      configMetadata: { parametersMetadata: [], authMetadata: [] },
    });

    await stage.integrations.apply(DEMO_CRM, await stage.integrations.refresh(created));

    expect(stored()?.credentials).toEqual({ [PLACE]: CLIENT_SECRET });
  });

  test("of the position of a parameter that names none is no difference", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.changeIntegration(TENANT, "custom_demo_crm", edited({ parameter: { index: 7 } }));

    const refreshed = await stage.integrations.refresh(created);

    expect((await stage.integrations.plan(DEMO_CRM, refreshed)).changed).toEqual([]);
  });

  test("of what the configuration leaves to Fruxon is no difference", async () => {
    const config = { slug: "custom_bare", display_name: "Bare" };
    const created = await stage.integrations.apply(config, NOTHING);
    stage.fruxon.changeIntegration(TENANT, "custom_bare", {
      description: "By hand",
      configMetadata: { authMetadata: [API_KEY_BODY] },
    });

    const refreshed = await stage.integrations.refresh(created);

    expect(refreshed.state?.description).toBe("By hand");
    expect((await stage.integrations.plan(config, refreshed)).changed).toEqual([]);
  });
});

describe("updating", () => {
  test("sends all readable fields, complete, and leaves the secrets out", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);

    const applied = await stage.integrations.apply({ ...DEMO_CRM, display_name: "Demo CRM EU" }, created);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stage.writes().at(-1)).toEqual({
      method: "PUT",
      path: `${INTEGRATIONS}/custom_demo_crm`,
      body: {
        displayName: "Demo CRM EU",
        description: "Contacts of the demo CRM",
        configMetadata: {
          parametersMetadata: [REGION_BODY],
          authMetadata: [oAuthBody(SETTINGS), API_KEY_BODY],
        },
      },
    });
    expect(stored()?.credentials).toEqual({ [PLACE]: CLIENT_SECRET });
    expect(applied.state?.credentials_generation).toBe(1);
  });

  test("sends back what the configuration leaves to Fruxon, because a PUT may replace it", async () => {
    const config = { slug: "custom_bare", display_name: "Bare" };
    const created = await stage.integrations.apply(config, NOTHING);
    stage.fruxon.changeIntegration(TENANT, "custom_bare", {
      description: "By hand",
      configMetadata: { parametersMetadata: [REGION_BODY], authMetadata: [] },
    });

    await stage.integrations.apply(
      { ...config, display_name: "Barer" },
      await stage.integrations.refresh(created),
    );

    expect(lastBody()).toEqual({
      displayName: "Barer",
      description: "By hand",
      configMetadata: { parametersMetadata: [REGION_BODY], authMetadata: [] },
    });
  });

  test("clears a description with an empty one", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);

    const applied = await stage.integrations.apply({ ...DEMO_CRM, description: "" }, created);

    expect(lastBody()).toMatchObject({ description: "" });
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    const after = await stage.integrations.refresh(applied);
    expect((await stage.integrations.plan({ ...DEMO_CRM, description: "" }, after)).changed).toEqual([]);
  });

  test("removes a parameter, a method and a member of one", async () => {
    const created = await stage.integrations.apply(WITHOUT_SECRETS, NOTHING);
    const smaller = {
      ...WITHOUT_SECRETS,
      config_metadata: metadata({
        parameters_metadata: [],
        auth_metadata: [{ ...API_KEY_METHOD, display_name: null }],
      }),
    };

    const applied = await stage.integrations.apply(smaller, created);

    expect(words(applied.diagnostics)).toBe("");
    const after = await stage.integrations.refresh(applied);
    expect((await stage.integrations.plan(smaller, after)).changed).toEqual([]);
    expect(stored()?.configMetadata.authMetadata).toHaveLength(1);
  });

  test("sends the secrets along with a changed definition, whose entries may have got new ids", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    const changed = metadata({ parameters_metadata: [], auth_metadata: [OAUTH, API_KEY_METHOD] });

    const applied = await stage.integrations.apply({ ...DEMO_CRM, config_metadata: changed }, created);

    expect(lastBody()).toMatchObject({
      configMetadata: {
        authMetadata: [oAuthBody({ ...SETTINGS, clientSecret: CLIENT_SECRET }), API_KEY_BODY],
      },
    });
    expect(applied.state?.credentials_generation).toBe(2);
  });

  test("another slug replaces the integration", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);

    const planned = await stage.integrations.plan({ ...DEMO_CRM, slug: "custom_other_crm" }, created);

    expect(planned.replaces).toBe(true);
  });

  test("of one that has vanished since the plan is an error, and the state stays", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.removeIntegration(TENANT, "custom_demo_crm");

    const applied = await stage.integrations.apply({ ...DEMO_CRM, display_name: "Late" }, created);

    expect(summariesOf(applied.diagnostics)).toEqual([
      'error: Fruxon no longer has the integration "custom_demo_crm"',
    ]);
    expect(applied.state).toEqual(created.state);
  });

  test("that Fruxon carries out otherwise is an error at its place, with both values", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.faults.add({
      match: { method: "PUT" },
      fault: { kind: "rewriteRequest", patch: { displayName: "Shortened" } },
    });

    const applied = await stage.integrations.apply({ ...DEMO_CRM, display_name: "Demo CRM EU" }, created);

    expect(words(applied.diagnostics)).toContain('display_name: requested "Demo CRM EU", stored "Shortened"');
    expect(applied.state?.display_name).toBe("Shortened");
  });
});

describe("rotating a secret", () => {
  const rotated: ObjectValue = {
    ...DEMO_CRM,
    config_metadata_secrets: json({
      auth_metadata: { "app-oauth": { auth_settings: { clientSecret: "FAKE-SECRET-client-new" } } },
    }),
  };

  test("shows in the plan as nothing but the generation, and is sent", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);

    const planned = await stage.integrations.plan(rotated, created);
    const applied = await stage.integrations.apply(rotated, created);

    expect(planned.changed).toEqual(["modified_at", "credentials_generation"]);
    expect(stored()?.credentials).toEqual({ [PLACE]: "FAKE-SECRET-client-new" });
    expect(applied.state?.credentials_generation).toBe(2);
    expect(json(applied)).not.toContain("FAKE-SECRET");
    expect((await stage.integrations.plan(rotated, applied)).changed).toEqual([]);
  });

  test("that fails is tried again", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.faults.add({ match: { method: "PUT" }, fault: { kind: "answer", status: 400 } });

    const failed = await stage.integrations.apply(rotated, created);
    const applied = await stage.integrations.apply(rotated, failed);

    expect(summariesOf(failed.diagnostics)).toEqual([
      'error: Fruxon refused the integration "custom_demo_crm"',
    ]);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stored()?.credentials).toEqual({ [PLACE]: "FAKE-SECRET-client-new" });
  });

  test("covers default values of secret parameters, in each of the three lists", async () => {
    const secretOne = (name: string) => parameter({ name, type: "STRING", secret: true });
    const config = {
      ...DEMO_CRM,
      config_metadata: metadata({
        parameters_metadata: [secretOne("top")],
        auth_metadata: [
          authMethod({
            id: "key",
            type: "API_KEY",
            parameters_metadata: [secretOne("inner")],
            auth_map: { use_map: true, key_template: null, parameters_metadata: [secretOne("mapped")] },
          }),
        ],
      }),
      config_metadata_secrets: json({
        parameters_metadata: { top: "FAKE-SECRET-top" },
        auth_metadata: {
          key: { parameters_metadata: { inner: "FAKE-SECRET-in" }, auth_map: { mapped: "FAKE-SECRET-map" } },
        },
      }),
    };

    const applied = await stage.integrations.apply(config, NOTHING);

    expect(words(applied.diagnostics)).toBe("");
    expect(Object.values(stored()?.credentials ?? {}).sort()).toEqual([
      "FAKE-SECRET-in",
      "FAKE-SECRET-map",
      "FAKE-SECRET-top",
    ]);
    expect(json(applied.state)).not.toContain("FAKE-SECRET");
    const after = await stage.integrations.refresh(applied);
    expect((await stage.integrations.plan(config, after)).changed).toEqual([]);
  });
});

describe("a secret that somebody else replaced", () => {
  const replaceSecret = () =>
    stage.fruxon.changeIntegration(TENANT, "custom_demo_crm", {
      secrets: { [PLACE]: "FAKE-SECRET-by-hand" },
    });

  test("is told by a warning until it is sent again", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    replaceSecret();

    const refreshed = await stage.integrations.refresh(created);

    expect(summariesOf(refreshed.diagnostics)).toEqual([
      'warning: integrations_fruxon_integration "acme-corp"/"custom_demo_crm" was changed outside of Terraform',
    ]);
    expect((await stage.integrations.plan(DEMO_CRM, refreshed)).changed).toEqual([]);
  });

  test("is replaced by ours with on_external_change reapply", async () => {
    const config = { ...DEMO_CRM, on_external_change: "reapply" };
    const created = await stage.integrations.apply(config, NOTHING);
    replaceSecret();

    const applied = await stage.integrations.apply(config, await stage.integrations.refresh(created));

    expect(stored()?.credentials).toEqual({ [PLACE]: CLIENT_SECRET });
    const after = await stage.integrations.refresh(applied);
    expect(summariesOf(after.diagnostics)).toEqual([]);
    expect((await stage.integrations.plan(config, after)).changed).toEqual([]);
  });
});

describe("importing", () => {
  test.each([
    ["the id", "acme-corp/custom_demo_crm"],
    ["the display name", "acme-corp/Demo CRM"],
  ])("by %s reads the integration, and then nothing differs", async (_what, id) => {
    await stage.integrations.apply(WITHOUT_SECRETS, NOTHING);

    const imported = await terraformWith(stage).integrations.importId(id);

    expect(words(imported.diagnostics)).toBe("");
    expect(imported.state).toMatchObject({
      integration_id: "custom_demo_crm",
      slug: "custom_demo_crm",
      tenant: TENANT,
    });
    expect((await stage.integrations.plan(WITHOUT_SECRETS, imported)).changed).toEqual([]);
  });

  test("of a definition has the parameters in the order in which they are shown", async () => {
    stage.fruxon.addIntegration(TENANT, {
      id: "ordered",
      configMetadata: {
        parametersMetadata: [
          { name: "second", type: "STRING", index: 1 },
          { name: "first", type: "STRING", index: 0 },
          { name: "fifth", type: "STRING", index: 4 },
        ],
      },
    });

    const { state } = await stage.integrations.importId("acme-corp/ordered");

    const names = (state?.config_metadata as { parameters_metadata: ObjectValue[] }).parameters_metadata;
    expect(names.map(({ name, index }) => [name, index])).toEqual([
      ["first", null],
      ["second", null],
      ["fifth", 4],
    ]);
  });

  test("plans to send the secrets that are configured", async () => {
    await stage.integrations.apply(DEMO_CRM, NOTHING);

    const imported = await terraformWith(stage).integrations.importId("acme-corp/custom_demo_crm");

    expect((await stage.integrations.plan(DEMO_CRM, imported)).changed).toEqual([
      "modified_at",
      "external_credentials",
      "credentials_generation",
    ]);
  });

  test("of a display name that several have names them", async () => {
    stage.fruxon.addIntegration(TENANT, { id: "a", displayName: "Twin" });
    stage.fruxon.addIntegration(TENANT, { id: "b", displayName: "Twin" });

    const imported = await stage.integrations.importId("acme-corp/Twin");

    expect(words(imported.diagnostics)).toContain('several integrations named "Twin". Use the id: a, b.');
  });

  test("of what is built in is refused, and the data source is named", async () => {
    const imported = await stage.integrations.importId("acme-corp/chat");

    expect(summariesOf(imported.diagnostics)).toEqual(['error: The integration "chat" is built into Fruxon']);
    expect(words(imported.diagnostics)).toContain("data source integrations_fruxon_integration");
  });

  test("of nothing finds nothing", async () => {
    const imported = await stage.integrations.importId("acme-corp/nothing");

    expect(imported.state).toBeNull();
    expect(summariesOf(imported.diagnostics)).toEqual([]);
  });

  test.each(["custom_demo_crm", "acme-corp/", "/custom_demo_crm"])(
    "of %j is told the form of the id",
    async (id) => {
      const imported = await stage.integrations.importId(id);

      expect(words(imported.diagnostics)).toContain("<tenant>/<integration_id>");
    },
  );
});

describe("a setting that Fruxon calls secret, among the readable ones", () => {
  const leaky = {
    ...WITHOUT_SECRETS,
    config_metadata: metadata({
      auth_metadata: [
        { ...OAUTH, auth_settings: { parameters: json({ ...SETTINGS, clientSecret: CLIENT_SECRET }) } },
      ],
    }),
  };

  test("is found while a creation is planned", async () => {
    const { diagnostics } = await stage.integrations.plan(leaky, NOTHING);

    expect(summariesOf(diagnostics)).toEqual(["error: The setting clientSecret is a secret"]);
    expect(places(diagnostics)).toEqual(["config_metadata.auth_metadata[0].auth_settings.parameters"]);
    expect(words(diagnostics)).toContain("as auth_metadata.app-oauth.auth_settings.clientSecret.");
    expect(words(diagnostics)).not.toContain(CLIENT_SECRET);
  });

  test("is found before an update is sent", async () => {
    const created = await stage.integrations.apply(WITHOUT_SECRETS, NOTHING);

    const applied = await stage.integrations.apply(leaky, created);

    expect(summariesOf(applied.diagnostics)).toEqual(["error: The setting clientSecret is a secret"]);
    expect(stage.writes()).toHaveLength(1);
    expect(json(applied.state)).not.toContain(CLIENT_SECRET);
  });
});

describe("what is known only in apply", () => {
  const method = (change: ObjectValue) => ({
    config_metadata: metadata({ auth_metadata: [{ ...OAUTH, ...change }] }),
  });

  test.each<[string, ObjectValue]>([
    ["the definition", { config_metadata: UNKNOWN }],
    ["its methods", { config_metadata: metadata({ auth_metadata: UNKNOWN }) }],
    ["one of its methods", { config_metadata: metadata({ auth_metadata: [UNKNOWN] }) }],
    ["a method's id", method({ id: UNKNOWN })],
    ["a method's type", method({ type: UNKNOWN })],
    ["a method's settings", method({ auth_settings: UNKNOWN })],
    ["the text of its settings", method({ auth_settings: { parameters: UNKNOWN } })],
    [
      "a parameter",
      { config_metadata: metadata({ parameters_metadata: [UNKNOWN] }), config_metadata_secrets: null },
    ],
    [
      "a default value",
      {
        config_metadata: metadata({ parameters_metadata: [{ ...REGION, default_value: UNKNOWN }] }),
        config_metadata_secrets: null,
      },
    ],
    ["the secrets", { config_metadata_secrets: UNKNOWN }],
    ["the slug", { slug: UNKNOWN }],
  ])("is left for later: %s", async (_what, change) => {
    const config = { ...DEMO_CRM, ...change };

    const diagnostics = [
      await stage.integrations.validate(config),
      (await stage.integrations.plan(config, NOTHING)).diagnostics,
    ];

    expect(diagnostics.map(words)).toEqual(["", ""]);
  });

  test("stays unknown in the plan of an update", async () => {
    const created = await stage.integrations.apply(WITHOUT_SECRETS, NOTHING);
    const config = {
      ...WITHOUT_SECRETS,
      config_metadata: metadata({
        parameters_metadata: [{ ...REGION, description: UNKNOWN }],
        auth_metadata: [OAUTH, API_KEY_METHOD],
      }),
    };

    const { planned } = await stage.integrations.plan(config, created);

    const [region] = (planned?.config_metadata as { parameters_metadata: ObjectValue[] }).parameters_metadata;
    expect(isUnknown(region?.description)).toBe(true);
  });
});

describe("an id that is taken", () => {
  test("is a warning while planning: whether it still is when the creation comes, a plan does not know", async () => {
    stage.fruxon.addIntegration(TENANT, { id: "custom_demo_crm", displayName: "Theirs" });

    const { diagnostics } = await stage.integrations.plan(DEMO_CRM, NOTHING);

    expect(summariesOf(diagnostics)).toEqual(["warning: Fruxon already has an integration with this id"]);
    expect(places(diagnostics)).toEqual(["slug"]);
    expect(words(diagnostics)).toContain("Import it by the id acme-corp/custom_demo_crm");
  });

  test("is not looked for in the provider's tenant while the integration's own is not known yet", async () => {
    stage.fruxon.addIntegration(TENANT, { id: "custom_demo_crm", displayName: "Theirs" });

    const { diagnostics } = await stage.integrations.plan({ ...DEMO_CRM, tenant: UNKNOWN }, NOTHING);

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(stage.fruxon.requests.all()).toEqual([]);
  });

  test("by one that is built in is an error: nobody can take it away", async () => {
    const { diagnostics } = await stage.integrations.plan({ ...DEMO_CRM, slug: "chat" }, NOTHING);

    expect(words(diagnostics)).toContain("It is built into Fruxon and cannot be managed.");
    expect(summariesOf(diagnostics)).toContain('error: Fruxon already has an integration "chat"');
    expect(words(diagnostics)).not.toContain("import it");
  });

  test.each([409, 400] as const)("when it is created (%i) is an error", async (status) => {
    stage.fruxon.configure({ duplicateStatus: status });
    const planned = await stage.integrations.plan(DEMO_CRM, NOTHING);
    stage.fruxon.addIntegration(TENANT, { id: "custom_demo_crm", displayName: "Theirs" });

    const applied = await applyPlanned(DEMO_CRM, planned);

    expect(summariesOf(applied.diagnostics)).toEqual([
      "error: Fruxon already has an integration with this id",
    ]);
    expect(words(applied.diagnostics)).toContain("keep it with a `moved` block");
    expect(applied.state).toBeNull();
    expect(stored()?.displayName).toBe("Theirs");
  });
});

/** Applies what was planned, without looking ahead again. */
async function applyPlanned(
  config: ObjectValue,
  planned: Awaited<ReturnType<Stage["integrations"]["plan"]>>,
) {
  const server = stage.integrations.server;
  const complete = Object.fromEntries(
    Object.keys(planned.planned ?? {}).map((name) => [name, config[name] ?? null] as const),
  );
  return server.applyResource({
    type: "integrations_fruxon_integration",
    config: complete,
    prior: null,
    planned: planned.planned,
    plannedPrivate: planned.private,
    plannedIdentity: null,
  });
}

describe("a creation whose answer is lost", () => {
  const lose = () =>
    stage.fruxon.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  test("is found again by its id, and made once", async () => {
    lose();

    const applied = await stage.integrations.apply(DEMO_CRM, NOTHING);

    expect(words(applied.diagnostics)).toBe("");
    expect(applied.state?.integration_id).toBe("custom_demo_crm");
    expect(stage.writes()).toHaveLength(1);
  });

  test("is not even sent while another integration has that id, so none is taken for it", async () => {
    const planned = await stage.integrations.plan(DEMO_CRM, NOTHING);
    stage.fruxon.addIntegration(TENANT, { id: "custom_demo_crm", displayName: "Theirs" });
    stage.fruxon.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "before" } });

    const applied = await applyPlanned(DEMO_CRM, planned);

    expect(summariesOf(applied.diagnostics)).toEqual([
      "error: Fruxon already has an integration with this id",
    ]);
    expect(applied.state).toBeNull();
    expect(stage.writes()).toEqual([]);
  });

  test("and that never arrived says to apply again", async () => {
    stage.fruxon.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "before" } });

    const applied = await stage.integrations.apply(DEMO_CRM, NOTHING);

    expect(words(applied.diagnostics)).toContain("No integration with this id exists: apply again.");
    expect(applied.state).toBeNull();
  });
});

describe("destroying", () => {
  test("deletes the integration", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);

    const destroyed = await stage.integrations.apply(null, created);

    expect(destroyed.state).toBeNull();
    expect(stored()).toBeUndefined();
  });

  test("is done when it was gone already", async () => {
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    stage.fruxon.removeIntegration(TENANT, "custom_demo_crm");

    const destroyed = await stage.integrations.apply(null, created);

    expect(summariesOf(destroyed.diagnostics)).toEqual([]);
    expect(destroyed.state).toBeNull();
  });

  test.each([400, 409] as const)("while it has configs (%i) names them", async (status) => {
    stage.fruxon.configure({ inUseStatus: status });
    const created = await stage.integrations.apply(DEMO_CRM, NOTHING);
    const { id } = stage.fruxon.addConfig(TENANT, "custom_demo_crm", { displayName: "By hand" });

    const destroyed = await stage.integrations.apply(null, created);

    expect(summariesOf(destroyed.diagnostics)).toEqual([
      'error: The integration "custom_demo_crm" still has configs',
    ]);
    expect(words(destroyed.diagnostics)).toContain(`By hand (acme-corp/custom_demo_crm/${id})`);
    expect(destroyed.state).toEqual(created.state);
  });
});
