import type { ProviderSchemas, ProviderServer } from "../../src/framework/calls/provider-server";
import type { TerraformAttribute, TerraformSchema } from "../../src/framework/schema/terraform-schema";
import {
  BOOL,
  DYNAMIC,
  NUMBER,
  STRING,
  listOf,
  mapOf,
  setOf,
  type Type,
} from "../../src/framework/schema/type";
import { UNKNOWN, type ObjectValue } from "../../src/framework/values/value";

/** The provider's full source address in these tests. */
export const FAKE_ADDRESS = "example.test/acme/demo";

const attribute = (
  type: TerraformAttribute["type"],
  flags: Partial<Omit<TerraformAttribute, "type">> = {},
): TerraformAttribute => ({
  type,
  description: "",
  required: false,
  optional: false,
  computed: false,
  sensitive: false,
  writeOnly: false,
  ...flags,
});

const optional = (type: Type): TerraformAttribute => attribute(type, { optional: true });
const required = (type: Type): TerraformAttribute => attribute(type, { required: true });
const computed = (type: Type): TerraformAttribute => attribute(type, { computed: true });

const schema = (attributes: TerraformSchema["attributes"]): TerraformSchema => ({
  version: 0,
  description: "For tests.",
  attributes,
});

export const FAKE_SCHEMAS: ProviderSchemas = {
  provider: schema({ region: optional(STRING) }),
  resources: {
    demo_thing: {
      ...schema({
        id: computed(STRING),
        name: required(STRING),
        size: optional(NUMBER),
        tags: optional(mapOf(STRING)),
        secret: attribute(STRING, { optional: true, sensitive: true, writeOnly: true }),
        rules: attribute(
          {
            kind: "nested",
            nesting: "list",
            attributes: {
              on: optional(BOOL),
              token: attribute(STRING, { optional: true, writeOnly: true }),
            },
          },
          { optional: true, deprecationMessage: "Rules are going away." },
        ),
      }),
      version: 2,
    },
    demo_plain: schema({ any: optional(DYNAMIC) }),
  },
  dataSources: { demo_things: schema({ prefix: optional(STRING), names: computed(listOf(STRING)) }) },
  ephemeralResources: { demo_token: schema({ scope: required(STRING), token: computed(STRING) }) },
  listResources: { demo_thing: schema({ prefix: optional(STRING) }) },
  actions: { demo_ping: schema({ target: required(STRING) }) },
  functions: {
    join: {
      summary: "Joins texts.",
      description: "Joins *texts*.",
      parameters: [
        { name: "separator", type: STRING, description: "", allowNull: false, allowUnknown: false },
      ],
      variadicParameter: {
        name: "texts",
        type: STRING,
        description: "",
        allowNull: true,
        allowUnknown: false,
      },
      returns: STRING,
    },
  },
  identities: {
    demo_thing: {
      version: 1,
      attributes: {
        id: { type: STRING, description: "Its id.", requiredForImport: true },
        zones: { type: setOf(STRING), description: "", requiredForImport: false },
      },
    },
  },
};

const NO_BYTES = new Uint8Array(0);
const FINE = { diagnostics: [] };

/**
 * A provider that keeps nothing and answers everything. It is deliberately careless: it returns write-only values as
 * they come, so that a test sees whether the plugin lets them out.
 */
export function fakeProvider(overrides: Partial<ProviderServer> = {}): ProviderServer {
  return {
    schemas: FAKE_SCHEMAS,
    validateProvider: async () => FINE,
    configure: async () => FINE,
    stop: () => undefined,
    validateResource: async () => FINE,
    upgradeResource: async ({ rawState }) => ({ state: rawState, ...FINE }),
    readResource: async (request) => ({
      state: request.state,
      private: request.private,
      identity: request.identity,
      ...FINE,
    }),
    planResource: async ({ proposed, prior, priorPrivate, priorIdentity }) => ({
      planned: proposed === null ? null : planned(proposed, prior),
      requiresReplace: [],
      private: priorPrivate,
      identity: priorIdentity,
      ...FINE,
    }),
    applyResource: async (request) => ({
      state: request.planned === null ? null : applied(request.planned),
      private: request.plannedPrivate,
      identity: request.planned === null ? null : { id: "thing-1", zones: null },
      ...FINE,
    }),
    importResource: async ({ id }) => ({
      imported: {
        type: "demo_thing",
        state: thing({ id, name: "imported" }),
        private: NO_BYTES,
        identity: null,
      },
      ...FINE,
    }),
    moveResource: async () => ({ state: thing({ id: "moved" }), private: NO_BYTES, identity: null, ...FINE }),
    upgradeIdentity: async ({ rawIdentity }) => ({ identity: rawIdentity, ...FINE }),
    generateResourceConfig: async ({ state }) => ({ config: { ...state, id: null }, ...FINE }),
    validateDataSource: async () => FINE,
    readDataSource: async ({ config }) => ({ state: { ...config, names: ["a", "b"] }, ...FINE }),
    callFunction: async (_name, texts) => ({
      ok: true,
      value: texts.filter((text) => typeof text === "string").join(),
    }),
    validateEphemeralResource: async () => FINE,
    openEphemeralResource: async ({ config }) => ({
      result: { ...config, token: "FAKE-TOKEN" },
      private: Uint8Array.of(1),
      renewAt: new Date("2030-01-01T00:00:00.500Z"),
      ...FINE,
    }),
    renewEphemeralResource: async (request) => ({ private: request.private, ...FINE }),
    closeEphemeralResource: async () => FINE,
    validateListResource: async () => FINE,
    async *listResource() {
      yield { identity: { id: "a", zones: null }, displayName: "A", ...FINE };
      yield { identity: { id: "b", zones: null }, displayName: "B", ...FINE };
    },
    validateAction: async () => FINE,
    planAction: async () => FINE,
    async *invokeAction() {
      yield { kind: "progress", message: "half way" };
      yield { kind: "completed", diagnostics: [] };
    },
    ...overrides,
  };
}

/** A whole `demo_thing`, null where nothing is given. */
export const thing = (values: ObjectValue): ObjectValue => ({
  id: null,
  name: null,
  size: null,
  tags: null,
  secret: null,
  rules: null,
  ...values,
});

const planned = (proposed: ObjectValue, prior: ObjectValue | null): ObjectValue =>
  "id" in proposed ? { ...proposed, id: prior?.id ?? UNKNOWN } : proposed;

const applied = (plan: ObjectValue): ObjectValue => ("id" in plan ? { ...plan, id: "thing-1" } : plan);
