import type { Permissions } from "./rules/permissions";
import type { Workspace } from "./state";

/** What the owner of a token may do with an integration (docs/apis/buddy.md §5.3, table). */
export interface Access {
  readonly see: boolean;
  readonly edit: boolean;
  readonly remove: boolean;
}

/** `memberId` undefined: an administrator who is no member of the workspace's list. */
export function accessOf(
  memberId: number | undefined,
  workspace: Workspace,
  permissions: Permissions,
): Access {
  const member = workspace.members.find(({ id }) => id === memberId);
  const isAdmin = memberId === undefined || member?.admin === true || member?.owner === true;
  if (isAdmin) return { see: true, edit: permissions.admins === "MANAGE", remove: true };
  const level = levelOf(memberId, workspace, permissions);
  return { see: level !== "DENIED", edit: level === "MANAGE", remove: level === "MANAGE" };
}

/** Which grant wins is not documented: the member's own, else the highest of the groups', else that of the others. */
function levelOf(memberId: number, workspace: Workspace, permissions: Permissions): string {
  const own = permissions.users.find(({ id }) => id === memberId);
  if (own !== undefined) return own.access_level;
  const groupIds = workspace.groups
    .filter(({ memberIds }) => memberIds.includes(memberId))
    .map(({ id }) => id);
  const levels = permissions.groups
    .filter(({ id }) => groupIds.includes(id))
    .map(({ access_level }) => access_level);
  return ["MANAGE", "USE_ONLY", "DENIED"].find((level) => levels.includes(level)) ?? permissions.others;
}
