import { FAKE_SCHEMAS, thing } from "./fake-provider";
import type { ObjectValue } from "../../src/framework/values/value";
import { UNKNOWN } from "../../src/framework/values/value";
import type { Nesting, TerraformAttribute } from "../../src/framework/schema/terraform-schema";
import { STRING } from "../../src/framework/schema/type";
import { nullWriteOnly } from "../../src/plugin/write-only";

const attributes = FAKE_SCHEMAS.resources.demo_thing?.attributes ?? {};

const plain = {
  description: "",
  required: false,
  optional: true,
  computed: false,
  sensitive: false,
  writeOnly: false,
};
const nested = (nesting: Nesting): Record<string, TerraformAttribute> => ({
  inner: {
    ...plain,
    type: {
      kind: "nested",
      nesting,
      attributes: { open: { ...plain, type: STRING }, secret: { ...plain, type: STRING, writeOnly: true } },
    },
  },
});

describe("write-only values", () => {
  it("become null at the top and within nested attributes (rule A10)", () => {
    const value = thing({ name: "x", secret: "FAKE", rules: [{ on: true, token: "FAKE" }, null] });
    expect(nullWriteOnly(value, attributes)).toEqual(
      thing({ name: "x", rules: [{ on: true, token: null }, null] }),
    );
  });

  it.each<[Nesting, ObjectValue, ObjectValue]>([
    ["single", { inner: { open: "a", secret: "FAKE" } }, { inner: { open: "a", secret: null } }],
    ["list", { inner: [{ open: "a", secret: UNKNOWN }] }, { inner: [{ open: "a", secret: null }] }],
    ["set", { inner: [{ open: "a", secret: "FAKE" }] }, { inner: [{ open: "a", secret: null }] }],
    ["map", { inner: { k: { open: "a", secret: "FAKE" } } }, { inner: { k: { open: "a", secret: null } } }],
  ])("become null in nested attributes of nesting %s", (nesting, given, expected) => {
    expect(nullWriteOnly(given, nested(nesting))).toEqual(expected);
  });

  it("leave unknown and null nested attributes alone", () => {
    expect(nullWriteOnly({ inner: UNKNOWN }, nested("list"))).toEqual({ inner: UNKNOWN });
    expect(nullWriteOnly({ inner: null }, nested("map"))).toEqual({ inner: null });
  });

  it("cost nothing where there are none: the object is the same one", () => {
    const value = thing({ rules: [{ on: true, token: null }], tags: { secret: "no attribute" } });
    expect(nullWriteOnly(value, attributes)).toBe(value);
  });
});
