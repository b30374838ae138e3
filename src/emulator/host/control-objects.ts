import { type Hono } from "hono";
import { z } from "zod";
import { controlBody, ControlProblem } from "./control-errors";

type Params = Readonly<Record<string, string>>;

/** One kind of object on the control path: a skin over the members of a registry's handle. */
export interface ControlledObjects<T> {
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
}

export function objectPaths<T>(app: Hono, exposeSecrets: boolean, objects: ControlledObjects<T>): void {
  const { list, addPath, onePath, secretsPath, show } = objects;
  app.get(list.path, (c) => c.json({ [list.name]: objects.all().map(show) }));
  app.post(addPath, async (c) => {
    const seed = await controlBody(c, anyObject);
    return c.json(show(objects.add(c.req.param(), seed as never)), 201);
  });
  app.get(onePath, (c) => c.json(show(found(objects, c.req.param()))));
  app.patch(onePath, async (c) => {
    const change = await controlBody(c, anyObject);
    found(objects, c.req.param());
    return c.json(show(objects.change(c.req.param(), change as never)));
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
    return c.json(objects.secrets(found(objects, c.req.param())));
  });
}

const anyObject = z.record(z.string(), z.unknown());

function found<T>(objects: ControlledObjects<T>, params: Params): T {
  const object = objects.find(params);
  if (object === undefined) {
    throw new ControlProblem(404, [`There is no object at ${Object.values(params).join("/")}.`]);
  }
  return object;
}
