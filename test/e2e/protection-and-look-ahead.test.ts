import { startEmulator, type Emulator } from "../../src/emulator";
import { createProviderServer } from "../../src/framework";
import { SILENT } from "../../src/framework/diagnostics/logger";
import { integrations } from "../../src/provider";
import type { Attributes } from "./matrix/row";
import { ROWS } from "./matrix/rows";
import { resourceOf, succeeded } from "./matrix/world";
import { handsOnPlans } from "./support/engine";
import { openReattached, type ReattachedStage } from "./support/reattached";
import { plainText, type StateJson } from "./support/terraform";

jest.setTimeout(240_000);

type Instance = StateJson["resources"][number]["instances"][number];
type Resources = Readonly<Record<string, Readonly<Record<string, object>>>>;

const INTEGRATION = "integrations_truto_integration";
const INSTALL = "integrations_truto_environment_integration";
const BUDDY = "integrations_buddy_integration";
const REGISTRY = "integrations_northflank_registry_credential";

let emulator: Emulator;
let stage: ReattachedStage;
/** That of the provider's process, which a test may change between two runs. */
let environment: Record<string, string>;

beforeEach(async () => {
  emulator = await startEmulator();
  environment = { ...emulator.environment };
  const server = createProviderServer(integrations, { environment, logger: SILENT, keyWaitsMs: [500, 500] });
  stage = await openReattached({ "integrations-as-code/integrations": server });
});

afterEach(async () => {
  await stage.close();
  await emulator.close();
});

const state = (): StateJson => JSON.parse(stage.stateText()) as StateJson;

/** Marks these objects and no others of their types, as `taint` and `untaint` do one by one. */
function mark(status: "tainted", types: readonly string[], names: readonly string[]): void {
  const { resources, ...rest } = state();
  const marked = resources.map((each) => {
    if (!types.includes(each.type)) return each;
    const instances = each.instances.map(({ status: _before, ...one }) =>
      names.includes(each.name) ? { ...one, status } : one,
    );
    return { ...each, instances };
  });
  stage.writeState(JSON.stringify({ ...rest, resources: marked }));
}

const instance = (type: string, name: string): Instance => {
  const found = state().resources.find((each) => each.type === type && each.name === name)?.instances;
  if (found?.length !== 1 || found[0] === undefined) throw new Error(`${type}.${name}: not one object`);
  return found[0];
};

/** All objects as the state has them: what is deposed has a key of its own. */
const objects = (): unknown =>
  state().resources.map(({ type, name, instances }) => [
    `${type}.${name}`,
    instances.map(({ attributes, ...rest }) => [attributes, Object.keys(rest)]),
  ]);

const idOf = (type: string, name: string): string => String(instance(type, name).attributes.id);

/**
 * All that a plan says, in any order. To a person Terraform shows one of several warnings with the same summary, and of the
 * instances of one block that is the one that came first.
 */
async function said(): Promise<readonly string[]> {
  const { output } = await stage.run("plan", "-json");
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .filter(({ type }) => ["planned_change", "change_summary", "diagnostic"].includes(String(type)))
    .map(({ "@timestamp": _time, ...rest }) => JSON.stringify(rest))
    .sort();
}

describe("deletion_protection of Truto's integrations and installs (F01)", () => {
  const ADDRESSES = [INTEGRATION, INSTALL].flatMap((type) => [`${type}.plain`, `${type}.created_first`]);
  const REPLACE = ADDRESSES.map((address) => `-replace=${address}`);

  interface Given {
    readonly deletion_protection: boolean;
    /** Of what is created before the old one goes, and so needs another key. */
    readonly suffix?: string;
    readonly lifecycle?: object;
  }

  const installed = (label: string): string => `00000000-0000-4000-8000-${label.padStart(12, "0")}`;

  function configure({ deletion_protection, suffix = "a", lifecycle }: Given, more: Resources = {}): void {
    const plain = { deletion_protection, ...(lifecycle === undefined ? {} : { lifecycle }) };
    const first = { deletion_protection, lifecycle: { ...lifecycle, create_before_destroy: true } };
    stage.write({
      resource: {
        [INTEGRATION]: {
          plain: { name: "acme-plain", config_json: "{}", ...plain },
          created_first: { name: `acme-first-${suffix}`, config_json: "{}", ...first },
        },
        [INSTALL]: {
          plain: { integration_id: installed("1"), ...plain },
          created_first: { integration_id: installed(suffix), ...first },
        },
        ...more,
      },
    });
  }

  const ids = (): readonly string[] =>
    [INTEGRATION, INSTALL].flatMap((type) => ["plain", "created_first"].map((name) => idOf(type, name)));

  const areThere = ([plain = "", first = "", install = "", firstInstall = ""]: readonly string[]) => [
    ...[plain, first].map((id) => emulator.truto.integration(id) !== undefined),
    ...[install, firstInstall].map((id) => emulator.truto.install(id) !== undefined),
  ];

  /** As messages name them. */
  const named = (of: readonly string[]) =>
    of.map((id, index) => `${index < 2 ? INTEGRATION : INSTALL} "${id}"`);

  /** Each install and integration has an id of its own, so that the other type's permission for it permits nothing. */
  const permit = (of: readonly string[]) => {
    environment.INTEGRATIONS_DESTROY_PROTECTED = of
      .flatMap((id) => [`${INTEGRATION}/${id}`, `${INSTALL}/${id}`])
      .join(",");
  };

  const ALL = [true, true, true, true];
  const NONE = [false, false, false, false];

  test("it refuses whatever decides on the destruction, and every documented way to destroy works", async () => {
    for (const label of ["1", "a", "b", "c"]) {
      emulator.truto.addIntegration({ id: installed(label), name: `acme-${label}-other`, config: {} });
    }
    const trigger = (input: string) => ({ terraform_data: { trigger: { input } } });
    const triggered = { replace_triggered_by: ["terraform_data.trigger"] };
    configure({ deletion_protection: true }, trigger("old"));
    succeeded(await stage.apply());
    const first = ids();

    const replaced = await stage.apply(...REPLACE);
    configure({ deletion_protection: true, lifecycle: triggered }, trigger("new"));
    const byTrigger = await stage.plan();
    stage.write({ removed: [{ from: ADDRESSES[0], lifecycle: { destroy: true } }] });
    const removed = await stage.plan();
    configure({ deletion_protection: true }, trigger("old"));
    const destroyed = await stage.run("destroy", "-auto-approve");
    mark("tainted", [INTEGRATION, INSTALL], ["plain", "created_first"]);
    const tainted = await stage.apply();

    for (const [doing, ran] of [
      ["replace", replaced],
      ["replace", byTrigger],
      ["destroy", removed],
      ["destroy", destroyed],
    ] as const) {
      const text = plainText(ran.output);
      expect(ran.exitCode).toBe(1);
      expect(text.split(`Error: Cannot ${doing} this object: deletion_protection is enabled`)).toHaveLength(
        5,
      );
      for (const object of named(first)) expect(text).toContain(object);
    }
    expect(tainted.exitCode).toBe(1);
    expect(plainText(tainted.output)).toContain("run `untaint ADDRESS`");
    expect(areThere(first)).toEqual(ALL);

    // With another key the new ones can be made first, so that the old ones stay, deposed.
    mark("tainted", [INTEGRATION, INSTALL], ["created_first"]);
    configure({ deletion_protection: true, suffix: "b" }, trigger("old"));
    const deposed = await stage.apply();
    expect(plainText(deposed.output)).toContain("deposed because a replacement with create_before_destroy");
    expect(areThere(first)).toEqual(ALL);
    permit(first.filter((_id, index) => index % 2 === 1));
    succeeded(await stage.apply());
    expect(areThere(first)).toEqual([true, false, true, false]);

    permit([]);
    const second = ids();
    mark("tainted", [INSTALL], ["plain"]);
    configure({ deletion_protection: false, suffix: "c" }, trigger("old"));
    const released = await stage.apply(`-replace=${INTEGRATION}.plain`);
    const third = ids();
    expect(plainText(released.output)).toContain("4 added, 0 changed, 4 destroyed");
    expect(areThere(second)).toEqual(NONE);

    configure({ deletion_protection: true, suffix: "c" }, trigger("old"));
    succeeded(await stage.apply());
    stage.write({});
    permit(third);
    succeeded(await stage.apply());
    expect(areThere(third)).toEqual(NONE);
  });
});

const buddy = (identifier: string, more: object = {}) => ({
  domain: "acme-dev",
  name: identifier,
  scope: "WORKSPACE",
  type: "DIGITAL_OCEAN",
  identifier,
  token: "FAKE-SECRET-buddy",
  ...more,
});

describe("every resource with a natural key", () => {
  const keyed = ROWS.filter(({ type }) => resourceOf(type).naturalKey !== undefined);

  /** Another label for each row: one row's object may be another's name. */
  const labelOf = (type: string): string => `object_${keyed.findIndex((row) => row.type === type)}`;

  function configure(
    of: (main: Attributes) => Readonly<Record<string, Attributes>>,
    more: Resources = {},
  ): void {
    const secrets = Object.assign({}, ...keyed.map((row) => row.secrets)) as Readonly<Record<string, string>>;
    stage.write({
      variable: Object.fromEntries(
        Object.entries(secrets).map(([name, value]) => [
          name,
          { type: "string", ephemeral: true, sensitive: true, default: value },
        ]),
      ),
      resource: {
        ...Object.fromEntries(
          keyed.map(({ type, variants }) => [type, { ...of(variants.main(labelOf(type))), ...more[type] }]),
        ),
      },
    });
  }

  beforeEach(() => {
    for (const { type, prepare } of keyed) prepare?.(emulator, [labelOf(type)]);
  });

  test("create_before_destroy of a key that stays fails once, and changes nothing (F02)", async () => {
    const lifecycle = { create_before_destroy: true };
    const of = (main: Attributes) => ({ one: { ...main, lifecycle } });
    const configured = (type: string) => {
      configure(of, { [BUDDY]: { two: buddy("cbd_a", { type, lifecycle }) } });
    };
    configured("DIGITAL_OCEAN");
    succeeded(await stage.apply());
    const before = objects();

    configured("VULTR");
    const failed = await stage.apply(...keyed.map(({ type }) => `-replace=${type}.one`));
    const after = objects();
    configured("DIGITAL_OCEAN");
    const takenBack = await stage.plan();

    const text = plainText(failed.output);
    expect(failed.exitCode).toBe(1);
    expect(
      text.split(
        "Existing objects are never taken over silently, and this one was not deleted in the meantime.",
      ),
    ).toHaveLength(keyed.length + 2);
    expect(text).toContain(
      "If this resource replaces it with create_before_destroy, remove create_before_destroy",
    );
    expect(after).toEqual(before);
    expect(takenBack.output).toContain("No changes.");
  });

  test("a key that is declared twice is an error of the plan (F14)", async () => {
    configure((main) => ({ one: main, two: main }));

    const text = plainText((await stage.plan()).output);

    expect(text.split("Error: Two resources declare the same object")).toHaveLength(keyed.length + 1);
    for (const { type } of keyed) expect(text).toMatch(new RegExp(`with ${type}\\.(one|two)`));
  });
});

test("an object that an aborted create_before_destroy left deposed goes as the message says (F02)", async () => {
  const configure = (type: string, identifier: string) => {
    const lifecycle = { create_before_destroy: true };
    stage.write({ resource: { [BUDDY]: { one: buddy(identifier, { type, lifecycle }) } } });
  };
  configure("DIGITAL_OCEAN", "kept");
  succeeded(await stage.apply());
  const before = String(instance(BUDDY, "one").attributes.integration_id);
  configure("VULTR", "kept");
  await stage.plan("-out=saved.plan");
  // Where nothing tells the first call of an apply from one of a plan, this is refused before the creation is tried, and
  // the old object stays deposed.
  environment.BUDDY_TOKEN = "FAKE-revoked-meanwhile";
  expect((await stage.run("apply", "saved.plan")).output).toContain("Buddy does not accept the token");
  environment.BUDDY_TOKEN = emulator.buddy.tokens.full;

  configure("DIGITAL_OCEAN", "kept");
  const takenBack = await stage.apply();
  configure("DIGITAL_OCEAN", "meanwhile");
  succeeded(await stage.apply());
  configure("DIGITAL_OCEAN", "kept");
  succeeded(await stage.apply());

  expect(plainText(takenBack.output)).toContain(
    handsOnPlans() ? "No changes." : "If the object is already deposed, set another identifier",
  );
  const now = instance(BUDDY, "one").attributes;
  expect(now.identifier).toBe("kept");
  // What came back is the old object, renamed and renamed back; a deposed one is gone.
  expect(now.integration_id === before).toBe(handsOnPlans());
  expect(emulator.buddy.integration(before) !== undefined).toBe(handsOnPlans());
});

test("what is in the state is destroyed, whatever else would be created (F23)", async () => {
  stage.write({ resource: { [BUDDY]: { a: buddy("aaa"), b: buddy("bbb") } } });
  succeeded(await stage.apply());
  const [forgotten, known] = ["a", "b"].map((name) =>
    String(instance(BUDDY, name).attributes.integration_id),
  );
  succeeded(await stage.run("state", "rm", `${BUDDY}.a`));

  const destroyed = await stage.run("destroy", "-auto-approve");

  succeeded(destroyed);
  expect(plainText(destroyed.output)).toContain("Resources: 1 destroyed");
  expect(emulator.buddy.integration(known ?? "")).toBeUndefined();
  expect(emulator.buddy.integration(forgotten ?? "")).toBeDefined();
});

test("from count to for_each without moved: the plan is the same each time, and apply converges (F24)", async () => {
  const configure = (many: object, which: string) => {
    const credentials = { username: "bot", password: "FAKE-SECRET-registry" };
    const one = { team_id: "acme-platform", name: `reg \${${which}}`, registry_provider: "dockerhub" };
    stage.write({ resource: { [REGISTRY]: { a: { ...many, ...one, scope: { pull: true }, credentials } } } });
  };
  configure({ count: 3 }, "count.index");
  succeeded(await stage.apply());
  configure({ for_each: '${{ for i in range(3) : "k${i}" => i }}' }, "each.value");

  const plans = [await said(), await said()];
  const first = await stage.apply();
  if (first.exitCode !== 0) {
    expect(first.output).toContain("`moved` block");
    succeeded(await stage.apply());
  }

  const text = (plans[0] ?? []).join("\n");
  expect(plans[1]).toEqual(plans[0]);
  expect(text).toContain("Plan: 3 to add, 0 to change, 3 to destroy.");
  expect(text.split("Warning: Northflank already has a registry credential with this name")).toHaveLength(4);
  expect((await stage.plan()).output).toContain("No changes.");
  for (const index of [0, 1, 2]) {
    expect(emulator.northflank.registryCredentials.get("acme-platform", `reg-${index}`)).toBeDefined();
  }
});
