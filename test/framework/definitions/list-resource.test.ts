import {
  defineConnection,
  defineListResource,
  defineResource,
  Failure,
  integer,
  NO_CONNECTION,
  string,
} from "../../../src/framework";
import type { ListCall } from "../../../src/framework/definitions/list-resource";
import type { ListEvent, ListRequest, ProviderServer } from "../../../src/framework/calls/provider-server";
import { summariesOf } from "../../support/core";
import { withCalls, withCore } from "../../plugin/in-process";
import { textOf } from "../support/resources";
import { collect, configure, serve, TODAY } from "../support/server";
import { hasType } from "../support/types";

const SECRET = "FAKE-SECRET-listed-77";
const TYPE = "demo_thing";

/** What the registry holds; reading one of them is a request. */
const REGISTRY: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3 };

const thing = defineResource({
  type: "thing",
  description: "For tests.",
  connection: NO_CONNECTION,
  schema: {
    zone: string().required().immutable(),
    id: string().computed().stable(),
    size: integer().optionalComputed(),
    note: string().optionalComputed(),
    token: string().optional().writeOnly(),
  },
  identity: ["zone", "id"],
  create: async () => ({}),
  read: async (_, { id }) => {
    const size = REGISTRY[id ?? ""];
    return size === undefined ? undefined : { size, note: "read", token: SECRET };
  },
  update: async () => ({}),
  delete: async () => undefined,
});

const BASE = {
  resource: thing,
  description: "For tests.",
  connection: NO_CONNECTION,
  schema: { zone: string().required(), prefix: string().optional() },
};

const listing = (ids: readonly string[]) =>
  defineListResource({
    ...BASE,
    async *list(_, { zone }) {
      for (const id of ids) yield { displayName: `Thing ${id}`, object: { zone, id } };
    },
  });

const served = (list: ReturnType<typeof listing>): ProviderServer =>
  serve({ resources: [thing], listResources: [list] });

const ask = (more: Partial<ListRequest> = {}): ListRequest => ({
  type: TYPE,
  config: { zone: "eu", prefix: null },
  includeResource: false,
  limit: 100,
  ...more,
});

describe("a list", () => {
  test("gives each object with its identity and a name for people (L1)", async () => {
    expect(await collect(served(listing(["a", "b"])).listResource(ask()))).toEqual([
      { identity: { zone: "eu", id: "a" }, displayName: "Thing a", diagnostics: [] },
      { identity: { zone: "eu", id: "b" }, displayName: "Thing b", diagnostics: [] },
    ]);
  });

  test("gives whole objects where Terraform wants them, read one by one, without credentials", async () => {
    const events = await collect(served(listing(["a"])).listResource(ask({ includeResource: true })));

    expect(events).toMatchObject([
      { resource: { zone: "eu", id: "a", size: 1, note: "read", token: null, credentials_generation: 0 } },
    ]);
    expect(JSON.stringify(events)).not.toContain(SECRET);
  });

  test("that tells everything by itself needs no reading", async () => {
    const whole = defineListResource({
      ...BASE,
      async *list(_, { zone }) {
        yield { displayName: "A", object: { zone, id: "a", size: 9 }, isWhole: true };
      },
    });

    const events = await collect(served(whole).listResource(ask({ includeResource: true })));

    expect(events).toMatchObject([{ resource: { size: 9, note: null } }]);
  });

  test("leaves out what was gone when it was read", async () => {
    const events = await collect(
      served(listing(["a", "gone", "b"])).listResource(ask({ includeResource: true })),
    );

    expect(events.map(({ displayName }) => displayName)).toEqual(["Thing a", "Thing b"]);
  });

  test("that names an object without its identity is told so, at that object", async () => {
    const nameless = defineListResource({
      ...BASE,
      async *list() {
        yield { displayName: "Nobody", object: { id: "a" } };
      },
    });

    const events = await collect(served(nameless).listResource(ask()));

    expect(events.map(({ diagnostics }) => summariesOf(diagnostics)).flat()).toEqual([
      "error: demo_thing has no identity",
    ]);
  });

  test("that fails half-way ends with an event that says why, after what it has found", async () => {
    const failing = defineListResource({
      ...BASE,
      async *list(_, { zone }) {
        yield { displayName: "A", object: { zone, id: "a" } };
        throw new Failure({ at: ["zone"], summary: "The zone is closed" });
      },
    });

    const events = await collect(served(failing).listResource(ask()));

    expect(events).toHaveLength(2);
    expect(events[1]).toEqual({
      identity: null,
      displayName: "",
      diagnostics: [{ severity: "error", summary: "The zone is closed", path: [{ attribute: "zone" }] }],
    });
  });

  test("whose object cannot be read tells it beside the object's identity", async () => {
    const closed = defineResource({
      ...{ type: "thing", description: "", connection: NO_CONNECTION },
      schema: { id: string().computed() },
      identity: ["id"],
      create: async () => ({}),
      read: async () => {
        throw new Error("forbidden");
      },
      update: async () => ({}),
      delete: async () => undefined,
    });
    const list = defineListResource({
      ...BASE,
      resource: closed,
      async *list() {
        yield { displayName: "A", object: { id: "a" } };
      },
    });
    const server = serve({ resources: [closed], listResources: [list] });

    const [event] = await collect(server.listResource(ask({ includeResource: true })));

    // An error would be the end of the whole list.
    expect(event?.identity).toEqual({ id: "a" });
    expect(event?.resource).toBeUndefined();
    expect(summariesOf(event?.diagnostics ?? [])).toEqual(["warning: A could not be read"]);
    expect(textOf(event?.diagnostics ?? [])).toContain("forbidden");
  });
});

describe("the end of a list", () => {
  /** A list without end, and what became of it. */
  function endless() {
    const seen: { ended: boolean; signal: AbortSignal | undefined; asked: number } = {
      ended: false,
      signal: undefined,
      asked: 0,
    };
    const list = defineListResource({
      ...BASE,
      async *list(_, { zone }, { signal }) {
        seen.signal = signal;
        try {
          for (;;) {
            seen.asked += 1;
            yield { displayName: "A", object: { zone, id: "a" } };
          }
        } finally {
          seen.ended = true;
        }
      },
    });
    return { seen, list };
  }

  test("is the limit, and no object more is asked for (L2)", async () => {
    const { seen, list } = endless();

    const events = await collect(served(list).listResource(ask({ limit: 3 })));

    expect(events).toHaveLength(3);
    expect(seen).toMatchObject({ ended: true, asked: 3 });
  });

  test("comes when nobody listens any more, and its requests are aborted (L2)", async () => {
    const { seen, list } = endless();

    for await (const _ of served(list).listResource(ask())) break;

    expect(seen.ended).toBe(true);
    expect(seen.signal?.aborted).toBe(true);
  });

  test("comes when Terraform is interrupted", async () => {
    const hanging = defineListResource({
      ...BASE,
      async *list(_, { zone }, { signal }: ListCall) {
        yield { displayName: "A", object: { zone, id: "a" } };
        await new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            reject(Object.assign(new Error("aborted"), { name: "AbortError" }));
          });
        });
      },
    });
    const server = served(hanging);
    const events: ListEvent[] = [];

    for await (const event of server.listResource(ask())) {
      events.push(event);
      if (events.length === 1) setImmediate(() => server.stop());
    }

    expect(events.map(({ diagnostics }) => textOf(diagnostics)).join()).toContain("The run was interrupted");
  });
});

describe("over the wire, as Terraform 1.14 queries", () => {
  test("the order is identity schemas, validate, configure, list", async () => {
    await withCalls(served(listing(["a", "b", "c"])), async (calls) => {
      expect(Object.keys(calls.schema.listResourceSchemas)).toEqual([TYPE]);
      expect(calls.identities[TYPE]?.identityAttributes.map(({ name }) => name)).toEqual(["zone", "id"]);
      expect((await calls.validateList(TYPE, { zone: "eu" })).diagnostics).toEqual([]);
      await calls.configure({});

      const events = await calls.list(TYPE, { zone: "eu" }, { limit: 2, includeResource: true });

      expect(events).toMatchObject([
        { identity: { zone: "eu", id: "a" }, displayName: "Thing a", resource: { size: 1, token: null } },
        { identity: { zone: "eu", id: "b" }, displayName: "Thing b", resource: { size: 2, token: null } },
      ]);
    });
  });

  test("what was listed can be imported by its identity, and is then at rest", async () => {
    await withCalls(served(listing(["b"])), async (calls) => {
      await calls.configure({});
      const [listed] = await calls.list(TYPE, { zone: "eu" });
      const { imported } = await calls.import(TYPE, { identity: listed?.identity ?? {} });
      const [object] = imported;
      const read = await calls.read(TYPE, object?.state ?? {}, {
        private: object?.private ?? new Uint8Array(),
        identity: object?.identity ?? null,
      });

      expect(read.diagnostics).toEqual([]);
      expect(read.state).toMatchObject({ zone: "eu", id: "b", size: 2 });
      expect(read.identity).toEqual(listed?.identity);
    });
  });

  test("a problem with the configuration is at its attribute", async () => {
    await withCalls(served(listing([])), async (calls) => {
      const { diagnostics } = await calls.validateList(TYPE, {});
      expect(diagnostics).toMatchObject([
        { summary: "Missing value for zone", attribute: { steps: [{ selector: { value: "zone" } }] } },
      ]);
    });
  });

  test("a stream that Terraform cancels stops the requests behind it (L2)", async () => {
    let aborted = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (aborted = resolve));
    const hanging = defineListResource({
      ...BASE,
      async *list(_, { zone }, { signal }) {
        yield { displayName: "A", object: { zone, id: "a" } };
        await new Promise<void>((resolve) => {
          signal.addEventListener("abort", () => {
            aborted();
            resolve();
          });
        });
      },
    });

    await withCore(served(hanging), async ({ provider }) => {
      const cancel = new AbortController();
      const stream = provider.listResource({ typeName: TYPE, limit: 5n }, { signal: cancel.signal });
      const events = stream[Symbol.asyncIterator]();
      await events.next();
      cancel.abort();
      await expect(events.next()).rejects.toThrow();
      await stopped;
    });
  });
});

describe("a definition", () => {
  test("is about a resource of the same provider (L1)", () => {
    expect(() => serve({ resources: [], listResources: [listing([])] })).toThrow("L1");
  });

  test("brings its connection into the provider block", async () => {
    const registry = defineConnection({
      name: "registry",
      description: "For tests.",
      schema: { token: string().required().sensitive() },
      connect: ({ token }) => token,
    });
    const list = defineListResource({
      ...BASE,
      connection: registry,
      async *list(token) {
        throw new Error(`refused ${token}`);
      },
    });
    const server = serve({ resources: [thing], listResources: [list] });
    await configure(server, { registry: { token: SECRET } });

    const events = await collect(server.listResource(ask()));

    expect(Object.keys(server.schemas.provider.attributes)).toEqual(["registry", "fingerprint_key"]);
    expect(events[0]?.diagnostics[0]?.detail).toBe("refused (sensitive)");
  });

  test("has rules across its attributes", async () => {
    const list = defineListResource({
      ...BASE,
      validate: ({ zone, prefix }) =>
        zone === prefix && zone !== undefined ? [{ at: ["prefix"], summary: "The same twice" }] : [],
      async *list() {
        yield* [];
      },
    });
    const config = { zone: "eu", prefix: "eu" };

    const { diagnostics } = await served(list).validateListResource({
      type: TYPE,
      config,
      capabilities: TODAY,
    });

    expect(summariesOf(diagnostics)).toEqual(["error: The same twice"]);
  });

  test("gives the types of its functions", () => {
    defineListResource({
      ...BASE,
      async *list(api, given, call) {
        hasType<undefined>()(api);
        hasType<{ readonly zone: string; readonly prefix: string | undefined }>()(given);
        hasType<number>()(call.limit);
        yield { displayName: "A", object: { zone: "eu", size: 1 } };
      },
    });
  });
});
