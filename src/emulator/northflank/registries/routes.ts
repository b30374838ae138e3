import type { NorthflankContext } from "../context";
import { referredIntegration } from "../entities";
import { REGISTRY_PERMISSIONS } from "../permissions";
import { acceptedBody, existing, idForNew } from "../routes/preconditions";
import { UNREADABLE_BODY } from "../refusal";
import { jsonObjectBody } from "../../host/json-body";
import { answerData, answerNothing, type Operation, type Request } from "../routes/operations";
import { answerPage } from "../routes/paging";
import { readBody } from "../rules/body";
import { unless } from "../rules/problems";
import { put, remove } from "../store";
import type { Entity } from "../state";
import { createRegistrySchema, patchRegistrySchema } from "./bodies";
import { checkRegistryPatch, createProblems, newRegistryCredentials } from "./rules";
import { registryListItem, registryView } from "./view";

const COLLECTION = "/integrations/registries";
const SINGLE = `${COLLECTION}/:credentialId`;
const WHAT = "Registry credentials";

/** The operations of docs/apis/northflank.md §3.1. */
export function registryOperations(northflank: NorthflankContext): Operation[] {
  const { settings, state } = northflank;
  const permissions = REGISTRY_PERMISSIONS;
  const stored = (c: Request, { registryCredentials }: Entity) =>
    existing(registryCredentials, c.req.param("credentialId"), WHAT);
  return [
    {
      method: "GET",
      path: COLLECTION,
      permission: permissions.list,
      run: (c, { registryCredentials }) =>
        answerPage(c, "credentials", registryCredentials, settings(), ({ item }) =>
          registryListItem(item, settings(), state.clock()),
        ),
    },
    {
      method: "POST",
      path: COLLECTION,
      permission: permissions.create,
      run: (c, entity) => create(northflank, c, entity),
    },
    {
      method: "GET",
      path: SINGLE,
      permission: permissions.get,
      run: (c, entity) => answerData(c, registryView(stored(c, entity), settings(), state.clock())),
    },
    {
      method: "PATCH",
      path: SINGLE,
      permission: permissions.update,
      run: (c, entity) => patch(northflank, c, entity),
    },
    {
      method: "DELETE",
      path: SINGLE,
      permission: permissions.delete,
      run(c, entity) {
        remove(entity.registryCredentials, stored(c, entity).item.id);
        return answerNothing(c);
      },
    },
  ];
}

async function create({ settings, state }: NorthflankContext, c: Request, entity: Entity): Promise<Response> {
  const { registryCredentials } = entity;
  const body = acceptedBody(
    readBody(await jsonObjectBody(c, UNREADABLE_BODY), createRegistrySchema, settings()),
  );
  const exists = (reference: string) => referredIntegration(state, entity, reference) !== undefined;
  acceptedBody(unless(createProblems(body, exists, settings()), () => body));
  const id = idForNew(registryCredentials, body.name, settings());
  const created = newRegistryCredentials(body, id, state.clock().toISOString());
  put(registryCredentials, created);
  return answerData(c, registryView(created, settings(), state.clock()));
}

/** Answers nothing: what it did has to be read back (§3.1). */
async function patch(
  { settings, state }: NorthflankContext,
  c: Request,
  { registryCredentials }: Entity,
): Promise<Response> {
  const body = acceptedBody(
    readBody(await jsonObjectBody(c, UNREADABLE_BODY), patchRegistrySchema, settings()),
  );
  const current = existing(registryCredentials, c.req.param("credentialId"), WHAT);
  const updatedAt = state.clock().toISOString();
  put(registryCredentials, acceptedBody(checkRegistryPatch(body, current, updatedAt, settings())));
  return answerNothing(c);
}
