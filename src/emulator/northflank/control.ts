import { Hono } from "hono";
import { objectCollection, type ObjectCollection } from "../host/control-objects";
import { mergeDifference, picked } from "../host/editing";
import type { JsonObject } from "../host/json";
import { COLLECTIONS, forEachCollection, type Collection } from "./collections";
import type { CollectionHandle, Inspected, NorthflankHandle } from "./handle";
import { secretFields, secretsHash } from "./rules/secrets";
import type { Identified } from "./store";

/** Northflank's own control paths, below `/_control/northflank`. */
export function northflankControl(handle: NorthflankHandle): Hono {
  const app = new Hono();
  forEachCollection((name) => {
    const objects = handle[name] as CollectionHandle<object>;
    app.get(ofEntity(COLLECTIONS[name].path), (c) =>
      c.json({ items: objects.all(c.req.param("entity")).map(withoutSecrets) }),
    );
  });
  return app;
}

export const northflankObjects = (handle: NorthflankHandle): readonly ObjectCollection[] =>
  Object.values(
    forEachCollection((name) => collection(COLLECTIONS[name], handle[name] as CollectionHandle<Identified>)),
  );

/** `/<kind>` of all, `/entities/<team or organisation>/<kind>[/<id>]` of one of them. */
function collection(
  { path, schema }: Pick<Collection<Identified>, "path" | "schema">,
  objects: CollectionHandle<Identified>,
): ObjectCollection {
  const members = [...Object.keys(schema.shape).filter((name) => name !== "id"), "secrets"];
  const editable = (object: Identified) =>
    picked(
      object,
      members.filter((name) => name !== "secrets"),
    );
  return objectCollection({
    list: { path: `/${path}`, name: "items" },
    addPath: ofEntity(path),
    onePath: `${ofEntity(path)}/:id`,
    secretsPath: "secrets",
    all: () => objects.all(),
    find: ({ entity = "", id = "" }) => objects.get(entity, id),
    add: ({ entity = "" }, seed) => objects.add(entity, seed),
    change: ({ entity = "", id = "" }, change) => objects.change(entity, id, change),
    remove: ({ entity = "", id = "" }) => objects.remove(entity, id),
    show: withoutSecrets,
    secrets: ({ secrets }) => secrets,
    params: ({ entity, id }) => ({ entity, id }),
    title: ({ name, entity }) => ({ name, owner: entity }),
    editing: {
      members,
      editable,
      asChange: (object: Identified, edited: JsonObject) => mergeDifference(editable(object), edited),
    },
  });
}

const ofEntity = <Path extends string>(path: Path) => `/entities/:entity/${path}` as const;

/** Names the stored secrets and whether they changed, never their values (docs/apis/northflank.md §8). */
function withoutSecrets({ secrets, ...readable }: Inspected<object>): object {
  return { ...readable, secretFields: secretFields(secrets), secretsHash: secretsHash(secrets) };
}
