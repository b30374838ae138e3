import type { Adopted } from "./collect";

/** Attributes that contain the id of another object, with the types and the attribute that they refer to. */
const REFERENCES: Readonly<
  Record<string, { readonly attribute: string; readonly to: readonly string[]; readonly id: string }>
> = {
  integrations_northflank_registry_credential: {
    attribute: "integration_id",
    to: ["integrations_northflank_cloud_provider_integration"],
    id: "integration_id",
  },
  integrations_truto_documentation: {
    attribute: "entity_id",
    to: [
      "integrations_truto_integration",
      "integrations_truto_environment_integration",
      "integrations_truto_unified_model",
      "integrations_truto_environment_unified_model",
    ],
    id: "id",
  },
  integrations_truto_environment_integration: {
    attribute: "integration_id",
    to: ["integrations_truto_integration"],
    id: "id",
  },
  integrations_truto_environment_unified_model: {
    attribute: "unified_model_id",
    to: ["integrations_truto_unified_model"],
    id: "id",
  },
  integrations_truto_environment_unified_model_mapping: {
    attribute: "environment_unified_model_id",
    to: ["integrations_truto_environment_unified_model"],
    id: "id",
  },
  integrations_truto_unified_model_mapping: {
    attribute: "unified_model_id",
    to: ["integrations_truto_unified_model"],
    id: "id",
  },
  integrations_fruxon_config: {
    attribute: "integration_id",
    to: ["integrations_fruxon_integration"],
    id: "integration_id",
  },
  integrations_fruxon_tool: {
    attribute: "integration_id",
    to: ["integrations_fruxon_integration"],
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
        .filter(({ type }) => to.includes(type))
        .map((target) => [keyOf(target.type, target.object[id], target.object), { target, id }] as const),
    ),
  );
  return (object) => {
    const reference = REFERENCES[object.type];
    if (reference === undefined) return undefined;
    const id = object.config[reference.attribute];
    const [found] = reference.to.flatMap((type) => byId.get(keyOf(type, id, object.object)) ?? []);
    return found === undefined ? undefined : { attribute: reference.attribute, ...found };
  };
}

/** Ids are unique within a team or a tenant. */
const keyOf = (type: string, id: unknown, { team_id: team, tenant }: Adopted["object"]): string =>
  JSON.stringify([type, id, type.includes("northflank") ? (team ?? null) : null, tenant ?? null]);

/** What an object refers to comes before it. */
export const inOrder = (adopted: readonly Adopted[]): readonly Adopted[] =>
  [...adopted].sort(
    (a, b) =>
      depthOf(a.type) - depthOf(b.type) || a.type.localeCompare(b.type) || (a.label < b.label ? -1 : 1),
  );

/** How many references lead on from an object of this type. */
const depthOf = (type: string): number =>
  Math.max(0, ...(REFERENCES[type]?.to ?? []).map((target) => 1 + depthOf(target)));
