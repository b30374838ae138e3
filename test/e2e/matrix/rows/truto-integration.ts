import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";

/** Names are slugs. */
const nameOf = (label: string): string => `acme-${label.replaceAll("_", "-")}`;

const CONFIG = {
  label: "Acme",
  base_url: "https://api.acme.example",
  credentials: {
    oauth2: {
      format: "oauth2",
      config: { client: { id: "acme-app" }, auth: { tokenHost: "https://auth.acme.example" } },
    },
  },
};

const readable = (label: string): Attributes => ({
  name: nameOf(label),
  category: "crm",
  is_beta: true,
  sharing: "ask",
  config_json: JSON.stringify(CONFIG),
});

const withSecret = (secret: string) => ({
  credentials: { oauth2: { config: { client: { secret } } } },
});

type Change = Parameters<Emulator["truto"]["changeIntegration"]>[1];

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.truto.changeIntegration(String(state.id), to);
  },
});

export const trutoIntegration: Row = {
  type: "integrations_truto_integration",
  collection: "/integration",
  variants: {
    main: (label) => ({
      ...readable(label),
      config_secrets:
        "${jsonencode({ credentials = { oauth2 = { config = { client = { secret = var.client_secret } } } } })}",
      deletion_protection: false,
    }),
    public: readable,
  },
  secrets: { client_secret: "FAKE-SECRET-truto-client-4e" },
  rotated: { client_secret: "FAKE-SECRET-truto-client-new-4e" },
  update: { set: { category: "erp", is_beta: false }, changes: ["category", "is_beta"] },
  replace: { set: { name: "acme-renamed" }, changes: ["name"] },
  drifts: {
    name: drift({ name: "acme-by-hand" }, { by: "replacement" }),
    category: drift({ category: "by-hand" }),
    is_beta: drift({ is_beta: false }),
    sharing: drift({ sharing: "allow" }),
    config_json: drift(
      {
        config: {
          ...CONFIG,
          ...withSecret("FAKE-SECRET-truto-client-4e"),
          base_url: "https://by-hand.example",
        },
      },
      { along: ["credentials_generation"] },
    ),
  },
  neverDrifts: {},
  moves: ["updated_at"],
  replaceCredentials: (emulator, state) => {
    emulator.truto.changeIntegration(String(state.id), { config_secrets: withSecret(SECRET_BY_HAND) });
  },
  stored: (emulator, state) => emulator.truto.integration(String(state.id)),
  volatile: ["id", "version", "created_at", "updated_at"],
  remove: (emulator, state) => {
    emulator.truto.removeIntegration(String(state.id));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: (state) => String(state.name),
    leaves: ["credentials_generation", "deletion_protection"],
    whole: "public",
  },
};
