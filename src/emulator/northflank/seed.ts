import { COLLECTIONS, seed } from "./collections";
import type { NorthflankTokenSeed } from "./handle";
import { ALL_PERMISSIONS, READ_PERMISSIONS } from "./permissions";
import { newEntity, type Entity, type NorthflankState, type Token } from "./state";

export const DEFAULT_TOKENS = {
  full: "FAKE-NORTHFLANK-TOKEN",
  readOnly: "FAKE-NORTHFLANK-TOKEN-READ-ONLY",
  organisation: "FAKE-NORTHFLANK-TOKEN-ORGANISATION",
} as const;

/**
 * The default seed: team `acme-platform`, which is empty and has the usual tokens, a second team for programs with two
 * teams, and their organisation with a shared cloud integration (`org/main-aws`).
 */
export function seedDefaults(state: NorthflankState): void {
  const acme = addEntity(state, { id: "acme", kind: "org", orgId: undefined });
  addEntity(state, { id: "acme-platform", kind: "team", orgId: acme.id });
  const payments = addEntity(state, { id: "acme-payments", kind: "team", orgId: acme.id });

  addToken(state, { token: DEFAULT_TOKENS.full, entity: "acme-platform", name: "full access" });
  addToken(state, {
    token: DEFAULT_TOKENS.readOnly,
    entity: "acme-platform",
    name: "read only",
    permissions: READ_PERMISSIONS,
  });
  addToken(state, { token: DEFAULT_TOKENS.organisation, entity: "acme", name: "organisation" });

  const createdAt = state.clock().toISOString();
  seed(COLLECTIONS.cloudIntegrations, acme.cloudIntegrations, MAIN_AWS, createdAt);
  seed(COLLECTIONS.cloudIntegrations, payments.cloudIntegrations, PAYMENTS_CIVO, createdAt);
}

const MAIN_AWS = {
  name: "Main AWS",
  description: "Shared by all teams",
  provider: "aws",
  features: ["byoc", "registry-pull", "registry-push"],
  restrictions: { enabled: true, teams: [{ teamId: "acme-platform" }] },
  aws: { authenticationMode: "crossAccountRole", permissionCheckLevel: "enabled" },
  secrets: { roleArn: "arn:aws:iam::000000000000:role/northflank", externalId: "FAKE-EXTERNAL-ID" },
};

const PAYMENTS_CIVO = {
  name: "Payments Civo",
  provider: "civo",
  features: ["byoc"],
  secrets: { apiKey: "FAKE-CIVO-KEY" },
};

export function addEntity(state: NorthflankState, entity: Pick<Entity, "id" | "kind" | "orgId">): Entity {
  if (state.entities.has(entity.id))
    throw new RangeError(`Team or organisation "${entity.id}" already exists.`);
  if (entity.orgId !== undefined && state.entities.get(entity.orgId)?.kind !== "org") {
    throw new RangeError(`There is no organisation "${entity.orgId}".`);
  }
  const added = newEntity(state, entity);
  state.entities.set(added.id, added);
  return added;
}

export function addToken(state: NorthflankState, given: NorthflankTokenSeed): Token {
  if (!state.entities.has(given.entity)) {
    throw new RangeError(`There is no team or organisation "${given.entity}".`);
  }
  const token = {
    token: given.token,
    id: state.nextUid(),
    name: given.name ?? "seeded token",
    entityId: given.entity,
    permissions: given.permissions ?? ALL_PERMISSIONS,
    createdAt: state.clock().toISOString(),
    expiresAt: given.expiresAt,
  };
  state.tokens.set(token.token, token);
  return token;
}
