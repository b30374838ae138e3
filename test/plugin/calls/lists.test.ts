import { Diagnostic_Severity } from "../gen/tfplugin6_pb";
import type { ListEvent, ListRequest } from "../../../src/framework/calls/provider-server";
import { fakeProvider, thing } from "../fake-provider";
import { withCalls, withCore } from "../in-process";

const SECRET = "FAKE-SECRET-LISTS";

const explode = async (): Promise<never> => {
  throw new Error(SECRET);
};

describe("a list resource", () => {
  const identity = (id: string) => ({ id, zones: null });
  const endless = (ended: () => void) =>
    async function* (): AsyncGenerator<ListEvent> {
      try {
        for (let index = 0; ; index++) {
          yield { identity: identity(String(index)), displayName: `thing ${index}`, diagnostics: [] };
        }
      } finally {
        ended();
      }
    };

  it("streams events with identity, and objects without write-only values (rule L1)", async () => {
    const requests: ListRequest[] = [];
    const provider = fakeProvider({
      async *listResource(request) {
        requests.push(request);
        yield {
          identity: identity("a"),
          displayName: "A",
          diagnostics: [],
          resource: thing({ id: "a", secret: SECRET }),
        };
        yield {
          identity: null,
          displayName: "",
          diagnostics: [{ severity: "warning", summary: "one is hidden" }],
        };
      },
    });
    await withCalls(provider, async ({ list, validateList }) => {
      expect((await validateList("demo_thing", {})).diagnostics).toEqual([]);
      expect(await list("demo_thing", { prefix: "a" }, { includeResource: true, limit: 7 })).toMatchObject([
        { displayName: "A", identity: identity("a"), resource: thing({ id: "a" }) },
        { identity: null, resource: undefined, diagnostics: [{ summary: "one is hidden" }] },
      ]);
    });
    expect(requests).toEqual([
      { type: "demo_thing", config: { prefix: "a" }, includeResource: true, limit: 7 },
    ]);
  });

  it("stops at the limit, even if the provider does not (rule L2)", async () => {
    let ended = false;
    const provider = fakeProvider({ listResource: endless(() => (ended = true)) });
    await withCalls(provider, async ({ list }) => {
      expect(await list("demo_thing", {}, { limit: 3 })).toHaveLength(3);
    });
    expect(ended).toBe(true);
  });

  it("stops when Terraform cancels, even if the provider hangs (rule L2)", async () => {
    let returned = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (returned = resolve));
    const hanging: AsyncIterable<ListEvent> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => undefined),
        return: async () => {
          returned();
          return { done: true, value: undefined };
        },
      }),
    };
    await withCore(fakeProvider({ listResource: () => hanging }), async ({ provider }) => {
      const cancel = new AbortController();
      const stream = provider.listResource({ typeName: "demo_thing", limit: 5n }, { signal: cancel.signal });
      const next = stream[Symbol.asyncIterator]().next();
      setTimeout(() => {
        cancel.abort();
      }, 50);
      await expect(next).rejects.toThrow();
      await stopped;
    });
  });

  it("ends with a diagnostic when the provider fails half way", async () => {
    const provider = fakeProvider({
      async *listResource() {
        yield { identity: identity("a"), displayName: "A", diagnostics: [] };
        await explode();
      },
    });
    await withCalls(provider, async ({ list }) => {
      const events = await list("demo_thing", {});
      expect(events).toHaveLength(2);
      expect(events[1]?.diagnostics).toMatchObject([{ severity: Diagnostic_Severity.ERROR }]);
    });
  });
});
