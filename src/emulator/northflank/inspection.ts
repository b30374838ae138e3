import type { Collection } from "./collections";
import type { Inspected } from "./handle";
import { inOrderOfCreation, take, type Identified, type Stored } from "./store";
import type { Entity, NorthflankState } from "./state";

/** The state seen without the API: what the handle and the control path have in common. */

export function inspected<Item>(entity: Entity, { item, secrets }: Stored<Item>): Inspected<Item> {
  return { ...item, entity: entity.id, secrets };
}

export function inspectOne<Item extends Identified>(
  { store }: Collection<Item>,
  entity: Entity,
  id: string,
): Inspected<Item> | undefined {
  const stored = take(store(entity), id);
  return stored && inspected(entity, stored);
}

export function inspectAll<Item extends Identified>(
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
export function entitiesOf(state: NorthflankState, id: string | undefined): readonly Entity[] | undefined {
  if (id === undefined) return [...state.entities.values()];
  const entity = state.entities.get(id);
  return entity && [entity];
}
