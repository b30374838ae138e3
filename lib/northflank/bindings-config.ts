import type { RegistryObjectProps } from "../registry-object";
import { camelCase } from "../private/props/prop-names";
import { additionalConfig } from "../private/props/additional";
import { copyOf } from "../private/props/props";
import type { NorthflankObjectProps, NorthflankProjects, NorthflankTagRestriction } from "./props";

// What the constructs of Northflank have in common, as the generated ones take it.

/** The name, the team, and what Terraform itself takes. */
export const commonConfig = (
  id: string,
  {
    name = id,
    teamId,
    provider,
    lifecycle,
    timeouts,
    credentialsVersion,
    externalCredentials,
    dependsOn,
    forEach,
    count,
    ...others
  }: NorthflankObjectProps & RegistryObjectProps,
) => ({
  name,
  teamId,
  provider,
  lifecycle,
  timeouts,
  credentialsVersion,
  externalCredentials,
  dependsOn: copyOf(dependsOn),
  forEach,
  count,
  ...additionalConfig(others),
});

/** Left out, Northflank's restriction to projects is not touched. */
export const restriction = (
  projects: NorthflankProjects | undefined,
): { restricted: boolean; projects?: string[] } | undefined => {
  if (projects === undefined) return undefined;
  return projects === "all" ? { restricted: false } : { restricted: true, projects: [...projects] };
};

export const tagRestriction = (tags: NorthflankTagRestriction | undefined) =>
  tags && { tags: { enabled: true, items: [...tags.items], matchCondition: tags.matchCondition } };

/** To which projects and tagged resources an identity is restricted. */
export const accessConfig = ({
  projects,
  tags,
}: {
  readonly projects?: NorthflankProjects;
  readonly tags?: NorthflankTagRestriction;
}) => ({
  projects:
    projects === undefined || projects === "all"
      ? projects && { enabled: false }
      : { enabled: true, items: [...projects] },
  ...tagRestriction(tags),
});

/** Those of an object's properties that are set, by snake_case names; undefined when there is none of them. */
export function picked(
  from: object,
  names: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  const entries = names
    .map((name) => [camelCase(name), (from as Readonly<Record<string, unknown>>)[camelCase(name)]] as const)
    .filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
