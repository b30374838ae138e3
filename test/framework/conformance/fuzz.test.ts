import fc from "fast-check";
import {
  createProviderServer,
  defineProvider,
  defineResource,
  NO_CONNECTION,
  string,
  type Fields,
} from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import type { ProviderServer } from "../../../src/framework/calls/provider-server";
import { encodeValue } from "../../../src/plugin/codec/encode";
import { decodeValue } from "../../../src/plugin/codec/decode";
import { schemaType, type TerraformSchema } from "../../../src/framework/schema/terraform-schema";
import { UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { answered, configurations, schemas, veiled } from "./arbitraries";
import { applyProblems, finalPlanProblems, identical, planProblems, storedProblems } from "./rules";

const TYPE = "demo_thing";
const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };
const NOTHING = new Uint8Array();

interface World {
  readonly server: ProviderServer;
  readonly schema: TerraformSchema;
}

/** A provider of one resource with these attributes, whose registry says a lot of an object, or nothing but its id. */
function worldOf(fields: Fields, isTalkative: boolean): World {
  const write = (planned: object) => ({ id: "x", ...answered(fields, planned as ObjectValue, isTalkative) });
  const resource = defineResource({
    type: "thing",
    description: "",
    connection: NO_CONNECTION,
    schema: { ...fields, id: string().computed().stable() },
    identity: ["id"],
    create: async (_api, { desired }) => write(withUnknown(fields, desired)),
    read: async () => ({}),
    update: async (_api, { desired }) => write(withUnknown(fields, desired)),
    delete: async () => undefined,
  });
  const provider = defineProvider({ name: "demo", version: "1", description: "", resources: [resource] });
  const server = createProviderServer(provider, { environment: {}, logger: SILENT });
  const schema = server.schemas.resources[TYPE];
  if (schema === undefined) throw new Error("there is no thing");
  return { server, schema };
}

/** Resource code sees undefined for what it is to choose; at the top, that may also be what nobody set. */
const withUnknown = (fields: Fields, desired: object): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => {
      const value: unknown = (desired as Record<string, unknown>)[name];
      const isChosen = value === undefined && (spec.mode === "computed" || spec.mode === "optional+computed");
      return [name, isChosen ? UNKNOWN : (value ?? null)];
    }),
  );

/** Core fills a whole object: null for what the configuration leaves out. */
const whole = ({ attributes }: TerraformSchema, config: ObjectValue): ObjectValue => ({
  ...Object.fromEntries(Object.keys(attributes).map((name) => [name, null])),
  ...config,
});

async function live(
  { server, schema }: World,
  config: ObjectValue,
  early: ObjectValue,
  prior: ObjectValue | null,
  stored: Uint8Array,
) {
  const request = (from: ObjectValue) => ({
    type: TYPE,
    prior,
    proposed: null,
    config: whole(schema, from),
    priorPrivate: stored,
    priorIdentity: prior === null ? null : { id: "x" },
    capabilities: CAPABILITIES,
  });
  const overWire = <T extends ObjectValue | null>(value: T): T =>
    decodeValue(encodeValue(value, schemaType(schema)), schemaType(schema)) as T;

  const first = await server.planResource(request(early));
  const again = await server.planResource(request(early));
  const final = await server.planResource(request(config));
  const applied = await server.applyResource({
    type: TYPE,
    prior,
    planned: overWire(final.planned),
    config: whole(schema, config),
    plannedPrivate: final.private,
    plannedIdentity: final.identity,
  });
  const broken = [
    ...planProblems(schema, { prior, config: whole(schema, early), planned: overWire(first.planned) }),
    ...planProblems(schema, { prior, config: whole(schema, config), planned: overWire(final.planned) }),
    ...(identical(first.planned, again.planned) ? [] : ["F5: planned otherwise the second time"]),
    ...finalPlanProblems(schema, first.planned, final.planned),
    ...(applied.diagnostics.length > 0 ? [] : applyProblems(schema, final.planned, overWire(applied.state))),
    ...[...first.diagnostics, ...final.diagnostics, ...applied.diagnostics].map(
      ({ summary, detail = "" }) => `told: ${summary} ${detail}`,
    ),
  ];
  return { broken, state: applied.state, private: applied.private };
}

const lives = (credentials: boolean) =>
  schemas({ credentials }).chain((fields) =>
    fc.record({
      fields: fc.constant(fields),
      isTalkative: fc.boolean(),
      first: configurations(fields).chain((config) => fc.tuple(fc.constant(config), veiled(config))),
      second: configurations(fields).chain((config) => fc.tuple(fc.constant(config), veiled(config))),
    }),
  );

test.each([
  ["without credentials", false, 300],
  ["with credentials, at any depth", true, 150],
])(
  "any resource %s is created, left alone, and updated by all the rules",
  async (_what, credentials, runs) => {
    await fc.assert(
      fc.asyncProperty(lives(credentials), async ({ fields, isTalkative, first, second }) => {
        const world = worldOf(fields, isTalkative);

        const created = await live(world, first[0], first[1], null, NOTHING);
        expect(created.broken).toEqual([]);

        const unchanged = await world.server.planResource({
          type: TYPE,
          prior: created.state,
          proposed: null,
          config: whole(world.schema, first[0]),
          priorPrivate: created.private,
          priorIdentity: { id: "x" },
          capabilities: CAPABILITIES,
        });
        expect(identical(unchanged.planned, created.state)).toBe(true);

        const refreshed = await world.server.readResource({
          type: TYPE,
          state: created.state ?? {},
          private: created.private,
          identity: { id: "x" },
          capabilities: CAPABILITIES,
        });
        expect(identical(refreshed.state, created.state)).toBe(true);
        expect(refreshed.private).toEqual(created.private);

        const updated = await live(world, second[0], second[1], created.state, created.private);
        expect(updated.broken).toEqual([]);
        expect(storedProblems(world.schema, updated.state ?? {})).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
);
