import { type Leak, leaksIn } from "../../scripts/demo/leaks";
import { Failure } from "../../src/framework";
import { newRegistry, type Registry, type RegistryFailure } from "../framework/conformance/demo";
import { LEASED, oldProvider, rulesProvider } from "./fixture/rules-provider";
import { providerInState } from "./support/engine";
import { openReattached, type ReattachedStage } from "./support/reattached";
import { plainText, type Ran } from "./support/terraform";

// The rules of docs/apis/terraform-protocol.md §4 that the real Terraform can be made to judge: it complains of every
// answer that breaks one. The provider is that of test/framework/conformance, inside this process.

const KEY = "FAKE-SECRET-key";
const TOKEN = "FAKE-SECRET-token";

const EVERYTHING = {
  region: "eu",
  // Not in NFC, as some keyboards write it.
  name: "cafe\u0301",
  size: "12345678901234567890.123456789",
  document: '{ "b": 1, "a": [] }',
  tags: ["b", "a"],
  labels: { "a.b": "1", constructor: "2" },
  access: { users: [{ id: 2 }, { id: 1, level: "ALL" }] },
  rules: [{ on: "x", key: KEY }, { on: "y" }],
  mirrors: { m: { host: "h" } },
  groups: [{ id: 7 }, { id: 8 }],
  any: ["a", 1],
  secret_note: "FAKE-SECRET-note",
  token: TOKEN,
};
const PLAIN = { region: "eu", name: "n" };

let registry: Registry;
let terraform: ReattachedStage;

beforeEach(async () => {
  registry = newRegistry();
  terraform = await openReattached({
    "example/demo": rulesProvider(registry),
    "elsewhere/old": oldProvider(),
  });
});
afterEach(() => terraform.close());

const write = (one: object, more: object = {}): void => {
  terraform.write({ resource: { demo_thing: { one } }, ...more });
};

/** What a run says and how it ended; Terraform's own words about a provider that breaks a rule are in none of them. */
function fine(ran: Ran, exitCode = 0): string {
  const text = plainText(ran.output);
  expect(text).not.toMatch(/Provider produced|Provider returned|bug in the provider/);
  expect({ exitCode: ran.exitCode, text }).toEqual({ exitCode, text });
  return text;
}

const atRest = async (): Promise<void> => {
  fine(await terraform.plan(), 0);
};

const refused = (when: RegistryFailure["when"], of?: RegistryFailure["of"]): void => {
  registry.failure = {
    when,
    ...(of === undefined ? {} : { of }),
    error: new Failure({ summary: "the registry refused it" }),
  };
};

interface Instance {
  schema_version: number;
  attributes: Record<string, unknown>;
  readonly status?: string;
  readonly private?: string;
}

const instance = (): Instance | undefined =>
  (JSON.parse(terraform.stateText()) as { resources: { instances: Instance[] }[] }).resources[0]
    ?.instances[0];

/** Whether a write-only value is in the state or in the private state, which is base64. */
const leaks = (): readonly Leak[] =>
  leaksIn({ state: Buffer.from(terraform.stateText()) }, [TOKEN, KEY, LEASED]);

/** Changes the state file as if another version of the provider had written it. */
function rewritten(change: (instance: Instance) => void): void {
  const state = JSON.parse(terraform.stateText()) as { resources: { instances: Instance[] }[] };
  const stored = state.resources[0]?.instances[0];
  if (stored !== undefined) change(stored);
  terraform.writeState(JSON.stringify(state));
}

describe("an object", () => {
  test("with everything in it lives by all rules (W1 to W4, P1 to P4, P6 to P9, P16, P17, A1 to A5, A7 to A9, A11, A13, R1, R2, R5)", async () => {
    write(EVERYTHING);
    expect(fine(await terraform.apply())).toContain("1 added");
    await atRest();
    expect(terraform.stateText()).toContain("12345678901234567890.123456789");
    expect(instance()?.attributes).toMatchObject({ name: "caf\u00e9", labels: { constructor: "2" } });

    write({
      ...EVERYTHING,
      name: "m",
      rules: [{ on: "z" }],
      mirrors: { n: { host: "i" } },
      groups: [{ id: 7 }],
    });
    expect(fine(await terraform.apply())).toContain("1 changed");
    await atRest();

    expect(fine(await terraform.run("destroy", "-auto-approve"))).toContain("1 destroyed");
    expect(registry.things.size).toBe(0);
  });

  test("is not different for being spelled otherwise (P5, A2; 4.8: order and spelling do not flap)", async () => {
    write(EVERYTHING);
    fine(await terraform.apply());
    const respelled = {
      ...EVERYTHING,
      document: '{"a":[],"b":1.0}',
      tags: ["a", "b", "a"],
      groups: [{ id: 8 }, { id: 7 }],
    };
    write(respelled);
    await atRest();

    // Beside a real difference neither.
    write({ ...respelled, name: "m" });
    const text = fine(await terraform.plan(), 2);
    expect(text).toContain('name = "caf\u00e9" -> "m"');
    expect(text).not.toMatch(/document =|[~+-] tags/);
  });

  test("is replaced for what forces it, and never for a secret (P14, P15; 4.8: the reason is shown)", async () => {
    write({ ...PLAIN, token: TOKEN });
    fine(await terraform.apply());

    write({ ...PLAIN, token: "FAKE-SECRET-other" });
    expect(fine(await terraform.plan(), 2)).toContain("0 to add, 1 to change, 0 to destroy");
    write({ ...PLAIN, token: TOKEN, region: "us" });
    const text = fine(await terraform.plan(), 2);
    expect(text).toContain('region = "eu" -> "us" # forces replacement');
    expect(text.match(/forces replacement/g)).toHaveLength(1);
    expect(fine(await terraform.apply())).toContain("1 added, 0 changed, 1 destroyed");
    await atRest();
  });

  test("holds no secret in plan and state, whatever the registry says (P3, A8, A10, R3)", async () => {
    registry.leaks = { token: TOKEN, rules: [{ on: "x", port: 1, key: KEY }] };
    write({ ...PLAIN, token: TOKEN, secret_note: "FAKE-SECRET-note", rules: [{ on: "x", key: KEY }] });

    const printed = fine(await terraform.apply()) + fine(await terraform.plan());

    expect(printed).not.toContain("FAKE-SECRET");
    expect(leaks()).toEqual([]);
  });

  test("keeps what the registry chose when an argument is taken out again (4.8)", async () => {
    write({ ...PLAIN, kind: "mine" });
    fine(await terraform.apply());
    write(PLAIN);
    await atRest();
    expect(instance()?.attributes.kind).toBe("mine");
  });
});

describe("what is known only in apply", () => {
  const two = (name: string) => ({
    resource: {
      demo_thing: { one: { ...PLAIN, name }, two: { region: "eu", name: "pre-${demo_thing.one.id}" } },
    },
  });

  test("is planned with what is certain of it, and fits in the end (W5, A7, P8)", async () => {
    terraform.write({
      ...two("n"),
      output: {
        certain: { value: '${startswith(demo_thing.two.name, "pre-") && demo_thing.one.id != null}' },
      },
    });

    expect(plainText((await terraform.plan()).output)).toContain("+ certain = true");
    fine(await terraform.apply());
    await atRest();
    expect([...registry.things.values()].map(({ name }) => name)).toEqual(["n", "pre-thing-1"]);
  });

  test("may turn out to be no change; nothing known changes between the two plans (F1, F2, F3, F5)", async () => {
    const dependent = (name: string) => ({
      resource: {
        demo_thing: {
          one: { ...PLAIN, name },
          two: { region: "eu", name: "same-${demo_thing.one.version > 0}", kind: "k" },
        },
      },
    });
    terraform.write(dependent("n"));
    fine(await terraform.apply());
    terraform.write(dependent("m"));

    expect(fine(await terraform.plan(), 2)).toContain("0 to add, 2 to change, 0 to destroy");
    fine(await terraform.apply());
    expect(registry.log.filter((line) => line.startsWith("update"))).toEqual(["update thing-1 name"]);
    await atRest();
  });

  test("may be a setting of the provider: nothing is put off that Terraform did not offer to put off (P18, F4)", async () => {
    const program = {
      provider: { demo: { demo: { url: "${terraform_data.url.output}" } } },
      resource: { terraform_data: { url: { input: "https://x.invalid" } }, demo_thing: { one: PLAIN } },
    };
    terraform.write(program);

    expect(fine(await terraform.apply())).toContain("2 added");
    await atRest();
  });
});

describe("a registry that stores something else", () => {
  test("is warned of at the attribute, and the next plan sets it right (A2, X1, X2)", async () => {
    registry.instead = { name: "stored" };
    write(PLAIN);

    const text = fine(await terraform.apply());

    expect(text).toContain("The registry stored a different name than requested");
    expect(text).toMatch(/on main\.tf\.json line \d+, in resource\.demo_thing\.one: \d+: "name": "n"/);
    expect(instance()?.status).toBeUndefined();
    expect(fine(await terraform.plan(), 2)).toContain("0 to add, 1 to change, 0 to destroy");
  });
});

test("what is wrong with a configuration is shown with its line (X2)", async () => {
  write({ ...PLAIN, kind: "n" });
  const text = fine(await terraform.run("validate"), 1);
  expect(text).toMatch(
    /kind is the same as name with demo_thing\.one, on main\.tf\.json line \d+, in resource\.demo_thing\.one/,
  );
});

describe("reading", () => {
  beforeEach(async () => {
    write(PLAIN);
    fine(await terraform.apply());
  });

  test("takes only what is gone for gone; what goes wrong keeps the state (R4)", async () => {
    const before = terraform.stateText();
    refused("before", "read");
    expect(fine(await terraform.apply(), 1)).toContain("the registry refused it");
    expect(terraform.stateText()).toBe(before);

    registry.things.clear();
    expect(fine(await terraform.plan(), 2)).toContain("1 to add, 0 to change, 0 to destroy");
  });

  test("understands a state of an older version (U1, U2)", async () => {
    rewritten((stored) => {
      stored.schema_version = 0;
      stored.attributes = { id: "thing-1", title: "n", gone: { x: 1 } };
    });
    await atRest();
    fine(await terraform.apply("-refresh-only"));
    expect(instance()).toMatchObject({ schema_version: 1, attributes: { name: "n", region: "eu" } });
  });

  test("understands a state of the same version with attributes too many and too few, and loses no digit (U2, U3)", async () => {
    write({ ...PLAIN, size: "0.1234567890123456789" });
    fine(await terraform.apply());
    rewritten((stored) => {
      const { kind: _, ...kept } = stored.attributes;
      stored.attributes = { ...kept, gone: true };
    });
    // What a text of JSON says, JavaScript's numbers do not.
    terraform.writeState(terraform.stateText().replace(/"size":[\d.e-]+/, '"size":0.1234567890123456789'));
    await atRest();
  });

  test("leaves a state of a later version to a later provider (U2)", async () => {
    rewritten((stored) => {
      stored.schema_version = 9;
    });
    expect(plainText((await terraform.plan()).output)).toContain("newer provider version");
  });
});

test("an object of another type of another provider becomes ours, without its secrets (M1)", async () => {
  write(PLAIN);
  fine(await terraform.apply());
  const state = JSON.parse(terraform.stateText()) as { resources: unknown[] };
  const provider = providerInState("elsewhere/old");
  const stored = { schema_version: 3, attributes: { id: "thing-1", token: TOKEN } };
  state.resources = [{ mode: "managed", type: "old_thing", name: "a", provider, instances: [stored] }];
  terraform.writeState(JSON.stringify(state));
  write({ ...PLAIN, name: "n" }, { moved: [{ from: "old_thing.a", to: "demo_thing.one" }] });

  const text = fine(await terraform.apply());

  expect(text).toContain("0 added, 0 changed, 0 destroyed");
  expect(leaks()).toEqual([]);
  expect(instance()?.attributes).toMatchObject({ id: "thing-1", name: "n" });
});

describe("an import", () => {
  test("is one object of the type, without secrets, and at rest (I1 to I4; 4.8: empty plan)", async () => {
    write({ ...PLAIN, token: TOKEN });
    fine(await terraform.apply());
    fine(await terraform.run("state", "rm", "demo_thing.one"));
    registry.leaks = { token: TOKEN };
    write(PLAIN);

    expect(fine(await terraform.run("import", "demo_thing.one", "eu/thing-1"))).toContain(
      "Import successful",
    );
    await atRest();
    expect(leaks()).toEqual([]);
  });

  test("of what is not there says so (I5), and of what is no id how it looks", async () => {
    write(PLAIN);
    expect(fine(await terraform.run("import", "demo_thing.one", "eu/nothing"), 1)).toContain(
      "Cannot import non-existent remote object",
    );
    expect(fine(await terraform.run("import", "demo_thing.one", "nothing"), 1)).toContain(
      'Given: "nothing". Expected: <region>/<id>.',
    );
  });
});

describe("4.7: an error in the middle of an apply", () => {
  test("before anything is created leaves nothing", async () => {
    write(PLAIN);
    refused("before");
    expect(fine(await terraform.apply(), 1)).toContain("the registry refused it");
    expect(instance()).toBeUndefined();
  });

  test("half-way through a creation keeps the object, and the next apply replaces it", async () => {
    write({ ...PLAIN, token: TOKEN });
    refused("half-way");
    fine(await terraform.apply(), 1);
    expect(instance()).toMatchObject({ status: "tainted", attributes: { id: "thing-1" } });

    expect(fine(await terraform.apply())).toContain("1 added, 0 changed, 1 destroyed");
    expect([...registry.things.keys()]).toEqual(["thing-2"]);
  });

  test("of an update keeps state and private state, and the next apply goes on from there", async () => {
    write({ ...PLAIN, token: TOKEN });
    fine(await terraform.apply());
    const before = instance();
    write({ ...PLAIN, name: "m", token: TOKEN });
    refused("before", "update");
    fine(await terraform.apply(), 1);
    expect(instance()).toMatchObject({ attributes: before?.attributes, private: before?.private });

    expect(fine(await terraform.apply())).toContain("1 changed");
    expect(instance()?.attributes.credentials_generation).toBe(1);
  });

  test("of a destroy keeps the object", async () => {
    write(PLAIN);
    fine(await terraform.apply());
    refused("before", "delete");
    fine(await terraform.run("destroy", "-auto-approve"), 1);
    expect(instance()?.attributes).toMatchObject({ id: "thing-1", name: "n" });
  });
});

test("data, functions and ephemeral values fit together (D1, E1, E2, E3, FN1)", async () => {
  write(
    { ...PLAIN, token: "${ephemeral.demo_lease.one.value}" },
    {
      ephemeral: { demo_lease: { one: { scope: "all" } } },
      data: { demo_found: { one: { id: "${demo_thing.one.id}", label: "given" } } },
      output: {
        found: {
          value: '${provider::demo::shout(data.demo_found.one.name, data.demo_found.one.label, "x")}',
        },
      },
    },
  );

  const text = fine(await terraform.apply());

  expect(text).toContain('found = "N GIVEN X"');
  expect(registry.things.get("thing-1")?.credentials).toEqual({ token: LEASED });
  expect(registry.log.filter((line) => line === "open all")).toHaveLength(2);
  expect(registry.log.filter((line) => line === "close all")).toHaveLength(2);
  expect(leaks()).toEqual([]);
  await atRest();
});
