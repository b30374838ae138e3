import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row } from "../row";
import { FRUXON_VOLATILE, TENANT } from "./fruxon-place";

type Change = Parameters<Emulator["fruxon"]["changeEnvironment"]>[2];

const idOf = (state: Attributes): string => String(state.environment_id);

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.fruxon.changeEnvironment(TENANT, idOf(state), to);
  },
});

export const fruxonEnvironment: Row = {
  type: "integrations_fruxon_environment",
  collection: "/v1/tenants/*/environments",
  variants: {
    main: (label: string): Attributes => ({
      tenant: TENANT,
      display_name: `Customer ${label}`,
      description: "Made by a test",
      agent_context: "Speaks French.",
      logo_file_id: "file-1",
      group: "customers",
      external_id: `cus_${label}`,
      external_source: "crm",
      deletion_protection: false,
    }),
  },
  secrets: {},
  rotated: {},
  update: {
    set: { display_name: "Renamed by a test", group: "" },
    changes: ["display_name", "group"],
  },
  replace: { set: { external_id: "cus_other" }, changes: ["external_id"] },
  drifts: {
    display_name: drift({ displayName: "by hand" }),
    description: drift({ description: "by hand" }),
    agent_context: drift({ agentContext: null }),
    logo_file_id: drift({ logoFileId: "file-2" }),
    group: drift({ group: "by hand" }),
    external_id: drift({ externalId: "cus_by_hand" }, { by: "replacement" }),
    external_source: drift({ externalSource: "by hand" }, { by: "replacement" }),
  },
  neverDrifts: {},
  moves: ["modified_at"],
  stored: (emulator, state) => emulator.fruxon.environment(TENANT, idOf(state)),
  volatile: [...FRUXON_VOLATILE, "id", "slug"],
  remove: (emulator, state) => {
    emulator.fruxon.removeEnvironment(TENANT, idOf(state));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: (state) => `${TENANT}/${String(state.display_name)}`,
    leaves: ["deletion_protection"],
  },
};
