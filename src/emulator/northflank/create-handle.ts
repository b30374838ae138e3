import { NotFound } from "../host/handle";
import {
  change,
  COLLECTIONS,
  type Collection,
  type CollectionName,
  forEachCollection,
  type ItemOf,
  seed,
  type Stores,
} from "./collections";
import type { CollectionHandle, CollectionHandles, Inspected, NorthflankHandle } from "./handle";
import { addEntity, addToken, DEFAULT_TOKENS } from "./seed";
import type { NorthflankSettings } from "./settings";
import { inOrderOfCreation, remove, take, type Store, type Stored } from "./store";
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
    ...(forEachCollection((name) => collectionHandle(state, name)) as unknown as CollectionHandles),
  };
}

function collectionHandle<Name extends CollectionName>(
  state: NorthflankState,
  name: Name,
): CollectionHandle<ItemOf<Name>> {
  const collection: Collection<ItemOf<Name>> = COLLECTIONS[name];
  const storeOf = (stores: Stores): Store<ItemOf<Name>> => stores[name];
  const shown = (entity: Entity, { item, secrets }: Stored<ItemOf<Name>>): Inspected<ItemOf<Name>> => ({
    ...item,
    entity: entity.id,
    secrets,
  });
  return {
    all: (entityId) =>
      entitiesOf(state, entityId).flatMap((entity) =>
        inOrderOfCreation(storeOf(entity)).map(({ item }) =>
          shown(entity, { item, secrets: storeOf(entity).secrets.get(item.id) ?? {} }),
        ),
      ),
    get(entityId, id) {
      const entity = entityOf(state, entityId);
      const stored = take(storeOf(entity), id);
      return stored && shown(entity, stored);
    },
    add(entityId, given) {
      const entity = entityOf(state, entityId);
      return shown(entity, seed(collection, storeOf(entity), given ?? {}, state.clock().toISOString()));
    },
    change(entityId, id, patch) {
      const entity = entityOf(state, entityId);
      return shown(entity, change(collection, storeOf(entity), id, patch) ?? unknownObject(entityId, id));
    },
    remove(entityId, id) {
      if (!remove(storeOf(entityOf(state, entityId)), id)) unknownObject(entityId, id);
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

/** One team or organisation, or all of them. */
const entitiesOf = (state: NorthflankState, id: string | undefined): readonly Entity[] =>
  id === undefined ? [...state.entities.values()] : [entityOf(state, id)];
