import { Hono } from "hono";
import { objectCollection, type ObjectCollection } from "../host/control-objects";
import { changedMembers, picked } from "../host/editing";
import type { JsonObject } from "../host/json";
import { forEachCollection } from "./collections";
import { collectionObjects } from "./collections/control";
import type { TrutoHandle } from "./handle";
import { installChangeSchema, integrationChangeSchema } from "./records";
import { secretNames } from "./rules/secrets";

/** Truto's own control paths, below `/_control/truto`. */
export function trutoControl(handle: TrutoHandle): Hono {
  const app = new Hono();
  app.get("/revocations", (c) => c.json({ revocations: handle.revocations() }));
  return app;
}

export const trutoObjects = (handle: TrutoHandle): readonly ObjectCollection[] => [
  objectCollection({
    ...pathsOf("installs"),
    all: () => handle.installs(),
    find: ({ id = "" }) => handle.install(id),
    add: (_, seed) => handle.addInstall(seed),
    change: ({ id = "" }, change) => handle.changeInstall(id, change),
    remove: ({ id = "" }) => handle.removeInstall(id),
    show: ({ override_secrets, ...shown }) => ({ ...shown, secret_paths: secretNames(override_secrets) }),
    secrets: ({ override_secrets }) => override_secrets,
    params: ({ id }) => ({ id }),
    title: ({ id, integration_id, environment_id }) => ({
      name: handle.integration(integration_id)?.name ?? id,
      owner: `environment ${environment_id}`,
    }),
    editing: editedAround(installChangeSchema.shape, "override"),
  }),
  objectCollection({
    ...pathsOf("integrations"),
    all: () => handle.integrations(),
    find: ({ id = "" }) => handle.integration(id),
    add: (_, seed) => handle.addIntegration(seed),
    change: ({ id = "" }, change) => handle.changeIntegration(id, change),
    remove: ({ id = "" }) => handle.removeIntegration(id),
    show: ({ config_secrets, ...shown }) => ({ ...shown, secret_paths: secretNames(config_secrets) }),
    secrets: ({ config_secrets }) => config_secrets,
    params: ({ id }) => ({ id }),
    title: ({ name, team_id }) => ({ name, owner: `team ${team_id}` }),
    editing: editedAround(integrationChangeSchema.shape, "config"),
  }),
  ...Object.values(forEachCollection((name) => collectionObjects(name, handle[name]))),
];

/**
 * A free-form object is replaced with its secrets, which are therefore added again. Change markers move by themselves.
 */
function editedAround<Json extends string, T extends Readonly<Record<`${Json}_secrets`, JsonObject>>>(
  shape: object,
  json: Json,
) {
  const members = Object.keys(shape).filter((name) => !["version", "updated_at"].includes(name));
  const secrets = `${json}_secrets` as const;
  const editable = (object: T) =>
    picked(
      object,
      members.filter((name) => name !== secrets),
    );
  return {
    members,
    editable,
    asChange(object: T, edited: JsonObject) {
      const change = changedMembers(editable(object), edited);
      return json in change ? { [secrets]: object[secrets], ...change } : change;
    },
  };
}

function pathsOf(name: string) {
  const path = `/${name}`;
  return { list: { path, name }, addPath: path, onePath: `${path}/:id`, secretsPath: "secrets" } as const;
}
