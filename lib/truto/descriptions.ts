import { doubtsAbout } from "../../src/checks";
import {
  checkJsonPair,
  INSTALL_CHECKS,
  INSTALL_REQUIRED,
  INTEGRATION_CHECKS,
  INTEGRATION_DOUBTS,
  INTEGRATION_REQUIRED,
  isJsonObject,
} from "../../src/registries/truto/rules";
import type { Attributes } from "../private/attributes";
import type { JsonIn, ResourceDescription, Violation } from "../private/description";
import { Expression } from "../private/read-code";
import { withLater } from "../private/read-json";

const COMMON = {
  registry: "truto",
  // What people see is the label in the configuration.
  name: undefined,
  kind: undefined,
  hasDeletionProtection: true,
} satisfies Partial<ResourceDescription>;

export const environmentIntegration: ResourceDescription = {
  ...COMMON,
  identifier: undefined,
  names: { integration_id: "integration" },
  naturalKey: { attribute: "integration_id", isReference: true },
  secrets: [["override_secrets"]],
  json: ["override", "override_secrets"],
  fields: { checks: INSTALL_CHECKS, required: INSTALL_REQUIRED },
  check: (attributes, _, jsonIn) => checkPair(attributes, jsonIn, "override", "override_secrets"),
};

export const integration: ResourceDescription = {
  ...COMMON,
  identifier: "name",
  names: { config_json: "config" },
  naturalKey: { attribute: "name" },
  secrets: [["config_secrets"]],
  json: ["config_json", "config_secrets"],
  fields: { checks: INTEGRATION_CHECKS, required: INTEGRATION_REQUIRED },
  check: (attributes, reading, jsonIn) => [
    ...checkPair(attributes, jsonIn, "config_json", "config_secrets"),
    ...doubtsAbout(attributes, INTEGRATION_DOUBTS, reading),
  ],
};

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
