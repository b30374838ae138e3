import { isUnknown } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { changedOutside, NOTHING, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import {
  CLIENT_SECRET,
  HOOK_KEY,
  json,
  openStage,
  OVERRIDE,
  parsed,
  places,
  SECRETS,
  type Stage,
  withToken,
  words,
} from "../support";

shortenWaits();

let stage: Stage;
let crm: string;
let FULL: ObjectValue;

beforeEach(async () => {
  stage = await openStage();
  // An integration that is not installed yet.
  crm = stage.truto.addIntegration({ name: "fresh-crm" }).id;
  FULL = {
    integration_id: crm,
    is_enabled: true,
    show_in_catalog: false,
    override: json(OVERRIDE),
    override_secrets: json(SECRETS),
  };
});

afterEach(async () => {
  await stage.close();
});

/** The install of the test's integration as Truto stores it. */
const stored = () => {
  const found = stage.truto.installs().find(({ integration_id }) => integration_id === crm);
  if (found === undefined) throw new Error("expected an install");
  return found;
};

describe("creating", () => {
  test("sends both parts of the override as one, and the flags", async () => {
    await stage.installs.apply(FULL, NOTHING);

    expect(stage.writes()).toEqual([
      {
        method: "POST",
        path: "/environment-integration",
        body: {
          integration_id: crm,
          is_enabled: true,
          show_in_catalog: false,
          override: {
            credentials: {
              oauth2: {
                config: { client: { id: "demo-app", secret: CLIENT_SECRET }, scope: ["contacts.read"] },
              },
            },
            environment_variables: { REGION: "eu" },
            secret_environment_variables: { HOOK_KEY },
          },
        },
      },
    ]);
  });

  test("takes into the state what Truto made of it, and nothing of the secrets", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(created.state).toMatchObject({
      id: stored().id,
      integration_id: crm,
      environment_id: stage.truto.demo.environments.development,
      is_enabled: true,
      show_in_catalog: false,
      override: json(OVERRIDE),
      override_secrets: null,
      credentials_generation: 1,
      deletion_protection: true,
      created_at: stored().created_at,
      updated_at: stored().updated_at,
    });
    expect(json(created.state)).not.toContain("FAKE-SECRET");
  });

  test("is at rest afterwards", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const refreshed = await stage.installs.refresh(created);
    const planned = await stage.installs.plan(FULL, refreshed);

    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect(planned.changed).toEqual([]);
  });

  test("sends the flags explicitly where they are left out, and no override", async () => {
    const created = await stage.installs.apply({ integration_id: crm }, NOTHING);

    expect(stage.writes()[0]?.body).toEqual({ integration_id: crm, is_enabled: true, show_in_catalog: true });
    expect(created.state).toMatchObject({ is_enabled: true, show_in_catalog: true, override: "{}" });
  });

  test("secrets alone make an override as well", async () => {
    const config = { integration_id: crm, override_secrets: json(SECRETS) };
    const created = await stage.installs.apply(config, NOTHING);

    expect(created.state?.override).toBe("{}");
    expect(stored().override_secrets).toEqual(SECRETS);
    expect((await stage.installs.plan(config, await stage.installs.refresh(created))).changed).toEqual([]);
  });

  test("plans as unknown exactly what Truto chooses", async () => {
    const { planned } = await stage.installs.plan({ integration_id: crm }, NOTHING);

    const unknown = Object.entries(planned ?? {}).filter(([, value]) => isUnknown(value));
    expect(unknown.map(([name]) => name).sort()).toEqual([
      "created_at",
      "environment_id",
      "id",
      "override",
      "updated_at",
    ]);
    expect(planned).toMatchObject({ is_enabled: true, show_in_catalog: true });
  });
});

describe("what is installed already", () => {
  test("is a warning at plan: whether it still is when the creation comes, a plan does not know", async () => {
    const { id } = stage.truto.addInstall({ integration_id: crm });

    const planned = await stage.installs.plan(FULL, NOTHING);

    expect(summariesOf(planned.diagnostics)).toEqual([
      "warning: The integration is already installed in this environment",
    ]);
    expect(places(planned.diagnostics)).toEqual(["integration_id"]);
    expect(words(planned.diagnostics)).toContain(`Import it by the id ${id}`);
  });

  test("and came after the plan, is not taken over at apply", async () => {
    const planned = await stage.installs.plan(FULL, NOTHING);
    stage.truto.addInstall({ integration_id: crm, is_enabled: false });

    const applied = await stage.installs.server.applyResource({
      type: "integrations_truto_environment_integration",
      config: planned.planned,
      prior: null,
      planned: planned.planned,
      plannedPrivate: planned.private,
      plannedIdentity: null,
    });

    expect(summariesOf(applied.diagnostics)).toEqual([
      "error: The integration is already installed in this environment",
    ]);
    expect(applied.state).toBeNull();
    expect(stage.writes()).toEqual([]);
    expect(stored().is_enabled).toBe(false);
  });

  test("in another environment is no obstacle", async () => {
    stage.truto.addInstall({ integration_id: crm, environment_id: stage.truto.demo.environments.production });

    const created = await stage.installs.apply(FULL, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
  });
});

describe("updating", () => {
  test.each(["is_enabled", "show_in_catalog"])("a changed %s sends nothing else", async (flag) => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const updated = await stage.installs.apply({ ...FULL, [flag]: FULL[flag] !== true }, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stage.writes().at(-1)?.body).toEqual({ [flag]: FULL[flag] !== true });
    expect(stored().override_secrets).toEqual(SECRETS);
  });

  test("a changed override goes whole, with its secrets, because Truto replaces it", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const pagination = { format: "cursor", config: { cursor_path: "meta.next" } };
    const config = { ...FULL, override: json({ pagination }) };
    const updated = await stage.installs.apply(config, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stage.writes().at(-1)?.body).toEqual({ override: { pagination, ...SECRETS } });
    expect(stored().override).toMatchObject({ pagination });
    expect((await stage.installs.plan(config, await stage.installs.refresh(updated))).changed).toEqual([]);
  });

  test("another spelling of the same override is no difference", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const override = ` {"environment_variables": {"REGION": "eu"}, 
      "credentials": ${json(OVERRIDE.credentials)}} `;
    const planned = await stage.installs.plan({ ...FULL, override }, created);

    expect(planned.changed).toEqual([]);
  });

  test("a null, an empty object, list and text are values, compared, shown and sent as they are written", async () => {
    const first = { ...FULL, override: json({ ...OVERRIDE, headers: { X: "1" } }) };
    const created = await stage.installs.apply(first, NOTHING);
    const override = {
      ...OVERRIDE,
      headers: { X: "1", Y: null, Z: "" },
      resources: { c: { list: { pagination: null, body: {}, scopes: [] } } },
    };

    const planned = await stage.installs.plan({ ...FULL, override: json(override) }, created);
    const updated = await stage.installs.apply({ ...FULL, override: json(override) }, created);

    expect(planned.changed).toContain("override");
    expect(updated.diagnostics).toEqual([]);
    expect(stored().override).toMatchObject(override);
    const read = await stage.installs.refresh(updated);
    expect(JSON.parse(read.state?.override as string)).toEqual(override);
    expect((await stage.installs.plan({ ...FULL, override: json(override) }, read)).changed).toEqual([]);
    expect((await stage.installs.plan(first, read)).changed).toContain("override");
  });

  test("an override that is taken out of the configuration is left as it is", async () => {
    const config = { integration_id: crm, override: json(OVERRIDE) };
    const created = await stage.installs.apply(config, NOTHING);

    const planned = await stage.installs.plan({ integration_id: crm }, created);

    expect(planned.changed).toEqual([]);
  });

  test("an empty override clears it", async () => {
    const created = await stage.installs.apply({ integration_id: crm, override: json(OVERRIDE) }, NOTHING);

    const cleared = await stage.installs.apply({ integration_id: crm, override: "{}" }, created);

    expect(summariesOf(cleared.diagnostics)).toEqual([]);
    expect(stage.writes().at(-1)?.body).toEqual({ override: {} });
    expect(stored().override).toEqual({});
    expect(cleared.state?.override).toBe("{}");
  });

  test("leaves alone what somebody else changed after the plan, and the next refresh shows it", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);
    stage.truto.changeInstall(stored().id, { show_in_catalog: true });

    const updated = await stage.installs.apply({ ...FULL, is_enabled: false }, created);
    const refreshed = await stage.installs.refresh(updated);

    expect(summariesOf(updated.diagnostics)).toEqual([changedOutside()]);
    expect(stage.writes().at(-1)?.body).toEqual({ is_enabled: false });
    expect(refreshed.state?.show_in_catalog).toBe(true);
  });

  test("deletion_protection alone sends nothing", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const updated = await stage.installs.apply({ ...FULL, deletion_protection: false }, created);

    expect(updated.state?.deletion_protection).toBe(false);
    expect(stage.writes()).toHaveLength(1);
  });
});

describe("secrets", () => {
  const other = { secret_environment_variables: { HOOK_KEY: "FAKE-SECRET-new" } };

  test("a changed secret is planned without a word of it, and sent with the whole override", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const config = { ...FULL, override_secrets: json({ ...SECRETS, ...other }) };
    const planned = await stage.installs.plan(config, created);
    const updated = await stage.installs.apply(config, created);

    expect(planned.changed).toEqual(["updated_at", "credentials_generation"]);
    expect(json(planned.planned)).not.toContain("FAKE-SECRET");
    expect(stored().override_secrets).toEqual({ ...SECRETS, ...other });
    expect(stored().override).toMatchObject(OVERRIDE);
    expect(updated.state?.credentials_generation).toBe(2);
    expect(json(updated.state)).not.toContain("FAKE-SECRET");
  });

  test("ignored ones are left alone, and an override that would lose them cannot change", async () => {
    const ignored = ["override_secrets"];
    const rotated = { ...FULL, override_secrets: json({ ...SECRETS, ...other }) };
    const created = await stage.installs.apply(FULL, NOTHING);
    const kept = stored().override_secrets;

    const unchanged = await stage.installs.plan(rotated, created, ignored);
    const flags = await stage.installs.apply({ ...rotated, is_enabled: false }, created, ignored);
    const refused = await stage.installs.plan(
      { ...rotated, override: json({ ...OVERRIDE, base_url: "https://api.us.acme.example" }) },
      flags,
      ignored,
    );

    expect(unchanged.changed).toEqual([]);
    expect(summariesOf(flags.diagnostics)).toEqual([]);
    expect(stored().override_secrets).toEqual(kept);
    expect(summariesOf(refused.diagnostics)).toContain(
      "error: override cannot change without override_secrets",
    );
  });

  test("one that is taken out is removed in Truto", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const config = { ...FULL, override_secrets: json({ credentials: SECRETS.credentials }) };
    const updated = await stage.installs.apply(config, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stored().override_secrets).toEqual({ credentials: SECRETS.credentials });
    expect((await stage.installs.plan(config, await stage.installs.refresh(updated))).changed).toEqual([]);
  });

  test("an empty object removes all of them, and the rest stays", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const config = { ...FULL, override_secrets: "{}" };
    const updated = await stage.installs.apply(config, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stored().override_secrets).toEqual({});
    expect(stored().override).toMatchObject(OVERRIDE);
    expect((await stage.installs.plan(config, await stage.installs.refresh(updated))).changed).toEqual([]);
  });

  test("one in a place that Truto reads back stays out of the state", async () => {
    const config = {
      integration_id: crm,
      override: json({ headers: { Accept: "application/json" }, actions: { ping: { steps: [] } } }),
      override_secrets: json({
        headers: { "X-Internal": "FAKE-SECRET-header" },
        query: { tenant: "FAKE-SECRET-query" },
      }),
    };
    const created = await stage.installs.apply(config, NOTHING);
    const refreshed = await stage.installs.refresh(created);

    expect(stored().override).toMatchObject({ headers: { "X-Internal": "FAKE-SECRET-header" } });
    expect(json(refreshed.state)).not.toContain("FAKE-SECRET");
    expect((await stage.installs.plan(config, refreshed)).changed).toEqual([]);
  });

  test("under credentials_version only its change sends them again", async () => {
    const created = await stage.installs.apply({ ...FULL, credentials_version: 1 }, NOTHING);

    const same = await stage.installs.plan(
      { ...FULL, credentials_version: 1, override_secrets: json(other) },
      created,
    );
    await stage.installs.apply({ ...FULL, credentials_version: 2, override_secrets: json(other) }, created);

    expect(same.changed).toEqual([]);
    expect(stored().override_secrets).toEqual(other);
  });
});

describe("drift", () => {
  const DRIFTS = {
    is_enabled: { is_enabled: false },
    show_in_catalog: { show_in_catalog: true },
    override: { override: { ...OVERRIDE, environment_variables: { REGION: "us" } } },
  } as const;

  test.each(Object.entries(DRIFTS))("of %s is shown and put right", async (name, change) => {
    const created = await stage.installs.apply(FULL, NOTHING);
    stage.truto.changeInstall(stored().id, change);

    const refreshed = await stage.installs.refresh(created);
    const planned = await stage.installs.plan(FULL, refreshed);
    const applied = await stage.installs.apply(FULL, refreshed);

    expect(summariesOf(refreshed.diagnostics)).toEqual([changedOutside()]);
    expect(planned.changed).toContain(name);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stored()).toMatchObject({
      is_enabled: true,
      show_in_catalog: false,
      override: OVERRIDE,
      override_secrets: SECRETS,
    });
  });

  test("of what the configuration leaves out stays as it is", async () => {
    const created = await stage.installs.apply({ integration_id: crm }, NOTHING);
    stage.truto.changeInstall(stored().id, { is_enabled: false, override: OVERRIDE });

    const refreshed = await stage.installs.refresh(created);

    expect(refreshed.state).toMatchObject({ is_enabled: false, override: json(OVERRIDE) });
    expect((await stage.installs.plan({ integration_id: crm }, refreshed)).changed).toEqual([]);
  });

  test("a credential that somebody else wrote out in a header does not enter the state", async () => {
    const created = await stage.installs.apply({ integration_id: crm }, NOTHING);
    stage.truto.changeInstall(stored().id, {
      override: { headers: { Authorization: "Bearer FAKE-SECRET-x", Accept: "text/plain" } },
    });

    const refreshed = await stage.installs.refresh(created);

    expect(parsed(refreshed.state, "override")).toEqual({ headers: { Accept: "text/plain" } });
  });

  test("an install that is gone empties the state", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);
    stage.truto.removeInstall(stored().id);

    const refreshed = await stage.installs.refresh(created);

    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect(refreshed.state).toBeNull();
  });
});

describe("a change from outside that no readable field explains", () => {
  const replaced = { override_secrets: { secret_environment_variables: { HOOK_KEY: "FAKE-SECRET-theirs" } } };

  test("is a warning, and plans nothing by itself", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);
    stage.truto.changeInstall(stored().id, replaced);

    const refreshed = await stage.installs.refresh(created);

    expect(summariesOf(refreshed.diagnostics)).toEqual([
      `warning: integrations_truto_environment_integration "${stored().id}" was changed outside of Terraform`,
    ]);
    expect((await stage.installs.plan(FULL, refreshed)).changed).toEqual([]);
  });

  test('with on_external_change = "reapply" sends the secrets again', async () => {
    const config = { ...FULL, on_external_change: "reapply" };
    const created = await stage.installs.apply(config, NOTHING);
    stage.truto.changeInstall(stored().id, replaced);

    const applied = await stage.installs.apply(config, await stage.installs.refresh(created));
    const refreshed = await stage.installs.refresh(applied);

    expect(stored().override_secrets).toEqual(SECRETS);
    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect((await stage.installs.plan(config, refreshed)).changed).toEqual([]);
  });

  test("is none after our own writes", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);
    const updated = await stage.installs.apply({ ...FULL, is_enabled: false }, created);

    expect(summariesOf((await stage.installs.refresh(updated)).diagnostics)).toEqual([]);
  });
});

describe("import", () => {
  test.each(["id", "integration_id", "name"] as const)("by %s is followed by an empty plan", async (key) => {
    const { id } = stage.truto.addInstall({ integration_id: crm, is_enabled: true, show_in_catalog: false });
    const given = { id, integration_id: crm, name: "fresh-crm" }[key];

    const imported = await stage.installs.importId(given);

    expect(summariesOf(imported.diagnostics)).toEqual([]);
    expect(imported.state).toMatchObject({ id, integration_id: crm, override: "{}", show_in_catalog: false });
    expect(
      (await stage.installs.plan({ integration_id: crm, show_in_catalog: false }, imported)).changed,
    ).toEqual([]);
  });

  test("reads the override without its secrets, which are sent with the first apply", async () => {
    stage.truto.addInstall({
      integration_id: crm,
      is_enabled: true,
      show_in_catalog: false,
      override: { ...OVERRIDE, ...{ secret_environment_variables: { OLD: "FAKE-SECRET-old" } } },
    });

    const imported = await stage.installs.importId(crm);
    const planned = await stage.installs.plan(FULL, imported);
    await stage.installs.apply(FULL, imported);

    expect(parsed(imported.state, "override")).toEqual(OVERRIDE);
    expect(planned.changed).toEqual(["updated_at", "external_credentials", "credentials_generation"]);
    expect(stored().override_secrets).toEqual(SECRETS);
  });

  test.each(["no-such-name", "00000000-0000-4000-8000-000000000000"])("of %s finds nothing", async (id) => {
    expect((await stage.installs.importId(id)).state).toBeNull();
  });
});

describe("destroying", () => {
  test("is refused while it is protected, and the error says what would be lost", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const planned = await stage.installs.plan(null, created);

    expect(summariesOf(planned.diagnostics)).toEqual([
      "error: Cannot destroy this object: deletion_protection is enabled",
    ]);
    expect(words(planned.diagnostics)).toContain(
      "permanently revokes every account that customers have connected through this " +
        "install; Truto's dashboard shows how many there are, its API does not.",
    );
  });

  test("is refused for a replacement as well", async () => {
    const created = await stage.installs.apply(FULL, NOTHING);

    const planned = await stage.installs.plan(
      { ...FULL, integration_id: stage.truto.addIntegration({ name: "x" }).id },
      created,
    );

    expect(planned.replaces).toBe(true);
    expect(summariesOf(planned.diagnostics)).toEqual([
      "error: Cannot replace this object: deletion_protection is enabled",
    ]);
  });

  test("uninstalls when it is not protected", async () => {
    const unprotected = await stage.installs.apply({ ...FULL, deletion_protection: false }, NOTHING);

    const destroyed = await stage.installs.apply(null, unprotected);

    expect(summariesOf(destroyed.diagnostics)).toEqual([]);
    expect(destroyed.state).toBeNull();
    expect(stage.truto.revocations()).toHaveLength(1);
  });

  test("is done when it was gone already", async () => {
    const unprotected = await stage.installs.apply({ ...FULL, deletion_protection: false }, NOTHING);
    stage.truto.removeInstall(stored().id);

    const destroyed = await stage.installs.apply(null, unprotected);

    expect(summariesOf(destroyed.diagnostics)).toEqual([]);
    expect(destroyed.state).toBeNull();
  });
});

describe("a token of another environment", () => {
  test("does not make installs look deleted", async () => {
    const created = await stage.installs.apply({ ...FULL, deletion_protection: false }, NOTHING);
    stage.truto.addInstall({
      environment_id: stage.truto.demo.environments.production,
    });
    const other = withToken(stage, stage.truto.tokens.production);

    const refreshed = await other.installs.refresh(created);
    const destroyed = await other.installs.apply(null, created);

    expect(summariesOf(refreshed.diagnostics)).toEqual([
      "error: The token belongs to another environment of Truto",
    ]);
    expect(refreshed.state).toEqual(created.state);
    expect(summariesOf(destroyed.diagnostics)).toEqual([
      "error: The token belongs to another environment of Truto",
    ]);
    expect(destroyed.state).toEqual(created.state);
  });
});
