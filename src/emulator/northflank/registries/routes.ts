import type { NorthflankContext } from "../context";
import { referredIntegration } from "../entities";
import { REGISTRY_PERMISSIONS } from "../permissions";
import { crudOperations } from "../routes/crud";
import type { Operation } from "../routes/operations";
import { acceptedBody, idForNew } from "../routes/preconditions";
import { readBody } from "../rules/body";
import { unless } from "../rules/problems";
import { put } from "../store";
import { createRegistrySchema, patchRegistrySchema } from "./bodies";
import { checkRegistryPatch, createProblems, newRegistryCredentials } from "./rules";
import { registryListItem, registryView } from "./view";

/** The operations of docs/apis/northflank.md §3.1. */
export function registryOperations(northflank: NorthflankContext): readonly Operation[] {
  const { settings, state } = northflank;
  return crudOperations(northflank, {
    path: "/integrations/registries",
    listKey: "credentials",
    what: "Registry credentials",
    permissions: REGISTRY_PERMISSIONS,
    storeOf: ({ registryCredentials }) => registryCredentials,
    listItem: ({ item }) => registryListItem(item, settings(), state.clock()),
    view: (stored) => registryView(stored, settings(), state.clock()),

    create(given, entity) {
      const { registryCredentials } = entity;
      const body = acceptedBody(readBody(given, createRegistrySchema, settings()));
      const exists = (reference: string) => referredIntegration(state, entity, reference) !== undefined;
      acceptedBody(unless(createProblems(body, exists, settings()), () => body));
      const id = idForNew(registryCredentials, body.name, settings());
      const created = newRegistryCredentials(body, id, state.clock().toISOString());
      put(registryCredentials, created);
      return registryView(created, settings(), state.clock());
    },

    update: {
      method: "PATCH",
      run(given, { registryCredentials }, current) {
        const body = acceptedBody(readBody(given, patchRegistrySchema, settings()));
        const updatedAt = state.clock().toISOString();
        put(registryCredentials, acceptedBody(checkRegistryPatch(body, current(), updatedAt, settings())));
      },
    },
  });
}
