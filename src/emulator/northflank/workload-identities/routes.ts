import { isJsonObject, type JsonObject } from "../../host/json";
import type { NorthflankContext } from "../context";
import { referredIntegration } from "../entities";
import { WORKLOAD_IDENTITY_PERMISSIONS } from "../permissions";
import { invalidBody, refusal } from "../refusal";
import { crudOperations } from "../routes/crud";
import type { Operation, Request } from "../routes/operations";
import { acceptedBody, idForNew } from "../routes/preconditions";
import { readBody } from "../rules/body";
import { problem } from "../rules/problems";
import type { NorthflankSettings } from "../settings";
import type { Entity } from "../state";
import { put, remove } from "../store";
import { begun, readOnceMore } from "./installation";
import {
  CHANGEABLE_PROVIDERS,
  createCloudIdentitySchema,
  createOwnIdentitySchema,
  isKind,
  kindOf,
  OWN_TYPE,
  type PatchIdentity,
  patchIdentitySchema,
  PROVIDERS,
  type Spec,
  type WorkloadIdentity,
} from "./workload-identity";

/** The operations of docs/apis/northflank.md §3.5. */
export function workloadIdentityOperations(northflank: NorthflankContext): readonly Operation[] {
  const { settings, state } = northflank;
  const now = () => state.clock().toISOString();
  const how = (c: Request) => ({ noInstall: c.req.query("noInstall") === "true", now: now() });
  const save = ({ workloadIdentities }: Entity, item: WorkloadIdentity): WorkloadIdentity => {
    put(workloadIdentities, { item, secrets: {} });
    return item;
  };
  return crudOperations<WorkloadIdentity>(northflank, {
    path: "/workload-identities",
    listKey: "workloadIdentities",
    what: "Workload identity",
    permissions: WORKLOAD_IDENTITY_PERMISSIONS,
    storeOf: ({ workloadIdentities }) => workloadIdentities,
    listItem: ({ item }) =>
      settings().identityList === "whole" ? view(item) : { id: item.id, name: item.name },
    view: ({ item }) => view(item),

    create(given, entity, c) {
      const { spec, ...body } = readNew(given, settings());
      if (spec.providerLinkId !== undefined && !referredIntegration(state, entity, spec.providerLinkId)) {
        throw invalidBody([problem("spec.providerLinkId", "is not a cloud provider integration")]);
      }
      const id = idForNew(entity.workloadIdentities, body.name, settings());
      const item = begun({ ...body, id, spec }, { ...how(c), isNew: true }, settings());
      return view(save(entity, item));
    },

    update: {
      method: "PATCH",
      answers: true,
      run(given, entity, current, c) {
        const body = acceptedBody(readBody(given, patchIdentitySchema, settings()));
        const changed = patched(body, current().item, settings());
        const isInstalled = body.spec !== undefined;
        save(entity, isInstalled ? begun(changed, { ...how(c), isNew: false }, settings()) : changed);
      },
    },

    reading({ item }, entity) {
      const next = readOnceMore(item, now(), settings());
      if (next === undefined) remove(entity.workloadIdentities, item.id);
      else save(entity, next);
    },

    deleting({ item }, entity) {
      if (usersOf(item, entity).length > 0) throw refusal(409, "Workload identity is still in use.");
      const { identityReads } = settings();
      if (identityReads === 0) remove(entity.workloadIdentities, item.id);
      else {
        const leaving = { status: "deleting" as const, updatedAt: now(), errors: [] };
        save(entity, { ...item, state: leaving, readsLeft: identityReads });
      }
    },
  });
}

/** The body of a creation: which of its two forms it has is decided by the type of its provider. */
function readNew(given: JsonObject, settings: NorthflankSettings) {
  const { spec: form } = given;
  const isOwn = isJsonObject(form) && isJsonObject(form.provider) && form.provider.type === OWN_TYPE;
  const { spec, ...body } = isOwn
    ? acceptedBody(readBody(given, createOwnIdentitySchema, settings))
    : acceptedBody(readBody(given, createCloudIdentitySchema, settings));
  const read: Spec = { ...spec, provider: readProvider(spec, PROVIDERS, settings) };
  return { ...body, spec: read };
}

/** `provider` and `restrictions` replace what is there, except what PATCH does not take. */
function patched(
  { spec, ...body }: PatchIdentity,
  item: WorkloadIdentity,
  settings: NorthflankSettings,
): WorkloadIdentity {
  const { provider, restrictions } = item.spec;
  const { roleName, rolePath, arn, audience, impersonationUrl } = provider;
  const sent =
    spec?.provider && readProvider({ ...item.spec, provider: spec.provider }, CHANGEABLE_PROVIDERS, settings);
  return {
    ...item,
    ...body,
    spec: {
      ...item.spec,
      provider: sent ? { roleName, rolePath, arn, audience, impersonationUrl, ...sent } : provider,
      restrictions: spec?.restrictions ?? restrictions,
    },
  };
}

/** `provider` as its kind has it. Throws a `Refusal` (400). */
function readProvider(
  spec: Pick<Spec, "provider" | "roleMode">,
  providers: typeof PROVIDERS | typeof CHANGEABLE_PROVIDERS,
  { mode }: NorthflankSettings,
): Spec["provider"] {
  const kind = kindOf(spec);
  if (!isKind(kind))
    throw invalidBody([problem("spec.provider.type", "must be one of aws, gcp, northflank")]);
  return acceptedBody(readBody(spec.provider, providers[kind], { mode, at: "spec.provider" }));
}

/** Backup destinations whose buckets it gives access to (§3.3). */
const usersOf = ({ id }: WorkloadIdentity, { backupDestinations }: Entity): readonly string[] =>
  [...backupDestinations.items.values()]
    .filter(({ item }) => item.bucket.workloadIdentityId === id)
    .map(({ item }) => item.id);

/** Answers have null where no name of a role was sent (§3.5). */
function view({ readsLeft: _, spec, ...identity }: WorkloadIdentity): object {
  const provider = kindOf(spec) === "aws managed" ? { ...NO_ROLE, ...spec.provider } : spec.provider;
  return { ...identity, spec: { ...spec, provider } };
}

const NO_ROLE = { roleName: null, rolePath: null };
