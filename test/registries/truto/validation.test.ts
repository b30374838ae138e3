import { UNKNOWN } from "../../../src/framework";
import { integrations } from "../../../src/provider";
import { NOTHING, playCore, summariesOf } from "../../support/core";
import { CLIENT_SECRET, json, openStage, places, type Stage, words } from "./support";

// What is wrong with a configuration, as a user sees it before anything is asked of Truto.

const ID = "11111111-aaaa-4bbb-8ccc-000000000001";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

const SECRET_OVERRIDE = json({ credentials: { config: { client: { secret: CLIENT_SECRET } } } });

test("an integration_id that is no id is a warning at plan that says what finds one", async () => {
  // A test of a configuration may have mocked it (mock_provider), so that its form tells nothing.
  expect(await stage.installs.validate({ integration_id: "k3j9x0ab" })).toEqual([]);

  const { diagnostics } = await stage.installs.plan({ integration_id: "demo-crm" }, NOTHING);

  expect(summariesOf(diagnostics)).toEqual(["warning: Unusual integration_id"]);
  expect(places(diagnostics)).toEqual(["integration_id"]);
  expect(words(diagnostics)).toContain('UUIDs in lower case. Given: "demo-crm"');
  expect(words(diagnostics)).toContain("integrations_truto_integration");
});

test.each(["override", "override_secrets"])(
  "%s that is no JSON is told without being quoted",
  async (name) => {
    const diagnostics = await stage.installs.validate({
      integration_id: ID,
      [name]: `{"a": ${CLIENT_SECRET}`,
    });

    expect(places(diagnostics)).toEqual([name]);
    expect(words(diagnostics)).toContain("must be valid JSON");
    if (name === "override_secrets") expect(words(diagnostics)).not.toContain("FAKE-SECRET");
  },
);

test.each(["[]", '"text"', "12", "null"])("an override of %s is no object", async (override) => {
  const diagnostics = await stage.installs.validate({ integration_id: ID, override });

  expect(words(diagnostics)).toContain("must be a JSON object");
});

test("a secret in the readable part is an error that does not show it", async () => {
  const installs = await stage.installs.validate({ integration_id: ID, override: SECRET_OVERRIDE });
  const integrations = await stage.integrations.validate({ name: "a", config_json: SECRET_OVERRIDE });

  expect(summariesOf(installs)).toEqual(["error: override contains a secret"]);
  expect(summariesOf(integrations)).toEqual(["error: config_json contains a secret"]);
  expect(words([...installs, ...integrations])).not.toContain("FAKE-SECRET");
});

test("a secret that shows up only in apply is refused there, before anything is sent", async () => {
  const { id } = stage.truto.addIntegration({ name: "late" });
  const { planned, private: kept } = await stage.installs.plan(
    { integration_id: id, override: UNKNOWN },
    {
      state: null,
      private: new Uint8Array(),
    },
  );
  const config = { ...planned, override: SECRET_OVERRIDE };

  const applied = await stage.installs.server.applyResource({
    type: "integrations_truto_environment_integration",
    config,
    prior: null,
    planned: config,
    plannedPrivate: kept,
    plannedIdentity: null,
  });

  expect(summariesOf(applied.diagnostics)).toEqual(["error: override contains a secret"]);
  expect(stage.writes()).toEqual([]);
});

test("one place in both parts is an error at the secret part", async () => {
  const diagnostics = await stage.installs.validate({
    integration_id: ID,
    override: json({ headers: { A: "x" } }),
    override_secrets: json({ headers: { A: "y" } }),
  });

  expect(summariesOf(diagnostics)).toEqual(["error: override_secrets and override set the same key"]);
  expect(places(diagnostics)).toEqual(["override_secrets"]);
});

test("a literal credential is a warning and stops nothing", async () => {
  const diagnostics = await stage.installs.validate({
    integration_id: ID,
    override: json({ headers: { "X-Api-Key": "literal" } }),
  });

  expect(summariesOf(diagnostics)).toEqual(["warning: override may contain a credential"]);
});

test("values that are not known yet are no errors", async () => {
  const diagnostics = await stage.installs.validate({
    integration_id: UNKNOWN,
    override: UNKNOWN,
    override_secrets: UNKNOWN,
  });

  expect(summariesOf(diagnostics)).toEqual([]);
});

test("all problems of an integration are told at once, each at its attribute", async () => {
  const diagnostics = await stage.integrations.validate({
    name: "",
    category: "",
    sharing: "everybody",
    config_json: "[]",
  });

  expect(places(diagnostics)).toEqual(["name", "config_json", "sharing"]);
  expect(words(diagnostics)).toContain(
    "Known are allow, ask, deny. Truto may have added it since then, and decides whether to accept it.",
  );
});

test("an integration needs a name and a config", async () => {
  expect(places(await stage.integrations.validate({}))).toEqual(["name", "config_json"]);
});

test("without a token it is told where to set one", async () => {
  const terraform = playCore(integrations, {}, "integrations_truto_environment_integration");

  const { diagnostics } = await terraform.plan(
    { integration_id: ID },
    { state: null, private: new Uint8Array() },
  );

  expect(summariesOf(diagnostics)).toEqual(["error: Truto is not configured"]);
  expect(words(diagnostics)).toContain("TRUTO_TOKEN");
});
