import { createHash } from "node:crypto";
import type { Emulator } from "../../../../src/emulator";
import type { Attributes, Drift, Row } from "../row";

type Change = Parameters<Emulator["truto"]["environmentUnifiedModels"]["change"]>[1];

const nameOf = (label: string): string => `installed-${label.replaceAll("_", "-")}`;

/** Every install needs a unified model of its own; this one's id. */
function modelOf(label: string): string {
  const digits = createHash("sha256").update(`unified model ${label}`).digest("hex");
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(12, 15)}-8${digits.slice(15, 18)}-${digits.slice(18, 30)}`;
}

const OVERRIDE = {
  resources: { contacts: { description: "People" } },
  docs: { contacts: { plan: "pro" } },
};

const drift = (to: Change): Drift => ({
  change: (emulator, state) => {
    emulator.truto.environmentUnifiedModels.change(String(state.id), to);
  },
});

const readable = (label: string): Attributes => ({
  unified_model_id: modelOf(label),
  override: JSON.stringify(OVERRIDE),
});

export const trutoEnvironmentUnifiedModel: Row = {
  type: "integrations_truto_environment_unified_model",
  collection: "/environment-unified-model",
  prepare: ({ truto }, labels) => {
    for (const label of [...labels, "other"]) {
      truto.unifiedModels.add({ id: modelOf(label), name: nameOf(label) });
    }
  },
  variants: { main: (label) => ({ ...readable(label), deletion_protection: false }), public: readable },
  secrets: {},
  rotated: {},
  update: {
    set: { override: JSON.stringify({ docs: { contacts: { plan: "team" } } }) },
    changes: ["override"],
  },
  replace: { set: { unified_model_id: modelOf("other") }, changes: ["unified_model_id"] },
  drifts: { override: drift({ override: { scopes: { contacts: ["by-hand"] } } }) },
  neverDrifts: { unified_model_id: "an install stays one of its unified model (docs/apis/truto.md §2.11)" },
  moves: ["updated_at"],
  stored: (emulator, state) => emulator.truto.environmentUnifiedModels.get(String(state.id)),
  volatile: ["id", "created_at", "updated_at"],
  remove: (emulator, state) => {
    emulator.truto.environmentUnifiedModels.remove(String(state.id));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: () => nameOf("main"),
    leaves: ["deletion_protection"],
    whole: "public",
  },
};
