import { Hono } from "hono";
import { objectPaths } from "../host/control-objects";
import { COLLECTIONS, forEachCollection } from "./collections";
import type { CollectionHandle, Inspected, NorthflankHandle } from "./handle";
import { secretFields, secretsHash } from "./rules/secrets";

/** Northflank's own control paths, below `/_control/northflank`. */
export function northflankControl(handle: NorthflankHandle, exposeSecrets: boolean): Hono {
  const app = new Hono();
  forEachCollection((name) => {
    collectionPaths(app, exposeSecrets, COLLECTIONS[name].path, handle[name] as CollectionHandle<object>);
  });
  return app;
}

/** `/<kind>` of all, `/entities/<team or organisation>/<kind>[/<id>]` of one of them. */
function collectionPaths<Item>(
  app: Hono,
  exposeSecrets: boolean,
  name: string,
  objects: CollectionHandle<Item>,
): void {
  const ofEntity = `/entities/:entity/${name}`;
  app.get(ofEntity, (c) => c.json({ items: objects.all(c.req.param("entity")).map(withoutSecrets) }));
  objectPaths(app, exposeSecrets, {
    list: { path: `/${name}`, name: "items" },
    addPath: ofEntity,
    onePath: `${ofEntity}/:id`,
    secretsPath: "secrets",
    all: () => objects.all(),
    find: ({ entity = "", id = "" }) => objects.get(entity, id),
    add: ({ entity = "" }, seed) => objects.add(entity, seed),
    change: ({ entity = "", id = "" }, change) => objects.change(entity, id, change),
    remove: ({ entity = "", id = "" }) => objects.remove(entity, id),
    show: withoutSecrets,
    secrets: ({ secrets }) => secrets,
  });
}

/** Names the stored secrets and whether they changed, never their values (docs/apis/northflank.md §8). */
function withoutSecrets({ secrets, ...readable }: Inspected<object>): object {
  return { ...readable, secretFields: secretFields(secrets), secretsHash: secretsHash(secrets) };
}
