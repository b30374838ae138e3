import type { FaultPlan } from "../../../src/emulator";
import type { ObjectValue } from "../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../support/core";
import { shortenWaits } from "../../support/short-waits";
import { CLIENT_SECRET, json, openStage, OVERRIDE, SECRETS, type Stage, withToken, words } from "./support";

shortenWaits();

// What goes wrong on the way to Truto: what the user sees, and what is in the state afterwards.

const TIMEOUTS = { create: "2s", read: "1s", update: "1s", delete: "1s" };

let stage: Stage;
let INSTALL: ObjectValue;

const DEFINITION: ObjectValue = {
  name: "my-crm",
  config_json: json(OVERRIDE),
  config_secrets: json({ credentials: SECRETS.credentials }),
  deletion_protection: false,
  timeouts: TIMEOUTS,
};

beforeEach(async () => {
  stage = await openStage();
  INSTALL = {
    integration_id: stage.truto.addIntegration({ name: "fresh-crm" }).id,
    is_enabled: true,
    override: json(OVERRIDE),
    override_secrets: json(SECRETS),
    deletion_protection: false,
    timeouts: TIMEOUTS,
  };
});

afterEach(async () => {
  await stage.close();
});

const always = (method: string, fault: FaultPlan["fault"]): void => {
  stage.truto.faults.add({ match: { method }, times: "always", fault });
};

interface Failing {
  readonly fault: FaultPlan["fault"];
  /** One of them is told. */
  readonly summary: RegExp;
  readonly detail: RegExp;
}

/** A read, and a write that Truto has not carried out. */
const FAILURES: Readonly<Record<string, Failing>> = {
  "a token that is not accepted": {
    fault: { kind: "answer", status: 401 },
    summary: /Truto does not accept the token/,
    detail: /TRUTO_TOKEN/,
  },
  "a token without the right": {
    fault: { kind: "answer", status: 403 },
    summary: /Truto denied access/,
    detail: /An API token is required/,
  },
  "a rate limit that outlasts the operation": {
    fault: { kind: "answer", status: 429, retryAfterSeconds: 10 },
    summary: /Could not/,
    detail: /The rate limit of Truto is exceeded .* Try again at \d{4}-/,
  },
  "a rate limit that does not say how long": {
    fault: { kind: "answer", status: 429 },
    summary: /Could not/,
    detail: /The rate limit of Truto is exceeded/,
  },
};

describe.each(Object.entries(FAILURES))("%s", (_name, { fault, summary, detail }) => {
  test("on a read is told, and the state stays", async () => {
    const created = await stage.installs.apply(INSTALL, NOTHING);
    always("GET", fault);

    const refreshed = await stage.installs.refresh(created);

    expect(refreshed.state).toEqual(created.state);
    expect(summariesOf(refreshed.diagnostics).join()).toMatch(summary);
    expect(words(refreshed.diagnostics)).toMatch(detail);
  });

  test("on an update is told, and the state stays", async () => {
    const created = await stage.installs.apply(INSTALL, NOTHING);
    always("PATCH", fault);

    const updated = await stage.installs.apply({ ...INSTALL, is_enabled: false }, created);

    expect(updated.state).toEqual(created.state);
    expect(summariesOf(updated.diagnostics).join()).toMatch(summary);
    expect(words(updated.diagnostics)).toMatch(detail);
  });

  test("on a create is told, and nothing is in the state", async () => {
    always("POST", fault);

    const installed = await stage.installs.apply(INSTALL, NOTHING);
    const defined = await stage.integrations.apply(DEFINITION, NOTHING);

    for (const { state, diagnostics } of [installed, defined]) {
      expect(state).toBeNull();
      expect(summariesOf(diagnostics).join()).toMatch(summary);
      expect(words(diagnostics)).toMatch(detail);
      expect(words(diagnostics)).not.toContain("FAKE-SECRET");
    }
  });

  test("on a delete is told, and the state stays", async () => {
    const created = await stage.installs.apply(INSTALL, NOTHING);
    always("DELETE", fault);

    const destroyed = await stage.installs.apply(null, created);

    expect(destroyed.state).toEqual(created.state);
    expect(summariesOf(destroyed.diagnostics).join()).toMatch(summary);
  });
});

/** Nobody knows whether a write was carried out. */
const UNCLEAR: Readonly<Record<string, { readonly fault: FaultPlan["fault"]; readonly onRead: RegExp }>> = {
  "a failing server": { fault: { kind: "answer", status: 500 }, onRead: /Truto answered 500 to GET/ },
  "a gateway's page": { fault: { kind: "notJson", status: 502 }, onRead: /Truto answered 502 to GET/ },
  "an answer that is not JSON": { fault: { kind: "notJson", when: "after" }, onRead: /the body is not JSON/ },
  "a connection that breaks in the middle of the answer": {
    fault: { kind: "cut" },
    onRead: /cannot reach Truto: the connection was closed/,
  },
  "a connection that is closed without an answer": {
    fault: { kind: "drop", when: "after" },
    onRead: /cannot reach Truto: the connection was closed/,
  },
};

describe.each(Object.entries(UNCLEAR))("%s", (_name, { fault, onRead }) => {
  test("that lasts is told on a read, and the state stays", async () => {
    const created = await stage.installs.apply(INSTALL, NOTHING);
    always("GET", fault);

    const refreshed = await stage.installs.refresh(created);

    expect(refreshed.state).toEqual(created.state);
    expect(words(refreshed.diagnostics)).toMatch(onRead);
    expect(words(refreshed.diagnostics)).not.toContain("<html>");
  });

  test("after an install: the install is found, and there is one", async () => {
    stage.truto.faults.add({ match: { method: "POST" }, fault: committed(fault) });

    const created = await stage.installs.apply({ ...INSTALL, timeouts: null }, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(stage.truto.install(idOf(created.state))?.override_secrets).toEqual(SECRETS);
  });

  test("after the creation of an integration: it is found by its name, and made once", async () => {
    stage.truto.faults.add({ match: { method: "POST" }, fault: committed(fault) });

    const created = await stage.integrations.apply({ ...DEFINITION, timeouts: null }, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(stage.truto.integrations().filter(({ name }) => name === "my-crm")).toHaveLength(1);
    expect(stage.truto.requests.count({ method: "POST" })).toBe(1);
    expect((await stage.integrations.plan({ ...DEFINITION, timeouts: null }, created)).changed).toEqual([]);
  });

  test("that lasts is told on an update, and the secrets in the request are not", async () => {
    const created = await stage.installs.apply(INSTALL, NOTHING);
    always("PATCH", fault);

    const updated = await stage.installs.apply({ ...INSTALL, override: "{}" }, created);

    expect(updated.state).toEqual(created.state);
    expect(words(updated.diagnostics)).toContain("It is unknown whether Truto carried out the request");
    expect(words(updated.diagnostics)).not.toContain("FAKE-SECRET");
  });

  test("that passes is not noticed on a delete", async () => {
    const created = await stage.installs.apply({ ...INSTALL, timeouts: null }, NOTHING);
    stage.truto.faults.add({ match: { method: "DELETE" }, fault: committed(fault) });

    const destroyed = await stage.installs.apply(null, created);

    expect(summariesOf(destroyed.diagnostics)).toEqual([]);
    expect(destroyed.state).toBeNull();
  });
});

test.each(["a failing server", "a gateway's page", "a connection that breaks in the middle of the answer"])(
  "%s that passes is not noticed on a read",
  async (name) => {
    const created = await stage.installs.apply({ ...INSTALL, timeouts: null }, NOTHING);
    stage.truto.faults.add({
      match: { method: "GET" },
      fault: UNCLEAR[name]?.fault ?? { kind: "drop" },
    });

    expect(summariesOf((await stage.installs.refresh(created)).diagnostics)).toEqual([]);
    expect(stage.truto.requests.count({ path: "/environment-integration/*" })).toBe(2);
  },
);

/** The same fault after the work was done. */
function committed(fault: FaultPlan["fault"]): FaultPlan["fault"] {
  return fault.kind === "answer" || fault.kind === "notJson" || fault.kind === "drop"
    ? { ...fault, when: "after" }
    : fault;
}

const idOf = (state: ObjectValue | null): string => (typeof state?.id === "string" ? state.id : "");

test("a POST of an integration that never arrived is told as unclear, and can be applied again", async () => {
  stage.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "before" } });

  const created = await stage.integrations.apply({ ...DEFINITION, timeouts: null }, NOTHING);
  const again = await stage.integrations.apply({ ...DEFINITION, timeouts: null }, created);

  expect(words(created.diagnostics)).toContain("It is unknown whether Truto carried out the request");
  expect(created.state).toBeNull();
  expect(summariesOf(again.diagnostics)).toEqual([]);
  expect(stage.truto.integrations().filter(({ name }) => name === "my-crm")).toHaveLength(1);
});

test("a wrong token is told once per call and never quoted", async () => {
  const { installs } = withToken(stage, "FAKE-TOKEN-wrong");

  const planned = await installs.plan(INSTALL, NOTHING);

  expect(summariesOf(planned.diagnostics)).toEqual(["error: Truto does not accept the token"]);
  expect(words(planned.diagnostics)).not.toContain("FAKE-TOKEN-wrong");
});

test("a link token is told to be of the wrong kind", async () => {
  const { installs } = withToken(stage, stage.truto.tokens.link);

  expect(words((await installs.plan(INSTALL, NOTHING)).diagnostics)).toContain("link tokens");
});

test("an unknown integration is a warning at plan, at its attribute: a destroy begins with a plan as well", async () => {
  const planned = await stage.installs.plan(
    { ...INSTALL, integration_id: "00000000-0000-4000-8000-000000000000" },
    NOTHING,
  );

  expect(summariesOf(planned.diagnostics)).toEqual(["warning: Truto has no integration with this id"]);
  expect(planned.diagnostics[0]?.path).toEqual([{ attribute: "integration_id" }]);
});

test.each([404, 400])(
  "an integration that went away after the plan answers %d, told at its attribute",
  async (status) => {
    stage.truto.faults.add({
      match: { method: "POST" },
      fault: { kind: "answer", status, message: "integration_id is unknown" },
    });

    const created = await stage.installs.apply(INSTALL, NOTHING);

    expect(created.diagnostics.map(({ path }) => path)).toEqual([[{ attribute: "integration_id" }]]);
    expect(created.state).toBeNull();
  },
);

test("an update of an install that is gone says so, and the state stays for the next refresh", async () => {
  const created = await stage.installs.apply(INSTALL, NOTHING);
  stage.truto.removeInstall(idOf(created.state));

  const updated = await stage.installs.apply({ ...INSTALL, is_enabled: false }, created);

  expect(summariesOf(updated.diagnostics)).toEqual([
    "error: The install no longer exists, or the token cannot see it",
  ]);
  expect(updated.state).toEqual(created.state);
});

test("an update of an integration that is gone says so", async () => {
  const created = await stage.integrations.apply(DEFINITION, NOTHING);
  stage.truto.removeIntegration(idOf(created.state));

  const updated = await stage.integrations.apply({ ...DEFINITION, category: "crm" }, created);

  expect(summariesOf(updated.diagnostics)).toEqual([
    "error: The integration no longer exists, or the token cannot see it",
  ]);
});

describe("an install whose answer is not what was asked for", () => {
  test("is put right with the difference", async () => {
    const ignoring = { kind: "rewriteRequest", patch: { is_enabled: null } } as const;
    stage.truto.faults.add({ match: { method: "POST" }, fault: ignoring });

    const created = await stage.installs.apply({ ...INSTALL, is_enabled: false }, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(stage.writes().at(-1)).toMatchObject({ method: "PATCH", body: { is_enabled: false } });
    expect(stage.truto.install(idOf(created.state))?.is_enabled).toBe(false);
  });

  test("and cannot be put right stays in the state with the error", async () => {
    const ignoring = { kind: "rewriteRequest", patch: { is_enabled: null } } as const;
    stage.truto.faults.add({ match: { method: "POST" }, fault: ignoring });
    always("PATCH", { kind: "answer", status: 403 });

    const created = await stage.installs.apply({ ...INSTALL, is_enabled: false }, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual(["error: Truto denied access"]);
    expect(created.state).toMatchObject({ id: stage.truto.installs().at(-1)?.id, is_enabled: true });
  });

  test("and stays another is an error with both values", async () => {
    const ignoring = { kind: "rewriteRequest", patch: { is_enabled: null } } as const;
    stage.truto.configure({ mode: "lenient" });
    const created = await stage.installs.apply(INSTALL, NOTHING);
    stage.truto.faults.add({ match: { method: "PATCH" }, fault: ignoring });

    const updated = await stage.installs.apply({ ...INSTALL, is_enabled: false }, created);

    expect(summariesOf(updated.diagnostics)).toEqual([
      "error: The registry stored a different is_enabled than requested",
    ]);
    expect(updated.state?.is_enabled).toBe(true);
  });
});

test("a secret that Truto quotes in a refusal is not shown", async () => {
  stage.truto.faults.add({
    match: { method: "POST" },
    fault: { kind: "answer", status: 400, message: `client.secret ${CLIENT_SECRET} is too short` },
  });

  const created = await stage.installs.apply(INSTALL, NOTHING);

  expect(words(created.diagnostics)).toContain("<redacted> is too short");
  expect(words(created.diagnostics)).not.toContain("FAKE-SECRET");
});
