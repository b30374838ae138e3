import { boolean, integer, list, object, string } from "../../../src/framework";
import { applyCreate } from "../../../src/framework/apply/create";
import { applyUpdate } from "../../../src/framework/apply/update";
import { equalValues } from "../../../src/framework/values/equal";
import { saysNothing } from "../../../src/framework/values/nothing";
import { planChange } from "../../../src/framework/plan/plan";
import type { PlainObject } from "../../../src/framework/values/plain";
import { UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { validateConfig } from "../../../src/framework/calls/validate-config";
import { NO_BYTES, resourceWith, undisturbed, whole } from "../support/resources";

const batch = object({ events: integer().optional(), bytes: integer().optional() }).optional();
const note = string(() => ["must begin with a letter"])
  .optional()
  .emptyIsNone();

const EMPTY_BATCH = { events: null, bytes: null };
const NO_DATA: ObjectValue = { uri: null, batch: null };

const resource = resourceWith({
  data: object({ uri: string().optional(), batch }).optional(),
  note,
  text: string().optionalComputed().stable().emptyIsNone(),
  roles: list(object({ arn: string().required(), id: note })).optional(),
});

const plan = (config: ObjectValue, prior: ObjectValue | null) =>
  planChange(resource, {
    config: whole(resource, config),
    prior: prior === null ? null : whole(resource, prior),
    priorPrivate: NO_BYTES,
  });

describe("what says no more than null", () => {
  test("is an empty text where the registry has none, and an object none of whose members is set", () => {
    expect(saysNothing(note.spec, "")).toBe(true);
    expect(saysNothing(string().spec, "")).toBe(false);
    expect(saysNothing(batch.spec, EMPTY_BATCH)).toBe(true);
    expect(saysNothing(batch.spec, { events: 1, bytes: null })).toBe(false);
  });

  test("is no object with something unknown in it, nor one that members or defaults make complete", () => {
    expect(saysNothing(batch.spec, { events: UNKNOWN, bytes: null })).toBe(false);
    const scope = object({ pull: boolean().default(false) }).optional();
    expect(saysNothing(scope.spec, { pull: null })).toBe(false);
    expect(saysNothing(list(string()).optional().spec, [])).toBe(false);
  });

  test("is an empty list, and another text for none, where the registry has none", () => {
    const tags = list(string()).emptyIsNone().optional();
    const mode = string()
      .comparedAs((text) => text.toUpperCase())
      .emptyIsNone("UNSPECIFIED")
      .optional();

    expect([saysNothing(tags.spec, []), saysNothing(tags.spec, ["a"])]).toEqual([true, false]);
    expect([saysNothing(mode.spec, "Unspecified"), saysNothing(mode.spec, "ON")]).toEqual([true, false]);
    expect(equalValues(mode.spec, "unspecified", null)).toBe(true);
    expect(equalValues(tags.spec, null, [])).toBe(true);
  });

  test("equals null, and what says something does not", () => {
    expect(equalValues(batch.spec, null, EMPTY_BATCH)).toBe(true);
    expect(equalValues(batch.spec, { events: 1, bytes: null }, EMPTY_BATCH)).toBe(false);
    expect(equalValues(note.spec, "", null)).toBe(true);
  });

  test("is not checked and not seen by rules", () => {
    const seen: PlainObject[] = [];
    const config = whole(resource, { data: NO_DATA, note: "", roles: [{ arn: "a", id: "" }] });
    const across = (given: PlainObject) => {
      seen.push(given);
      return [];
    };

    expect(validateConfig(resource.ownFields, across, config, true)).toEqual([]);
    expect(seen).toMatchObject([{ data: undefined, note: undefined, roles: [{ arn: "a", id: undefined }] }]);
  });
});

describe("its life", () => {
  const config = {
    data: { uri: null, batch: EMPTY_BATCH },
    note: "",
    text: "",
    roles: [{ arn: "a", id: "" }],
  };
  const kept = { id: "thing-1", ...config };

  test("begins as it is written, is sent as nothing, and stays as it is when the registry has nothing", async () => {
    const { planned } = await plan(config, null);
    const sent: unknown[] = [];
    const created = await applyCreate(
      {
        ...resource,
        create: async (_, { desired }) => {
          sent.push(desired);
          return { id: "thing-1", data: null, note: null, text: null, roles: [{ arn: "a", id: null }] };
        },
      },
      { config: whole(resource, config), planned, plannedPrivate: NO_BYTES },
      undisturbed(),
    );

    expect(sent).toMatchObject([{ data: undefined, note: undefined, text: undefined }]);
    expect(created.diagnostics).toEqual([]);
    expect(created.state).toEqual(whole(resource, kept));
    expect((await plan(config, kept)).planned).toEqual(whole(resource, kept));
  });

  test("begins beside an imported null in a plan that sends nothing", async () => {
    const imported = { id: "thing-1", roles: [{ arn: "a", id: null }] };
    const { planned } = await plan(config, imported);
    const applied = await applyUpdate(
      {
        ...resource,
        update: async () => {
          throw new Error("nothing is to be sent");
        },
      },
      {
        config: whole(resource, config),
        prior: whole(resource, imported),
        planned,
        plannedPrivate: NO_BYTES,
      },
      undisturbed(),
    );

    expect(planned).toEqual(whole(resource, kept));
    expect(applied.diagnostics).toEqual([]);
    expect(applied.state).toEqual(whole(resource, kept));
  });

  test("leaves to the registry what it chooses", async () => {
    const { planned } = await plan({ text: "" }, null);
    const created = await applyCreate(
      { ...resource, create: async () => ({ id: "thing-1", text: "chosen" }) },
      { config: whole(resource, { text: "" }), planned, plannedPrivate: NO_BYTES },
      undisturbed(),
    );

    expect(created.diagnostics).toEqual([]);
    expect(created.state).toEqual(whole(resource, { id: "thing-1", text: "" }));
    expect((await plan({ text: "" }, { id: "thing-1", text: "chosen" })).planned.text).toBe("chosen");
  });

  test("leaves alone what the registry keeps, and removes what it does not", async () => {
    const full = { id: "thing-1", note: "n", text: "Text", data: { uri: "u", batch: null } };

    const { planned } = await plan({ note: "", text: "", data: NO_DATA }, full);

    expect(planned).toEqual(whole(resource, { ...full, note: "", data: NO_DATA }));
  });
});

test("a text that nobody leaves out cannot be none", () => {
  expect(() => resourceWith({ name: string().emptyIsNone().required() })).toThrow(
    "thing.name is not left out by anybody",
  );
});
