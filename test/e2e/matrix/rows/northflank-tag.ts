import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row } from "../row";
import { importByName, nameOf, placeOf, TEAM, VOLATILE } from "./northflank-place";

type Change = Parameters<Emulator["northflank"]["tags"]["change"]>[2];

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.northflank.tags.change(...placeOf(state), to);
  },
});

const ZONES = { key: "topology.kubernetes.io/zone", operator: "In", values: ["eu-west-1a", "eu-west-1b"] };

export const northflankTag: Row = {
  type: "integrations_northflank_tag",
  collection: "/v1/teams/*/tags",
  variants: {
    main: (label: string): Attributes => ({
      team_id: TEAM,
      name: nameOf(label),
      description: "Made by a test",
      color: "#0ea5e9",
      use_spot_nodes: true,
      use_on_demand_nodes: true,
      use_as_infrastructure_label: false,
      node_affinities: [{ match_expressions: [ZONES], preference: true, weight: 10 }],
      sandboxing: {
        addons: { enabled: false, runtime_class: "none" },
        builds: { enabled: true, runtime_class: "gvisor" },
        jobs: { enabled: true, runtime_class: "kata-clh" },
        services: { enabled: true, runtime_class: "kata-qemu" },
      },
    }),
  },
  secrets: {},
  rotated: {},
  update: {
    set: { color: "#fff", use_on_demand_nodes: false },
    changes: ["color", "use_on_demand_nodes"],
  },
  replace: { set: { name: "Another name" }, changes: ["name"] },
  drifts: {
    name: drift({ name: "by hand" }, { by: "replacement" }),
    description: drift({ description: "by hand" }),
    color: drift({ color: "#000000" }),
    use_spot_nodes: drift({ useSpotNodes: false }),
    use_on_demand_nodes: drift({ useOnDemandNodes: false }),
    use_as_infrastructure_label: drift({ useAsInfrastructureLabel: true }),
    node_affinities: drift({ nodeAffinities: [] }),
    "sandboxing.addons.enabled": drift({ sandboxing: { addons: { enabled: true } } }),
    "sandboxing.addons.runtime_class": drift({ sandboxing: { addons: { runtimeClass: "gvisor" } } }),
    "sandboxing.builds.enabled": drift({ sandboxing: { builds: { enabled: false } } }),
    "sandboxing.builds.runtime_class": drift({ sandboxing: { builds: { runtimeClass: "none" } } }),
    "sandboxing.jobs.enabled": drift({ sandboxing: { jobs: { enabled: false } } }),
    "sandboxing.jobs.runtime_class": drift({ sandboxing: { jobs: { runtimeClass: "none" } } }),
    "sandboxing.services.enabled": drift({ sandboxing: { services: { enabled: false } } }),
    "sandboxing.services.runtime_class": drift({ sandboxing: { services: { runtimeClass: "none" } } }),
  },
  neverDrifts: {},
  stored: (emulator, state) => emulator.northflank.tags.get(...placeOf(state)),
  volatile: VOLATILE,
  remove: (emulator, state) => {
    emulator.northflank.tags.remove(...placeOf(state));
  },
  imports: { id: (state) => String(state.id), naturalKey: importByName, leaves: [] },
};
