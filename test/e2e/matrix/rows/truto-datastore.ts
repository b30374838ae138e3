import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";

type Change = Parameters<Emulator["truto"]["datastores"]["change"]>[1];

const labelOf = (label: string): string => `acme-${label.replaceAll("_", "-")}`;

const change = (emulator: Emulator, state: Attributes, to: Change) => {
  emulator.truto.datastores.change(String(state.id), to);
};

const drift = (to: Change): Drift => ({
  change: (emulator, state) => {
    change(emulator, state, to);
  },
});

export const trutoDatastore: Row = {
  type: "integrations_truto_datastore",
  collection: "/datastore",
  variants: {
    main: (label) => ({
      type: "s3",
      label: labelOf(label),
      config_json: JSON.stringify({ bucket: "lake", region: "eu-west-1" }),
      config_secrets:
        "${jsonencode({ access_key_id = var.access_key_id, secret_access_key = var.secret_access_key })}",
      deletion_protection: false,
    }),
    google: (label) => ({
      type: "google_cloud_storage",
      label: labelOf(label),
      config_json: JSON.stringify({ bucket: "lake" }),
      config_secrets: "${jsonencode({ credentials = { private_key = var.secret_access_key } })}",
      deletion_protection: false,
    }),
  },
  secrets: { access_key_id: "FAKE-SECRET-s3-id-6c", secret_access_key: "FAKE-SECRET-s3-key-6c" },
  rotated: { access_key_id: "FAKE-SECRET-s3-id-new-6c", secret_access_key: "FAKE-SECRET-s3-key-new-6c" },
  update: { set: { label: "acme-renamed" }, changes: ["label"] },
  replace: {
    set: {
      type: "qdrant",
      config_json: JSON.stringify({ base_url: "https://q.example", collection: "acme" }),
      config_secrets: "${jsonencode({ api_key = var.secret_access_key })}",
    },
    changes: ["type"],
  },
  drifts: {
    label: drift({ label: "by hand" }),
    config_json: drift({ config: { bucket: "by-hand" } }),
  },
  neverDrifts: { type: "the API has no way to change it (docs/apis/truto.md §2.7)" },
  moves: ["updated_at"],
  replaceCredentials: (emulator, state) => {
    change(emulator, state, { secrets: { config: { secret_access_key: SECRET_BY_HAND } } });
  },
  stored: (emulator, state) => emulator.truto.datastores.get(String(state.id)),
  volatile: ["id", "created_at", "updated_at"],
  remove: (emulator, state) => {
    emulator.truto.datastores.remove(String(state.id));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: (state) => String(state.label),
    leaves: ["credentials_generation", "deletion_protection"],
  },
};
