import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";

type Change = Parameters<Emulator["truto"]["notificationDestinations"]["change"]>[1];

const WEBHOOK = "https://hooks.slack.example/FAKE-SECRET-slack-4e";
const ROTATED = "https://hooks.slack.example/FAKE-SECRET-slack-new-4e";

const labelOf = (label: string): string => `acme-${label.replaceAll("_", "-")}`;

const change = (emulator: Emulator, state: Attributes, to: Change) => {
  emulator.truto.notificationDestinations.change(String(state.id), to);
};

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    change(emulator, state, to);
  },
});

export const trutoNotificationDestination: Row = {
  type: "integrations_truto_notification_destination",
  collection: "/notification-destination",
  variants: {
    main: (label) => ({
      type: "slack",
      label: labelOf(label),
      is_active: true,
      event_types: ["sync_job_run:failed"],
      config_json: JSON.stringify({ ignored_status_codes: [404] }),
      config_secrets: "${jsonencode({ webhook_url = var.webhook_url })}",
    }),
    email: (label) => ({
      type: "email",
      label: labelOf(label),
      is_active: true,
      event_types: ["sync_job_run:failed"],
      config_json: JSON.stringify({ cc: ["lead@acme.example"], to: ["ops@acme.example"] }),
    }),
  },
  secrets: { webhook_url: WEBHOOK },
  rotated: { webhook_url: ROTATED },
  update: { set: { label: "acme-renamed", is_active: false }, changes: ["label", "is_active"] },
  replace: { set: { event_types: ["sync_job_run:completed"] }, changes: ["event_types"] },
  drifts: {
    label: drift({ label: "by hand" }),
    is_active: drift({ is_active: false }),
    event_types: drift({ event_types: [] }, { by: "replacement" }),
    config_json: drift({ config: { ignored_status_codes: [500] } }, { along: ["credentials_generation"] }),
  },
  neverDrifts: { type: "the API has no way to change it (docs/apis/truto.md §2.5)" },
  moves: ["updated_at"],
  replaceCredentials: (emulator, state) => {
    change(emulator, state, { secrets: { config: { webhook_url: SECRET_BY_HAND } } });
  },
  stored: (emulator, state) => emulator.truto.notificationDestinations.get(String(state.id)),
  volatile: ["id", "created_at", "updated_at"],
  remove: (emulator, state) => {
    emulator.truto.notificationDestinations.remove(String(state.id));
  },
  imports: { id: (state) => String(state.id), naturalKey: (state) => String(state.label), whole: "email" },
};
