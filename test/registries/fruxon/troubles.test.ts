import type { FaultPlan } from "../../../src/emulator";
import type { ObjectValue } from "../../../src/framework/values/value";
import { NOTHING, type Stored, summariesOf } from "../../support/core";
import { shortenWaits } from "../../support/short-waits";
import {
  API_KEY,
  authOf,
  CLIENT_SECRET,
  DEMO_CRM,
  type Environment,
  json,
  openStage,
  places,
  type Stage,
  TENANT,
  terraformWith,
  words,
} from "./support";

shortenWaits();

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

/** Short, so that a trouble that does not end is not waited for. */
const TIMEOUTS = { create: "3s", read: "3s", update: "3s", delete: "3s" };

const DESK: ObjectValue = {
  integration_id: "custom_support_desk",
  display_name: "Test desk",
  parameters: json({ site: "acme" }),
  auth: authOf({ integration_auth_metadata_id: "api-key" }),
  auth_secrets: json({ apiKey: API_KEY }),
  timeouts: TIMEOUTS,
};

const CRM: ObjectValue = { ...DEMO_CRM, timeouts: TIMEOUTS };

interface Kind {
  readonly name: string;
  readonly config: ObjectValue;
  readonly changed: ObjectValue;
  readonly terraform: (environment?: Environment) => Stage["integrations"];
  readonly secret: string;
  /** How many of them there are. */
  readonly count: () => number;
  readonly writes: Readonly<Record<"create" | "update" | "delete", FaultPlan["match"]>>;
}

const KINDS: readonly Kind[] = [
  {
    name: "an integration",
    config: CRM,
    changed: { ...CRM, display_name: "Changed" },
    terraform: (environment) => terraformWith(stage, environment).integrations,
    secret: CLIENT_SECRET,
    count: () => (stage.fruxon.integration(TENANT, "custom_demo_crm") === undefined ? 0 : 1),
    writes: {
      create: { method: "POST", path: "/**/integrations" },
      update: { method: "PUT" },
      delete: { method: "DELETE" },
    },
  },
  {
    name: "a config",
    config: DESK,
    changed: { ...DESK, display_name: "Changed" },
    terraform: (environment) => terraformWith(stage, environment).configs,
    secret: API_KEY,
    count: () =>
      stage.fruxon.configs(TENANT).filter(({ draft }) => ["Test desk", "Changed"].includes(draft.displayName))
        .length,
    writes: {
      create: { method: "POST", path: "/**/configs" },
      update: { method: "PATCH" },
      delete: { method: "DELETE" },
    },
  },
];

const suffer = (match: FaultPlan["match"], fault: FaultPlan["fault"], times: FaultPlan["times"] = "always") =>
  stage.fruxon.faults.add({ match, fault, times });

/** No message of any kind shows a credential. */
const expectNoSecret = (text: string) => {
  for (const secret of [API_KEY, CLIENT_SECRET, stage.fruxon.tokens.full]) expect(text).not.toContain(secret);
};

describe.each(KINDS)("$name", (kind) => {
  const created = async (): Promise<Stored> => {
    const applied = await kind.terraform().apply(kind.config, NOTHING);
    expect(words(applied.diagnostics)).toBe("");
    return applied;
  };

  test("with a wrong token is neither planned nor read, and the state stays", async () => {
    const stored = await created();
    const wrong = kind.terraform({ FRUXON_TOKEN: "FAKE-WRONG" });

    const planned = await wrong.plan(kind.config, NOTHING);
    const refreshed = await wrong.refresh(stored);

    expect(summariesOf(planned.diagnostics)).toEqual(["error: Fruxon does not accept the token"]);
    expect(summariesOf(refreshed.diagnostics)).toEqual(["error: Fruxon does not accept the token"]);
    expect(words(refreshed.diagnostics)).toContain("or in FRUXON_TOKEN");
    expect(words(refreshed.diagnostics)).not.toContain("FAKE-WRONG");
    expect(refreshed.state).toEqual(stored.state);
  });

  test("with a token of another tenant is told so, and the state stays", async () => {
    const stored = await created();

    const refreshed = await kind.terraform({ FRUXON_TOKEN: stage.fruxon.tokens.labs }).refresh(stored);

    expect(summariesOf(refreshed.diagnostics)).toEqual([
      'error: The token does not belong to the tenant "acme-corp" of Fruxon',
    ]);
    expect(places(refreshed.diagnostics)).toEqual(["tenant"]);
    expect(refreshed.state).toEqual(stored.state);
  });

  test("with a token that may only read cannot be created, changed or destroyed, and is told the scope", async () => {
    const stored = await created();
    const reader = kind.terraform({ FRUXON_TOKEN: stage.fruxon.tokens.readOnly });
    const other = { ...kind.config, ...(kind.config === CRM ? { slug: "custom_other_crm" } : {}) };

    const results = [
      await reader.apply(other, NOTHING),
      await reader.apply(kind.changed, stored),
      await reader.apply(null, stored),
    ];

    for (const { diagnostics } of results) {
      expect(summariesOf(diagnostics)).toEqual([
        "error: The Fruxon token lacks the scope integrations:write",
      ]);
      expect(words(diagnostics)).toContain("It has integrations:read, tools:read.");
    }
    expect(results.map(({ state }) => state)).toEqual([null, stored.state, stored.state]);
    expect(kind.count()).toBe(1);
  });

  test("without a token is told where to set one", async () => {
    const { diagnostics } = await kind.terraform({ FRUXON_TOKEN: undefined }).plan(kind.config, NOTHING);

    expect(words(diagnostics)).toContain("error: Fruxon is not configured");
    expect(words(diagnostics)).toContain("FRUXON_TOKEN");
  });

  test("behind a base_url that is not the API does not look deleted", async () => {
    const stored = await created();

    const refreshed = await kind
      .terraform({ FRUXON_BASE_URL: `${stage.emulator.url}/nowhere` })
      .refresh(stored);

    expect(summariesOf(refreshed.diagnostics)).toHaveLength(1);
    expect(refreshed.state).toEqual(stored.state);
  });

  test("waits as long as the rate limit says, and then goes on", async () => {
    suffer({}, { kind: "answer", status: 429, retryAfterSeconds: 1 }, 1);
    const startedAt = Date.now();

    const applied = await kind.terraform().apply(kind.config, NOTHING);

    expect(words(applied.diagnostics)).toBe("");
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1000);
    expect(kind.count()).toBe(1);
  });

  test("goes on after a rate limit that does not say how long", async () => {
    suffer(kind.writes.create, { kind: "answer", status: 429 }, 2);

    const applied = await kind.terraform().apply(kind.config, NOTHING);

    expect(words(applied.diagnostics)).toBe("");
    expect(kind.count()).toBe(1);
  });

  test("does not wait for a rate limit that lasts longer than the operation may, and says until when", async () => {
    const stored = await created();
    suffer({}, { kind: "answer", status: 429, retryAfterSeconds: 3600 });

    const refreshed = await kind.terraform().refresh(stored);

    expect(words(refreshed.diagnostics)).toContain("The rate limit of Fruxon is exceeded");
    expect(words(refreshed.diagnostics)).toMatch(/Try again at \d{4}-\d\d-\d\dT/);
    expect(refreshed.state).toEqual(stored.state);
  });

  test("whose update is answered by a server failure is sent again", async () => {
    const stored = await created();
    suffer(kind.writes.update, { kind: "answer", status: 500 }, 1);

    const applied = await kind.terraform().apply(kind.changed, stored);

    expect(words(applied.diagnostics)).toBe("");
  });

  test.each<["create" | "update" | "delete", FaultPlan["fault"]]>([
    ["create", { kind: "answer", status: 500, message: "out of order" }],
    ["update", { kind: "answer", status: 500, message: "out of order" }],
    ["delete", { kind: "answer", status: 500, message: "out of order" }],
    ["create", { kind: "notJson", when: "before" }],
    ["update", { kind: "notJson", when: "before" }],
  ])("whose %s always ends in %j keeps what is known", async (operation, fault) => {
    const stored = operation === "create" ? NOTHING : await created();
    suffer(kind.writes[operation], fault);
    const wanted = { create: kind.config, update: kind.changed, delete: null }[operation];

    const applied = await kind.terraform().apply(wanted, stored);

    expect(summariesOf(applied.diagnostics)).toHaveLength(1);
    expect(summariesOf(applied.diagnostics)[0]).toMatch(/^error: /);
    expect(applied.state).toEqual(stored.state);
    expectNoSecret(words(applied.diagnostics));
  });

  test.each<FaultPlan["fault"]>([
    { kind: "answer", status: 500 },
    { kind: "notJson" },
    { kind: "notJson", status: 502 },
    { kind: "cut" },
    { kind: "drop" },
  ])("whose read always ends in %j keeps its state", async (fault) => {
    const stored = await created();
    suffer({ method: "GET" }, fault);

    const refreshed = await kind.terraform().refresh(stored);

    expect(summariesOf(refreshed.diagnostics)).toEqual([
      `error: Could not read ${kind.config === CRM ? "integrations_fruxon_integration" : "integrations_fruxon_config"}`,
    ]);
    expect(refreshed.state).toEqual(stored.state);
  });

  test("whose creation breaks off in the middle of the answer is found, and there is one of it", async () => {
    suffer(kind.writes.create, { kind: "cut" }, 1);

    const applied = await kind.terraform().apply(kind.config, NOTHING);

    expect(words(applied.diagnostics)).toBe("");
    expect(applied.state).not.toBeNull();
    expect(kind.count()).toBe(1);
  });

  test("whose update breaks off in the middle of the answer is sent again", async () => {
    const stored = await created();
    suffer(kind.writes.update, { kind: "cut" }, 1);

    const applied = await kind.terraform().apply(kind.changed, stored);

    expect(words(applied.diagnostics)).toBe("");
    expect(applied.state?.display_name).toBe("Changed");
  });

  test("whose deletion breaks off after it was done is done", async () => {
    const stored = await created();
    suffer(kind.writes.delete, { kind: "drop", when: "after" }, 1);

    const destroyed = await kind.terraform().apply(null, stored);

    expect(words(destroyed.diagnostics)).toBe("");
    expect(destroyed.state).toBeNull();
  });

  test("that is refused with its values quoted shows no secret", async () => {
    stage.fruxon.configure({ errorsQuoteInput: "always", validationStatus: 422, unknownKeys: "refused" });
    suffer(
      kind.writes.create,
      { kind: "rewriteRequest", patch: { displayName: "x".repeat(101), unknown: kind.secret } },
      1,
    );

    const applied = await kind.terraform().apply(kind.config, NOTHING);

    expect(summariesOf(applied.diagnostics)[0]).toMatch(/^error: Fruxon refused the/);
    expectNoSecret(words(applied.diagnostics));
  });
});

test("a refusal that names fields is told at each of their attributes", async () => {
  stage.fruxon.faults.add({
    match: { method: "POST", path: "/**/integrations" },
    fault: { kind: "rewriteRequest", patch: { displayName: "x".repeat(101), description: "y".repeat(501) } },
  });

  const applied = await stage.integrations.apply(CRM, NOTHING);

  expect([...places(applied.diagnostics)].sort()).toEqual(["description", "display_name"]);
  expect(applied.state).toBeNull();
});
