import { Deferred_Reason, Diagnostic_Severity } from "../gen/tfplugin6_pb";
import type { PlanRequest, ReadRequest, ValidateRequest } from "../../../src/framework/calls/provider-server";
import { Decimal, UNKNOWN, Unknown } from "../../../src/framework/values/value";
import { OLD } from "../core-calls";
import { fakeProvider, thing } from "../fake-provider";
import { withCalls } from "../in-process";

const SECRET = "FAKE-SECRET-RESOURCE";
const PRIVATE = Uint8Array.of(1, 2, 3);
const IDENTITY = { id: "thing-1", zones: ["a"] };

const explode = async (): Promise<never> => {
  throw new Error(`a message that quotes ${SECRET}`);
};

describe("ValidateResourceConfig", () => {
  it("hands over the configuration with unknowns, refinements and exact numbers", async () => {
    const requests: ValidateRequest[] = [];
    const provider = fakeProvider({
      validateResource: async (request) => {
        requests.push(request);
        return { diagnostics: [] };
      },
    });
    await withCalls(provider, async ({ validateResource }) => {
      const config = {
        name: new Unknown({ notNull: true, prefix: "x-" }),
        size: new Decimal("0.1234567890123456789"),
      };
      await validateResource("demo_thing", config, OLD);
    });
    expect(requests).toEqual([
      {
        type: "demo_thing",
        config: thing({
          name: new Unknown({ notNull: true, prefix: "x-" }),
          size: new Decimal("0.1234567890123456789"),
        }),
        capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: false },
      },
    ]);
  });

  it("answers an exception with a diagnostic that quotes nothing of it", () =>
    withCalls(fakeProvider({ validateResource: explode }), async ({ validateResource }) => {
      const { diagnostics } = await validateResource("demo_thing", { name: "x" });
      expect(diagnostics).toMatchObject([
        { severity: Diagnostic_Severity.ERROR, summary: "The provider failed unexpectedly" },
      ]);
      expect(diagnostics[0]?.detail).toContain("explode");
      expect(diagnostics[0]?.detail).not.toContain(SECRET);
    }));

  it("answers an undeclared type with a diagnostic that names it", () =>
    withCalls(fakeProvider(), async (_calls, { provider }) => {
      const { diagnostics } = await provider.validateResourceConfig({ typeName: "demo_other" });
      expect(diagnostics[0]?.detail).toBe("This version of the provider has no resource type demo_other.");
      expect((await provider.validateResourceConfig({ typeName: "constructor" })).diagnostics).toHaveLength(
        1,
      );
    }));

  it("answers a configuration that cannot be read with the place of the fault", () =>
    withCalls(fakeProvider(), async (_calls, { provider }) => {
      const msgpack = Buffer.concat([Buffer.from([0x81, 0xa6]), Buffer.from("region"), Buffer.from([0xc3])]);
      const { diagnostics } = await provider.validateProviderConfig({ config: { msgpack } });
      expect(diagnostics).toMatchObject([
        {
          summary: "The engine sent a value that the provider cannot read",
          attribute: { steps: [{ selector: { value: "region" } }] },
        },
      ]);
    }));
});

describe("ReadResource", () => {
  it("passes state, private data and identity through (rule R5)", async () => {
    const requests: ReadRequest[] = [];
    const provider = fakeProvider();
    const recording = fakeProvider({
      readResource: (request) => {
        requests.push(request);
        return provider.readResource(request);
      },
    });
    await withCalls(recording, async ({ read }) => {
      const answer = await read("demo_thing", { name: "x" }, { private: PRIVATE, identity: IDENTITY });
      expect(answer).toMatchObject({
        state: thing({ name: "x" }),
        private: PRIVATE,
        identity: IDENTITY,
        diagnostics: [],
      });
    });
    expect(requests[0]).toMatchObject({ type: "demo_thing", private: PRIVATE, identity: IDENTITY });
  });

  it("lets no write-only value out (rule R3)", () =>
    withCalls(
      fakeProvider({
        readResource: async () => ({
          state: thing({ name: "x", secret: SECRET, rules: [{ on: null, token: SECRET }] }),
          private: PRIVATE,
          identity: null,
          diagnostics: [],
        }),
      }),
      async ({ read }) => {
        const { state } = await read("demo_thing", { name: "x" });
        expect(state).toEqual(thing({ name: "x", rules: [{ on: null, token: null }] }));
      },
    ));

  it("keeps everything as it was when the provider fails (rule R4)", () =>
    withCalls(fakeProvider({ readResource: explode }), async ({ read }) => {
      const answer = await read("demo_thing", { name: "x" }, { private: PRIVATE, identity: IDENTITY });
      expect(answer).toMatchObject({ state: thing({ name: "x" }), private: PRIVATE, identity: IDENTITY });
      expect(answer.diagnostics).toMatchObject([{ severity: Diagnostic_Severity.ERROR }]);
    }));

  it("keeps everything as it was when the answer does not fit the schema (rule R2)", () =>
    withCalls(
      fakeProvider({
        readResource: async () => ({ state: { name: 1 }, private: PRIVATE, identity: null, diagnostics: [] }),
      }),
      async ({ read }) => {
        const answer = await read("demo_thing", { name: "x" }, { private: PRIVATE });
        expect(answer).toMatchObject({ state: thing({ name: "x" }), private: PRIVATE });
        expect(answer.diagnostics[0]?.detail).toContain('the attribute "id" is missing');
      },
    ));

  it("says that the object is gone with null", () =>
    withCalls(
      fakeProvider({
        readResource: async () => ({ state: null, private: PRIVATE, identity: null, diagnostics: [] }),
      }),
      async ({ read }) => {
        expect((await read("demo_thing", { name: "x" })).state).toBeNull();
      },
    ));

  it("never sends an identity for a resource that has none, for Terraform would crash", () =>
    withCalls(
      fakeProvider({
        readResource: async ({ state }) => ({
          state,
          private: PRIVATE,
          identity: { id: "x" },
          diagnostics: [],
        }),
      }),
      async ({ read }) => {
        expect((await read("demo_plain", {})).newIdentity).toBeUndefined();
      },
    ));

  it("can be deferred", () =>
    withCalls(
      fakeProvider({
        readResource: async ({ state }) => ({
          state,
          private: PRIVATE,
          identity: null,
          diagnostics: [],
          deferred: "provider-config-unknown",
        }),
      }),
      async ({ read }) => {
        expect((await read("demo_thing", { name: "x" })).deferred?.reason).toBe(
          Deferred_Reason.PROVIDER_CONFIG_UNKNOWN,
        );
      },
    ));
});

describe("PlanResourceChange", () => {
  it("hands over all sides and brings back the plan", async () => {
    const requests: PlanRequest[] = [];
    const provider = fakeProvider({
      planResource: async (request) => {
        requests.push(request);
        return {
          planned: thing({ name: "x", id: UNKNOWN }),
          requiresReplace: [
            [{ attribute: "name" }],
            [{ attribute: "rules" }, { index: 0 }, { attribute: "on" }],
          ],
          private: PRIVATE,
          identity: IDENTITY,
          diagnostics: [],
          deferred: "absent-prerequisite",
        };
      },
    });
    await withCalls(provider, async ({ plan }) => {
      const answer = await plan("demo_thing", {
        prior: { id: "1", name: "y" },
        config: { name: "x" },
        proposed: { id: "1", name: "x" },
        private: Uint8Array.of(9),
        identity: IDENTITY,
      });
      expect(answer).toMatchObject({
        planned: thing({ name: "x", id: UNKNOWN }),
        plannedPrivate: PRIVATE,
        identity: IDENTITY,
        requiresReplace: [
          { steps: [{ selector: { value: "name" } }] },
          {
            steps: [
              { selector: { value: "rules" } },
              { selector: { value: 0n } },
              { selector: { value: "on" } },
            ],
          },
        ],
        deferred: { reason: Deferred_Reason.ABSENT_PREREQ },
        legacyTypeSystem: false,
      });
    });
    expect(requests).toEqual([
      {
        type: "demo_thing",
        prior: thing({ id: "1", name: "y" }),
        proposed: thing({ id: "1", name: "x" }),
        config: thing({ name: "x" }),
        priorPrivate: Uint8Array.of(9),
        priorIdentity: IDENTITY,
        capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: true },
      },
    ]);
  });

  it("lets no write-only value out (rule P3)", () =>
    withCalls(fakeProvider(), async ({ plan }) => {
      // given the careless provider, which plans what was proposed
      const config = { name: "x", secret: SECRET, rules: [{ on: true, token: SECRET }] };
      const { planned } = await plan("demo_thing", { prior: null, config });
      expect(planned).toEqual(thing({ id: UNKNOWN, name: "x", rules: [{ on: true, token: null }] }));
    }));

  it("plans nothing when the provider fails", () =>
    withCalls(fakeProvider({ planResource: explode }), async ({ plan }) => {
      const answer = await plan("demo_thing", {
        prior: { name: "x" },
        config: { name: "y" },
        private: PRIVATE,
        identity: IDENTITY,
      });
      expect(answer).toMatchObject({
        planned: thing({ name: "x" }),
        plannedPrivate: PRIVATE,
        identity: IDENTITY,
      });
      expect(answer.diagnostics).toMatchObject([{ severity: Diagnostic_Severity.ERROR }]);
    }));

  it("of a destroy has no configuration and plans null (rule P16)", () =>
    withCalls(fakeProvider(), async ({ plan }) => {
      expect((await plan("demo_thing", { prior: { name: "x" }, config: null })).planned).toBeNull();
    }));
});
