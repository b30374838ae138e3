import type { z } from "zod";
import { isJsonObject, mergePatch, type JsonObject } from "../host/json";
import { blankIntegration, cloudIntegrationSchema, type CloudIntegration } from "./cloud/integration";
import { newId } from "./ids";
import { blankLogSink, logSinkSchema, type LogSink } from "./log-sinks/log-sink";
import {
  blankNotification,
  notificationSchema,
  type NotificationIntegration,
} from "./notifications/notification";
import {
  blankRegistryCredentials,
  registryCredentialsSchema,
  type RegistryCredentials,
} from "./registries/registry-credentials";
import type { Secrets } from "./rules/secrets";
import { put, take, type Identified, type Store, type Stored } from "./store";
import type { Entity } from "./state";

/** A kind of objects as a seed and a change behind a client's back see it: any state, none of the API's rules. */
export interface Collection<Item extends Identified> {
  /** In the control path. */
  readonly path: string;
  readonly store: (entity: Entity) => Store<Item>;
  readonly schema: z.ZodType<Item>;
  readonly blank: (id: string, name: string, createdAt: string) => Item;
  /** Secrets that every object of the kind has. */
  readonly secrets: Secrets;
}

export const CLOUD_INTEGRATIONS: Collection<CloudIntegration> = {
  path: "cloud-integrations",
  store: ({ cloudIntegrations }) => cloudIntegrations,
  schema: cloudIntegrationSchema,
  blank: blankIntegration,
  secrets: {},
};

export const REGISTRY_CREDENTIALS: Collection<RegistryCredentials> = {
  path: "registry-credentials",
  store: ({ registryCredentials }) => registryCredentials,
  schema: registryCredentialsSchema,
  blank: blankRegistryCredentials,
  secrets: {},
};

export const LOG_SINKS: Collection<LogSink> = {
  path: "log-sinks",
  store: ({ logSinks }) => logSinks,
  schema: logSinkSchema,
  blank: blankLogSink,
  secrets: {},
};

export const NOTIFICATIONS: Collection<NotificationIntegration> = {
  path: "notifications",
  store: ({ notifications }) => notifications,
  schema: notificationSchema,
  blank: blankNotification,
  secrets: { webhook: "https://hooks.example.test/seeded" },
};

/**
 * Puts an object there. Without a name it gets one that is free, without an id that which its name leads to. Throws a
 * `ZodError` when it makes no sense, and a `RangeError` when the id is taken.
 */
export function seed<Item extends Identified>(
  collection: Collection<Item>,
  entity: Entity,
  change: JsonObject,
  createdAt: string,
): Stored<Item> {
  const store = collection.store(entity);
  const name = typeof change.name === "string" ? change.name : `Seeded ${store.nextSequence}`;
  const id = typeof change.id === "string" ? change.id : newId(store, name, "slug");
  if (store.items.has(id)) throw new RangeError(`There is "${id}" in "${entity.id}" already.`);
  const blank = { item: collection.blank(id, name, createdAt), secrets: collection.secrets };
  const stored = changed(collection, blank, change);
  put(store, stored);
  return stored;
}

/** Changes an object as nobody announced. Undefined when there is none with this id. Throws a `ZodError`. */
export function change<Item extends Identified>(
  collection: Collection<Item>,
  entity: Entity,
  id: string,
  patch: JsonObject,
): Stored<Item> | undefined {
  const store = collection.store(entity);
  const current = take(store, id);
  if (current === undefined) return undefined;
  const stored = changed(collection, current, { ...patch, id });
  put(store, stored);
  return stored;
}

function changed<Item extends Identified>(
  { schema }: Collection<Item>,
  { item, secrets }: Stored<Item>,
  patch: JsonObject,
): Stored<Item> {
  const { secrets: secretPatch = {}, ...readable } = withoutUndefined(patch);
  const merged = mergePatch(secrets, secretPatch);
  return { item: schema.parse(mergePatch(item, readable)), secrets: isJsonObject(merged) ? merged : {} };
}

function withoutUndefined(patch: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
