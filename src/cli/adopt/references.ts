import type { Adopted } from "./collect";

/** Attributes that contain the id of another object, with the type and the attribute that they refer to. */
const REFERENCES: Readonly<
  Record<string, { readonly attribute: string; readonly to: string; readonly id: string }>
> = {
  integrations_northflank_registry_credential: {
    attribute: "integration_id",
    to: "integrations_northflank_cloud_provider_integration",
    id: "integration_id",
  },
  integrations_truto_environment_integration: {
    attribute: "integration_id",
    to: "integrations_truto_integration",
    id: "id",
  },
  integrations_fruxon_config: {
    attribute: "integration_id",
    to: "integrations_fruxon_integration",
    id: "integration_id",
  },
  integrations_fruxon_tool: {
    attribute: "integration_id",
    to: "integrations_fruxon_integration",
    id: "integration_id",
  },
};

export interface Reference {
  readonly attribute: string;
  readonly target: Adopted;
  /** The attribute of the target. */
  readonly id: string;
}

/** References from an object to others that are adopted too; looked up once for all objects. */
export function referencesIn(adopted: readonly Adopted[]): (object: Adopted) => Reference | undefined {
  const byId = new Map(
    Object.values(REFERENCES).flatMap(({ to, id }) =>
      adopted
        .filter(({ type }) => type === to)
        .map((target) => [keyOf(to, target.object[id], target.object), { target, id }] as const),
    ),
  );
  return (object) => {
    const reference = REFERENCES[object.type];
    if (reference === undefined) return undefined;
    const found = byId.get(keyOf(reference.to, object.config[reference.attribute], object.object));
    return found === undefined ? undefined : { attribute: reference.attribute, ...found };
  };
}

/** Ids are unique within a team or a tenant. */
const keyOf = (type: string, id: unknown, { team_id: team, tenant }: Adopted["object"]): string =>
  JSON.stringify([type, id, type.includes("northflank") ? (team ?? null) : null, tenant ?? null]);

/** Objects that others refer to come first. */
export const inOrder = (adopted: readonly Adopted[]): readonly Adopted[] => {
  const targets = new Set(Object.values(REFERENCES).map(({ to }) => to));
  const rank = ({ type }: Adopted): number => (targets.has(type) ? 0 : 1);
  return [...adopted].sort(
    (a, b) => rank(a) - rank(b) || a.type.localeCompare(b.type) || (a.label < b.label ? -1 : 1),
  );
};
