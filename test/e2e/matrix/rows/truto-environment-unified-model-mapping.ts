import type { Emulator } from "../../../../src/emulator";
import type { Drift, Row } from "../row";

type Change = Parameters<Emulator["truto"]["environmentUnifiedModelMappings"]["change"]>[1];

const INSTALL = "de300000-0000-4000-8000-000000000043";

const CONFIG = { resource: "contacts", query_mapping: { region: "'eu'" } };

const drift = (to: Change, by?: "replacement"): Drift => ({
  ...(by === undefined ? {} : { by }),
  change: (emulator, state) => {
    emulator.truto.environmentUnifiedModelMappings.change(String(state.id), to);
  },
});

export const trutoEnvironmentUnifiedModelMapping: Row = {
  type: "integrations_truto_environment_unified_model_mapping",
  collection: "/environment-unified-model-resource-method",
  prepare: ({ truto }) => {
    // One of Truto's.
    truto.environmentUnifiedModels.add({ id: INSTALL, unified_model_id: truto.demo.unifiedModels.crm });
  },
  variants: {
    main: (label) => ({
      environment_unified_model_id: INSTALL,
      resource_name: label,
      integration_name: "acme-crm",
      method_name: "list",
      config_json: JSON.stringify(CONFIG),
    }),
  },
  secrets: {},
  rotated: {},
  update: {
    set: { config_json: JSON.stringify({ ...CONFIG, method: "search" }) },
    changes: ["config_json"],
  },
  replace: { set: { method_name: "get" }, changes: ["method_name"] },
  drifts: {
    resource_name: drift({ resource_name: "by-hand" }, "replacement"),
    integration_name: drift({ integration_name: "by-hand" }, "replacement"),
    method_name: drift({ method_name: "by-hand" }, "replacement"),
    config_json: drift({ config: { ...CONFIG, error_mapping: "by hand" } }),
  },
  neverDrifts: {
    environment_unified_model_id: "a mapping stays with its install (docs/apis/truto.md §2.10)",
  },
  moves: ["updated_at"],
  stored: (emulator, state) => emulator.truto.environmentUnifiedModelMappings.get(String(state.id)),
  volatile: ["id", "version", "created_at", "updated_at"],
  remove: (emulator, state) => {
    emulator.truto.environmentUnifiedModelMappings.remove(String(state.id));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: ({ resource_name, integration_name, method_name }) =>
      `crm/${String(resource_name)}/${String(integration_name)}/${String(method_name)}`,
    leaves: [],
  },
};
