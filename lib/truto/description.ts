import { checkJsonPair, isJsonObject } from "../../src/registries/truto/rules";
import { schema as environmentIntegrationSchema } from "../../src/registries/truto/environment-integration/schema";
import { schema as integrationSchema } from "../../src/registries/truto/integration/schema";
import type { Attributes } from "../private/hcl/attributes";
import { type Addition, describedBy, type JsonIn, type Violation } from "../private/synth/description";
import { Expression } from "../private/hcl/read-code";
import { withLater } from "../private/hcl/read-json";

const COMMON = {
  registry: "truto",
  registryTitle: "Truto",
  // The display name is the label in the configuration.
  name: undefined,
  kind: undefined,
  hasDeletionProtection: true,
} satisfies Partial<Addition>;

export const environmentIntegration = describedBy(environmentIntegrationSchema, {
  ...COMMON,
  identifier: undefined,
  names: { integration_id: "integration" },
  naturalKey: { attribute: "integration_id", isReference: true },
  check: (attributes, _, jsonIn) => checkPair(attributes, jsonIn, "override", "override_secrets"),
});

export const integration = describedBy(integrationSchema, {
  ...COMMON,
  identifier: "name",
  names: { config_json: "config" },
  naturalKey: { attribute: "name" },
  check: (attributes, _, jsonIn) => checkPair(attributes, jsonIn, "config_json", "config_secrets"),
});

function checkPair(
  attributes: Attributes,
  jsonIn: JsonIn,
  readable: string,
  secrets: string,
): readonly Violation[] {
  const json = jsonIn(attributes[readable]);
  return checkJsonPair({
    readable: { attribute: readable, json: objectIn(withLater(json, undefined)) },
    secrets: { attribute: secrets, json: objectIn(setIn(jsonIn(attributes[secrets]), json)) },
  });
}

const objectIn = (json: unknown) => (isJsonObject(json) ? json : undefined);

/** What is certainly set. An expression may be an object, and then it may go together with another one. */
function setIn(json: unknown, other: unknown): unknown {
  if (json instanceof Expression) return isJsonObject(other) ? undefined : true;
  if (!isJsonObject(json)) return json;
  const beside = (name: string): unknown => (isJsonObject(other) ? other[name] : undefined);
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, setIn(value, beside(name))]));
}
