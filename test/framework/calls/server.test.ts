import {
  defineConnection,
  defineResource,
  Failure,
  string,
  UNKNOWN,
  type Call,
} from "../../../src/framework";
import type { PreflightCall } from "../../../src/framework/definitions/resource";
import type { ProviderServer } from "../../../src/framework/calls/provider-server";
import type { ObjectValue } from "../../../src/framework/values/value";
import { configure, DEFERRING, serve, TODAY } from "../support/server";
import { textOf, whole } from "../support/resources";

interface Api {
  readonly token: string | undefined;
  readonly log: string[];
}

/** A resource behind a connection, with what a test needs to know of the calls. */
function world(
  preflight?: (desired: { name: string }, call: PreflightCall) => string | undefined,
  token = "FAKE-ENVIRONMENT-TOKEN",
) {
  const log: string[] = [];
  const pending: Call[] = [];
  const connection = defineConnection({
    name: "api",
    description: "",
    schema: { token: string().optional().sensitive(), url: string().optional() },
    environment: { token: "API_TOKEN" },
    validate: ({ token, url }) =>
      token !== undefined && url === undefined ? [{ at: ["url"], summary: "a token needs a url" }] : [],
    connect: ({ token }, { userAgent }): Api => {
      log.push(userAgent);
      return { token, log };
    },
  });
  const resource = defineResource({
    type: "thing",
    description: "",
    connection,
    schema: {
      id: string().computed().stable(),
      name: string().required(),
      key: string().optional().writeOnly(),
    },
    identity: ["id"],
    ...(preflight === undefined
      ? {}
      : {
          preflight: async (_api: Api, desired: { name: string }, call: PreflightCall) => {
            const summary = preflight(desired, call);
            return summary === undefined ? [] : [{ at: ["name"], summary }];
          },
          reach: () => Promise.reject(new Failure({ summary: "reached" })),
        }),
    create: async (api, { desired, credentials }, call) => {
      if (desired.name === "slow") {
        pending.push(call);
        await new Promise((_resolve, reject) => {
          call.signal.addEventListener("abort", () => {
            reject(call.signal.reason as Error);
          });
        });
      }
      if (desired.name === "tells")
        throw new Error(`refused ${String(api.token)} and ${String(credentials.key)}`);
      return { id: "x" };
    },
    read: async (api) => {
      throw new Failure({ summary: "unreadable", detail: `with ${String(api.token)}` });
    },
    update: async () => ({}),
    delete: async () => undefined,
  });
  const server = serve({ resources: [resource] }, { API_TOKEN: token });
  return { server, resource, log, pending };
}

const object = (of: { readonly resource: Parameters<typeof whole>[0] }, given: ObjectValue) =>
  whole(of.resource, given);

const plan = (of: ReturnType<typeof world>, config: ObjectValue, capabilities = TODAY) =>
  of.server.planResource({
    type: "demo_thing",
    prior: null,
    proposed: null,
    config: object(of, config),
    priorPrivate: new Uint8Array(),
    priorIdentity: null,
    capabilities,
  });

const create = (of: ReturnType<typeof world>, config: ObjectValue) =>
  of.server.applyResource({
    type: "demo_thing",
    prior: null,
    planned: object(of, { ...config, id: UNKNOWN, key: null }),
    config: object(of, config),
    plannedPrivate: new Uint8Array(),
    plannedIdentity: null,
  });

const read = (server: ProviderServer, capabilities = TODAY) =>
  server.readResource({
    type: "demo_thing",
    state: { id: "x", name: "n", key: null },
    private: Uint8Array.of(1),
    identity: { id: "x" },
    capabilities,
  });

test("a validation without capabilities, as of an unknown count, goes by those of the configuration", async () => {
  const of = world();
  const request = {
    type: "demo_thing",
    config: object(of, { name: "n", key: "FAKE-SECRET" }),
    capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: false },
  };

  expect(textOf((await of.server.validateResource(request)).diagnostics)).toContain("1.11");
  await configure(of.server, { api: null });
  expect((await of.server.validateResource(request)).diagnostics).toEqual([]);
});

describe("the provider's configuration", () => {
  test("is validated attribute by attribute and across them, each problem at its path", async () => {
    const { server } = world();

    const { diagnostics } = await server.validateProvider({ api: { token: "t", url: null } });

    expect(diagnostics).toEqual([
      {
        severity: "error",
        summary: "a token needs a url",
        path: [{ attribute: "api" }, { attribute: "url" }],
      },
    ]);
    expect((await server.validateProvider({ api: UNKNOWN })).diagnostics).toEqual([]);
    expect((await server.validateProvider({ api: null })).diagnostics).toEqual([]);
  });

  test("comes with warnings about the surroundings of the process", async () => {
    const notices = [{ summary: "Something is odd", detail: "Mend it." }];
    const server = serve({}, {}, notices);

    expect((await configure(server, {})).diagnostics).toEqual([
      { severity: "warning", summary: "Something is odd", detail: "Mend it." },
    ]);
  });

  test("makes a client when the first call needs it, which knows who calls", async () => {
    const of = world();
    await configure(of.server, { api: { token: "t", url: "u" } });
    expect(of.log).toEqual([]);

    await create(of, { name: "n" });

    expect(of.log).toEqual(["terraform-provider-demo/1.2.3 Terraform/1.14.0"]);
  });

  test("replaces the one before, because one process may serve several runs", async () => {
    const of = world();
    await configure(of.server, { api: { token: "FAKE-first-1", url: "u" } });
    await create(of, { name: "n" });
    await configure(of.server, { api: { token: "FAKE-second-2", url: "u" } });

    const { diagnostics } = await create(of, { name: "tells" });

    expect(of.log).toHaveLength(2);
    expect(textOf(diagnostics)).not.toContain("FAKE-second");
  });
});

describe("settings that are not known yet", () => {
  const unknown = { api: { token: UNKNOWN, url: null } };

  test("are no reason to fail a plan, which needs none of them", async () => {
    const of = world(() => "looked");
    await configure(of.server, unknown);

    const { planned, diagnostics, deferred } = await plan(of, { name: "n" });

    expect([diagnostics, deferred]).toEqual([[], undefined]);
    expect(planned?.name).toBe("n");
  });

  test("put calls off where Terraform allows it", async () => {
    const of = world();
    await configure(of.server, unknown);

    expect((await plan(of, { name: "n" }, DEFERRING)).deferred).toBe("provider-config-unknown");
    const refreshed = await read(of.server, DEFERRING);
    expect(refreshed).toMatchObject({ deferred: "provider-config-unknown", state: { id: "x" } });
    expect([...refreshed.private]).toEqual([1]);
    const imported = await of.server.importResource({
      type: "demo_thing",
      id: "x",
      identity: null,
      capabilities: DEFERRING,
    });
    expect(imported.deferred).toBe("provider-config-unknown");
    expect(imported.imported?.state).toMatchObject({ id: UNKNOWN, key: null });
  });

  test("are an error that names them where a call cannot do without", async () => {
    const of = world();
    await configure(of.server, unknown);

    const { diagnostics, state } = await read(of.server);

    expect(textOf(diagnostics)).toContain("The provider's api.token is unknown");
    expect(state).toMatchObject({ id: "x" });
  });
});

describe("messages", () => {
  test("hold no secret of the configuration, of the environment or of the object, whoever wrote them", async () => {
    const of = world();
    await configure(of.server, { api: { token: "FAKE-TOKEN-1", url: "u" } });
    const reported = await create(of, { name: "tells", key: "FAKE-KEY-1" });
    const unread = await read(of.server);
    await configure(of.server, { api: null });
    const fromOutside = await read(of.server);

    expect(textOf(reported.diagnostics)).toContain("refused (sensitive) and (sensitive)");
    expect(textOf(unread.diagnostics)).toContain("with (sensitive)");
    expect(textOf(fromOutside.diagnostics)).toContain("with (sensitive)");
  });

  test("can be read also where the variable of the token is set and empty", async () => {
    const { diagnostics } = await read(world(undefined, "").server);

    expect(textOf(diagnostics)).toContain("unreadable\nwith undefined");
  });
});

describe("an interrupt", () => {
  test("cancels what runs, which still answers, and what comes after it", async () => {
    const of = world();
    await configure(of.server, { api: { token: "t", url: "u" } });
    const running = create(of, { name: "slow" });
    while (of.pending.length === 0) await new Promise((resolve) => setImmediate(resolve));

    of.server.stop();

    expect(textOf((await running).diagnostics)).toContain("The run was interrupted");
    expect(of.pending[0]?.signal.aborted).toBe(true);
  });

  test("is over when the next run begins", async () => {
    const of = world();
    of.server.stop();
    await configure(of.server, { api: { token: "t", url: "u" } });

    expect((await create(of, { name: "n" })).diagnostics).toEqual([]);
  });
});

describe("a look ahead", () => {
  test("tells while a creation is planned what would make it fail", async () => {
    const of = world(({ name }) => (name === "taken" ? "the name is taken" : undefined));
    await configure(of.server, { api: { token: "t", url: "u" } });

    expect((await plan(of, { name: "taken" })).diagnostics).toMatchObject([{ summary: "the name is taken" }]);
    expect((await plan(of, { name: "free" })).diagnostics).toEqual([]);
  });

  test("knows which of the other attributes the configuration sets and nobody knows yet", async () => {
    const of = world((_desired, call) => (call.isKnown("key") ? "known" : "not known yet"));
    await configure(of.server, { api: { token: "t", url: "u" } });

    expect(textOf((await plan(of, { name: "n", key: UNKNOWN })).diagnostics)).toBe("not known yet\n");
    expect(textOf((await plan(of, { name: "n", key: "k" })).diagnostics)).toBe("known\n");
    expect(textOf((await plan(of, { name: "n" })).diagnostics)).toBe("known\n");
  });

  test("waits until everything that is required is known, and looks at the place alone before", async () => {
    const of = world(() => "looked");
    await configure(of.server, { api: { token: "t", url: "u" } });

    expect(textOf((await plan(of, { name: UNKNOWN })).diagnostics)).toBe("reached\n");
  });

  test("is an error where it is certain, and a warning where it could not look", async () => {
    const of = world(({ name }) => {
      if (name === "unknown") throw new Failure({ summary: "no such workspace" });
      throw new Error("503");
    });
    await configure(of.server, { api: { token: "t", url: "u" } });

    expect((await plan(of, { name: "unknown" })).diagnostics).toMatchObject([
      { severity: "error", summary: "no such workspace" },
    ]);
    expect((await plan(of, { name: "n" })).diagnostics).toEqual([
      {
        severity: "warning",
        summary: "Could not check in advance whether demo_thing can be created",
        detail: "503",
      },
    ]);
  });

  test("is none in apply, where an error would leave an object deposed that create_before_destroy replaces", async () => {
    const of = world(() => "looked");
    await configure(of.server, { api: { token: "t", url: "u" } });
    await create(of, { name: "n" });

    expect((await plan(of, { name: "n" })).diagnostics).toEqual([]);
  });
});

test("the schemas are made once, when they are asked for", () => {
  const { server } = world();

  expect(server.schemas).toBe(server.schemas);
  expect(Object.keys(server.schemas.resources)).toEqual(["demo_thing"]);
  expect(server.schemas.identities.demo_thing?.attributes.id).toMatchObject({
    requiredForImport: true,
  });
});
