import { Diagnostic_Severity } from "../gen/tfplugin6_pb";
import type { ReadDataSourceRequest } from "../../../src/framework/calls/provider-server";
import { fakeProvider } from "../fake-provider";
import { withCalls } from "../in-process";

const SECRET = "FAKE-SECRET-DATA-SOURCES";

const explode = async (): Promise<never> => {
  throw new Error(SECRET);
};

describe("a data source", () => {
  it("is read with its configuration", async () => {
    const requests: ReadDataSourceRequest[] = [];
    const provider = fakeProvider({
      readDataSource: async (request) => {
        requests.push(request);
        return { state: { prefix: "p", names: ["p1"] }, diagnostics: [] };
      },
    });
    await withCalls(provider, async ({ readData, validateData }) => {
      expect((await validateData("demo_things", {})).diagnostics).toEqual([]);
      expect((await readData("demo_things", { prefix: "p" })).state).toEqual({ prefix: "p", names: ["p1"] });
    });
    expect(requests).toMatchObject([{ type: "demo_things", config: { prefix: "p", names: null } }]);
  });

  it("fails with a diagnostic", () =>
    withCalls(fakeProvider({ readDataSource: explode }), async ({ readData }) => {
      const { state, diagnostics } = await readData("demo_things", {});
      expect(state).toBeNull();
      expect(diagnostics).toMatchObject([{ severity: Diagnostic_Severity.ERROR }]);
    }));
});
