import {
  defineConnection,
  defineEphemeralResource,
  Failure,
  NO_CONNECTION,
  object,
  string,
  integer,
  UNKNOWN,
} from "../../../src/framework";
import type { Unknown } from "../../../src/framework/values/value";
import { summariesOf } from "../../support/core";
import { withCalls } from "../../plugin/in-process";
import { configure, DEFERRING, serve, TODAY } from "../support/server";
import { NO_BYTES, textOf } from "../support/resources";
import { hasType } from "../support/types";

const SECRET = "FAKE-SECRET-lease-19d2";
const TYPE = "demo_lease";

const schema = {
  role: string().required(),
  hours: integer().default(1),
  region: string().optionalComputed(),
  password: string().computed().sensitive(),
};

const BASE = { type: "lease", description: "For tests.", connection: NO_CONNECTION, schema };

const config = (given: Readonly<Record<string, string | number>>) => ({
  role: null,
  hours: null,
  region: null,
  password: null,
  ...given,
});

const open = (server: ReturnType<typeof serve>, given: Readonly<Record<string, string | number>>) =>
  server.openEphemeralResource({ type: TYPE, config: config(given), capabilities: TODAY });

describe("opening", () => {
  test("gives what the configuration sets, what was read and the defaults, all of it known (E1, E2)", async () => {
    const lease = defineEphemeralResource({ ...BASE, open: async () => ({ result: { password: SECRET } }) });

    const opened = await open(serve({ ephemeralResources: [lease] }), { role: "admin" });

    expect(opened).toEqual({
      result: { role: "admin", hours: 1, region: null, password: SECRET },
      private: NO_BYTES,
      diagnostics: [],
    });
  });

  test("leaves what the configuration sets letter by letter, whatever the result says (E1)", async () => {
    const lease = defineEphemeralResource({
      ...BASE,
      open: async () => ({ result: { role: "ADMIN", region: "eu-1", password: SECRET } }),
    });

    const { result } = await open(serve({ ephemeralResources: [lease] }), { role: "admin", region: "eu" });

    expect(result).toMatchObject({ role: "admin", region: "eu" });
  });

  test("hands over the configuration with its defaults", async () => {
    const asked: unknown[] = [];
    const lease = defineEphemeralResource({
      ...BASE,
      open: async (_, given) => {
        asked.push(given);
        return { result: {} };
      },
    });

    await open(serve({ ephemeralResources: [lease] }), { role: "admin" });

    expect(asked).toEqual([{ role: "admin", hours: 1, region: undefined, password: undefined }]);
  });

  test("tells a problem at its attribute and gives no result", async () => {
    const lease = defineEphemeralResource({
      ...BASE,
      open: async () => {
        throw new Failure({ at: ["role"], summary: "There is no such role" });
      },
    });

    const opened = await open(serve({ ephemeralResources: [lease] }), { role: "admin" });

    expect(opened.result).toBeNull();
    expect(opened.diagnostics).toEqual([
      { severity: "error", summary: "There is no such role", path: [{ attribute: "role" }] },
    ]);
  });

  test("never quotes what the language itself throws, which may hold the secret", async () => {
    const lease = defineEphemeralResource({
      ...BASE,
      open: async () => JSON.parse(`{ "password": ${SECRET} }`) as never,
    });

    const opened = await open(serve({ ephemeralResources: [lease] }), { role: "admin" });

    expect(summariesOf(opened.diagnostics)).toEqual(["error: Could not open demo_lease"]);
    expect(textOf(opened.diagnostics)).not.toContain("FAKE-SECRET");
  });

  test("a result of the wrong type is an error that names the place and no value", async () => {
    const lease = defineEphemeralResource({
      ...BASE,
      open: async () => ({ result: { password: { text: SECRET } as unknown as string } }),
    });

    const opened = await open(serve({ ephemeralResources: [lease] }), { role: "admin" });

    expect(textOf(opened.diagnostics)).toContain("password: expected a string");
    expect(textOf(opened.diagnostics)).not.toContain("FAKE-SECRET");
  });

  test("ends when Terraform is interrupted", async () => {
    const lease = defineEphemeralResource({
      ...BASE,
      open: (_, _config, { signal }) =>
        new Promise<never>((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            reject(Object.assign(new Error("aborted"), { name: "AbortError" }));
          });
        }),
    });
    const server = serve({ ephemeralResources: [lease] });

    const opening = open(server, { role: "admin" });
    server.stop();

    expect(textOf((await opening).diagnostics)).toContain("The run was interrupted");
  });
});

describe("renewing and closing", () => {
  const log: unknown[] = [];
  beforeEach(() => log.splice(0));

  const lease = defineEphemeralResource({
    ...BASE,
    open: async () => ({
      result: { password: SECRET },
      kept: { id: "lease-1", uses: 0 },
      renewAt: new Date("2030-01-01T00:00:00Z"),
    }),
    renew: async (_, kept: { readonly id: string; readonly uses: number }) => {
      log.push(["renew", kept]);
      return kept.uses === 0 ? { kept: { ...kept, uses: 1 }, renewAt: new Date("2030-01-01T01:00:00Z") } : {};
    },
    close: async (_, kept) => {
      log.push(["close", kept]);
    },
  });

  test("get what opening kept, and what the last renewal kept", async () => {
    const server = serve({ ephemeralResources: [lease] });

    const opened = await open(server, { role: "admin" });
    const renewed = await server.renewEphemeralResource({ type: TYPE, private: opened.private });
    const again = await server.renewEphemeralResource({ type: TYPE, private: renewed.private });
    const closed = await server.closeEphemeralResource({ type: TYPE, private: again.private });

    expect(opened.renewAt).toEqual(new Date("2030-01-01T00:00:00Z"));
    expect(renewed.renewAt).toEqual(new Date("2030-01-01T01:00:00Z"));
    expect(again).toEqual({ private: renewed.private, diagnostics: [] });
    expect(closed.diagnostics).toEqual([]);
    expect(log).toEqual([
      ["renew", { id: "lease-1", uses: 0 }],
      ["renew", { id: "lease-1", uses: 1 }],
      ["close", { id: "lease-1", uses: 1 }],
    ]);
  });

  test("follow the order of Terraform over the wire: validate, configure, validate, open, renew, close", async () => {
    await withCalls(serve({ ephemeralResources: [lease] }), async (calls, { provider }) => {
      await calls.validateEphemeral(TYPE, { role: "admin" });
      await calls.configure({});
      await calls.validateEphemeral(TYPE, { role: "admin" });
      const opened = await calls.open(TYPE, { role: "admin" });
      const { private: leased = NO_BYTES } = opened;
      const renewed = await provider.renewEphemeralResource({ typeName: TYPE, private: leased });
      const closed = await provider.closeEphemeralResource({
        typeName: TYPE,
        private: renewed.private ?? NO_BYTES,
      });

      expect(opened.value).toEqual({ role: "admin", hours: 1, region: null, password: SECRET });
      expect(opened.renewAt?.seconds).toBe(BigInt(Date.UTC(2030, 0, 1) / 1000));
      expect([...opened.diagnostics, ...renewed.diagnostics, ...closed.diagnostics]).toEqual([]);
      expect(log.at(-1)).toEqual(["close", { id: "lease-1", uses: 1 }]);
    });
  });

  test("that fail are told, and the lease is not forgotten", async () => {
    const fail = async (): Promise<never> => {
      throw new Error("the vault is sealed");
    };
    const server = serve({
      ephemeralResources: [
        defineEphemeralResource({
          ...BASE,
          open: async () => ({ result: {}, kept: 1 }),
          renew: fail,
          close: fail,
        }),
      ],
    });

    const { private: leased } = await open(server, { role: "admin" });
    const renewed = await server.renewEphemeralResource({ type: TYPE, private: leased });
    const closed = await server.closeEphemeralResource({ type: TYPE, private: leased });

    expect(renewed.private).toEqual(leased);
    expect(summariesOf(renewed.diagnostics)).toEqual(["error: Could not renew demo_lease"]);
    expect(closed.diagnostics).toMatchObject([
      { summary: "Could not close demo_lease", detail: "the vault is sealed" },
    ]);
  });

  test("do nothing where the definition has neither", async () => {
    const bare = defineEphemeralResource({ ...BASE, open: async () => ({ result: {} }) });
    const server = serve({ ephemeralResources: [bare] });
    const leased = Uint8Array.of(1, 2);

    expect(await server.renewEphemeralResource({ type: TYPE, private: leased })).toEqual({
      private: leased,
      diagnostics: [],
    });
    expect(await server.closeEphemeralResource({ type: TYPE, private: leased })).toEqual({ diagnostics: [] });
  });
});

describe("a connection", () => {
  const vault = defineConnection({
    name: "vault",
    description: "For tests.",
    schema: { token: string().required().sensitive() },
    connect: ({ token }) => ({ read: (role: string) => `${role}:${token}` }),
  });
  const lease = defineEphemeralResource({
    ...BASE,
    connection: vault,
    open: async (api, { role }) => ({ result: { password: api.read(role) } }),
  });

  test("is made from the provider's block", async () => {
    const server = serve({ ephemeralResources: [lease] });
    await configure(server, { vault: { token: SECRET } });

    const { result } = await open(server, { role: "admin" });

    expect(result?.password).toBe(`admin:${SECRET}`);
  });

  test("whose settings are unknown defers the opening where Terraform allows it", async () => {
    const server = serve({ ephemeralResources: [lease] });
    await configure(server, { vault: { token: UNKNOWN } });

    const deferred = await server.openEphemeralResource({
      type: TYPE,
      config: config({ role: "admin" }),
      capabilities: DEFERRING,
    });
    const refused = await open(server, { role: "admin" });

    expect(deferred.deferred).toBe("provider-config-unknown");
    expect(deferred.diagnostics).toEqual([]);
    expect(summariesOf(refused.diagnostics)).toEqual(["error: The provider's vault.token is unknown"]);
  });

  test("may repeat its token in an error, which is hidden", async () => {
    const leaky = defineEphemeralResource({
      ...BASE,
      connection: vault,
      open: async (api, { role }) => {
        throw new Error(`refused ${api.read(role)}`);
      },
    });
    const server = serve({ ephemeralResources: [leaky] });
    await configure(server, { vault: { token: SECRET } });

    const opened = await open(server, { role: "admin" });

    expect(opened.diagnostics[0]?.detail).toBe("refused admin:(sensitive)");
  });
});

describe("a definition", () => {
  test("has rules for each attribute and across them, and unknown values break none", async () => {
    const lease = defineEphemeralResource({
      ...BASE,
      validate: ({ role, region }) =>
        role === "admin" && region === undefined ? [{ at: ["region"], summary: "Missing region" }] : [],
      open: async () => ({ result: {} }),
    });
    const server = serve({ ephemeralResources: [lease] });
    const validate = (given: object) =>
      server.validateEphemeralResource({
        type: TYPE,
        config: { ...config({}), ...given },
        capabilities: TODAY,
      });

    expect(summariesOf((await validate({})).diagnostics)).toEqual(["error: Missing value for role"]);
    expect(summariesOf((await validate({ role: "admin" })).diagnostics)).toEqual(["error: Missing region"]);
    expect((await validate({ role: UNKNOWN, region: UNKNOWN })).diagnostics).toEqual([]);
    expect(summariesOf((await validate({ role: "r", password: "p" })).diagnostics)).toEqual([
      "error: password is read-only",
    ]);
  });

  test("cannot hold write-only attributes, at any depth: nothing here is stored (S5)", () => {
    const withCredential = () =>
      defineEphemeralResource({
        ...BASE,
        schema: { login: object({ token: string().optional().writeOnly() }).optional() },
        open: async () => ({ result: {} }),
      });

    expect(withCredential).toThrow("S5");
  });

  test("gives the types of its functions", () => {
    defineEphemeralResource({
      ...BASE,
      validate: (given) => {
        hasType<string | Unknown | undefined>()(given.role);
        return [];
      },
      open: async (api, given) => {
        hasType<undefined>()(api);
        hasType<{
          readonly role: string;
          readonly hours: number | undefined;
          readonly region: string | undefined;
        }>()(given);
        return { result: {}, kept: { id: 1 } };
      },
      renew: async (_, kept: { readonly id: number }) => ({ kept }),
      close: async (_, kept) => {
        hasType<{ readonly id: number }>()(kept);
      },
    });
  });
});
