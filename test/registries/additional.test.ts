import { type Emulator, startEmulator } from "../../src/emulator";
import { additionalOf } from "../../src/framework/schema/additional";
import type { ObjectValue } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import { ROWS } from "../e2e/matrix/rows";
import { configOf } from "../hostile/objects";
import { NOTHING, playCore, type Stored, summariesOf } from "../support/core";

// Members of a registry's object that this provider does not know: additional_fields and additional_credentials of every
// resource, in front of registries that know them, drop them, or keep them to themselves.

const SECRET = "FAKE-SECRET-additional-9f2c";
const ROTATED = "FAKE-SECRET-additional-rotated-1b7d";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(() => emulator.close());

const fieldsOf = (type: string) => integrations.resources[type]?.fields ?? {};

test("every resource takes additional_fields, and additional_credentials if it has credentials", () => {
  const without = Object.entries(integrations.resources)
    .filter(
      ([, { ownFields, fields }]) =>
        ownFields.additional_fields === undefined ||
        (fields.credentials_version === undefined) !== (ownFields.additional_credentials === undefined),
    )
    .map(([type]) => type);

  expect(without).toEqual([]);
});

test("every resource has a row here", () => {
  expect(ROWS.map(({ type }) => type).sort()).toEqual(Object.keys(integrations.resources).sort());
});

/** What another user sees: a new member, and one inside an object of which an attribute sets other members. */
function newerKeys(type: string): { readonly keys: readonly string[]; readonly nested: string | undefined } {
  const sent = additionalOf(fieldsOf(type))?.keys() ?? {};
  const [nested] = Object.entries(sent).flatMap(([key, inner]) => (typeof inner === "object" ? [key] : []));
  return {
    nested,
    keys: ["zzNewer", "zzSecret", ...(nested === undefined ? [] : [`${nested}.zzInside`])],
  };
}

const additional = (type: string, value: unknown, inside: unknown): string => {
  const { nested } = newerKeys(type);
  return JSON.stringify({
    zzNewer: { level: value, list: [{ a: 1 }] },
    ...(nested === undefined ? {} : { [nested]: { zzInside: inside } }),
  });
};

const registryOf = (type: string) => emulator[type.split("_")[1] as "northflank"];

const parsed = (text: unknown): unknown => JSON.parse(String(text));

describe.each(ROWS.map((row) => [row.type, row] as const))("%s", (type, row) => {
  const hasCredentials = fieldsOf(type).additional_credentials !== undefined;

  function begin(areReturned = true) {
    row.prepare?.(emulator, ["main"]);
    const registry = registryOf(type);
    registry.newerKeys.know({ keys: newerKeys(type).keys, areReturned });
    const core = playCore(integrations, emulator.environment, type);
    const config: ObjectValue = {
      ...configOf(row, row.variants.main("main")),
      additional_fields: additional(type, "one", 1),
      ...(hasCredentials ? { additional_credentials: JSON.stringify({ zzSecret: SECRET }) } : {}),
    };
    const id = (stored: Stored): string => {
      const own = Object.values(stored.state ?? {}).map(String);
      return own.find((each) => Object.keys(registry.newerKeys.of(each)).length > 0) ?? "";
    };
    return { core, config, registry, id };
  }

  const made = async (areReturned = true) => {
    const stage = begin(areReturned);
    const created = await stage.core.apply(stage.config, NOTHING);
    expect(created.diagnostics.map(({ summary, detail }) => [summary, detail])).toEqual([]);
    return { ...stage, created };
  };

  test("they are sent, read back, and then at rest; a secret is nowhere", async () => {
    const { core, config, registry, created, id } = await made();

    const { nested } = newerKeys(type);
    expect(registry.newerKeys.of(id(created))).toEqual({
      zzNewer: { level: "one", list: [{ a: 1 }] },
      ...(hasCredentials ? { zzSecret: SECRET } : {}),
      ...(nested === undefined ? {} : { [nested]: { zzInside: 1 } }),
    });
    const refreshed = await core.refresh(created);
    const plan = await core.plan(config, refreshed);

    expect(plan.changed).toEqual([]);
    expect(summariesOf(plan.diagnostics)).toEqual([]);
    expect(JSON.stringify([created, refreshed, plan])).not.toContain(SECRET);
    expect(Buffer.from(refreshed.private).toString()).not.toContain(SECRET);
  });

  test("drift in them is detected and repaired, without what another user added beside them", async () => {
    const { core, config, registry, created, id } = await made();
    registry.newerKeys.change(id(created), {
      zzNewer: { level: "by hand", list: [{ a: 1, b: 2 }], more: true },
    });

    const refreshed = await core.refresh(created);
    expect(parsed(refreshed.state?.additional_fields)).toMatchObject({ zzNewer: { level: "by hand" } });
    expect(JSON.stringify(refreshed.state)).not.toContain("more");
    const plan = await core.plan(config, refreshed);
    expect(plan.changed).toContain("additional_fields");

    const repaired = await core.apply(config, refreshed);
    expect(summariesOf(repaired.diagnostics)).toEqual([]);
    expect(registry.newerKeys.of(id(created))).toMatchObject({ zzNewer: { level: "one" } });
    expect((await core.plan(config, await core.refresh(repaired))).changed).toEqual([]);
  });

  test("a change sends what changed; a removed key is not sent, and the plan says so", async () => {
    const { core, config, registry, created, id } = await made();
    const changed = { ...config, additional_fields: additional(type, "two", 1) };
    const updated = await core.apply(changed, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(registry.newerKeys.of(id(created))).toMatchObject({ zzNewer: { level: "two" } });

    const { additional_fields: _gone, ...without } = changed;
    const plan = await core.plan(without, updated);
    expect(summariesOf(plan.diagnostics)).toEqual([
      expect.stringMatching(/^warning: additional_fields no longer sets \/zzNewer/),
    ]);
    const removed = await core.apply(without, updated);
    expect(summariesOf(removed.diagnostics)).toEqual([]);
    expect(removed.state?.additional_fields).toBeNull();
    expect((await core.plan(without, await core.refresh(removed))).changed).toEqual([]);
  });

  test("a registry that does not return them makes no difference", async () => {
    const { core, config, created } = await made(false);
    const refreshed = await core.refresh(created);

    expect(refreshed.state?.additional_fields).toBe(config.additional_fields);
    expect((await core.plan(config, refreshed)).changed).toEqual([]);
  });

  test("a key of an attribute is refused at the plan, with the attribute to use", async () => {
    const { core, config } = begin();
    const sent = additionalOf(fieldsOf(type))?.keys() ?? {};
    const single = Object.entries(sent).flatMap(([key, inner]) =>
      typeof inner === "string" ? [[key, inner]] : [],
    );
    const [key = "", attribute = ""] = single[0] ?? [];
    const found = await core.validate({ ...config, additional_fields: JSON.stringify({ [key]: "x" }) });

    expect(found.map(({ severity, path, summary }) => [severity, path, summary])).toContainEqual([
      "error",
      [{ attribute: "additional_fields" }],
      `additional_fields must not set /${key}`,
    ]);
    expect(found.map(({ detail }) => detail).join("\n")).toContain(attribute);
  });

  if (hasCredentials) {
    test("a rotated secret is detected and sent; an unchanged one is not", async () => {
      const { core, config, registry, created, id } = await made();
      const rotated = { ...config, additional_credentials: JSON.stringify({ zzSecret: ROTATED }) };

      const plan = await core.plan(rotated, created);
      expect(plan.changed).toContain("credentials_generation");
      const updated = await core.apply(rotated, created);
      expect(summariesOf(updated.diagnostics)).toEqual([]);
      expect(registry.newerKeys.of(id(created))).toMatchObject({ zzSecret: ROTATED });
      expect((await core.plan(rotated, await core.refresh(updated))).changed).toEqual([]);
      expect(JSON.stringify(updated)).not.toContain(ROTATED);
    });
  }
});
