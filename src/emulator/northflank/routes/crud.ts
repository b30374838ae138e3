import type { JsonObject } from "../../host/json";
import { jsonObjectBody } from "../../host/json-body";
import type { NorthflankContext } from "../context";
import type { CrudPermissions } from "../permissions";
import { UNREADABLE_BODY } from "../refusal";
import { remove, type Identified, type Store, type Stored } from "../store";
import type { Entity } from "../state";
import { answerData, answerNothing, type Operation, type Request } from "./operations";
import { answerPage } from "./paging";
import { existing } from "./preconditions";

/** One kind of object whose create returns a value, and whose delete returns none. */
export interface Crud<Item extends Identified> {
  /** Below `/v1` or `/v1/teams/{teamId}`. */
  readonly path: string;
  /** The key of the array in the list's answer. */
  readonly listKey: string;
  /** As a 404 calls an object. */
  readonly what: string;
  readonly permissions: CrudPermissions;
  readonly storeOf: (entity: Entity) => Store<Item>;
  readonly listItem: (stored: Stored<Item>) => object;
  readonly view: (stored: Stored<Item>) => object;
  /** Returns the answer. Throws a `Refusal` if the body is invalid. */
  readonly create: (body: JsonObject, entity: Entity, c: Request) => object;
  readonly update: {
    readonly method: "PATCH" | "POST";
    /** Behind the object's own path. @default "" */
    readonly suffix?: string;
    /** Whether the whole object is answered. @default false */
    readonly answers?: boolean;
    readonly run: (body: JsonObject, entity: Entity, current: () => Stored<Item>, c: Request) => void;
  };
  /** What happens to an object when it is read by its id. @default nothing */
  readonly reading?: (stored: Stored<Item>, entity: Entity) => void;
  /** Deletes an object, or throws a `Refusal`. @default it is removed from its store */
  readonly deleting?: (stored: Stored<Item>, entity: Entity) => void;
}

/** An operation on one object without a body and without a value in the answer. */
export function switchOperation<Item extends Identified>(
  { path, what, permissions, storeOf }: Crud<Item>,
  suffix: string,
  run: (stored: Stored<Item>, entity: Entity) => void,
): Operation {
  return {
    method: "POST",
    path: `${path}/:id${suffix}`,
    permission: permissions.update,
    run(c, entity) {
      run(existing(storeOf(entity), c.req.param("id"), what), entity);
      return answerNothing(c);
    },
  };
}

export function crudOperations<Item extends Identified>(
  { settings }: NorthflankContext,
  { path, listKey, what, permissions, storeOf, listItem, view, create, update, ...more }: Crud<Item>,
): readonly Operation[] {
  const single = `${path}/:id`;
  const stored = (c: Request, entity: Entity) => existing(storeOf(entity), c.req.param("id"), what);
  return [
    {
      method: "GET",
      path,
      permission: permissions.list,
      run: (c, entity) => answerPage(c, listKey, storeOf(entity), settings(), listItem),
    },
    {
      method: "POST",
      path,
      permission: permissions.create,
      run: async (c, entity) => answerData(c, create(await jsonObjectBody(c, UNREADABLE_BODY), entity, c)),
    },
    {
      method: "GET",
      path: single,
      permission: permissions.get,
      run(c, entity) {
        more.reading?.(stored(c, entity), entity);
        return answerData(c, view(stored(c, entity)));
      },
    },
    {
      method: update.method,
      path: single + (update.suffix ?? ""),
      permission: permissions.update,
      async run(c, entity) {
        update.run(await jsonObjectBody(c, UNREADABLE_BODY), entity, () => stored(c, entity), c);
        return update.answers === true ? answerData(c, view(stored(c, entity))) : answerNothing(c);
      },
    },
    {
      method: "DELETE",
      path: single,
      permission: permissions.delete,
      run(c, entity) {
        const found = stored(c, entity);
        if (more.deleting === undefined) remove(storeOf(entity), found.item.id);
        else more.deleting(found, entity);
        return answerNothing(c);
      },
    },
  ];
}
