import {
  boolean,
  defineAction,
  defineConnection,
  Failure,
  NO_CONNECTION,
  object,
  string,
  UNKNOWN,
} from "../../../src/framework";
import type {
  ActionEvent,
  ActionRequest,
  ProviderServer,
} from "../../../src/framework/calls/provider-server";
import type { Unknown } from "../../../src/framework/values/value";
import { summariesOf } from "../../support/core";
import { withCalls, withCore } from "../../plugin/in-process";
import { textOf } from "../support/resources";
import { collect, configure, DEFERRING, serve, TODAY } from "../support/server";
import { hasType } from "../support/types";

const SECRET = "FAKE-SECRET-action-5b";
const TYPE = "demo_verify";

const schema = {
  target: string().required(),
  dry_run: boolean().default(false),
  token: string().optional().writeOnly(),
};

const BASE = { type: "verify", description: "For tests.", connection: NO_CONNECTION, schema };

const ask = (given: object = {}): ActionRequest => ({
  type: TYPE,
  config: { target: "db", dry_run: null, token: SECRET, ...given },
  capabilities: TODAY,
});

const verify = defineAction({
  ...BASE,
  async *invoke(_, { target }) {
    yield `asking ${target}`;
    yield "it answers";
  },
});

describe("invoking", () => {
  test("shows progress, then says once that it is done", async () => {
    expect(await collect(serve({ actions: [verify] }).invokeAction(ask()))).toEqual([
      { kind: "progress", message: "asking db" },
      { kind: "progress", message: "it answers" },
      { kind: "completed", diagnostics: [] },
    ]);
  });

  test("hands over the configuration with its defaults and its credentials", async () => {
    const given: unknown[] = [];
    const spy = defineAction({
      ...BASE,
      async *invoke(_, config) {
        given.push(config);
        yield* [];
      },
    });

    await collect(serve({ actions: [spy] }).invokeAction(ask()));

    expect(given).toEqual([{ target: "db", dry_run: false, token: SECRET }]);
  });

  test("that fails ends with what went wrong, at its attribute", async () => {
    const failing = defineAction({
      ...BASE,
      async *invoke() {
        yield "asking";
        throw new Failure({ at: ["target"], summary: "It does not answer" });
      },
    });

    expect(await collect(serve({ actions: [failing] }).invokeAction(ask()))).toEqual([
      { kind: "progress", message: "asking" },
      {
        kind: "completed",
        diagnostics: [{ severity: "error", summary: "It does not answer", path: [{ attribute: "target" }] }],
      },
    ]);
  });

  test("shows no credential, neither in progress nor in an error", async () => {
    const leaky = defineAction({
      ...BASE,
      async *invoke(_, { token }) {
        yield `sending ${token ?? ""}`;
        throw new Error(`refused ${token ?? ""}`);
      },
    });

    const events = await collect(serve({ actions: [leaky] }).invokeAction(ask()));

    expect(events[0]).toEqual({ kind: "progress", message: "sending (sensitive)" });
    expect(JSON.stringify(events)).not.toContain(SECRET);
    expect(JSON.stringify(events)).toContain("refused (sensitive)");
  });

  test("is told why it ends where Terraform is interrupted", async () => {
    const hanging = defineAction({
      ...BASE,
      async *invoke(_, _config, { signal }) {
        yield "waiting";
        await new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            reject(Object.assign(new Error("aborted"), { name: "AbortError" }));
          });
        });
      },
    });
    const server = serve({ actions: [hanging] });
    const events: ActionEvent[] = [];

    for await (const event of server.invokeAction(ask())) {
      events.push(event);
      if (event.kind === "progress") setImmediate(() => server.stop());
    }

    expect(events.at(-1)).toMatchObject({ kind: "completed" });
    expect(JSON.stringify(events.at(-1))).toContain("The run was interrupted");
  });

  test("is aborted when nobody listens any more", async () => {
    let aborted: AbortSignal | undefined;
    const endless = defineAction({
      ...BASE,
      async *invoke(_, _config, { signal }) {
        aborted = signal;
        for (;;) yield "working";
      },
    });

    for await (const _ of serve({ actions: [endless] }).invokeAction(ask())) break;

    expect(aborted?.aborted).toBe(true);
  });
});

describe("planning", () => {
  const looking = defineAction({
    ...BASE,
    plan: async (_, { target }) =>
      target === "db" ? [{ at: ["target"], severity: "warning", summary: "It is slow today" }] : [],
    async *invoke() {
      yield* [];
    },
  });

  test("looks for what would make it fail", async () => {
    const server = serve({ actions: [looking] });

    expect(summariesOf((await server.planAction(ask())).diagnostics)).toEqual(["warning: It is slow today"]);
    expect((await server.planAction(ask({ target: "cache" }))).diagnostics).toEqual([]);
  });

  test("sees what is not known yet as unknown", async () => {
    expect((await serve({ actions: [looking] }).planAction(ask({ target: UNKNOWN }))).diagnostics).toEqual(
      [],
    );
  });

  test("tells what goes wrong with looking, without credentials", async () => {
    const failing = defineAction({
      ...BASE,
      plan: async (_, { token }) => {
        throw new Error(`refused ${typeof token === "string" ? token : ""}`);
      },
      async *invoke() {
        yield* [];
      },
    });

    const { diagnostics } = await serve({ actions: [failing] }).planAction(ask());

    expect(textOf(diagnostics)).toContain("refused (sensitive)");
  });

  test("does without looking while a setting of the provider is unknown, or defers where that is allowed", async () => {
    const registry = defineConnection({
      name: "registry",
      description: "For tests.",
      schema: { url: string().required() },
      connect: ({ url }) => url,
    });
    const remote = defineAction({
      ...BASE,
      connection: registry,
      plan: async (url) => [{ summary: url }],
      async *invoke() {
        yield* [];
      },
    });
    const server = serve({ actions: [remote] });
    await configure(server, { registry: { url: UNKNOWN } });

    expect(await server.planAction(ask())).toEqual({ diagnostics: [] });
    expect(await server.planAction({ ...ask(), capabilities: DEFERRING })).toEqual({
      deferred: "provider-config-unknown",
      diagnostics: [],
    });
  });
});

describe("over the wire, as Terraform 1.14 does it", () => {
  const remember = () => {
    const log: string[] = [];
    const action = defineAction({
      ...BASE,
      plan: async () => {
        log.push("plan");
        return [];
      },
      async *invoke(_, { token }) {
        log.push(`invoke with ${token === SECRET ? "the" : "another"} credential`);
        yield "half way";
      },
    });
    return { log, server: serve({ actions: [action] }) };
  };

  test("the order is validate, configure, plan, then validate, configure, plan, invoke", async () => {
    const { log, server } = remember();
    await withCalls(server, async (calls) => {
      expect(Object.keys(calls.schema.actionSchemas)).toEqual([TYPE]);
      // The validate walk does not know variables yet (docs/apis/terraform-protocol.md §3.6).
      expect((await calls.validateAction(TYPE, { target: UNKNOWN, token: UNKNOWN })).diagnostics).toEqual([]);
      await calls.configure({});
      expect((await calls.planAction(TYPE, { target: "db", token: SECRET })).diagnostics).toEqual([]);

      await calls.configure({});
      expect((await calls.planAction(TYPE, { target: "db", token: SECRET })).diagnostics).toEqual([]);
      const events = await calls.invokeAction(TYPE, { target: "db", token: SECRET });

      expect(events).toMatchObject([
        { case: "progress", value: { message: "half way" } },
        { case: "completed", value: { diagnostics: [] } },
      ]);
    });
    expect(log).toEqual(["plan", "plan", "invoke with the credential"]);
  });

  test("a problem with the configuration is at its attribute", async () => {
    await withCalls(remember().server, async (calls) => {
      expect((await calls.validateAction(TYPE, {})).diagnostics).toMatchObject([
        { summary: "Missing value for target", attribute: { steps: [{ selector: { value: "target" } }] } },
      ]);
    });
  });

  test("an action that Terraform cancels is aborted", async () => {
    let aborted = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (aborted = resolve));
    const hanging = defineAction({
      ...BASE,
      async *invoke(_, _config, { signal }) {
        yield "waiting";
        await new Promise<void>((resolve) => {
          signal.addEventListener("abort", () => {
            aborted();
            resolve();
          });
        });
      },
    });

    await withCore(serve({ actions: [hanging] }), async ({ provider }) => {
      const cancel = new AbortController();
      const events = provider
        .invokeAction({ actionType: TYPE }, { signal: cancel.signal })
        [Symbol.asyncIterator]();
      await events.next();
      cancel.abort();
      await expect(events.next()).rejects.toThrow();
      await stopped;
    });
  });

  test("its schema says which attributes are write-only, at any depth (S5)", async () => {
    const nested = defineAction({
      ...BASE,
      schema: { login: object({ token: string().required().writeOnly() }).required() },
      async *invoke() {
        yield* [];
      },
    });

    await withCalls(serve({ actions: [nested] }), async ({ schema: { actionSchemas } }) => {
      const login = actionSchemas[TYPE]?.schema?.block?.attributes[0];
      expect(login?.nestedType?.attributes).toMatchObject([{ name: "token", writeOnly: true }]);
    });
  });
});

describe("a definition", () => {
  test("has rules across its attributes, credentials included", async () => {
    const guarded = defineAction({
      ...BASE,
      validate: ({ token, dry_run }) =>
        token === undefined && dry_run === false ? [{ at: ["token"], summary: "Missing token" }] : [],
      async *invoke() {
        yield* [];
      },
    });
    const server: ProviderServer = serve({ actions: [guarded] });

    const { diagnostics } = await server.validateAction(ask({ token: null, dry_run: false }));

    expect(summariesOf(diagnostics)).toEqual(["error: Missing token"]);
  });

  test("gives the types of its functions", () => {
    defineAction({
      ...BASE,
      plan: async (_, given) => {
        hasType<string | Unknown | undefined>()(given.token);
        return [];
      },
      async *invoke(api, given) {
        hasType<undefined>()(api);
        hasType<{
          readonly target: string;
          readonly dry_run: boolean | undefined;
          readonly token: string | undefined;
        }>()(given);
        yield given.target;
      },
    });
  });
});
