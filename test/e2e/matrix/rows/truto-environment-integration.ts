import { createHash } from "node:crypto";
import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";

/** Not as the integrations that are a row themselves. */
const nameOf = (label: string): string => `installed-${label.replaceAll("_", "-")}`;

/** Every install needs an integration of its own; this one's id. */
function integrationOf(label: string): string {
  const digits = createHash("sha256").update(label).digest("hex");
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(12, 15)}-8${digits.slice(15, 18)}-${digits.slice(18, 30)}`;
}

const OVERRIDE = { base_url: "https://api.eu.acme.example", headers: { "X-Region": "eu" } };

const readable = (label: string): Attributes => ({
  integration_id: integrationOf(label),
  is_enabled: true,
  show_in_catalog: false,
  override: JSON.stringify(OVERRIDE),
});

const withSecret = (secret: string) => ({
  credentials: { oauth2: { config: { client: { secret } } } },
});

type Change = Parameters<Emulator["truto"]["changeInstall"]>[1];

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.truto.changeInstall(String(state.id), to);
  },
});

export const trutoEnvironmentIntegration: Row = {
  type: "integrations_truto_environment_integration",
  collection: "/environment-integration",
  prepare: (emulator, labels) => {
    for (const label of [...labels, "other"]) {
      emulator.truto.addIntegration({
        id: integrationOf(label),
        name: nameOf(label),
        config: { label, base_url: "https://api.acme.example" },
      });
    }
  },
  variants: {
    main: (label) => ({
      ...readable(label),
      override_secrets:
        "${jsonencode({ credentials = { oauth2 = { config = { client = { secret = var.client_secret } } } } })}",
      deletion_protection: false,
    }),
    public: readable,
  },
  secrets: { client_secret: "FAKE-SECRET-truto-override-9b" },
  rotated: { client_secret: "FAKE-SECRET-truto-override-new-9b" },
  update: { set: { is_enabled: false }, changes: ["is_enabled"] },
  replace: { set: { integration_id: integrationOf("other") }, changes: ["integration_id"] },
  drifts: {
    is_enabled: drift({ is_enabled: false }),
    show_in_catalog: drift({ show_in_catalog: true }),
    override: drift(
      {
        override: {
          ...OVERRIDE,
          ...withSecret("FAKE-SECRET-truto-override-9b"),
          base_url: "https://by-hand.example",
        },
      },
      { along: ["credentials_generation"] },
    ),
  },
  neverDrifts: {
    integration_id:
      "an install is of one integration for good: the API has no way to change it (docs/apis/truto.md §2.1)",
  },
  moves: ["updated_at"],
  replaceCredentials: (emulator, state) => {
    emulator.truto.changeInstall(String(state.id), { override_secrets: withSecret(SECRET_BY_HAND) });
  },
  stored: (emulator, state) => emulator.truto.install(String(state.id)),
  volatile: ["id", "created_at", "updated_at"],
  remove: (emulator, state) => {
    emulator.truto.removeInstall(String(state.id));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: () => nameOf("main"),
    leaves: ["credentials_generation", "deletion_protection"],
    whole: "public",
  },
};
