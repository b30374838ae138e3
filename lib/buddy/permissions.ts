import { type IResolvable, Tokenization } from "cdktf";
import type { ACCESS_LEVELS } from "../../src/registries/buddy/integration/rules";
import type { NewerValue } from "../registry-object";

/** The levels that this release knows. */
export type KnownAccessLevel = (typeof ACCESS_LEVELS)[number];

/** `DENIED`: nothing; `USE_ONLY`: use it in pipelines; `MANAGE`: also change and delete it. */
export type BuddyAccessLevel = KnownAccessLevel | NewerValue;

/** Access of one member or group. */
export interface BuddyGrant {
  /** Id of the workspace member or group: a positive integer. */
  readonly id: number;
  /** Access level. */
  readonly accessLevel: BuddyAccessLevel;
}

/** Who may use and change an integration. */
export interface BuddyPermissions {
  /**
   * Administrators of the workspace.
   *
   * @default "MANAGE"
   */
  readonly admins?: BuddyAccessLevel;
  /**
   * All other users.
   *
   * @default "DENIED"
   */
  readonly others?: BuddyAccessLevel;
  /**
   * Members of the workspace, each at most once. A token stands for a list as the resource takes it.
   *
   * @default - no member has special rights
   */
  readonly users?: readonly BuddyGrant[] | IResolvable;
  /**
   * Groups of the workspace, each at most once. A token stands for a list as the resource takes it.
   *
   * @default - no group has special rights
   */
  readonly groups?: readonly BuddyGrant[] | IResolvable;
}

/** A workspace member or a group, by id. */
export type BuddyGrantee = { readonly user: number } | { readonly group: number };

/** Permissions in which a grantee has at least this level; rights are added and never taken away. */
export function withGrant(
  permissions: BuddyPermissions,
  grantee: BuddyGrantee,
  accessLevel: KnownAccessLevel,
): BuddyPermissions {
  return "user" in grantee
    ? { ...permissions, users: raised(listed(permissions.users), { id: grantee.user, accessLevel }) }
    : { ...permissions, groups: raised(listed(permissions.groups), { id: grantee.group, accessLevel }) };
}

/** @throws Error for a token: who is in the list is not known here, and a grant beside it may be one of them */
function listed(grants: readonly BuddyGrant[] | IResolvable = []): readonly BuddyGrant[] {
  if (!Tokenization.isResolvable(grants)) return grants;
  throw new Error(
    "grantUse and grantManage cannot add to permissions that are a token, because only Terraform knows who is in them. Write the grants as a list, or add them to the token's list.",
  );
}

interface KnownGrant extends BuddyGrant {
  readonly accessLevel: KnownAccessLevel;
}

function raised(grants: readonly BuddyGrant[], wanted: KnownGrant): readonly BuddyGrant[] {
  const before = grants.find(({ id }) => id === wanted.id);
  if (before === undefined) return [...grants, wanted];
  // What a newer level permits is not known; it stays as it is given.
  if (rankOf(before.accessLevel) >= RANK[wanted.accessLevel]) return grants;
  return grants.map((grant) => (grant === before ? wanted : grant));
}

const RANK: Readonly<Record<KnownAccessLevel, number>> = { DENIED: 0, USE_ONLY: 1, MANAGE: 2 };

const rankOf = (level: string): number => (RANK as Readonly<Record<string, number>>)[level] ?? Infinity;
