import type { Collection } from "./collection";
import { datastores } from "./datastores";
import { documentation } from "./documentation";
import { environmentUnifiedModelMappings } from "./environment-unified-model-mappings";
import { environmentUnifiedModels } from "./environment-unified-models";
import { notificationDestinations } from "./notification-destinations";
import { unifiedModelMappings } from "./unified-model-mappings";
import { unifiedModels } from "./unified-models";
import { webhooks } from "./webhooks";

export type { Answers, Collection, TrutoRecord } from "./collection";

/** Every kind of records. A new one is a line here. */
export const COLLECTIONS = {
  datastores,
  documentation,
  environmentUnifiedModelMappings,
  environmentUnifiedModels,
  notificationDestinations,
  unifiedModelMappings,
  unifiedModels,
  webhooks,
} satisfies Readonly<Record<string, Collection>>;

export type CollectionName = keyof typeof COLLECTIONS;

/** The same for each kind of records, by its name. */
export function forEachCollection<T>(make: (name: CollectionName) => T): Readonly<Record<CollectionName, T>> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<CollectionName, T>;
}
