// Where the objects of a tenant are (docs/apis/fruxon.md §2).

/** What integrations and environments belong to. */
export interface TenantPlace {
  readonly tenant: string;
}

/** The integration that configs and tools belong to. */
export interface Owner extends TenantPlace {
  readonly integration: string;
}

/** The owner as one text, for what is kept of each. */
export const placeOf = ({ tenant, integration }: Owner): string => JSON.stringify([tenant, integration]);

export function ownerAt(place: string): Owner {
  const [tenant = "", integration = ""] = JSON.parse(place) as readonly string[];
  return { tenant, integration };
}

export const tenantPath = (tenant: string, ...rest: readonly string[]): readonly string[] => [
  "v1",
  "tenants",
  tenant,
  ...rest,
];

export const integrationsPath = (tenant: string, ...rest: readonly string[]): readonly string[] =>
  tenantPath(tenant, "integrations", ...rest);
