import {
  boolean,
  dynamic,
  integer,
  list,
  map,
  object,
  plainObject,
  set,
  string,
  tuple,
} from "../../../src/framework";
import { terraformAttributes, terraformSchema } from "../../../src/framework/schema/export-schema";
import { attributeType, schemaType } from "../../../src/framework/schema/terraform-schema";
import { typeFromJson, typeText, typeToJson } from "../../../src/framework/schema/type";

test("every attribute is told as it was declared", () => {
  const { required, chosen, read, secret } = terraformAttributes({
    required: string().required().describe("Text."),
    chosen: integer().default(1),
    read: boolean().computed().sensitive(),
    secret: string().optional().writeOnly().deprecated("Use chosen."),
  });

  expect(required).toEqual({
    type: { kind: "string" },
    description: "Text.",
    required: true,
    optional: false,
    computed: false,
    sensitive: false,
    writeOnly: false,
  });
  expect(chosen).toMatchObject({ required: false, optional: true, computed: true });
  expect(read).toMatchObject({ optional: false, computed: true, sensitive: true });
  expect(secret).toMatchObject({ writeOnly: true, sensitive: true, deprecationMessage: "Use chosen." });
});

test("nested attributes become objects and collections of them", () => {
  const rule = object({ on: string().required() });
  const attributes = terraformAttributes({ one: rule, many: list(rule), some: set(rule), named: map(rule) });

  expect(Object.values(attributes).map((attribute) => typeText(attributeType(attribute)))).toEqual([
    'object("on":string)',
    'list(object("on":string))',
    'set(object("on":string))',
    'map(object("on":string))',
  ]);
});

test("plain values have the types that Terraform calls so", () => {
  const schema = terraformSchema(
    {
      fields: {
        texts: list(list(string())),
        pair: tuple([string(), plainObject({ port: integer() })]),
        any: dynamic(),
      },
      description: "A thing.",
    },
    3,
  );

  expect(schema).toMatchObject({ version: 3, description: "A thing." });
  expect(typeToJson(schemaType(schema))).toEqual([
    "object",
    {
      texts: ["list", ["list", "string"]],
      pair: ["tuple", ["string", ["object", { port: "number" }]]],
      any: "dynamic",
    },
  ]);
});

test("a collection is sensitive when its elements are", () => {
  const { keys, pair } = terraformAttributes({
    keys: map(string().sensitive()),
    pair: tuple([string(), string().sensitive()]),
  });

  expect([keys?.sensitive, pair?.sensitive]).toEqual([true, true]);
});

test("a type is the same after it was written and read, whatever the order of its attributes", () => {
  const json = ["object", { b: ["set", "bool"], a: ["tuple", ["number", "dynamic"]] }];
  const other = ["object", { a: ["tuple", ["number", "dynamic"]], b: ["set", "bool"] }];

  expect(typeToJson(typeFromJson(json))).toEqual(json);
  expect(typeText(typeFromJson(json))).toBe(typeText(typeFromJson(other)));
  expect(typeText(typeFromJson(json))).not.toBe(typeText(typeFromJson(["object", { b: ["set", "bool"] }])));
});

test.each(["text", ["list"], ["vector", "string"], null, 7, ["object", "string"], ["tuple", {}]])(
  "%j is no type",
  (json) => {
    expect(() => typeFromJson(json)).toThrow("not a Terraform type constraint");
  },
);

test.each([
  ["a collection of collections of objects", () => list(list(object({})) as never)],
  ["nested attributes inside a plain value", () => tuple([object({})])],
  ["an equivalence of elements that have attributes", () => list(object({}).equivalentWhen(() => true))],
])("%s cannot be declared", (_what, declare) => {
  expect(declare).toThrow(TypeError);
});
