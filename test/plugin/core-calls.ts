import { create } from "@bufbuild/protobuf";
import { objectOf, type Type } from "../../src/framework/schema/type";
import type { ObjectValue, Value } from "../../src/framework/values/value";
import { decodeValue } from "../../src/plugin/codec/decode";
import { encodeValue } from "../../src/plugin/codec/encode";
import { typeFromText } from "../../src/plugin/codec/type-text";
import {
  ClientCapabilitiesSchema,
  DynamicValueSchema,
  Object_NestingMode,
  ResourceIdentityDataSchema,
  type Attribute,
  type DynamicValue,
  type GetProviderSchemaResponse,
  type ListResourceEvent,
  type InvokeActionEvent,
  type Object$,
  type ResourceIdentityData,
  type Schema,
} from "./gen/tfplugin6_pb";
import type { Core } from "./core";

/** A stored object: its JSON text, as it stands in a state file. */
type Stored = string;

interface Tracked {
  readonly private?: Uint8Array;
  readonly identity?: ObjectValue | null;
}

/** What Terraform 1.11 to 1.15 say they can (docs/apis/terraform-protocol.md §3.2). */
export const TODAY = create(ClientCapabilitiesSchema, { writeOnlyAttributesAllowed: true });
/** What Terraform before 1.9 says. */
export const OLD = create(ClientCapabilitiesSchema, {});

const EMPTY = new Uint8Array(0);
const utf8 = new TextEncoder();

/**
 * The provider's calls with values instead of wire messages, read and written by the schemas that the provider itself
 * has sent, as core does it. Objects may leave out attributes: core sends null for them.
 */
export type CoreCalls = Awaited<ReturnType<typeof coreCalls>>;

export async function coreCalls({ provider }: Core) {
  const schema = await provider.getProviderSchema({});
  const identities = (await provider.getResourceIdentitySchemas({})).identitySchemas;
  const types = typesOf(schema);
  const identityType = (name: string): Type =>
    objectOf(
      Object.fromEntries(
        (identities[name]?.identityAttributes ?? []).map((attribute) => [
          attribute.name,
          typeOfBytes(attribute.type),
        ]),
      ),
    );

  const wire = (kind: Kind, name: string, value: ObjectValue | null): DynamicValue =>
    toWire(complete(value, types[kind](name)), types[kind](name));
  const value = (kind: Kind, name: string, message: DynamicValue | undefined): ObjectValue | null =>
    fromWire(message, types[kind](name)) as ObjectValue | null;
  const wireIdentity = (
    name: string,
    identity: ObjectValue | null | undefined,
  ): { identity?: ResourceIdentityData } =>
    identity === null || identity === undefined
      ? {}
      : {
          identity: create(ResourceIdentityDataSchema, {
            identityData: toWire(complete(identity, identityType(name)), identityType(name)),
          }),
        };
  const identityValue = (name: string, message: ResourceIdentityData | undefined): ObjectValue | null =>
    message === undefined ? null : (fromWire(message.identityData, identityType(name)) as ObjectValue | null);

  return {
    schema,
    identities,

    validateProvider: (config: ObjectValue) =>
      provider.validateProviderConfig({ config: wire("provider", "", config) }),

    configure: (config: ObjectValue, clientCapabilities = TODAY) =>
      provider.configureProvider({
        terraformVersion: "1.11.4",
        config: wire("provider", "", config),
        clientCapabilities,
      }),

    validateResource: (typeName: string, config: ObjectValue, clientCapabilities = TODAY) =>
      provider.validateResourceConfig({
        typeName,
        config: wire("resource", typeName, config),
        clientCapabilities,
      }),

    upgrade: async (typeName: string, version: number, stored: Stored) => {
      const response = await provider.upgradeResourceState({
        typeName,
        version: BigInt(version),
        rawState: { json: utf8.encode(stored) },
      });
      return { ...response, state: value("resource", typeName, response.upgradedState) };
    },

    upgradeIdentity: async (typeName: string, version: number, stored: Stored) => {
      const response = await provider.upgradeResourceIdentity({
        typeName,
        version: BigInt(version),
        rawIdentity: { json: utf8.encode(stored) },
      });
      return { ...response, identity: identityValue(typeName, response.upgradedIdentity) };
    },

    read: async (typeName: string, state: ObjectValue, tracked: Tracked = {}, clientCapabilities = TODAY) => {
      const response = await provider.readResource({
        typeName,
        currentState: wire("resource", typeName, state),
        private: tracked.private ?? EMPTY,
        currentIdentity: wireIdentity(typeName, tracked.identity).identity,
        clientCapabilities,
      });
      return {
        ...response,
        state: value("resource", typeName, response.newState),
        identity: identityValue(typeName, response.newIdentity),
      };
    },

    plan: async (
      typeName: string,
      change: Tracked & {
        readonly prior: ObjectValue | null;
        /** Default: the configuration, as core proposes it where nothing is computed. */
        readonly proposed?: ObjectValue | null;
        readonly config: ObjectValue | null;
      },
      clientCapabilities = TODAY,
    ) => {
      const response = await provider.planResourceChange({
        typeName,
        priorState: wire("resource", typeName, change.prior),
        proposedNewState: wire(
          "resource",
          typeName,
          change.proposed === undefined ? change.config : change.proposed,
        ),
        config: wire("resource", typeName, change.config),
        priorPrivate: change.private ?? EMPTY,
        priorIdentity: wireIdentity(typeName, change.identity).identity,
        clientCapabilities,
      });
      return {
        ...response,
        planned: value("resource", typeName, response.plannedState),
        identity: identityValue(typeName, response.plannedIdentity),
      };
    },

    apply: async (
      typeName: string,
      change: Tracked & {
        readonly prior: ObjectValue | null;
        readonly planned: ObjectValue | null;
        readonly config: ObjectValue | null;
      },
    ) => {
      const response = await provider.applyResourceChange({
        typeName,
        priorState: wire("resource", typeName, change.prior),
        plannedState: wire("resource", typeName, change.planned),
        config: wire("resource", typeName, change.config),
        plannedPrivate: change.private ?? EMPTY,
        plannedIdentity: wireIdentity(typeName, change.identity).identity,
      });
      return {
        ...response,
        state: value("resource", typeName, response.newState),
        identity: identityValue(typeName, response.newIdentity),
      };
    },

    import: async (typeName: string, by: { readonly id: string } | { readonly identity: ObjectValue }) => {
      const response = await provider.importResourceState({
        typeName,
        ...("id" in by ? { id: by.id } : wireIdentity(typeName, by.identity)),
        clientCapabilities: TODAY,
      });
      return {
        ...response,
        imported: response.importedResources.map((imported) => ({
          ...imported,
          state: value("resource", imported.typeName, imported.state),
          identity: identityValue(imported.typeName, imported.identity),
        })),
      };
    },

    move: async (
      source: {
        readonly provider: string;
        readonly type: string;
        readonly version: number;
        readonly stored: Stored;
      },
      targetTypeName: string,
    ) => {
      const response = await provider.moveResourceState({
        sourceProviderAddress: source.provider,
        sourceTypeName: source.type,
        sourceSchemaVersion: BigInt(source.version),
        sourceState: { json: utf8.encode(source.stored) },
        targetTypeName,
      });
      return {
        ...response,
        state: value("resource", targetTypeName, response.targetState),
        identity: identityValue(targetTypeName, response.targetIdentity),
      };
    },

    generateConfig: async (typeName: string, state: ObjectValue) => {
      const response = await provider.generateResourceConfig({
        typeName,
        state: wire("resource", typeName, state),
      });
      return { ...response, config: value("resource", typeName, response.config) };
    },

    validateData: (typeName: string, config: ObjectValue) =>
      provider.validateDataResourceConfig({ typeName, config: wire("data", typeName, config) }),

    readData: async (typeName: string, config: ObjectValue) => {
      const response = await provider.readDataSource({
        typeName,
        config: wire("data", typeName, config),
        clientCapabilities: TODAY,
      });
      return { ...response, state: value("data", typeName, response.state) };
    },

    callFunction: async (name: string, ...args: readonly Value[]) => {
      const signature = schema.functions[name];
      const parameters = signature?.parameters ?? [];
      const typeAt = (index: number): Type =>
        typeOfBytes((parameters[index] ?? signature?.variadicParameter)?.type ?? utf8.encode('"dynamic"'));
      const response = await provider.callFunction({
        name,
        arguments: args.map((argument, index) => toWire(argument, typeAt(index))),
      });
      const returns = typeOfBytes(signature?.return?.type ?? utf8.encode('"dynamic"'));
      return { ...response, value: fromWire(response.result, returns) };
    },

    validateEphemeral: (typeName: string, config: ObjectValue) =>
      provider.validateEphemeralResourceConfig({ typeName, config: wire("ephemeral", typeName, config) }),

    open: async (typeName: string, config: ObjectValue) => {
      const response = await provider.openEphemeralResource({
        typeName,
        config: wire("ephemeral", typeName, config),
        clientCapabilities: OLD,
      });
      return { ...response, value: value("ephemeral", typeName, response.result) };
    },

    validateList: (typeName: string, config: ObjectValue) =>
      provider.validateListResourceConfig({ typeName, config: wire("list", typeName, config) }),

    list: async (
      typeName: string,
      config: ObjectValue,
      {
        limit = 100,
        includeResource = false,
      }: { readonly limit?: number; readonly includeResource?: boolean } = {},
    ) => {
      const events: ListResourceEvent[] = [];
      const stream = provider.listResource({
        typeName,
        config: wire("list", typeName, config),
        includeResourceObject: includeResource,
        limit: BigInt(limit),
      });
      for await (const event of stream) events.push(event);
      return events.map((event) => ({
        displayName: event.displayName,
        diagnostics: event.diagnostic,
        identity: identityValue(typeName, event.identity),
        resource:
          event.resourceObject === undefined ? undefined : value("resource", typeName, event.resourceObject),
      }));
    },

    validateAction: (typeName: string, config: ObjectValue) =>
      provider.validateActionConfig({ typeName, config: wire("action", typeName, config) }),

    planAction: (actionType: string, config: ObjectValue) =>
      provider.planAction({
        actionType,
        config: wire("action", actionType, config),
        clientCapabilities: TODAY,
      }),

    invokeAction: async (actionType: string, config: ObjectValue) => {
      const events: InvokeActionEvent["event"][] = [];
      const stream = provider.invokeAction({
        actionType,
        config: wire("action", actionType, config),
        clientCapabilities: TODAY,
      });
      for await (const { event } of stream) events.push(event);
      return events;
    },
  };
}

type Kind = "provider" | "resource" | "data" | "ephemeral" | "list" | "action";

function typesOf(schema: GetProviderSchemaResponse): Readonly<Record<Kind, (name: string) => Type>> {
  const among = (schemas: Readonly<Record<string, Schema>>) => (name: string) => typeOfSchema(schemas[name]);
  return {
    provider: () => typeOfSchema(schema.provider),
    resource: among(schema.resourceSchemas),
    data: among(schema.dataSourceSchemas),
    ephemeral: among(schema.ephemeralResourceSchemas),
    list: among(schema.listResourceSchemas),
    action: (name) => typeOfSchema(schema.actionSchemas[name]?.schema),
  };
}

const typeOfSchema = (schema: Schema | undefined): Type =>
  objectOf(typesOfAttributes(schema?.block?.attributes ?? []));

const typesOfAttributes = (attributes: readonly Attribute[]): Record<string, Type> =>
  Object.fromEntries(attributes.map((attribute) => [attribute.name, typeOfAttribute(attribute)]));

const typeOfAttribute = ({ type, nestedType }: Attribute): Type =>
  nestedType ? typeOfNested(nestedType) : typeOfBytes(type);

function typeOfNested({ attributes, nesting }: Object$): Type {
  const element = objectOf(typesOfAttributes(attributes));
  switch (nesting) {
    case Object_NestingMode.SINGLE:
      return element;
    case Object_NestingMode.LIST:
      return { kind: "list", element };
    case Object_NestingMode.SET:
      return { kind: "set", element };
    case Object_NestingMode.MAP:
      return { kind: "map", element };
    case Object_NestingMode.INVALID:
      throw new Error("Terraform panics on a nested type without nesting");
  }
}

function typeOfBytes(bytes: Uint8Array): Type {
  const type = typeFromText(new TextDecoder().decode(bytes));
  if (!type) throw new Error("Terraform panics on a type that is none");
  return type;
}

/** Null for every attribute that is left out, at every depth. */
function complete(value: Value, type: Type): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value) && (type.kind === "list" || type.kind === "set")) {
    return value.map((element: Value) => complete(element, type.element));
  }
  if (type.kind === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    const given = value as ObjectValue;
    const nulls = Object.keys(type.attributes).map((name): [string, Value] => [name, null]);
    const completed = Object.entries(given).map(([name, inner]): [string, Value] => {
      const attribute = type.attributes[name];
      return [name, attribute ? complete(inner, attribute) : inner];
    });
    return Object.fromEntries([...nulls, ...completed]);
  }
  return value;
}

const toWire = (value: Value, type: Type): DynamicValue =>
  create(DynamicValueSchema, { msgpack: encodeValue(value, type) });

const fromWire = (message: DynamicValue | undefined, type: Type): Value =>
  message === undefined || message.msgpack.length === 0 ? null : decodeValue(message.msgpack, type);
