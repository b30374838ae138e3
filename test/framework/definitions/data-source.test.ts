import {
  defineConnection,
  defineDataSource,
  Failure,
  integer,
  list,
  NO_CONNECTION,
  object,
  string,
  UNKNOWN,
} from "../../../src/framework";
import { isWhollyKnown } from "../../../src/framework/values/value";
import { summariesOf } from "../../support/core";
import { withCalls } from "../../plugin/in-process";
import { textOf } from "../support/resources";
import { configure, DEFERRING, serve, TODAY } from "../support/server";
import { hasType } from "../support/types";

const TYPE = "demo_user";

const schema = {
  name: string().required(),
  limit: integer().default(10),
  id: string().optionalComputed(),
  groups: list(object({ id: string().computed(), note: string().optionalComputed() })).computed(),
};

const BASE = { type: "user", description: "For tests.", connection: NO_CONNECTION, schema };

const config = (given: object) => ({ name: null, limit: null, id: null, groups: null, ...given });
const read = (server: ReturnType<typeof serve>, given: object, capabilities = TODAY) =>
  server.readDataSource({ type: TYPE, config: config(given), capabilities });

test("a data source gives what the configuration sets, what was read, defaults, and null for the rest (D1)", async () => {
  const user = defineDataSource({
    ...BASE,
    read: async (_, { name, limit }) => ({
      name: name.toUpperCase(),
      id: `u-${String(limit)}`,
      groups: [{ id: "g" }],
    }),
  });

  const { state, diagnostics } = await read(serve({ dataSources: [user] }), { name: "ada" });

  expect(diagnostics).toEqual([]);
  expect(state).toEqual({ name: "ada", limit: 10, id: "u-10", groups: [{ id: "g", note: null }] });
  expect(isWhollyKnown(state)).toBe(true);
});

test("an attribute that the configuration may set and does not is read (D1)", async () => {
  const user = defineDataSource({ ...BASE, read: async () => ({ id: "read" }) });
  const server = serve({ dataSources: [user] });

  expect((await read(server, { name: "ada" })).state?.id).toBe("read");
  expect((await read(server, { name: "ada", id: "given" })).state?.id).toBe("given");
});

test("a data source that finds nothing is an error at the attribute, and no state", async () => {
  const user = defineDataSource({
    ...BASE,
    read: async (_, { name }) => {
      throw new Failure({ at: ["name"], summary: `There is no user ${JSON.stringify(name)}` });
    },
  });

  const { state, diagnostics } = await read(serve({ dataSources: [user] }), { name: "ada" });

  expect(state).toBeNull();
  expect(diagnostics).toEqual([
    { severity: "error", summary: 'There is no user "ada"', path: [{ attribute: "name" }] },
  ]);
});

test("settings of the provider that are not known yet defer reading where Terraform allows it", async () => {
  const directory = defineConnection({
    name: "directory",
    description: "For tests.",
    schema: { url: string().required() },
    connect: ({ url }) => url,
  });
  const user = defineDataSource({ ...BASE, connection: directory, read: async (url) => ({ id: url }) });
  const server = serve({ dataSources: [user] });
  await configure(server, { directory: { url: UNKNOWN } });

  const deferred = await read(server, { name: "ada" }, DEFERRING);
  const refused = await read(server, { name: "ada" });

  expect(deferred).toEqual({
    state: { name: "ada", limit: UNKNOWN, id: UNKNOWN, groups: UNKNOWN },
    deferred: "provider-config-unknown",
    diagnostics: [],
  });
  expect(summariesOf(refused.diagnostics)).toEqual(["error: The provider's directory.url is unknown"]);
});

test("a data source that is interrupted says so", async () => {
  const user = defineDataSource({
    ...BASE,
    read: (_, _config, { signal }) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(Object.assign(new Error("aborted"), { name: "AbortError" }));
        });
      }),
  });
  const server = serve({ dataSources: [user] });

  const reading = read(server, { name: "ada" });
  server.stop();

  expect(textOf((await reading).diagnostics)).toContain("The run was interrupted");
});

test("Terraform validates, configures, validates again and reads", async () => {
  const user = defineDataSource({
    ...BASE,
    validate: ({ limit }) =>
      typeof limit === "number" && limit > 100 ? [{ at: ["limit"], summary: "Too many" }] : [],
    read: async () => ({ groups: [] }),
  });

  await withCalls(serve({ dataSources: [user] }), async (calls) => {
    expect((await calls.validateData(TYPE, { name: UNKNOWN })).diagnostics).toEqual([]);
    await calls.configure({});
    expect((await calls.validateData(TYPE, { name: "ada", limit: 101 })).diagnostics).toMatchObject([
      { summary: "Too many" },
    ]);
    const { state, diagnostics } = await calls.readData(TYPE, { name: "ada" });
    expect(diagnostics).toEqual([]);
    expect(state).toEqual({ name: "ada", limit: 10, id: null, groups: [] });
  });
});

test("a data source cannot hold credentials: everything of it is stored (S5)", () => {
  const withCredential = () =>
    defineDataSource({
      ...BASE,
      schema: { token: string().optional().writeOnly() },
      read: async () => ({}),
    });

  expect(withCredential).toThrow("S5");
});

test("a definition gives the types of its functions", () => {
  defineDataSource({
    ...BASE,
    read: async (api, given) => {
      hasType<undefined>()(api);
      hasType<{
        readonly name: string;
        readonly limit: number | undefined;
        readonly id: string | undefined;
      }>()(given);
      return { groups: [{ id: "g" }] };
    },
  });
});
