import fc, { type Arbitrary } from "fast-check";
import {
  boolean,
  createProviderServer,
  defineAction,
  defineDataSource,
  defineEphemeralResource,
  defineFunction,
  defineListResource,
  defineProvider,
  dynamic,
  integer,
  json,
  list,
  map,
  NO_CONNECTION,
  number,
  object,
  string,
} from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import { schemaType } from "../../../src/framework/schema/terraform-schema";
import type { Type } from "../../../src/framework/schema/type";
import { Dynamic, Unknown, UNKNOWN, type ObjectValue, type Value } from "../../../src/framework/values/value";
import { collect } from "../support/server";
import { demoProvider, demoThing, newRegistry } from "./demo";
import { THING } from "./stage";

/** Any value of a type: null and unknown stand everywhere, and nothing follows any rule. */
function anyOf(type: Type): Arbitrary<Value> {
  const known = knownOf(type);
  return fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 2, arbitrary: fc.constant<Value>(null) },
    { weight: 1, arbitrary: fc.constantFrom<Value>(UNKNOWN, new Unknown({ notNull: true, prefix: "x" })) },
  );
}

function knownOf(type: Type): Arbitrary<Value> {
  switch (type.kind) {
    case "string":
      return fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "__proto__", "\u0000", "{", "\ud800"),
      );
    case "number":
      return fc.oneof(fc.double(), fc.bigInt());
    case "bool":
      return fc.boolean();
    case "dynamic":
      return fc.oneof(
        fc.string().map((text) => new Dynamic({ kind: "string" }, text)),
        fc.constant(new Dynamic({ kind: "dynamic" }, null)),
      );
    case "list":
    case "set":
      return fc.array(anyOf(type.element), { maxLength: 4 });
    case "map":
      return fc.dictionary(fc.oneof(fc.string(), fc.constant("__proto__")), anyOf(type.element), {
        maxKeys: 4,
      });
    case "tuple":
      return fc.tuple(...type.elements.map(anyOf));
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(type.attributes).map(([name, inner]) => [name, anyOf(inner)])),
      );
  }
}

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };
const NOTHING = new Uint8Array();

const INNER = {
  text: string().required(),
  size: number().optional(),
  flag: boolean().default(true),
  many: list(object({ on: string().required(), port: integer().optional() })).optional(),
  named: map(json()).optional(),
  any: dynamic().optional(),
};
const BASE = { type: "thing", description: "", connection: NO_CONNECTION, schema: INNER };
const provider = demoProvider(newRegistry());
const things = defineListResource({
  ...BASE,
  resource: demoThing(newRegistry()),
  async *list() {
    yield { displayName: "x", object: { id: "x", region: "eu" } };
  },
});
const server = createProviderServer(
  defineProvider({
    ...provider,
    resources: [things.resource],
    listResources: [things],
    dataSources: [defineDataSource({ ...BASE, read: async (_, asked) => asked })],
    ephemeralResources: [
      defineEphemeralResource({
        ...BASE,
        open: async (_, asked) => ({ result: asked, kept: "k" }),
        renew: async (_, kept: string) => ({ kept }),
      }),
    ],
    actions: [
      defineAction({
        ...BASE,
        plan: async () => [],
        async *invoke(_, { text }) {
          yield text;
        },
      }),
    ],
    functions: [
      defineFunction({
        name: "echo",
        summary: "",
        description: "",
        parameters: { text: string().required(), document: json().optional() },
        variadic: { name: "more", each: map(number()).optional() },
        returns: string(),
        run: ({ text }, more) => `${text} ${more.length}`,
      }),
    ],
  }),
  { environment: {}, logger: SILENT },
);
const schema = server.schemas.resources[THING];
const objects = (
  schema === undefined ? fc.constant({}) : knownOf(schemaType(schema))
) as Arbitrary<ObjectValue>;
const stored = fc.jsonValue({ maxDepth: 4 }).map((json) => ({ ...Object(json) }) as ObjectValue);
const bytes = fc.uint8Array({ maxLength: 40 });

test("whatever comes, every call about an object answers", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        config: objects,
        prior: fc.option(objects),
        planned: fc.option(objects),
        kept: bytes,
        stored,
        version: fc.constantFrom(0, 1, 2, -1),
        id: fc.string(),
      }),
      async ({ config, prior, planned, kept, version, id, ...more }) => {
        const common = { type: THING, capabilities: CAPABILITIES };
        const answers = [
          await server.validateResource({ ...common, config }),
          await server.planResource({
            ...common,
            config,
            prior,
            proposed: null,
            priorPrivate: kept,
            priorIdentity: null,
          }),
          await server.applyResource({
            type: THING,
            prior,
            planned,
            config: planned === null ? null : config,
            plannedPrivate: kept,
            plannedIdentity: null,
          }),
          await server.readResource({ ...common, state: config, private: kept, identity: null }),
          await server.upgradeResource({ type: THING, version, rawState: more.stored }),
          await server.upgradeIdentity({ type: THING, version, rawIdentity: more.stored }),
          await server.importResource({ ...common, id, identity: null }),
          await server.moveResource({
            sourceProvider: `host/${id}`,
            sourceType: id,
            sourceVersion: version,
            sourceState: more.stored,
            sourcePrivate: NOTHING,
            targetType: THING,
          }),
          await server.generateResourceConfig({ type: THING, state: config }),
        ];

        expect(answers.every(({ diagnostics }) => Array.isArray(diagnostics))).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

const dataSchema = server.schemas.dataSources[THING];
const configs = (
  dataSchema === undefined ? fc.constant({}) : knownOf(schemaType(dataSchema))
) as Arbitrary<ObjectValue>;
const args = fc.array(
  anyOf({ kind: "string" }).chain((text) =>
    fc.oneof(fc.constant(text), anyOf({ kind: "map", element: { kind: "number" } })),
  ),
  { maxLength: 4 },
);

test("whatever comes, every call beside the resources answers", async () => {
  await fc.assert(
    fc.asyncProperty(configs, args, bytes, async (config, values, kept) => {
      const request = { type: THING, config, capabilities: CAPABILITIES };
      const lease = { type: THING, private: kept };
      const answers = [
        await server.validateDataSource(request),
        await server.readDataSource(request),
        await server.validateEphemeralResource(request),
        await server.openEphemeralResource(request),
        await server.renewEphemeralResource(lease),
        await server.closeEphemeralResource(lease),
        await server.validateListResource(request),
        await server.validateAction(request),
        await server.planAction(request),
        ...(await collect(server.listResource({ ...request, includeResource: true, limit: 10 }))),
      ];
      expect(answers.every(({ diagnostics }) => Array.isArray(diagnostics))).toBe(true);
      expect((await collect(server.invokeAction(request))).at(-1)?.kind).toBe("completed");
      expect(typeof (await server.callFunction("echo", values)).ok).toBe("boolean");
    }),
    { numRuns: 150 },
  );
});
