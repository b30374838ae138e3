import type { ObjectValue, Value } from "../../../../src/framework/values/value";
import { NOTHING, type Stored, summariesOf } from "../../../support/core";
import { AUTH, DEFINITION, EVERYTHING, PRODUCTION } from "./objects";
import { authOf, entryOf, json, openStage, type Stage, TENANT, terraformWith, words } from "../support";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  stage.fruxon.addIntegration(TENANT, DEFINITION);
});

afterEach(async () => {
  await stage.close();
});

const only = () => {
  const [config, ...others] = stage.fruxon.configs(TENANT, "custom_demo_crm");
  if (config === undefined || others.length > 0) throw new Error("expected one config");
  return config;
};

const idOf = ({ state }: Stored): string => (typeof state?.config_id === "string" ? state.config_id : "");
const importIdOf = ({ state }: Stored): string => (typeof state?.id === "string" ? state.id : "");

describe("importing", () => {
  const { auth_secrets: _, ...READABLE } = PRODUCTION;

  test.each([
    ["the id", (stored: Stored) => (typeof stored.state?.id === "string" ? stored.state.id : "")],
    ["the display name", () => "acme-corp/custom_demo_crm/Production"],
  ])("by %s reads the config, and then nothing differs", async (_what, id) => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);

    const imported = await terraformWith(stage).configs.importId(id(created));

    expect(words(imported.diagnostics)).toBe("");
    expect(imported.state).toMatchObject({ config_id: idOf(created), tenant: TENANT });
    expect((await stage.configs.plan(READABLE, imported)).changed).toEqual([]);
    expect(json(imported.state)).not.toContain("FAKE-SECRET");
  });

  test("of one that was never published plans to publish it", async () => {
    stage.fruxon.addConfig(TENANT, "custom_demo_crm", {
      displayName: "Production",
      parameters: { region: "eu" },
    });
    const config = { integration_id: "custom_demo_crm", display_name: "Production" };

    const imported = await stage.configs.importId("acme-corp/custom_demo_crm/Production");
    const planned = await stage.configs.plan(config, imported);
    const applied = await stage.configs.apply(config, imported);

    expect(imported.state?.published).toBe(false);
    expect(planned.changed).toContain("published");
    expect(applied.state?.published_revision_id).toBe(only().publishedRevisionId);
  });

  test("of a display name that several have names them", async () => {
    const ids = [0, 1].map(
      () => stage.fruxon.addConfig(TENANT, "custom_demo_crm", { displayName: "Twin" }).id,
    );

    const imported = await stage.configs.importId("acme-corp/custom_demo_crm/Twin");

    expect(words(imported.diagnostics)).toContain(
      `several configs named "Twin". Use the id: ${ids.join(", ")}.`,
    );
  });

  test.each(["acme-corp/custom_demo_crm/nothing", "acme-corp/nothing/Production"])(
    "of %s finds nothing",
    async (id) => {
      const imported = await stage.configs.importId(id);

      expect(imported.state).toBeNull();
      expect(summariesOf(imported.diagnostics)).toEqual([]);
    },
  );

  test.each(["acme-corp/custom_demo_crm", "Production", "acme-corp/custom_demo_crm/"])(
    "of %j is told the form of the id",
    async (id) => {
      const imported = await stage.configs.importId(id);

      expect(words(imported.diagnostics)).toContain("<tenant>/<integration_id>/<config_id>");
    },
  );
});

describe("a config with everything that it can have, once it is imported", () => {
  const WHOLE: ObjectValue = EVERYTHING;
  /** What every update that sends credentials may move. */
  const MOVES = [
    "credential_health",
    "credential_health_detail",
    "credentials_generation",
    "external_credentials",
    "granted_scopes",
    "modified_at",
    "published_revision_id",
  ];
  const {
    auth_secrets: _auth,
    auth_map_secrets: _map,
    parameters_secrets: _parameters,
    sandbox_variant_secrets: _sandbox,
    ...READABLE
  } = WHOLE;

  async function imported(): Promise<Stored> {
    const created = await stage.configs.apply(WHOLE, NOTHING);
    return terraformWith(stage).configs.importId(importIdOf(created));
  }

  const sent = () => stage.writes().filter(({ method }) => method === "PATCH");

  test("plans to send the credentials and nothing else, and does", async () => {
    const before = await imported();
    const stored = only();

    const planned = await stage.configs.plan(WHOLE, before);
    const applied = await stage.configs.apply(WHOLE, before);
    const again = await stage.configs.plan(WHOLE, applied);

    expect([...planned.changed].sort()).toEqual(MOVES);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(only().credentials).toEqual(stored.credentials);
    expect(again.changed).toEqual([]);
  });

  test("plans nothing where its credentials are kept elsewhere", async () => {
    expect((await stage.configs.plan(READABLE, await imported())).changed).toEqual([]);
  });

  test.each<[string, ObjectValue]>([
    ["the order of the map", { auth_map: [...(EVERYTHING.auth_map as Value[])].reverse() }],
    ["another note", { publish_note: "somebody else" }],
    ["a check on apply", { verify_on_apply: true }],
  ])("plans nothing for %s", async (_what, change) => {
    expect((await stage.configs.plan({ ...READABLE, ...change }, await imported())).changed).toEqual([]);
  });

  test.each<[string, ObjectValue, string]>([
    [
      "other parameters of an entry",
      {
        auth_map: [
          entryOf({ parameters: json({ region: "eu" }), auth_config: AUTH }),
          entryOf({ parameters: json({ region: "ap" }), auth_config: AUTH }),
        ],
      },
      "auth_map",
    ],
    [
      "one entry less",
      { auth_map: [entryOf({ parameters: json({ region: "eu" }), auth_config: AUTH })] },
      "auth_map",
    ],
    ["a renamed config", { display_name: "Other" }, "display_name"],
  ])("plans %s", async (_what, change, attribute) => {
    const { changed } = await stage.configs.plan({ ...READABLE, ...change }, await imported());

    expect(changed).toContain(attribute);
  });

  test("an auth method that is changed after the entries were sent is a difference", async () => {
    const applied = await stage.configs.apply(WHOLE, await imported());
    const other = authOf({ integration_auth_metadata_id: "other-key" });
    const config = {
      ...WHOLE,
      auth_map: [
        entryOf({ parameters: json({ region: "eu" }), auth_config: AUTH }),
        entryOf({ parameters: json({ region: "us" }), auth_config: other }),
      ],
    };

    const planned = await stage.configs.plan(config, applied);
    const changed = await stage.configs.apply(config, applied);

    expect(planned.changed).toContain("auth_map");
    expect(sent().at(-1)?.body).toMatchObject({
      authMap: [{}, { authConfig: { integrationAuthMetadataId: "other-key" } }],
    });
    expect((await stage.configs.plan(config, await stage.configs.refresh(changed))).changed).toEqual([]);
  });

  test("another note is a difference once the imported config was applied", async () => {
    const applied = await stage.configs.apply(WHOLE, await imported());
    const config = { ...WHOLE, publish_note: "another" };

    expect((await stage.configs.plan(config, applied)).changed).toContain("publish_note");
  });

  test("a changed note goes with the next revision", async () => {
    const created = await stage.configs.apply(PRODUCTION, NOTHING);
    const config = { ...PRODUCTION, publish_note: "renamed", display_name: "Renamed" };

    const applied = await stage.configs.apply(config, created);

    expect(only().revisions.at(-1)?.note).toBe("renamed");
    expect((await stage.configs.plan(config, applied)).changed).toEqual([]);
  });
});
