import { create } from "@bufbuild/protobuf";
import { createProviderServer } from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import type { ProviderServer } from "../../../src/framework/calls/provider-server";
import {
  AttributeSchema,
  BlockSchema,
  Function_ParameterSchema,
  FunctionSchema,
  Object_NestingMode,
  ObjectSchema,
  ResourceIdentitySchema_IdentityAttributeSchema,
  ResourceIdentitySchemaSchema,
  SchemaSchema,
  type Attribute,
} from "../../plugin/gen/tfplugin6_pb";
import { integrations } from "../../../src/provider";
import { fakeProvider } from "../../plugin/fake-provider";
import { withCalls } from "../../plugin/in-process";
import { demoProvider, newRegistry } from "./demo";
import { schemaProblems, type AllSchemas } from "./schemas";

const serving = (provider: typeof integrations): ProviderServer =>
  createProviderServer(provider, { environment: {}, logger: SILENT });

test.each([
  ["the demo provider", () => serving(demoProvider(newRegistry()))],
  ["this provider itself", () => serving(integrations)],
  ["the plugin's fake provider", () => fakeProvider()],
])("S1, S2 and S4 to S9: the schemas of %s break no rule", async (_name, make) => {
  await withCalls(make(), async ({ schema, identities }) => {
    expect(Object.keys(schema.resourceSchemas).length).toBeGreaterThan(0);
    // The fake provider's identity holds a set, which only its codec tests need.
    const reported = schemaProblems(schema, identities).filter(
      (problem) => problem !== 'S8: demo_thing.zones is a ["set","string"]',
    );
    expect(reported).toEqual([]);
  });
});

// The checker itself: a rule that it did not see broken would prove nothing about anybody.

const STRING = new TextEncoder().encode('"string"');
const named = (name: string, more: Partial<Attribute> = {}): Attribute =>
  create(AttributeSchema, { name, type: STRING, optional: true, ...(more as object) });
const nested = (nesting: Object_NestingMode, ...attributes: Attribute[]): Partial<Attribute> => ({
  type: new Uint8Array(),
  nestedType: create(ObjectSchema, { nesting, attributes }),
});
const NOTHING: AllSchemas = {
  provider: create(SchemaSchema, { block: create(BlockSchema, {}) }),
  resourceSchemas: {},
  dataSourceSchemas: {},
  ephemeralResourceSchemas: {},
  listResourceSchemas: {},
  actionSchemas: {},
  functions: {},
};
const schemaOf = (attribute: Attribute) =>
  create(SchemaSchema, { block: create(BlockSchema, { attributes: [attribute] }) });
const dynamic = { type: new TextEncoder().encode('"dynamic"') };
const { LIST, SET, SINGLE } = Object_NestingMode;

test.each<[string, Attribute]>([
  ["S1", named("Name")],
  ["S1", named("count")],
  ["S2", named("x", { optional: false })],
  ["S2", named("x", { required: true })],
  ["S4", named("x", nested(LIST, named("any", dynamic)))],
  ["S5", named("x", { writeOnly: true, computed: true })],
  ["S5", named("x", nested(SET, named("key", { writeOnly: true })))],
  ["S5", named("x", { writeOnly: true, ...nested(SINGLE, named("key")) })],
  ["S5", named("x", { computed: true, ...nested(SINGLE, named("key", { writeOnly: true })) })],
  ["S9", named("x", { deprecationMessage: "use y" })],
  ["panic", named("x", { type: new Uint8Array() })],
])("the checker sees %s broken", (rule, attribute) => {
  const [problem] = schemaProblems({ ...NOTHING, resourceSchemas: { demo_thing: schemaOf(attribute) } }, {});
  expect(problem).toMatch(new RegExp(`^${rule}:`));
});

test("the checker sees write-only attributes where there is no place for them, and negative versions", () => {
  const secret = schemaOf(named("key", { writeOnly: true }));
  expect(schemaProblems({ ...NOTHING, dataSourceSchemas: { demo_thing: secret } }, {})).toHaveLength(1);
  const old = create(SchemaSchema, { version: -1n, block: create(BlockSchema, {}) });
  expect(schemaProblems({ ...NOTHING, resourceSchemas: { demo_thing: old } }, {})).toHaveLength(1);
});

test("the checker sees functions and identities that are none", () => {
  const twice = create(FunctionSchema, {
    parameters: [1, 2].map(() => create(Function_ParameterSchema, { name: "a", type: STRING })),
    return: { type: STRING },
  });
  const identity = create(ResourceIdentitySchemaSchema, {
    identityAttributes: [
      create(ResourceIdentitySchema_IdentityAttributeSchema, { name: "id", type: STRING }),
    ],
  });
  const problems = schemaProblems({ ...NOTHING, functions: { join: twice } }, { demo_thing: identity });
  expect(problems.map((problem) => problem.slice(0, 2))).toEqual(["S7", "S8"]);
});
