import { isJsonObject, mergePatch, withoutAbsent, type JsonObject } from "../host/json";
import { type AuditLogSink, auditLogSinkSchema, blankAuditLogSink } from "./audit-log-sinks/audit-log-sink";
import {
  backupDestinationSchema,
  blankBackupDestination,
  type BackupDestination,
} from "./backup-destinations/backup-destination";
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
import { blankSshIdentity, type SshIdentity, sshIdentitySchema } from "./ssh-identities/ssh-identity";
import { blankTag, type Tag, tagSchema } from "./tags/tag";
import {
  blankWorkloadIdentity,
  type WorkloadIdentity,
  workloadIdentitySchema,
} from "./workload-identities/workload-identity";
import { emptyStore, put, take, type Identified, type Store, type Stored } from "./store";

/** A kind of objects as a seed and a change behind a client's back see it: any state, none of the API's rules. */
export interface Collection<Item extends Identified> {
  /** In the control path. */
  readonly path: string;
  /** Not named as what it is, of zod: this type is part of the published declarations. */
  readonly schema: {
    readonly parse: (value: unknown) => Item;
    /** By the names of the members. */
    readonly shape: Readonly<Record<string, unknown>>;
  };
  readonly blank: (id: string, name: string, createdAt: string) => Item;
  /** Secrets that every object of the kind has. */
  readonly secrets?: Secrets;
}

export interface Items {
  readonly cloudIntegrations: CloudIntegration;
  readonly registryCredentials: RegistryCredentials;
  readonly logSinks: LogSink;
  readonly notifications: NotificationIntegration;
  readonly tags: Tag;
  readonly auditLogSinks: AuditLogSink;
  readonly backupDestinations: BackupDestination;
  readonly workloadIdentities: WorkloadIdentity;
  readonly sshIdentities: SshIdentity;
}

/** Every kind of object. A new one is a line here and in `Items`, and its operations in `index.ts`. */
export const COLLECTIONS: { readonly [Name in keyof Items]: Collection<Items[Name]> } = {
  cloudIntegrations: {
    path: "cloud-integrations",
    schema: cloudIntegrationSchema,
    blank: blankIntegration,
  },
  registryCredentials: {
    path: "registry-credentials",
    schema: registryCredentialsSchema,
    blank: blankRegistryCredentials,
  },
  logSinks: { path: "log-sinks", schema: logSinkSchema, blank: blankLogSink },
  notifications: {
    path: "notifications",
    schema: notificationSchema,
    blank: blankNotification,
    secrets: { webhook: "https://hooks.example.test/seeded" },
  },
  tags: { path: "tags", schema: tagSchema, blank: blankTag },
  auditLogSinks: { path: "audit-log-sinks", schema: auditLogSinkSchema, blank: blankAuditLogSink },
  backupDestinations: {
    path: "backup-destinations",
    schema: backupDestinationSchema,
    blank: blankBackupDestination,
  },
  workloadIdentities: {
    path: "workload-identities",
    schema: workloadIdentitySchema,
    blank: blankWorkloadIdentity,
  },
  sshIdentities: { path: "ssh-identities", schema: sshIdentitySchema, blank: blankSshIdentity },
};

export type CollectionName = keyof Items;
export type ItemOf<Name extends CollectionName> = Items[Name];

/** The objects of one team or organisation. */
export type Stores = { readonly [Name in CollectionName]: Store<Items[Name]> };

export const emptyStores = (): Stores => forEachCollection(() => emptyStore<never>());

/** The same for each kind of object, by its name. */
export function forEachCollection<T>(make: (name: CollectionName) => T): Readonly<Record<CollectionName, T>> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<CollectionName, T>;
}

/**
 * Puts an object there. Without a name it gets one that is free, without an id that which its name leads to. Throws a
 * `ZodError` when it makes no sense, and a `RangeError` when the id is taken.
 */
export function seed<Item extends Identified>(
  collection: Collection<Item>,
  store: Store<Item>,
  change: JsonObject,
  createdAt: string,
): Stored<Item> {
  const name = typeof change.name === "string" ? change.name : `Seeded ${store.nextSequence}`;
  const id = typeof change.id === "string" ? change.id : newId(store, name, "slug");
  if (store.items.has(id)) throw new RangeError(`"${id}" already exists.`);
  const blank = { item: collection.blank(id, name, createdAt), secrets: collection.secrets ?? {} };
  const stored = changed(collection, blank, change);
  put(store, stored);
  return stored;
}

/** Changes an object without the client's knowledge. Undefined if it does not exist. Throws a `ZodError`. */
export function change<Item extends Identified>(
  collection: Collection<Item>,
  store: Store<Item>,
  id: string,
  patch: JsonObject,
): Stored<Item> | undefined {
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
  const { secrets: secretPatch = {}, ...readable } = withoutAbsent(patch);
  const merged = mergePatch(secrets, secretPatch);
  return { item: schema.parse(mergePatch(item, readable)), secrets: isJsonObject(merged) ? merged : {} };
}
