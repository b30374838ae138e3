import fc, { type Arbitrary } from "fast-check";
import { createProviderServer } from "../../../src/framework";
import { SILENT } from "../../../src/framework/logger";
import { schemaType } from "../../../src/framework/terraform-schema";
import type { Type } from "../../../src/framework/type";
import { Dynamic, Unknown, UNKNOWN, type ObjectValue, type Value } from "../../../src/framework/value";
import { demoProvider, newRegistry } from "./demo";
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

const server = createProviderServer(demoProvider(newRegistry()), { environment: {}, logger: SILENT });
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
    { numRuns: 300 },
  );
}, 120_000);
