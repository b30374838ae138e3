import { NotFound } from "../host/handle";
import {
  change,
  CLOUD_INTEGRATIONS,
  LOG_SINKS,
  NOTIFICATIONS,
  REGISTRY_CREDENTIALS,
  seed,
  type Collection,
} from "./collections";
import type { CollectionHandle, NorthflankHandle, Inspected } from "./handle";
import { addEntity, addToken, DEFAULT_TOKENS } from "./seed";
import type { NorthflankSettings } from "./settings";
import { remove, type Identified, inOrderOfCreation, take, type Stored } from "./store";
import type { Entity, NorthflankState } from "./state";

export interface HandleContext {
  readonly state: NorthflankState;
  readonly settings: () => NorthflankSettings;
  readonly configure: (changes: Partial<NorthflankSettings>) => void;
}

export function createHandle({ state, settings, configure }: HandleContext): NorthflankHandle {
  return {
    tokens: DEFAULT_TOKENS,
    settings,
    configure,
    addTeam: ({ id, orgId }) => void addEntity(state, { id, kind: "team", orgId }),
    addOrganisation: (id) => void addEntity(state, { id, kind: "org", orgId: undefined }),
    addToken: (given) => addToken(state, given),
    revokeToken: (token) => void state.tokens.delete(token),
    cloudIntegrations: collectionHandle(state, CLOUD_INTEGRATIONS),
    registryCredentials: collectionHandle(state, REGISTRY_CREDENTIALS),
    logSinks: collectionHandle(state, LOG_SINKS),
    notifications: collectionHandle(state, NOTIFICATIONS),
  };
}

function collectionHandle<Item extends Identified>(
  state: NorthflankState,
  collection: Collection<Item>,
): CollectionHandle<Item> {
  return {
    all(entityId) {
      return inspectAll(collection, entitiesOf(state, entityId) ?? unknownEntity(entityId));
    },
    get: (entityId, id) => inspectOne(collection, entityOf(state, entityId), id),
    add(entityId, given) {
      const entity = entityOf(state, entityId);
      return inspected(entity, seed(collection, entity, given ?? {}, state.clock().toISOString()));
    },
    change(entityId, id, patch) {
      const entity = entityOf(state, entityId);
      return inspected(entity, change(collection, entity, id, patch) ?? unknownObject(entityId, id));
    },
    remove(entityId, id) {
      if (!remove(collection.store(entityOf(state, entityId)), id)) unknownObject(entityId, id);
    },
  };
}

function entityOf(state: NorthflankState, id: string): Entity {
  return state.entities.get(id) ?? unknownEntity(id);
}

function unknownEntity(id: string | undefined): never {
  throw new NotFound(`There is no team or organisation "${id ?? ""}".`);
}

function unknownObject(entityId: string, id: string): never {
  throw new RangeError(`There is no "${id}" in "${entityId}".`);
}

/** The state seen without the API: what the handle and the control path have in common. */

function inspected<Item>(entity: Entity, { item, secrets }: Stored<Item>): Inspected<Item> {
  return { ...item, entity: entity.id, secrets };
}

function inspectOne<Item extends Identified>(
  { store }: Collection<Item>,
  entity: Entity,
  id: string,
): Inspected<Item> | undefined {
  const stored = take(store(entity), id);
  return stored && inspected(entity, stored);
}

function inspectAll<Item extends Identified>(
  { store }: Collection<Item>,
  entities: readonly Entity[],
): Inspected<Item>[] {
  return entities.flatMap((entity) =>
    inOrderOfCreation(store(entity)).map(({ item }) =>
      inspected(entity, { item, secrets: store(entity).secrets.get(item.id) ?? {} }),
    ),
  );
}

/** One team or organisation, or all of them. Undefined when there is none with this id. */
function entitiesOf(state: NorthflankState, id: string | undefined): readonly Entity[] | undefined {
  if (id === undefined) return [...state.entities.values()];
  const entity = state.entities.get(id);
  return entity && [entity];
}
