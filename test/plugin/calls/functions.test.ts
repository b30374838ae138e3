import type { Value } from "../../../src/framework/values/value";
import { fakeProvider } from "../fake-provider";
import { withCalls } from "../in-process";

const SECRET = "FAKE-SECRET-FUNCTIONS";

const explode = async (): Promise<never> => {
  throw new Error(SECRET);
};

describe("a function", () => {
  it("takes its arguments in order, variadic ones at the end, and null where it may be", async () => {
    const calls: (readonly Value[])[] = [];
    const provider = fakeProvider({
      callFunction: async (_name, args) => {
        calls.push(args);
        return { ok: true, value: "joined" };
      },
    });
    await withCalls(provider, async ({ callFunction }) => {
      expect((await callFunction("join", "-", "a", null)).value).toBe("joined");
    });
    expect(calls).toEqual([["-", "a", null]]);
  });

  it("can blame one of its arguments", () =>
    withCalls(
      fakeProvider({ callFunction: async () => ({ ok: false, message: "too short", argument: 1 }) }),
      async ({ callFunction }) => {
        expect(await callFunction("join", "-", "a")).toMatchObject({
          error: { text: "too short", functionArgument: 1n },
        });
      },
    ));

  it("can blame the call as a whole", () =>
    withCalls(
      fakeProvider({ callFunction: async () => ({ ok: false, message: "not today" }) }),
      async ({ callFunction }) => {
        const { error } = await callFunction("join", "-");
        expect(error).toMatchObject({ text: "not today" });
        expect(error?.functionArgument).toBeUndefined();
      },
    ));

  it("answers exceptions, unknown names, missing and unreadable arguments with an error", async () => {
    await withCalls(fakeProvider({ callFunction: explode }), async ({ callFunction }, { provider }) => {
      const failed = await callFunction("join", "-");
      expect(failed.error?.text).toContain("The provider failed unexpectedly");
      expect(failed.error?.text).not.toContain(SECRET);
      expect((await provider.callFunction({ name: "other" })).error?.text).toContain("no function other");
      expect((await provider.callFunction({ name: "join" })).error?.text).toBe(
        "There are too few arguments.",
      );
      const unreadable = await provider.callFunction({
        name: "join",
        arguments: [{ msgpack: Uint8Array.of(0xc3) }],
      });
      expect(unreadable.error).toMatchObject({ text: "a string is required", functionArgument: 0n });
    });
  });
});
