import type { Emulator } from "../../../../src/emulator";
import type { Drift, Row } from "../row";

type Change = Parameters<Emulator["truto"]["webhooks"]["change"]>[1];

const addressOf = (label: string): string => `https://hooks.acme.example/${label}`;

const drift = (to: Change): Drift => ({
  change: (emulator, state) => {
    emulator.truto.webhooks.change(String(state.id), to);
  },
});

export const trutoWebhook: Row = {
  type: "integrations_truto_webhook",
  collection: "/webhook",
  variants: {
    main: (label) => ({
      target_url: addressOf(label),
      is_active: true,
      event_types: ["environment_integration:created"],
    }),
  },
  secrets: {},
  rotated: {},
  update: {
    set: { target_url: addressOf("renamed"), event_types: ["all"] },
    changes: ["target_url", "event_types"],
  },
  drifts: {
    target_url: drift({ target_url: addressOf("by-hand") }),
    is_active: drift({ is_active: false }),
    event_types: drift({ event_types: ["environment_integration:deleted"] }),
  },
  neverDrifts: {
    secret_public_key: "Truto never gets it: the provider encrypts to it (docs/apis/truto.md §2.6)",
  },
  moves: ["updated_at"],
  stored: (emulator, state) => emulator.truto.webhooks.get(String(state.id)),
  volatile: ["id", "created_at", "updated_at", "secrets"],
  remove: (emulator, state) => {
    emulator.truto.webhooks.remove(String(state.id));
  },
  imports: { id: (state) => String(state.id), naturalKey: (state) => String(state.target_url), leaves: [] },
};
