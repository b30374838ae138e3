import { Diagnostic_Severity } from "../gen/tfplugin6_pb";
import type { ApplyRequest, ApplyResult } from "../../../src/framework/calls/provider-server";
import { UNKNOWN } from "../../../src/framework/values/value";
import { fakeProvider, thing } from "../fake-provider";
import { withCalls } from "../in-process";

/** What ends up in the state when something goes wrong: docs/apis/terraform-protocol.md §4.7. */

const SECRET = "FAKE-SECRET-APPLY";
const PRIVATE = Uint8Array.of(1, 2, 3);
const IDENTITY = { id: "thing-1", zones: null };
const PRIOR = { id: "thing-1", name: "old" };
const PLANNED = { id: "thing-1", name: "new" };

const failing = fakeProvider({
  applyResource: async () => {
    throw new Error(SECRET);
  },
});

const answering = (result: Partial<ApplyResult>) =>
  fakeProvider({
    applyResource: async () => ({
      state: null,
      private: PRIVATE,
      identity: null,
      diagnostics: [],
      ...result,
    }),
  });

describe("ApplyResourceChange", () => {
  it("hands over the plan and the configuration, the only place of write-only values", async () => {
    const requests: ApplyRequest[] = [];
    const fake = fakeProvider();
    const provider = fakeProvider({
      applyResource: (request) => {
        requests.push(request);
        return fake.applyResource(request);
      },
    });
    await withCalls(provider, async ({ apply }) => {
      const answer = await apply("demo_thing", {
        prior: null,
        planned: { id: UNKNOWN, name: "x" },
        config: { name: "x", secret: SECRET },
        private: PRIVATE,
      });
      expect(answer).toMatchObject({
        state: thing({ id: "thing-1", name: "x" }),
        private: PRIVATE,
        identity: IDENTITY,
        diagnostics: [],
        legacyTypeSystem: false,
      });
    });
    expect(requests).toEqual([
      {
        type: "demo_thing",
        prior: null,
        planned: thing({ id: UNKNOWN, name: "x" }),
        config: thing({ name: "x", secret: SECRET }),
        plannedPrivate: PRIVATE,
        plannedIdentity: null,
      },
    ]);
  });

  it("lets no write-only value out, or Terraform 1.11 forgets the object (rule A10)", () =>
    withCalls(answering({ state: thing({ name: "x", secret: SECRET }) }), async ({ apply }) => {
      const { state } = await apply("demo_thing", { prior: null, planned: PLANNED, config: PLANNED });
      expect(state).toEqual(thing({ name: "x" }));
    }));

  it("lets none out beside an error either", () =>
    withCalls(
      answering({
        state: thing({ id: "1", secret: SECRET }),
        diagnostics: [{ severity: "error", summary: "half done" }],
      }),
      async ({ apply }) => {
        const answer = await apply("demo_thing", { prior: null, planned: PLANNED, config: PLANNED });
        expect(answer).toMatchObject({ state: thing({ id: "1" }), private: PRIVATE });
        expect(answer.diagnostics).toMatchObject([{ summary: "half done" }]);
      },
    ));
});

describe("an exception during", () => {
  it("create leaves nothing in the state", () =>
    withCalls(failing, async ({ apply }) => {
      const answer = await apply("demo_thing", {
        prior: null,
        planned: PLANNED,
        config: PLANNED,
        private: PRIVATE,
      });
      expect(answer).toMatchObject({ state: null, identity: null, private: PRIVATE });
      expect(answer.diagnostics).toMatchObject([{ severity: Diagnostic_Severity.ERROR }]);
      expect(answer.diagnostics[0]?.detail).not.toContain(SECRET);
    }));

  it("update leaves the prior state, the private data and the identity", () =>
    withCalls(failing, async ({ apply }) => {
      const answer = await apply("demo_thing", {
        prior: PRIOR,
        planned: PLANNED,
        config: PLANNED,
        private: PRIVATE,
        identity: IDENTITY,
      });
      expect(answer).toMatchObject({ state: thing(PRIOR), private: PRIVATE, identity: IDENTITY });
    }));

  it("delete leaves the prior state, the private data and the identity", () =>
    withCalls(failing, async ({ apply }) => {
      const answer = await apply("demo_thing", {
        prior: PRIOR,
        planned: null,
        config: null,
        private: PRIVATE,
        identity: IDENTITY,
      });
      expect(answer).toMatchObject({ state: thing(PRIOR), private: PRIVATE, identity: IDENTITY });
    }));
});

describe("a result that does not fit the schema", () => {
  it("still reaches the state with what fits, because the object exists", () =>
    withCalls(answering({ state: { id: "thing-1", name: 7, tags: {}, extra: true } }), async ({ apply }) => {
      const answer = await apply("demo_thing", { prior: null, planned: PLANNED, config: PLANNED });
      expect(answer).toMatchObject({ state: thing({ id: "thing-1", tags: {} }), private: PRIVATE });
      expect(answer.diagnostics).toMatchObject([
        {
          severity: Diagnostic_Severity.ERROR,
          summary: "The provider returned a value that does not match its schema",
        },
      ]);
    }));

  it("of an identity does not take the state with it", () =>
    withCalls(answering({ state: thing(PLANNED), identity: { wrong: "x" } }), async ({ apply }) => {
      const answer = await apply("demo_thing", { prior: null, planned: PLANNED, config: PLANNED });
      expect(answer).toMatchObject({ state: thing(PLANNED), identity: null });
      expect(answer.diagnostics).toHaveLength(1);
    }));
});

describe("a request that cannot be read", () => {
  it("gives the prior state back as it came", () =>
    withCalls(fakeProvider(), async (_calls, { provider }) => {
      const priorState = { msgpack: Uint8Array.of(0x81, 0xa1, 0x78, 0xc0) };
      const answer = await provider.applyResourceChange({
        typeName: "demo_thing",
        priorState,
        plannedPrivate: PRIVATE,
      });
      expect(answer).toMatchObject({ newState: priorState, private: PRIVATE });
      expect(answer.diagnostics).toHaveLength(1);
    }));
});
