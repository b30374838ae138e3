import { z } from "zod";
import { closed, type Mode } from "../../host/settings";
import { invalid, type Problem } from "./problems";
import type { WorkspaceFacts } from "./workspace-facts";

/** The three levels that make sense for an integration (docs/apis/buddy.md §5.3). */
export const ACCESS_LEVELS = ["DENIED", "USE_ONLY", "MANAGE"] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** Levels are plain strings here: a seeded integration may carry any of the API's eleven. */
export interface Grant {
  readonly id: number;
  readonly access_level: string;
}

export interface Permissions {
  readonly admins: string;
  readonly others: string;
  readonly users: readonly Grant[];
  readonly groups: readonly Grant[];
}

export interface PermissionDefaults {
  readonly admins: AccessLevel;
  readonly others: AccessLevel;
}

const accessLevel = z.enum(ACCESS_LEVELS);

/**
 * All four keys go in one object that is replaced whole (docs/apis/buddy.md §4.2, §5.3). What a server makes of missing
 * levels is not documented: strict refuses, lenient fills in the defaults.
 */
export function permissionsSchema(mode: Mode, defaults: PermissionDefaults): z.ZodType<Permissions> {
  const grant = closed(z.object({ id: z.int().positive(), access_level: accessLevel }), mode);
  // The one place where an explicit null means something: an empty list (docs/apis/buddy.md §4.2).
  const grants = z
    .array(grant)
    .nullish()
    .transform((list) => list ?? []);
  const level = (fallback: AccessLevel) =>
    mode === "strict" ? accessLevel : accessLevel.nullish().transform((given) => given ?? fallback);
  const shape = {
    admins: level(defaults.admins),
    others: level(defaults.others),
    users: grants,
    groups: grants,
  };
  return closed(z.object(shape), mode);
}

/** Grants must be for members and groups that exist, each once (docs/apis/buddy.md §5.2, assumption). */
export function unknownGrantees(permissions: Permissions, facts: WorkspaceFacts): Problem[] {
  return [
    ...grantProblems("users", permissions.users, "member", (id) => facts.hasMember(id)),
    ...grantProblems("groups", permissions.groups, "group", (id) => facts.hasGroup(id)),
  ];
}

function grantProblems(
  list: "users" | "groups",
  given: readonly Grant[],
  what: string,
  exists: (id: number) => boolean,
): Problem[] {
  const ids = given.map(({ id }) => id);
  const unknown = [...new Set(ids)].filter((id) => !exists(id));
  const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return [
    ...unknown.map((id) => invalid(`Field "permissions.${list}": there is no ${what} ${id}.`)),
    ...repeated.map((id) => invalid(`Field "permissions.${list}": ${what} ${id} is given more than once.`)),
  ];
}
