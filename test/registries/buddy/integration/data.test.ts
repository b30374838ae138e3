import type { ObjectValue } from "../../../../src/framework/values/value";
import { summariesOf } from "../../../support/core";
import { textOf } from "../../../framework/support/resources";
import { CAPABILITIES, complete, serveFor, startEmulator, type Emulator } from "../support";

const SECRET = "FAKE-SECRET-hub-41";
const HUB = { name: "Hub", type: "DOCKER_HUB", scope: "WORKSPACE", password: SECRET } as const;
const OCEAN = { name: "Ocean", type: "DIGITAL_OCEAN", scope: "WORKSPACE" } as const;
const IN_STOREFRONT = { ...HUB, scope: "PROJECT", project_name: "storefront" } as const;

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const add = (seed: Parameters<Emulator["buddy"]["addIntegration"]>[1]): string =>
  emulator.buddy.addIntegration("acme-dev", seed).hash_id;

function ask(type: string, given: ObjectValue) {
  const server = serveFor(emulator);
  const config = complete(server.schemas.dataSources[type]?.attributes, { domain: "acme-dev", ...given });
  return {
    read: () => server.readDataSource({ type, config, capabilities: CAPABILITIES }),
    validate: () => server.validateDataSource({ type, config, capabilities: CAPABILITIES }),
  };
}

const one = (given: ObjectValue) => ask("integrations_buddy_integration", given);
const many = (given: ObjectValue = {}) => ask("integrations_buddy_integrations", given);

describe("one integration", () => {
  test.each([
    ["its id", (id: string) => ({ integration_id: id })],
    ["its identifier", () => ({ identifier: "hub" })],
    ["its name", () => ({ name: "Hub" })],
  ])("is found by %s and read whole, without credentials", async (_key, given) => {
    const id = add({ ...HUB, identifier: "hub", allowed_pipelines: [51] });
    add(OCEAN);

    const { state, diagnostics } = await one(given(id)).read();

    expect(diagnostics).toEqual([]);
    expect(state).toMatchObject({
      id: `acme-dev/${id}`,
      domain: "acme-dev",
      integration_id: id,
      identifier: "hub",
      name: "Hub",
      type: "DOCKER_HUB",
      scope: "WORKSPACE",
      project_name: null,
      all_pipelines_allowed: true,
      allowed_pipelines: [51],
      permissions: { admins: "MANAGE", others: "USE_ONLY", users: [], groups: [] },
    });
    expect(JSON.stringify(state)).not.toContain(SECRET);
  });

  test.each([
    ["integration_id", "64f000000000000000000000"],
    ["identifier", "nobody"],
    ["name", "Nobody"],
  ])("that is not there is an error at its %s", async (key, value) => {
    add(HUB);

    const { state, diagnostics } = await one({ [key]: value }).read();

    expect(state).toBeNull();
    expect(diagnostics).toMatchObject([
      { summary: `Buddy has no integration "${value}"`, path: [{ attribute: key }] },
    ]);
  });

  test("whose name several have is an error that lists them, by what tells them apart", async () => {
    const ids = [
      add({ ...HUB, identifier: "hub_one" }),
      add({ ...HUB, type: "AMAZON", identifier: "hub_two" }),
    ];
    add(OCEAN);

    const { diagnostics } = await one({ name: "Hub" }).read();

    expect(summariesOf(diagnostics)).toEqual(['error: Buddy has 2 integrations "Hub"']);
    expect(diagnostics[0]?.detail).toContain(`- ${ids[0] ?? ""}, DOCKER_HUB, "Hub", identifier hub_one`);
    expect(diagnostics[0]?.detail).toContain(`- ${ids[1] ?? ""}, AMAZON, "Hub", identifier hub_two`);
    expect(diagnostics[0]?.path).toEqual([{ attribute: "name" }]);
  });

  test("is told apart from others of its name by its project", async () => {
    add(HUB);
    const id = add(IN_STOREFRONT);
    add({ ...IN_STOREFRONT, project_name: "back-office" });

    const { state, diagnostics } = await one({ name: "Hub", project_name: "storefront" }).read();

    expect(diagnostics).toEqual([]);
    expect(state).toMatchObject({ integration_id: id, scope: "PROJECT", project_name: "storefront" });
  });

  test("of another project than the configured one is not there", async () => {
    const id = add(IN_STOREFRONT);

    const { diagnostics } = await one({ integration_id: id, project_name: "back-office" }).read();

    expect(summariesOf(diagnostics)).toEqual([`error: Buddy has no integration "${id}"`]);
    expect(textOf(diagnostics)).toContain("The project back-office of the workspace acme-dev");
  });

  test("of a project is found on servers that list it only for its project", async () => {
    emulator.buddy.configure({ listScope: "workspace" });
    const id = add({ ...IN_STOREFRONT, identifier: "hub" });

    const everywhere = await one({ identifier: "hub" }).read();
    const there = await one({ identifier: "hub", project_name: "storefront" }).read();

    expect(textOf(everywhere.diagnostics)).toContain("only if project_name is set");
    expect(there.state).toMatchObject({ integration_id: id });
  });

  test("is asked for by exactly one key, of which an unknown one may be null yet", async () => {
    expect(summariesOf((await one({}).validate()).diagnostics)).toEqual([
      "error: Missing integration_id, identifier or name",
    ]);
    expect(summariesOf((await one({ name: "a", identifier: "b" }).validate()).diagnostics)).toEqual([
      "error: name cannot be used here",
    ]);
    expect((await one({ name: "a" }).validate()).diagnostics).toEqual([]);
  });

  test("in a workspace that is not there is an error at the domain", async () => {
    const { diagnostics } = await one({ domain: "nowhere", name: "Hub" }).read();

    expect(diagnostics).toMatchObject([
      { summary: 'Buddy has no workspace "nowhere"', path: [{ attribute: "domain" }] },
    ]);
  });
});

describe("several integrations", () => {
  const names = async (given: ObjectValue = {}) => {
    const { state, diagnostics } = await many(given).read();
    expect(diagnostics).toEqual([]);
    const found = state?.integrations as readonly { readonly name: string; readonly type: string }[];
    return found.map(({ name, type }) => `${name} (${type})`);
  };

  test("are all of the workspace in Buddy's order, as far as no filter is set", async () => {
    add(OCEAN);
    add(HUB);

    expect(await names()).toEqual(["Ocean (DIGITAL_OCEAN)", "Hub (DOCKER_HUB)"]);
  });

  test("fit all filters that are set", async () => {
    add(HUB);
    add(OCEAN);
    add({ ...OCEAN, name: "Hub" });

    expect(await names({ type: "DIGITAL_OCEAN" })).toEqual(["Ocean (DIGITAL_OCEAN)", "Hub (DIGITAL_OCEAN)"]);
    expect(await names({ name: "Hub" })).toEqual(["Hub (DOCKER_HUB)", "Hub (DIGITAL_OCEAN)"]);
    expect(await names({ name: "Hub", type: "DIGITAL_OCEAN" })).toEqual(["Hub (DIGITAL_OCEAN)"]);
    expect(await names({ name: "Nobody" })).toEqual([]);
  });

  test("match a regular expression", async () => {
    add(HUB);
    add(OCEAN);
    add({ ...OCEAN, name: "Hub (old)" });

    expect(await names({ name_regex: "^Hub" })).toEqual(["Hub (DOCKER_HUB)", "Hub (old) (DIGITAL_OCEAN)"]);
    expect(await names({ name_regex: "(?i)^(hub|OCEAN)$" })).toEqual([
      "Hub (DOCKER_HUB)",
      "Ocean (DIGITAL_OCEAN)",
    ]);
    expect(await names({ name_regex: "^Hub", type: "DIGITAL_OCEAN" })).toEqual(["Hub (old) (DIGITAL_OCEAN)"]);
    expect(await names({ name_regex: "c" })).toEqual(["Ocean (DIGITAL_OCEAN)"]);
  });

  test.each(["(", "a**", "(?<=x)y", "(a{1000}){1000}"])(
    "do not match %s, which is none",
    async (name_regex) => {
      const { diagnostics } = await ask("integrations_buddy_integrations", { name_regex }).validate();

      expect(diagnostics).toEqual([
        expect.objectContaining({ severity: "error", path: [{ attribute: "name_regex" }] }),
      ]);
      expect(textOf(diagnostics)).toContain("must be a regular expression in RE2 syntax (");
    },
  );

  test.each(["all", "workspace"] as const)(
    "of a project are found where a server lists %s of them",
    async (listScope) => {
      emulator.buddy.configure({ listScope });
      add(OCEAN);
      // More than are read at one time.
      for (let count = 1; count <= 7; count++) add({ ...IN_STOREFRONT, name: `Hub ${String(count)}` });
      add({ ...IN_STOREFRONT, project_name: "back-office" });

      const found = await names({ project_name: "storefront" });

      expect(found).toEqual([1, 2, 3, 4, 5, 6, 7].map((count) => `Hub ${String(count)} (DOCKER_HUB)`));
    },
  );

  test("need no more than one request where no project is asked for", async () => {
    add(HUB);
    add(OCEAN);

    await names({ type: "DOCKER_HUB" });

    expect(emulator.buddy.requests.all()).toHaveLength(1);
  });
});

describe("ids by names", () => {
  const ids = (given: ObjectValue) => ask("integrations_buddy_identifiers", given);

  test("are read in one request", async () => {
    const { state, diagnostics } = await ids({ project: "storefront" }).read();

    expect(diagnostics).toEqual([]);
    expect(state).toMatchObject({
      project_identifier: "storefront",
      pipeline_id: null,
      environment_id: null,
    });
  });

  test("of a name that Buddy does not know are an error at it", async () => {
    const { diagnostics } = await ids({ project: "storefront", pipeline: "no-such-pipeline" }).read();

    expect(summariesOf(diagnostics)).toContain('error: Buddy has no pipeline "no-such-pipeline"');
  });
});

describe("a secret of the provider block that Buddy quotes, in hex", () => {
  const token = () => emulator.buddy.tokens.full;

  test.each([
    ["integrations_buddy_integrations", {}],
    ["integrations_buddy_integration", { name: "Hub" }],
    ["integrations_buddy_integration", { integration_id: "64f000000000000000000000" }],
  ])("is not in what %s with %j says", async (type, given) => {
    const quoted = Buffer.from(token()).toString("hex");
    emulator.buddy.faults.add({
      match: { method: "GET" },
      fault: { kind: "answer", status: 403, message: `no right to ${quoted}` },
    });

    const { diagnostics } = await ask(type, given).read();

    expect(textOf(diagnostics)).toContain("no right to");
    expect(textOf(diagnostics)).not.toContain(quoted);
  });
});
