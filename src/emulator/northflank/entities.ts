import type { CloudIntegration } from "./cloud/integration";
import { refusal } from "./refusal";
import type { NorthflankSettings } from "./settings";
import type { Entity, NorthflankState, Token } from "./state";

/**
 * Whose store a request is about: the team of its path, else the token's own team or organisation
 * (docs/apis/northflank.md §1.1). Throws a `Refusal` for a team that does not exist or that the token cannot access.
 */
export function entityFor(
  state: NorthflankState,
  caller: Token,
  teamId: string | undefined,
  { foreignTeam }: NorthflankSettings,
): Entity {
  const entity = state.entities.get(teamId ?? caller.entityId);
  if (entity === undefined || (teamId !== undefined && entity.kind === "org")) throw unknownTeam();
  if (mayEnter(caller, entity)) return entity;
  throw foreignTeam === 404 ? unknownTeam() : refusal(403, "The token has no access to this team.");
}

/** A team's token reaches that team, an organisation's token the organisation and its teams. */
function mayEnter(caller: Token, entity: Entity): boolean {
  return entity.id === caller.entityId || entity.orgId === caller.entityId;
}

/**
 * The cloud integration that a reference means for a resource of `entity`: `org/main-aws` is one of its organisation,
 * `main-aws` and `team/main-aws` are its own (docs/apis/northflank.md §1.1).
 */
export function referredIntegration(
  state: NorthflankState,
  entity: Entity,
  reference: string,
): CloudIntegration | undefined {
  const [, scope, id = ""] = /^(?:(org|team)\/)?(.*)$/.exec(reference) ?? [];
  const home = scope === "org" && entity.orgId !== undefined ? state.entities.get(entity.orgId) : entity;
  return home?.cloudIntegrations.items.get(id)?.item;
}

/** Registry credentials and workload identities, of the entity or of its teams, that use a cloud integration of the entity. */
export function dependents(state: NorthflankState, entity: Entity, integrationId: string): string[] {
  return [...state.entities.values()].flatMap((other) =>
    [
      ...[...other.registryCredentials.items.values()].map(
        ({ item }) => [item.id, item.integrationId] as const,
      ),
      ...[...other.workloadIdentities.items.values()].map(
        ({ item }) => [item.id, item.spec.providerLinkId] as const,
      ),
    ]
      .filter(([, reference]) => refersTo(state, other, reference, { entity, integrationId }))
      .map(([id]) => id),
  );
}

function refersTo(
  state: NorthflankState,
  from: Entity,
  reference: string | undefined,
  target: { readonly entity: Entity; readonly integrationId: string },
): boolean {
  if (reference === undefined) return false;
  const found = referredIntegration(state, from, reference);
  return (
    found !== undefined && target.entity.cloudIntegrations.items.get(target.integrationId)?.item === found
  );
}

function unknownTeam() {
  return refusal(404, "Team not found.");
}
