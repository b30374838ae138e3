import { type Hono } from "hono";
import { z } from "zod";
import { controlBody, ControlProblem } from "./control-errors";
import type { JsonObject } from "./json";

export type Params = Readonly<Record<string, string>>;

/**
 * One kind of object: a skin over the members of a registry's handle. The control path and the page are made of it, so a
 * kind that a registry lists is in both.
 */
export interface ControlledObjects<T extends object> {
  /** Lists all of them, under this name in the answer. */
  readonly list: { readonly path: string; readonly name: string };
  readonly addPath: string;
  readonly onePath: string;
  /** Last step of the path at which secrets are shown, below that of the object. */
  readonly secretsPath: "credentials" | "secrets";
  readonly all: () => readonly T[];
  readonly find: (params: Params) => T | undefined;
  /** The handle checks what is given; it throws `NotFound` when what the path names does not exist. */
  readonly add: (params: Params, seed: never) => T;
  readonly change: (params: Params, change: never) => T;
  readonly remove: (params: Params) => void;
  /** Says which secrets are stored, never their values: those have a path of their own. */
  readonly show: (object: T) => object;
  readonly secrets: (object: T) => object;
  /** Of `onePath`. */
  readonly params: (object: T) => Params;
  /** How people call it, and the workspace, team, environment or tenant that it is in. */
  readonly title: (object: T) => { readonly name: string; readonly owner: string };
  readonly editing: ObjectEditing<T>;
}

/** How a person edits an object: its changeable members as JSON. */
export interface ObjectEditing<T> {
  /** Readable members that `change` takes, in its structure. */
  readonly editable: (object: T) => JsonObject;
  /** The change after which they are like this. Members that `editable` omits stay, secrets above all. */
  readonly asChange: (object: T, edited: JsonObject) => JsonObject;
  /** Names of what `change` takes: those that `editable` omits can be added, credentials above all. */
  readonly members: readonly string[];
}

/** An object, whatever its kind. */
export interface ControlledObject {
  /** As stored, with its secrets: to compare, never to show. */
  readonly stored: object;
  readonly params: Params;
  readonly title: () => { readonly name: string; readonly owner: string };
  readonly shown: () => object;
  readonly secrets: () => object;
  readonly editable: () => JsonObject;
}

/** A kind of object, without its type. */
export interface ObjectCollection extends Pick<
  ControlledObjects<object>,
  "list" | "addPath" | "onePath" | "secretsPath"
> {
  readonly members: readonly string[];
  readonly all: () => readonly ControlledObject[];
  readonly find: (params: Params) => ControlledObject | undefined;
  readonly add: (params: Params, seed: JsonObject) => ControlledObject;
  readonly change: (params: Params, change: JsonObject) => ControlledObject;
  /** Makes the editable members so. Undefined if the object does not exist. */
  readonly edit: (params: Params, edited: JsonObject) => ControlledObject | undefined;
  readonly remove: (params: Params) => void;
}

export function objectCollection<T extends object>(objects: ControlledObjects<T>): ObjectCollection {
  const { list, addPath, onePath, secretsPath, editing } = objects;
  const controlled = (stored: T): ControlledObject => ({
    stored,
    params: objects.params(stored),
    title: () => objects.title(stored),
    shown: () => objects.show(stored),
    secrets: () => objects.secrets(stored),
    editable: () => editing.editable(stored),
  });
  return {
    list,
    addPath,
    onePath,
    secretsPath,
    members: editing.members,
    all: () => objects.all().map(controlled),
    find(params) {
      const found = objects.find(params);
      return found && controlled(found);
    },
    // The handle parses what it is given.
    add: (params, seed) => controlled(objects.add(params, seed as never)),
    change: (params, change) => controlled(objects.change(params, change as never)),
    edit(params, edited) {
      const found = objects.find(params);
      return found && controlled(objects.change(params, editing.asChange(found, edited) as never));
    },
    remove: objects.remove,
  };
}

export function objectPaths(app: Hono, exposeSecrets: boolean, objects: ObjectCollection): void {
  const { list, addPath, onePath, secretsPath } = objects;
  app.get(list.path, (c) => c.json({ [list.name]: objects.all().map(({ shown }) => shown()) }));
  app.post(addPath, async (c) => {
    const seed = await controlBody(c, anyObject);
    return c.json(objects.add(c.req.param(), seed).shown(), 201);
  });
  app.get(onePath, (c) => c.json(found(objects, c.req.param()).shown()));
  app.patch(onePath, async (c) => {
    const change = await controlBody(c, anyObject);
    found(objects, c.req.param());
    return c.json(objects.change(c.req.param(), change).shown());
  });
  app.get(`${onePath}/editable`, (c) => {
    const { editable } = found(objects, c.req.param());
    return c.json({ editable: editable(), members: objects.members });
  });
  app.put(`${onePath}/editable`, async (c) => {
    const edited = await controlBody(c, anyObject);
    found(objects, c.req.param());
    objects.edit(c.req.param(), edited);
    return c.json(found(objects, c.req.param()).shown());
  });
  app.delete(onePath, (c) => {
    found(objects, c.req.param());
    objects.remove(c.req.param());
    return c.body(null, 204);
  });
  app.get(`${onePath}/${secretsPath}`, (c) => {
    if (!exposeSecrets) {
      throw new ControlProblem(403, ["Secrets are shown only by an emulator started with exposeSecrets."]);
    }
    return c.json(found(objects, c.req.param()).secrets());
  });
}

const anyObject = z.record(z.string(), z.unknown());

/** Throws a `ControlProblem` (404) if the object does not exist. */
function found({ find }: Pick<ObjectCollection, "find">, params: Params): ControlledObject {
  const object = find(params);
  if (object === undefined) {
    throw new ControlProblem(404, [`There is no object at ${Object.values(params).join("/")}.`]);
  }
  return object;
}
