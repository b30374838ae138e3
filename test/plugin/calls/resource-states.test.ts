import { Diagnostic_Severity } from "../gen/tfplugin6_pb";
import type {
  ImportRequest,
  MoveRequest,
  UpgradeIdentityRequest,
  UpgradeRequest,
} from "../../../src/framework/calls/provider-server";
import { fakeProvider, thing } from "../fake-provider";
import { withCalls } from "../in-process";

const SECRET = "FAKE-SECRET-STATE";
const NO_BYTES = new Uint8Array(0);

describe("UpgradeResourceState", () => {
  it("hands over the stored JSON with its version and all digits (rules U2, U3)", async () => {
    const requests: UpgradeRequest[] = [];
    const provider = fakeProvider({
      upgradeResource: async (request) => {
        requests.push(request);
        return { state: thing({ name: "x", secret: SECRET }), diagnostics: [] };
      },
    });
    await withCalls(provider, async ({ upgrade }) => {
      const { state } = await upgrade("demo_thing", 1, '{"size": 12345678901234567890, "gone": [1.5]}');
      // and no write-only value comes back (rule U1)
      expect(state).toEqual(thing({ name: "x" }));
    });
    expect(requests).toEqual([
      { type: "demo_thing", version: 1, rawState: { size: 12345678901234567890n, gone: [1.5] } },
    ]);
  });

  it("turns down what Terraform 0.11 has stored, saying what to do", () =>
    withCalls(fakeProvider(), async (_calls, { provider }) => {
      const { diagnostics } = await provider.upgradeResourceState({
        typeName: "demo_thing",
        rawState: { flatmap: { name: "x" } },
      });
      expect(diagnostics[0]?.detail).toContain("Terraform 0.12");
    }));

  it("says that the state cannot be read, without quoting it", () =>
    withCalls(fakeProvider(), async ({ upgrade }) => {
      const { diagnostics } = await upgrade("demo_thing", 1, `{"name": ${SECRET}}`);
      expect(diagnostics).toMatchObject([{ severity: Diagnostic_Severity.ERROR }]);
      expect(JSON.stringify(diagnostics[0]?.detail)).not.toContain(SECRET);
    }));
});

describe("UpgradeResourceIdentity", () => {
  it("hands over the stored JSON and brings back the identity", async () => {
    const requests: UpgradeIdentityRequest[] = [];
    const provider = fakeProvider({
      upgradeIdentity: async (request) => {
        requests.push(request);
        return { identity: { id: "1", zones: null }, diagnostics: [] };
      },
    });
    await withCalls(provider, async ({ upgradeIdentity }) => {
      expect((await upgradeIdentity("demo_thing", 0, '{"key": "1"}')).identity).toEqual({
        id: "1",
        zones: null,
      });
    });
    expect(requests).toEqual([{ type: "demo_thing", version: 0, rawIdentity: { key: "1" } }]);
  });
});

describe("ImportResourceState", () => {
  it("brings back exactly one object of the type, without write-only values (rules I1, I2, I4)", () =>
    withCalls(
      fakeProvider({
        importResource: async ({ type, id }) => ({
          imported: {
            type,
            state: thing({ id, secret: SECRET }),
            private: Uint8Array.of(5),
            identity: { id, zones: null },
          },
          diagnostics: [],
        }),
      }),
      async (calls) => {
        const { imported } = await calls.import("demo_thing", { id: "a/b" });
        expect(imported).toMatchObject([
          {
            typeName: "demo_thing",
            state: thing({ id: "a/b" }),
            private: Uint8Array.of(5),
            identity: { id: "a/b", zones: null },
          },
        ]);
      },
    ));

  it("can be asked by identity (rule I6)", async () => {
    const requests: ImportRequest[] = [];
    const provider = fakeProvider({
      importResource: async (request) => {
        requests.push(request);
        return { imported: null, diagnostics: [{ severity: "error", summary: "no" }] };
      },
    });
    await withCalls(provider, async (calls) => {
      const { imported, diagnostics } = await calls.import("demo_thing", { identity: { id: "1" } });
      expect(imported).toEqual([]);
      expect(diagnostics).toMatchObject([{ summary: "no" }]);
    });
    expect(requests).toMatchObject([{ type: "demo_thing", id: "", identity: { id: "1", zones: null } }]);
  });
});

describe("MoveResourceState", () => {
  it("hands over where the object comes from and brings back one of ours without write-only values (rule M1)", async () => {
    const requests: MoveRequest[] = [];
    const provider = fakeProvider({
      moveResource: async (request) => {
        requests.push(request);
        return {
          state: thing({ id: "1", secret: SECRET }),
          private: Uint8Array.of(7),
          identity: { id: "1", zones: null },
          diagnostics: [],
        };
      },
    });
    await withCalls(provider, async ({ move }) => {
      const source = {
        provider: "example.test/other/other",
        type: "other_thing",
        version: 3,
        stored: '{"n": 0.10}',
      };
      expect(await move(source, "demo_thing")).toMatchObject({
        state: thing({ id: "1" }),
        targetPrivate: Uint8Array.of(7),
        identity: { id: "1", zones: null },
      });
    });
    expect(requests).toEqual([
      {
        sourceProvider: "example.test/other/other",
        sourceType: "other_thing",
        sourceVersion: 3,
        sourceState: { n: 0.1 },
        sourcePrivate: NO_BYTES,
        targetType: "demo_thing",
      },
    ]);
  });
});

describe("GenerateResourceConfig", () => {
  it("turns a state into a configuration, without write-only values", () =>
    withCalls(
      fakeProvider({
        generateResourceConfig: async ({ state }) => ({
          config: { ...state, id: null, secret: SECRET },
          diagnostics: [],
        }),
      }),
      async ({ generateConfig }) => {
        const { config } = await generateConfig("demo_thing", { id: "1", name: "x" });
        expect(config).toEqual(thing({ name: "x" }));
      },
    ));
});
