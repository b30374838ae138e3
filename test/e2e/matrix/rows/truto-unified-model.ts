import type { Emulator } from "../../../../src/emulator";
import type { Attributes, Drift, Row } from "../row";

type Change = Parameters<Emulator["truto"]["unifiedModels"]["change"]>[1];

const nameOf = (label: string): string => `acme-${label.replaceAll("_", "-")}`;

const RESOURCES = { contacts: { schema: { type: "object" }, methods: ["list", "get"] } };

const drift = (to: Change): Drift => ({
  change: (emulator, state) => {
    emulator.truto.unifiedModels.change(String(state.id), to);
  },
});

const readable = (label: string): Attributes => ({
  name: nameOf(label),
  category: "crm",
  description: "Contacts",
  resources: JSON.stringify(RESOURCES),
  scopes: JSON.stringify({ contacts: ["contacts.read"] }),
  webhooks: JSON.stringify({ contacts: "event.type = 'contact'" }),
  docs: JSON.stringify({ contacts: { plan: "pro" } }),
});

export const trutoUnifiedModel: Row = {
  type: "integrations_truto_unified_model",
  collection: "/unified-model",
  variants: { main: (label) => ({ ...readable(label), deletion_protection: false }), public: readable },
  secrets: {},
  rotated: {},
  update: {
    set: {
      category: "erp",
      resources: JSON.stringify({ contacts: { ...RESOURCES.contacts, methods: ["list"] } }),
    },
    changes: ["category", "resources"],
  },
  drifts: {
    name: drift({ name: "acme-by-hand" }),
    category: drift({ category: "by-hand" }),
    description: drift({ description: "By hand" }),
    resources: drift({ resources: { contacts: { methods: ["list", "by-hand"] } } }),
    scopes: drift({ scopes: { contacts: ["by-hand"] } }),
    webhooks: drift({ webhooks: { contacts: "false" } }),
    docs: drift({ docs: { contacts: { plan: "by-hand" } } }),
  },
  neverDrifts: {},
  moves: ["updated_at"],
  stored: (emulator, state) => emulator.truto.unifiedModels.get(String(state.id)),
  volatile: ["id", "version", "created_at", "updated_at"],
  remove: (emulator, state) => {
    emulator.truto.unifiedModels.remove(String(state.id));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: (state) => String(state.name),
    leaves: ["deletion_protection"],
    whole: "public",
  },
};
