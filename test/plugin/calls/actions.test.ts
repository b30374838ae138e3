import { Diagnostic_Severity } from "../gen/tfplugin6_pb";
import type { ActionEvent } from "../../../src/framework/calls/provider-server";
import { fakeProvider } from "../fake-provider";
import { withCalls } from "../in-process";

const SECRET = "FAKE-SECRET-ACTIONS";

const explode = async (): Promise<never> => {
  throw new Error(SECRET);
};

describe("an action", () => {
  const invoking = (...events: readonly ActionEvent[]) =>
    fakeProvider({
      async *invokeAction() {
        yield* events;
      },
    });

  it("is validated, planned, and reports its progress and one end", () =>
    withCalls(fakeProvider(), async ({ validateAction, planAction, invokeAction }) => {
      expect((await validateAction("demo_ping", { target: "x" })).diagnostics).toEqual([]);
      expect((await planAction("demo_ping", { target: "x" })).diagnostics).toEqual([]);
      expect(await invokeAction("demo_ping", { target: "x" })).toMatchObject([
        { case: "progress", value: { message: "half way" } },
        { case: "completed", value: { diagnostics: [] } },
      ]);
    }));

  it("ends once, even if the provider goes on", () =>
    withCalls(
      invoking({ kind: "completed", diagnostics: [] }, { kind: "progress", message: "too late" }),
      async ({ invokeAction }) => {
        expect(await invokeAction("demo_ping", { target: "x" })).toMatchObject([{ case: "completed" }]);
      },
    ));

  it("ends with an error if the provider forgets to", () =>
    withCalls(invoking({ kind: "progress", message: "…" }), async ({ invokeAction }) => {
      expect(await invokeAction("demo_ping", { target: "x" })).toMatchObject([
        { case: "progress" },
        { case: "completed", value: { diagnostics: [{ summary: "The action did not report its result" }] } },
      ]);
    }));

  it("ends with an error if the provider fails", () =>
    withCalls(
      fakeProvider({
        async *invokeAction() {
          yield { kind: "progress", message: "…" };
          await explode();
        },
      }),
      async ({ invokeAction }) => {
        const events = await invokeAction("demo_ping", { target: "x" });
        expect(events).toMatchObject([
          { case: "progress" },
          { case: "completed", value: { diagnostics: [{ severity: Diagnostic_Severity.ERROR }] } },
        ]);
      },
    ));
});
