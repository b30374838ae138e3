/** The registries, by the names that their resource types begin with. */
export const REGISTRIES = ["buddy", "northflank", "truto", "fruxon"] as const;

export type RegistryName = (typeof REGISTRIES)[number];

export const TITLES: Readonly<Record<RegistryName, string>> = {
  buddy: "Buddy",
  northflank: "Northflank",
  truto: "Truto",
  fruxon: "Fruxon",
};

/** The registry of a resource type: `buddy` of `integrations_buddy_integration`. */
export const registryOf = (type: string): string => type.split("_")[1] ?? "";
