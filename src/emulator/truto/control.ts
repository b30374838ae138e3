import { Hono } from "hono";
import { objectPaths } from "../host/control-objects";
import type { TrutoHandle } from "./handle";
import { secretNames } from "./rules/secrets";

/** Truto's own control paths, below `/_control/truto`. */
export function trutoControl(handle: TrutoHandle, exposeSecrets: boolean): Hono {
  const app = new Hono();
  app.get("/revocations", (c) => c.json({ revocations: handle.revocations() }));
  objectPaths(app, exposeSecrets, {
    ...pathsOf("installs"),
    all: () => handle.installs(),
    find: ({ id = "" }) => handle.install(id),
    add: (_, seed) => handle.addInstall(seed),
    change: ({ id = "" }, change) => handle.changeInstall(id, change),
    remove: ({ id = "" }) => handle.removeInstall(id),
    show: ({ override_secrets, ...shown }) => ({ ...shown, secret_paths: secretNames(override_secrets) }),
    secrets: ({ override_secrets }) => override_secrets,
  });
  objectPaths(app, exposeSecrets, {
    ...pathsOf("integrations"),
    all: () => handle.integrations(),
    find: ({ id = "" }) => handle.integration(id),
    add: (_, seed) => handle.addIntegration(seed),
    change: ({ id = "" }, change) => handle.changeIntegration(id, change),
    remove: ({ id = "" }) => handle.removeIntegration(id),
    show: ({ config_secrets, ...shown }) => ({ ...shown, secret_paths: secretNames(config_secrets) }),
    secrets: ({ config_secrets }) => config_secrets,
  });
  return app;
}

function pathsOf(name: string) {
  const path = `/${name}`;
  return { list: { path, name }, addPath: path, onePath: `${path}/:id`, secretsPath: "secrets" } as const;
}
