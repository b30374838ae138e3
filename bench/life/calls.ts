import { providerSchemas } from "../../src/framework";
import type { TerraformAttribute } from "../../src/framework/schema/terraform-schema";
import { UNKNOWN, type ObjectValue, type Value } from "../../src/framework/values/value";
import { toDynamicValue } from "../../src/plugin/codec/dynamic-value";
import { declarationsOf, type Declared } from "../../src/plugin/declared";
import {
  ConfigureProviderRequest,
  PlanResourceChangeRequest,
  PlanResourceChangeResponse,
  ValidateProviderConfigRequest,
  ValidateResourceConfigRequest,
  type DynamicValue,
} from "../../src/plugin/gen/tfplugin6";
import { decodeMessage, encodeMessage, type Message } from "../../src/plugin/protobuf";
import { integrations } from "../../src/provider";
import type { PluginCall } from "./plugin";

const declared = declarationsOf({ schemas: providerSchemas(integrations) } as never);

const TYPE = "integrations_buddy_integration";
const WORKSPACE = "acme-dev";
const CONFIG = {
  domain: WORKSPACE,
  name: "Vultr",
  type: "VULTR",
  scope: "WORKSPACE",
  token: "3c9f0a71d5e84b26",
};

const NOTHING = new Uint8Array(0);
/** Of Terraform 1.11 to 1.15. */
const CAPABILITIES = {
  deferralAllowed: false,
  writeOnlyAttributesAllowed: true,
  storePlannedPrivate: false,
  computedBlocksAllowed: false,
};

const call = <T>(method: string, message: Message<T>, value: T): PluginCall => ({
  path: `/tfplugin6.Provider/${method}`,
  message: Buffer.concat(encodeMessage(message, value)),
});

export const SCHEMA_CALL: PluginCall = { path: "/tfplugin6.Provider/GetProviderSchema", message: NOTHING };

/** What a process of Terraform's plan is asked for one object that is to be created. */
export function planCalls(baseUrl: string): readonly PluginCall[] {
  const provider = declared.provider();
  const resource = declared.resource(TYPE);
  const settings = valueOf(provider, { buddy: { token: "FAKE-BUDDY-TOKEN", base_url: baseUrl } });
  const config = valueOf(resource, CONFIG);
  return [
    SCHEMA_CALL,
    call("ValidateProviderConfig", ValidateProviderConfigRequest, { config: settings }),
    call("ConfigureProvider", ConfigureProviderRequest, {
      terraformVersion: "1.11.4",
      config: settings,
      clientCapabilities: CAPABILITIES,
    }),
    call("ValidateResourceConfig", ValidateResourceConfigRequest, {
      typeName: TYPE,
      config,
      clientCapabilities: CAPABILITIES,
    }),
    call("PlanResourceChange", PlanResourceChangeRequest, {
      typeName: TYPE,
      priorState: toDynamicValue(null, resource.type),
      proposedNewState: valueOf(resource, CONFIG, ({ computed }) => (computed ? UNKNOWN : null)),
      config,
      priorPrivate: NOTHING,
      clientCapabilities: CAPABILITIES,
      plannedPrivate: NOTHING,
    }),
  ];
}

/** @throws Error where the plan holds a problem: then it was no plan that counts */
export function checkPlanned(answer: Buffer | undefined): void {
  const { diagnostics = [] } = decodeMessage(PlanResourceChangeResponse, answer ?? NOTHING);
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(`the plan reports: ${first.summary ?? ""} ${first.detail ?? ""}`);
}

type Missing = (attribute: TerraformAttribute) => Value;

/** An object with all attributes of its schema. */
const valueOf = (
  { schema, type }: Declared,
  given: ObjectValue,
  missing: Missing = () => null,
): DynamicValue => toDynamicValue(complete(schema.attributes, given, missing), type);

function complete(
  attributes: Readonly<Record<string, TerraformAttribute>>,
  given: ObjectValue,
  missing: Missing,
): ObjectValue {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]): [string, Value] => {
      const value = given[name];
      if (value === undefined) return [name, missing(attribute)];
      const isObject = attribute.type.kind === "nested" && attribute.type.nesting === "single";
      return [name, isObject ? complete(attribute.type.attributes, value as ObjectValue, missing) : value];
    }),
  );
}
