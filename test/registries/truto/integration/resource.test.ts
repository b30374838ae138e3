import { isUnknown } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { changedOutside, NOTHING, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import {
  CLIENT_SECRET,
  CONFIG,
  CONFIG_SECRETS,
  json,
  openStage,
  parsed,
  places,
  type Stage,
  withToken,
  words,
} from "../support";

const FULL: ObjectValue = {
  name: "my-crm",
  category: "crm",
  is_beta: true,
  sharing: "ask",
  config_json: json(CONFIG),
  config_secrets: json(CONFIG_SECRETS),
};

shortenWaits();

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

/** The test's integration as Truto stores it. */
const stored = () => {
  const found = stage.truto.integrations().find(({ name }) => name === "my-crm");
  if (found === undefined) throw new Error("expected an integration");
  return found;
};

describe("creating", () => {
  test("sends both parts of the config as one", async () => {
    await stage.integrations.apply(FULL, NOTHING);

    const { client, ...rest } = CONFIG.credentials.oauth2.config;
    const config = { ...rest, client: { ...client, secret: CLIENT_SECRET } };
    expect(stage.writes()).toEqual([
      {
        method: "POST",
        path: "/integration",
        body: {
          name: "my-crm",
          category: "crm",
          is_beta: true,
          sharing: "ask",
          config: { ...CONFIG, credentials: { oauth2: { format: "oauth2", config } } },
        },
      },
    ]);
  });

  test("takes into the state what Truto made of it, and nothing of the secrets", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(created.state).toMatchObject({
      id: stored().id,
      name: "my-crm",
      category: "crm",
      is_beta: true,
      sharing: "ask",
      config_json: json(CONFIG),
      config_secrets: null,
      team_id: stage.truto.demo.teams.acme,
      credentials_generation: 1,
      updated_at: stored().updated_at,
    });
    expect(json(created.state)).not.toContain("FAKE-SECRET");
    expect(Buffer.from(created.private).toString()).not.toContain("FAKE-SECRET");
  });

  test("is at rest afterwards", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);

    const refreshed = await stage.integrations.refresh(created);

    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect((await stage.integrations.plan(FULL, refreshed)).changed).toEqual([]);
  });

  test("is not shared and not beta where the configuration does not say", async () => {
    const created = await stage.integrations.apply({ name: "my-crm", config_json: "{}" }, NOTHING);

    expect(stage.writes()[0]?.body).toEqual({ name: "my-crm", is_beta: false, sharing: "deny", config: {} });
    expect(created.state).toMatchObject({ is_beta: false, sharing: "deny", category: null });
  });

  test("plans as unknown exactly what Truto chooses", async () => {
    const { planned } = await stage.integrations.plan({ name: "my-crm", config_json: "{}" }, NOTHING);

    const unknown = Object.entries(planned ?? {}).filter(([, value]) => isUnknown(value));
    expect(unknown.map(([name]) => name).sort()).toEqual([
      "category",
      "created_at",
      "id",
      "team_id",
      "updated_at",
    ]);
    expect(planned).toMatchObject({ is_beta: false, sharing: "deny" });
  });
});

describe("a name that the team has already", () => {
  test("is a warning at plan: whether it still is when the creation comes, a plan does not know", async () => {
    const { id } = stage.truto.addIntegration({ name: "my-crm" });

    const planned = await stage.integrations.plan(FULL, NOTHING);

    expect(summariesOf(planned.diagnostics)).toEqual([
      "warning: The team already has an integration with this name",
    ]);
    expect(places(planned.diagnostics)).toEqual(["name"]);
    expect(words(planned.diagnostics)).toContain(`Import it by the id ${id}`);
  });

  test("and that came after the look, is told at apply", async () => {
    // The two looks before the POST find nothing.
    stage.truto.addIntegration({ name: "my-crm" });
    const nothing = { kind: "rewriteAnswer", patch: { result: [] } } as const;
    stage.truto.faults.add({ match: { path: "/integration" }, times: 2, fault: nothing });

    const created = await stage.integrations.apply(FULL, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([
      "error: The team already has an integration with this name",
    ]);
    expect(created.state).toBeNull();
  });

  test("is no obstacle when another team shares one of that name", async () => {
    stage.truto.addIntegration({ name: "my-crm", sharing: "allow", team_id: stage.truto.demo.teams.partner });

    const created = await stage.integrations.apply(FULL, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
  });
});

describe("updating", () => {
  test.each([
    ["category", "sales"],
    ["is_beta", false],
    ["sharing", "deny"],
  ] as const)("a changed %s sends nothing else but the version", async (name, value) => {
    const created = await stage.integrations.apply(FULL, NOTHING);

    const updated = await stage.integrations.apply({ ...FULL, [name]: value }, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stage.writes().at(-1)?.body).toEqual({ version: 1, [name]: value });
    expect(updated.state).toMatchObject({ [name]: value, updated_at: stored().updated_at });
  });

  test("names the version that the last update made", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    const updated = await stage.integrations.apply({ ...FULL, category: "a" }, created);

    await stage.integrations.apply({ ...FULL, category: "b" }, updated);

    expect(stage.writes().at(-1)?.body).toEqual({ version: 2, category: "b" });
    expect(stage.truto.requests.count({ method: "PATCH" })).toBe(2);
  });

  test("a changed config goes whole, with its secrets and a null for each key that is gone", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);

    const { base_url: _, resources, ...rest } = CONFIG;
    const { path, method } = resources.contacts.list;
    const config = { ...rest, label: "New", resources: { contacts: { list: { method, path } } } };
    const updated = await stage.integrations.apply({ ...FULL, config_json: json(config) }, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stage.writes().at(-1)?.body).toMatchObject({
      config: {
        label: "New",
        base_url: null,
        resources: { contacts: { list: { method, path, response_path: null } } },
        credentials: { oauth2: { config: { client: { id: "base-app", secret: CLIENT_SECRET } } } },
      },
    });
    expect(stored().config).toEqual(config);
    expect(stored().config_secrets).toEqual(CONFIG_SECRETS);
  });

  test("nulls are never sent inside arrays", async () => {
    const actions = (step: object) => json({ actions: { ping: { steps: [step] } } });
    const created = await stage.integrations.apply(
      { name: "my-crm", config_json: actions({ type: "a", config: { x: 1 } }) },
      NOTHING,
    );

    await stage.integrations.apply({ name: "my-crm", config_json: actions({ type: "b" }) }, created);

    expect(stage.writes().at(-1)?.body).toEqual({
      version: 1,
      config: { actions: { ping: { steps: [{ type: "b" }] } } },
    });
  });

  test("another spelling of the same config is no difference", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);

    const config_json = `\ufeff${JSON.stringify(CONFIG, null, 2)}`;

    expect((await stage.integrations.plan({ ...FULL, config_json }, created)).changed).toEqual([]);
  });

  test("an empty object is a value, and a null of the creation stays through updates", async () => {
    const config = { ...CONFIG, headers: { "X-Gone": null }, query: {} };
    const created = await stage.integrations.apply({ ...FULL, config_json: json(config) }, NOTHING);
    expect(created.diagnostics).toEqual([]);

    const changed = { ...config, label: "Another", query: { a: "1" } };
    const updated = await stage.integrations.apply({ ...FULL, config_json: json(changed) }, created);

    expect(updated.diagnostics).toEqual([]);
    expect(stored().config).toMatchObject({
      headers: { "X-Gone": null },
      query: { a: "1" },
    });
    const back = await stage.integrations.apply({ ...FULL, config_json: json(config) }, updated);
    expect(stored().config).toMatchObject({
      headers: { "X-Gone": null },
      query: {},
    });
    expect((await stage.integrations.plan({ ...FULL, config_json: json(config) }, back)).changed).toEqual([]);
  });

  test("a null that only an update brings is warned of by its path, and is no difference", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);

    const config_json = json({ ...CONFIG, headers: { "X-Gone": null } });
    const planned = await stage.integrations.plan(
      { ...FULL, config_json: json({ ...CONFIG, pagination: null }) },
      created,
    );

    expect(planned.changed).toEqual([]);
    expect(planned.diagnostics).toMatchObject([
      { severity: "warning", detail: expect.stringContaining("Null at /pagination.") as string },
    ]);
    expect((await stage.integrations.plan({ ...FULL, config_json }, created)).diagnostics).toMatchObject([
      { severity: "warning", detail: expect.stringContaining("Null at /headers/X-Gone.") as string },
    ]);
  });

  test("another name replaces it, which deletion_protection forbids", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);

    const planned = await stage.integrations.plan({ ...FULL, name: "other-crm" }, created);

    expect(planned.replaces).toBe(true);
    expect(summariesOf(planned.diagnostics)).toEqual([
      "error: Cannot replace this object: deletion_protection is enabled",
    ]);
    expect(words(planned.diagnostics)).toContain("removes its installs in all environments");
  });
});

describe("secrets", () => {
  const rotated = { credentials: { oauth2: { config: { client: { secret: "FAKE-SECRET-new" } } } } };

  test("a changed secret is planned without a word of it, and sent", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);

    const config = { ...FULL, config_secrets: json(rotated) };
    const planned = await stage.integrations.plan(config, created);
    const updated = await stage.integrations.apply(config, created);

    expect(planned.changed).toEqual(["updated_at", "credentials_generation"]);
    expect(stored().config_secrets).toEqual(rotated);
    expect(stored().config).toEqual(CONFIG);
    expect(updated.state?.credentials_generation).toBe(2);
  });

  test("ignored ones stay where they are, also with another configuration, and are removed later as ever", async () => {
    const ignored = ["config_secrets"];
    const created = await stage.integrations.apply(FULL, NOTHING);
    const kept = stored().config_secrets;
    const changed = { ...FULL, config_json: json({ ...CONFIG, label: "Another label" }) };

    const written = { ...changed, config_secrets: json({ other: "FAKE-SECRET-new" }) };
    const planned = await stage.integrations.plan(written, created, ignored);
    const updated = await stage.integrations.apply(written, created, ignored);
    const secretsBetween = stored().config_secrets;
    await stage.integrations.apply({ ...changed, config_secrets: "{}" }, updated);

    expect(summariesOf(planned.diagnostics)).toEqual([
      expect.stringMatching(/^warning: Credentials of .* are not sent with this change$/),
    ]);
    expect(stored().config).toMatchObject({ label: "Another label" });
    expect(secretsBetween).toEqual(kept);
    expect(JSON.stringify(stored())).not.toContain("FAKE-SECRET");
  });

  test("an empty object removes them in Truto, also where it merges", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);

    const updated = await stage.integrations.apply({ ...FULL, config_secrets: "{}" }, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stored().config_secrets).toEqual({});
    expect(stored().config).toMatchObject({ label: "Demo CRM" });
  });

  test("one that was set in Truto's dashboard survives an update that knows nothing of it", async () => {
    const created = await stage.integrations.apply({ ...FULL, config_secrets: null }, NOTHING);
    stage.truto.changeIntegration(stored().id, { config_secrets: CONFIG_SECRETS });
    const refreshed = await stage.integrations.refresh(created);

    const config_json = json({ ...CONFIG, label: "New" });
    await stage.integrations.apply({ ...FULL, config_secrets: null, config_json }, refreshed);

    expect(stored().config_secrets).toEqual(CONFIG_SECRETS);
  });
});

describe("a stale version", () => {
  test("is read again and sent once more, when somebody else changed something else", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    stage.truto.changeIntegration(stored().id, { is_beta: false });

    const updated = await stage.integrations.apply({ ...FULL, is_beta: true, category: "sales" }, created);

    expect(
      stage.truto.requests.all({ method: "PATCH" }).map(({ status, body }) => ({ status, body })),
    ).toEqual([
      { status: 400, body: { version: 1, category: "sales" } },
      { status: 200, body: { version: 2, category: "sales" } },
    ]);
    expect(summariesOf(updated.diagnostics)).toEqual([changedOutside()]);
    expect(stored()).toMatchObject({ category: "sales", is_beta: false });
    expect((await stage.integrations.refresh(updated)).state).toMatchObject({ is_beta: false });
  });

  test("is reported at once when somebody else changed the same attribute, and nothing is overwritten", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    stage.truto.changeIntegration(stored().id, { config: { ...CONFIG, label: "Theirs" } });

    const config_json = json({ ...CONFIG, label: "Ours" });
    const updated = await stage.integrations.apply({ ...FULL, config_json }, created);

    expect(summariesOf(updated.diagnostics)).toEqual([
      "error: Another user changed the integration after the plan",
    ]);
    expect(places(updated.diagnostics)).toEqual(["config_json"]);
    expect(stored().config.label).toBe("Theirs");
    expect(updated.state).toEqual(created.state);
  });

  test("twice in a row is reported", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    // Each PATCH arrives with a version that is not the record's.
    const stale = { kind: "rewriteRequest", patch: { version: 77 } } as const;
    stage.truto.faults.add({ match: { method: "PATCH" }, times: "always", fault: stale });
    stage.truto.changeIntegration(stored().id, { version: 5 });
    const moving = { kind: "rewriteAnswer", patch: { version: 6 } } as const;
    stage.truto.faults.add({ match: { method: "GET", path: "/integration/*" }, skip: 1, fault: moving });

    const updated = await stage.integrations.apply({ ...FULL, category: "sales" }, created);

    expect(summariesOf(updated.diagnostics)).toEqual([
      changedOutside(),
      "error: The integration is being changed by another user",
    ]);
    expect(stage.truto.requests.count({ method: "PATCH" })).toBe(2);
    expect(updated.state).toEqual(created.state);
  });

  test("that is the end of a repeated request of our own is no error", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    stage.truto.faults.add({ match: { method: "PATCH" }, fault: { kind: "drop", when: "after" } });

    const updated = await stage.integrations.apply({ ...FULL, category: "sales" }, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stored().category).toBe("sales");
  });

  test("is not suspected when Truto refuses something else", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    stage.truto.faults.add({
      match: { method: "PATCH" },
      fault: { kind: "answer", status: 400, message: "config.resources: unknown method" },
    });

    const updated = await stage.integrations.apply(
      { ...FULL, config_json: json({ ...CONFIG, label: "New" }) },
      created,
    );

    expect(summariesOf(updated.diagnostics)).toEqual(["error: Truto refused the integration"]);
    expect(places(updated.diagnostics)).toEqual(["config_json"]);
    expect(words(updated.diagnostics)).toContain("config.resources: unknown method");
    expect(stage.truto.requests.count({ method: "PATCH" })).toBe(1);
  });
});

describe("drift", () => {
  const DRIFTS = {
    category: { category: "other" },
    is_beta: { is_beta: false },
    sharing: { sharing: "allow" },
    config_json: { config: { ...CONFIG, label: "Theirs" } },
  } as const;

  test.each(Object.entries(DRIFTS))("of %s is shown and put right", async (name, change) => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    stage.truto.changeIntegration(stored().id, change);

    const refreshed = await stage.integrations.refresh(created);
    const planned = await stage.integrations.plan(FULL, refreshed);
    const applied = await stage.integrations.apply(FULL, refreshed);

    expect(summariesOf(refreshed.diagnostics)).toEqual([changedOutside()]);
    expect(planned.changed).toContain(name);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stored()).toMatchObject({ category: "crm", is_beta: true, sharing: "ask", config: CONFIG });
  });

  test("a key that somebody else added is removed again", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    stage.truto.changeIntegration(stored().id, { config: { ...CONFIG, query: { page: "1" } } });

    await stage.integrations.apply(FULL, await stage.integrations.refresh(created));

    expect(stored().config).toEqual(CONFIG);
  });

  test("an integration that is gone empties the state", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    stage.truto.removeIntegration(stored().id);

    expect((await stage.integrations.refresh(created)).state).toBeNull();
  });

  test("a secret that somebody else replaced is a warning", async () => {
    const created = await stage.integrations.apply(FULL, NOTHING);
    const theirs = { credentials: { oauth2: { config: { client: { secret: "FAKE-SECRET-theirs" } } } } };
    stage.truto.changeIntegration(stored().id, { config_secrets: theirs });

    const refreshed = await stage.integrations.refresh(created);

    expect(summariesOf(refreshed.diagnostics)).toEqual([
      `warning: integrations_truto_integration "${stored().id}" was changed outside of Terraform`,
    ]);
  });

  test('with on_external_change = "reapply" it is sent again', async () => {
    const config = { ...FULL, on_external_change: "reapply" };
    const created = await stage.integrations.apply(config, NOTHING);
    const theirs = { credentials: { oauth2: { config: { client: { secret: "FAKE-SECRET-theirs" } } } } };
    stage.truto.changeIntegration(stored().id, { config_secrets: theirs });

    await stage.integrations.apply(config, await stage.integrations.refresh(created));

    expect(stored().config_secrets).toEqual(CONFIG_SECRETS);
  });
});

describe("import", () => {
  test.each(["id", "name"] as const)("by %s is followed by an empty plan", async (key) => {
    const { id, name } = stage.truto.addIntegration({ name: "my-crm", config: CONFIG });

    const imported = await stage.integrations.importId({ id, name }[key]);

    expect(summariesOf(imported.diagnostics)).toEqual([]);
    expect(imported.state).toMatchObject({ id, name, team_id: stage.truto.demo.teams.acme });
    const planned = await stage.integrations.plan({ name, config_json: json(CONFIG) }, imported);
    expect(planned.changed).toEqual([]);
  });

  test("by name finds the team's own where another team shares one of that name", async () => {
    stage.truto.addIntegration({ name: "my-crm", sharing: "allow", team_id: stage.truto.demo.teams.partner });
    const { id } = stage.truto.addIntegration({ name: "my-crm" });

    expect((await stage.integrations.importId("my-crm")).state?.id).toBe(id);
  });

  test("reads the config without its secrets", async () => {
    const { id } = stage.truto.addIntegration({
      name: "my-crm",
      config: CONFIG,
      config_secrets: CONFIG_SECRETS,
    });

    const imported = await stage.integrations.importId(id);

    expect(parsed(imported.state, "config_json")).toEqual(CONFIG);
  });

  test.each(["no-such-name", "00000000-0000-4000-8000-000000000000"])("of %s finds nothing", async (id) => {
    expect((await stage.integrations.importId(id)).state).toBeNull();
  });
});

describe("destroying", () => {
  test.each([
    ["no environment", []],
    ["one environment", ["production"]],
    ["2 environments", ["production", "development"]],
  ] as const)(
    "is refused while it is protected, and the error counts the installs: %s",
    async (count, places) => {
      const created = await stage.integrations.apply(FULL, NOTHING);
      for (const place of places) {
        const environment_id = stage.truto.demo.environments[place];
        stage.truto.addInstall({ integration_id: stored().id, environment_id });
      }

      const planned = await stage.integrations.plan(null, await stage.integrations.refresh(created));

      expect(summariesOf(planned.diagnostics)).toEqual([
        "error: Cannot destroy this object: deletion_protection is enabled",
      ]);
      expect(words(planned.diagnostics)).toContain(`it was installed in ${count} of this team`);
      expect(words(planned.diagnostics)).toContain("every account that customers have connected");
    },
  );

  test("deletes it when it is not protected", async () => {
    const created = await stage.integrations.apply({ ...FULL, deletion_protection: false }, NOTHING);

    const destroyed = await stage.integrations.apply(null, created);

    expect(summariesOf(destroyed.diagnostics)).toEqual([]);
    expect(destroyed.state).toBeNull();
    expect(stage.truto.integrations().some(({ name }) => name === "my-crm")).toBe(false);
  });

  test("is refused for another team's, and the state keeps it", async () => {
    const { id } = stage.truto.addIntegration({
      name: "theirs",
      sharing: "allow",
      team_id: stage.truto.demo.teams.partner,
    });
    const imported = await stage.integrations.importId(id);
    const config = { name: "theirs", config_json: "{}", deletion_protection: false };
    const unprotected = await stage.integrations.apply(config, imported);

    const destroyed = await stage.integrations.apply(null, unprotected);

    expect(summariesOf(destroyed.diagnostics)).toEqual(["error: Truto denied access"]);
    expect(words(destroyed.diagnostics)).toContain("Only the team that owns an integration can change it");
    expect(destroyed.state).not.toBeNull();
  });
});

test("a token of another team does not make integrations look deleted", async () => {
  const created = await stage.integrations.apply({ ...FULL, sharing: "deny" }, NOTHING);
  const { partner } = stage.truto.demo.teams;
  const environment_id = stage.truto.addEnvironment({ name: "Theirs", team_id: partner });
  stage.truto.addToken({ token: "FAKE-TOKEN-partner", environment_id });
  const { integrations } = withToken(stage, "FAKE-TOKEN-partner");

  const refreshed = await integrations.refresh(created);

  expect(summariesOf(refreshed.diagnostics)).toEqual(["error: The token belongs to another team of Truto"]);
  expect(refreshed.state).toEqual(created.state);
});
