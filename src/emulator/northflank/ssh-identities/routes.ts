import { jsonObjectBody } from "../../host/json-body";
import type { NorthflankContext } from "../context";
import { SSH_IDENTITY_PERMISSIONS } from "../permissions";
import { UNREADABLE_BODY } from "../refusal";
import { type Crud, crudOperations } from "../routes/crud";
import { answerData, type Operation } from "../routes/operations";
import { acceptedBody, idForNew } from "../routes/preconditions";
import { readBody } from "../rules/body";
import { put } from "../store";
import { patchSshIdentitySchema, type SshIdentity, wholeSshIdentitySchema } from "./ssh-identity";

/** The operations of docs/apis/northflank.md §3.6. */
export function sshIdentityOperations(northflank: NorthflankContext): readonly Operation[] {
  const { settings } = northflank;
  const crud: Crud<SshIdentity> = {
    path: "/integrations/ssh-identities",
    listKey: "identities",
    what: "SSH identity",
    permissions: SSH_IDENTITY_PERMISSIONS,
    storeOf: ({ sshIdentities }) => sshIdentities,
    listItem: ({ item }) => (settings().sshList === "whole" ? item : { id: item.id, name: item.name }),
    view: ({ item }) => item,

    create(given, { sshIdentities }) {
      const body = acceptedBody(readBody(given, wholeSshIdentitySchema, settings()));
      const item: SshIdentity = { ...body, id: idForNew(sshIdentities, body.name, settings()) };
      put(sshIdentities, { item, secrets: {} });
      return item;
    },

    update: {
      method: "PATCH",
      answers: true,
      run(given, { sshIdentities }, current) {
        const body = acceptedBody(readBody(given, patchSshIdentitySchema, settings()));
        put(sshIdentities, { item: { ...current().item, ...body }, secrets: {} });
      },
    },
  };
  return [
    ...crudOperations(northflank, crud),
    {
      method: "PUT",
      path: `${crud.path}/:id`,
      permission: SSH_IDENTITY_PERMISSIONS.create,
      async run(c, { sshIdentities }) {
        const given = await jsonObjectBody(c, UNREADABLE_BODY);
        const body = acceptedBody(readBody(given, wholeSshIdentitySchema, settings()));
        const item: SshIdentity = { ...body, id: c.req.param("id") ?? "" };
        put(sshIdentities, { item, secrets: {} });
        return answerData(c, item);
      },
    },
  ];
}
