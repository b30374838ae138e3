import { string } from "../../../src/framework";
import type { Resource } from "../../../src/framework/definitions/resource";
import { hasErrors } from "../../../src/framework/diagnostics/diagnostic";
import type { Problem } from "../../../src/framework/diagnostics/failure";
import { UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { defineProvider } from "../../../src/framework";
import { playCore, summariesOf, type Stored } from "../../support/core";
import { resourceWith } from "../support/resources";

// Credentials that are kept elsewhere: docs/reference of `external_credentials`.

const MISSING: Problem = {
  severity: "warning",
  missesCredential: true,
  at: ["token"],
  summary: "Missing token",
  detail: "The registry takes a token; it is not set. Set it.",
};

interface Sent {
  readonly credentials: unknown;
}

let sent: Sent[] = [];

const thing = (): Resource =>
  resourceWith(
    {
      name: string().required(),
      region: string().required().immutable(),
      user: string().optional().sentWithCredentials(),
      token: string().optional().writeOnly(),
    },
    {
      changeMarker: "id",
      validate: ({ token }) => (token === undefined ? [MISSING] : []),
      create: async (_clients, { credentials }) => {
        sent.push({ credentials });
        return { id: "thing-1" };
      },
      read: async () => ({ name: "n", region: "eu" }),
      update: async (_clients, { credentials }) => {
        sent.push({ credentials });
        return {};
      },
    },
  );

const TYPE = "test_thing";
const NAMED = { name: "n", region: "eu" };
const TOKEN = { ...NAMED, token: "FAKE-SECRET-token" };
const NOTHING: Stored = { state: null, private: new Uint8Array() };

const core = () => {
  const provider = defineProvider({
    name: "test",
    version: "1.0.0",
    description: "For tests.",
    resources: [thing()],
  });
  return playCore(provider, {}, TYPE);
};

beforeEach(() => {
  sent = [];
});

describe("after an import", () => {
  test("nothing is demanded, and a configuration without credentials plans nothing", async () => {
    const terraform = core();
    const imported = await terraform.importId("thing-1");
    const planned = await terraform.plan(NAMED, imported);

    expect(imported.state?.external_credentials).toBe(true);
    expect(summariesOf(await terraform.validate(NAMED))).toEqual([]);
    expect(summariesOf(planned.diagnostics)).toEqual([]);
    expect(planned.changed).toEqual([]);
    expect((await terraform.plan({ ...NAMED, external_credentials: true }, imported)).changed).toEqual([]);
  });

  test("credentials that the configuration gives are sent, whatever credentials_version says", async () => {
    const terraform = core();
    const imported = await terraform.importId("thing-1");

    const versions: readonly ObjectValue[] = [{}, { credentials_version: 1 }];
    for (const more of versions) {
      const before = { ...imported, state: { ...imported.state, ...more } };
      const planned = await terraform.plan({ ...TOKEN, ...more }, before);
      const applied = await terraform.apply({ ...TOKEN, ...more }, before);

      expect(planned.changed).toEqual(["external_credentials", "credentials_generation"]);
      expect(applied.state).toMatchObject({ external_credentials: false, credentials_generation: 1 });
      expect((await terraform.plan({ ...TOKEN, ...more }, applied)).changed).toEqual([]);
    }
    expect(sent).toEqual([
      { credentials: { token: "FAKE-SECRET-token" } },
      { credentials: { token: "FAKE-SECRET-token" } },
    ]);
  });

  test("a credential that is known in apply only leaves it open, and decides it there", async () => {
    const terraform = core();
    const imported = await terraform.importId("thing-1");
    const later = { ...NAMED, token: UNKNOWN };
    const planned = await terraform.plan(later, imported);
    const apply = (config: ObjectValue) =>
      terraform.server.applyResource({
        type: TYPE,
        config: { ...planned.planned, ...config },
        prior: imported.state,
        planned: planned.planned,
        plannedPrivate: planned.private,
        plannedIdentity: null,
      });

    expect(planned.planned?.external_credentials).toBe(UNKNOWN);
    expect((await apply(TOKEN)).state?.external_credentials).toBe(false);
    expect((await apply({ ...NAMED, token: null })).state?.external_credentials).toBe(true);
  });

  test("a change of what goes along with them warns that they are not sent", async () => {
    const terraform = core();
    const planned = await terraform.plan({ ...NAMED, user: "u" }, await terraform.importId("thing-1"));

    expect(summariesOf(planned.diagnostics)).toEqual([
      expect.stringMatching(/^warning: Credentials of .* are not sent with this change$/),
    ]);
    expect(planned.diagnostics[0]?.detail).toContain("managed elsewhere (external_credentials)");
  });

  test("a change that makes a new object is refused: it would have no credentials", async () => {
    const terraform = core();
    const planned = await terraform.plan({ ...NAMED, region: "us" }, await terraform.importId("thing-1"));

    expect(summariesOf(planned.diagnostics)).toEqual([
      expect.stringMatching(/^error: Cannot replace .*: its credentials are managed elsewhere$/),
    ]);
    expect(planned.diagnostics[0]?.path).toEqual([{ attribute: "external_credentials" }]);
  });
});

describe("where credentials are managed", () => {
  const created = async () => {
    const terraform = core();
    return { terraform, before: await terraform.apply(TOKEN, NOTHING) };
  };

  test("what is created with them says so", async () => {
    const { terraform, before } = await created();

    expect(before.state).toMatchObject({ external_credentials: false, credentials_generation: 1 });
    expect((await terraform.plan(TOKEN, before)).changed).toEqual([]);
  });

  test("a variable that is null is an error, which names the way to stop managing them", async () => {
    const { terraform, before } = await created();
    const { diagnostics } = await terraform.plan(NAMED, before);

    expect(summariesOf(diagnostics)).toEqual([
      expect.stringMatching(/^error: The credentials of .* are missing$/),
    ]);
    expect(diagnostics[0]?.path).toEqual([{ attribute: "token" }]);
    expect(diagnostics[0]?.detail).toContain("set external_credentials = true");
  });

  test("so it is under explicit control, where no fingerprint is kept", async () => {
    const terraform = core();
    const before = await terraform.apply({ ...TOKEN, credentials_version: 1 }, NOTHING);

    expect(hasErrors((await terraform.plan({ ...NAMED, credentials_version: 1 }, before)).diagnostics)).toBe(
      true,
    );
  });

  test("what ignore_changes hides is not missing", async () => {
    const { terraform, before } = await created();

    expect(summariesOf((await terraform.plan(TOKEN, before, ["token"])).diagnostics)).toEqual([]);
  });

  test("they are let go without a request; given again, they are sent", async () => {
    const { terraform, before } = await created();
    sent = [];
    const elsewhere = { ...NAMED, external_credentials: true };
    const planned = await terraform.plan(elsewhere, before);
    const released = await terraform.apply(elsewhere, before);

    expect(planned.changed).toEqual(["external_credentials"]);
    expect(summariesOf(planned.diagnostics)).toEqual([]);
    expect(sent).toEqual([]);
    expect(new TextDecoder().decode(released.private)).not.toContain("fingerprint");
    expect((await terraform.plan(NAMED, released)).changed).toEqual([]);
    expect((await terraform.plan(TOKEN, released)).changed).toEqual([
      "external_credentials",
      "credentials_generation",
    ]);
  });
});

describe("external_credentials = true", () => {
  const elsewhere = { ...NAMED, external_credentials: true };

  test("beside a credential is an error at the credential, for a new object and for an existing one", async () => {
    const terraform = core();
    const both = { ...elsewhere, token: "FAKE-SECRET-token" };

    for (const stored of [NOTHING, await terraform.importId("thing-1")]) {
      const { diagnostics } = await terraform.plan(both, stored);
      expect(summariesOf(diagnostics)).toEqual(["error: token cannot be used here"]);
      expect(JSON.stringify(diagnostics)).not.toContain("FAKE-SECRET");
    }
  });

  test("refuses a creation that needs credentials", async () => {
    const { diagnostics } = await core().plan(elsewhere, NOTHING);

    expect(summariesOf(diagnostics)).toEqual(["error: Cannot create the object without credentials"]);
    expect(diagnostics[0]?.detail).toContain("Missing: token.");
  });

  test("a moved change marker is no sign of replaced credentials any more", async () => {
    const terraform = core();
    const before = await terraform.apply(TOKEN, NOTHING);
    const released = await terraform.apply(elsewhere, before);
    const moved = { ...released, state: { ...released.state, id: "thing-2" } };

    expect(summariesOf((await terraform.refresh(moved)).diagnostics)).toEqual([]);
  });
});

test("without it, what is missing at a creation is said as the rule says it, in the plan", async () => {
  const terraform = core();

  expect(summariesOf(await terraform.validate(NAMED))).toEqual([]);
  expect(summariesOf((await terraform.plan(NAMED, NOTHING)).diagnostics)).toEqual(["warning: Missing token"]);
});
