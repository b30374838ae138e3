import type { Reading } from "../../src/checks";
import {
  checkFreeJson,
  checkJsonPair,
  checkShape,
  isJsonObject,
  type Place,
  type Shapes,
} from "../../src/registries/truto/rules";
import { DATASTORE_CONFIG, DATASTORE_SHAPES } from "../../src/registries/truto/datastore/rules";
import { schema as datastoreSchema } from "../../src/registries/truto/datastore/schema";
import { checkRow } from "../../src/registries/truto/documentation/rules";
import { schema as documentationSchema } from "../../src/registries/truto/documentation/schema";
import { schema as environmentIntegrationSchema } from "../../src/registries/truto/environment-integration/schema";
import { checkParts } from "../../src/registries/truto/environment-unified-model/rules";
import { schema as environmentUnifiedModelSchema } from "../../src/registries/truto/environment-unified-model/schema";
import { schema as environmentUnifiedModelMappingSchema } from "../../src/registries/truto/environment-unified-model-mapping/schema";
import { schema as integrationSchema } from "../../src/registries/truto/integration/schema";
import {
  DESTINATION_CONFIG,
  DESTINATION_SHAPES,
} from "../../src/registries/truto/notification-destination/rules";
import { schema as notificationDestinationSchema } from "../../src/registries/truto/notification-destination/schema";
import { PARTS } from "../../src/registries/truto/unified-model/rules";
import { schema as unifiedModelSchema } from "../../src/registries/truto/unified-model/schema";
import { schema as unifiedModelMappingSchema } from "../../src/registries/truto/unified-model-mapping/schema";
import { checkKey, checkTarget } from "../../src/registries/truto/webhook/rules";
import { schema as webhookSchema } from "../../src/registries/truto/webhook/schema";
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

export const environmentUnifiedModel = describedBy(environmentUnifiedModelSchema, {
  ...COMMON,
  identifier: undefined,
  names: { unified_model_id: "unifiedModel" },
  naturalKey: { attribute: "unified_model_id", isReference: true },
  check: (attributes, _, jsonIn) => [
    ...checkFree(attributes, jsonIn, "override"),
    ...checkParts(withLater(jsonIn(attributes.override), undefined)),
  ],
});

export const environmentUnifiedModelMapping = describedBy(environmentUnifiedModelMappingSchema, {
  ...COMMON,
  hasDeletionProtection: false,
  identifier: undefined,
  names: { environment_unified_model_id: "environmentUnifiedModel", config_json: "config" },
  check: (attributes, _, jsonIn) => checkFree(attributes, jsonIn, "config_json"),
});

export const integration = describedBy(integrationSchema, {
  ...COMMON,
  identifier: "name",
  names: { config_json: "config" },
  naturalKey: { attribute: "name" },
  check: (attributes, _, jsonIn) => checkPair(attributes, jsonIn, "config_json", "config_secrets"),
});

export const notificationDestination = describedBy(notificationDestinationSchema, {
  ...COMMON,
  hasDeletionProtection: false,
  name: "label",
  kind: "type",
  identifier: undefined,
  names: { config_json: "config" },
  check: (attributes, reading, jsonIn) =>
    checkShaped(attributes, reading, jsonIn, { shapes: DESTINATION_SHAPES, ...DESTINATION_CONFIG }),
});

export const datastore = describedBy(datastoreSchema, {
  ...COMMON,
  name: "label",
  kind: "type",
  identifier: undefined,
  names: { config_json: "config" },
  check: (attributes, reading, jsonIn) =>
    checkShaped(attributes, reading, jsonIn, { shapes: DATASTORE_SHAPES, ...DATASTORE_CONFIG }),
});

export const documentation = describedBy(documentationSchema, {
  ...COMMON,
  hasDeletionProtection: false,
  kind: "type",
  identifier: undefined,
  names: { entity_type: "entity", entity_id: "entity" },
  check: ({ type, resource, method }, reading) =>
    checkRow({
      type: reading.knownText(type),
      hasResource: resource !== undefined,
      hasMethod: method !== undefined,
    }),
});

export const unifiedModel = describedBy(unifiedModelSchema, {
  ...COMMON,
  identifier: "name",
  naturalKey: { attribute: "name" },
  check: (attributes, _, jsonIn) => PARTS.flatMap((part) => checkFree(attributes, jsonIn, part)),
});

export const unifiedModelMapping = describedBy(unifiedModelMappingSchema, {
  ...COMMON,
  hasDeletionProtection: false,
  identifier: undefined,
  names: { unified_model_id: "unifiedModel", config_json: "config" },
  check: (attributes, _, jsonIn) => checkFree(attributes, jsonIn, "config_json"),
});

export const webhook = describedBy(webhookSchema, {
  ...COMMON,
  hasDeletionProtection: false,
  identifier: undefined,
  check: ({ target_url, secret_public_key }, reading) => [
    ...checkTarget(reading.knownText(target_url)),
    ...checkKey(reading.knownText(secret_public_key)),
  ],
});

interface Shaped {
  readonly shapes: Shapes;
  readonly readable: string;
  readonly secrets: string;
  readonly places: readonly Place[];
}

/** The rules of a config whose members are documented. */
function checkShaped(
  attributes: Attributes,
  reading: Reading,
  jsonIn: JsonIn,
  { shapes, readable, secrets, places }: Shaped,
): readonly Violation[] {
  const given = attributes[secrets];
  return [
    ...checkPair(attributes, jsonIn, readable, secrets, places),
    ...checkShape(shapes, {
      type: reading.knownText(attributes.type),
      readable: { attribute: readable, json: objectIn(jsonIn(attributes[readable])) },
      secrets: { attribute: secrets, json: given === undefined ? {} : objectIn(jsonIn(given)) },
      isLater: (value) => value instanceof Expression,
    }),
  ];
}

const checkFree = (attributes: Attributes, jsonIn: JsonIn, name: string): readonly Violation[] =>
  checkFreeJson(name, withLater(jsonIn(attributes[name]), undefined));

function checkPair(
  attributes: Attributes,
  jsonIn: JsonIn,
  readable: string,
  secrets: string,
  places?: readonly Place[],
): readonly Violation[] {
  const json = jsonIn(attributes[readable]);
  return checkJsonPair({
    places,
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
