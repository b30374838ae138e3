import type { Reading } from "../../../checks";
import { type Config, REGISTRY, type Violation } from "../rules/common";

export const COLOR = /^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$/;

export const OPERATORS = ["In", "NotIn"] as const;

export const RUNTIME_CLASSES = ["none", "gvisor", "kata-clh", "kata-qemu"] as const;

/** The kinds of workloads that are isolated each by itself. */
export const WORKLOADS = ["addons", "builds", "jobs", "services"] as const;

/** What is wrong across the attributes of a tag. */
export const checkTagConfig = (config: Config, reading: Reading): readonly Violation[] => [
  ...checkNodes(config, reading),
  ...(Array.isArray(config.node_affinities) ? config.node_affinities : []).flatMap(
    (affinity: unknown, index) => checkWeight(["node_affinities", index, "weight"], affinity, reading),
  ),
];

function checkNodes(config: Config, { knownBoolean }: Reading): readonly Violation[] {
  if (knownBoolean(config.use_on_demand_nodes) !== true || knownBoolean(config.use_spot_nodes) !== false)
    return [];
  return [
    {
      severity: "warning",
      at: ["use_on_demand_nodes"],
      summary: "use_on_demand_nodes has no effect",
      detail: "It counts only beside use_spot_nodes = true. Set that, or remove use_on_demand_nodes.",
    },
  ];
}

/** Northflank demands a weight of a preference, and knows none of a requirement. */
function checkWeight(
  at: Violation["at"],
  affinity: unknown,
  { knownBoolean, presenceOf, valueAt }: Reading,
): readonly Violation[] {
  const isPreference = knownBoolean(valueAt(affinity, ["preference"]));
  const weight = presenceOf(valueAt(affinity, ["weight"]));
  if (isPreference === true && weight === "unset") {
    return [
      {
        at,
        summary: "Missing weight",
        detail: `${REGISTRY} demands a weight of an affinity with preference = true. Set weight, from 1 to 100.`,
      },
    ];
  }
  if (isPreference !== false || weight !== "set") return [];
  return [
    {
      severity: "warning",
      at,
      summary: "weight has no effect",
      detail: "A weight counts only with preference = true. Set that, or remove weight.",
    },
  ];
}
