import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";
import { FRUXON_VOLATILE, TENANT } from "./fruxon-place";

const INTEGRATIONS = ["custom_demo_crm", "custom_other_crm"];

const METHODS = ["api-key", "other-key"].map((id) => ({
  id,
  type: "API_KEY",
  supportedLevels: ["APPLICATION", "USER"],
  parametersMetadata: [{ name: "apiKey", type: "STRING", required: true, secret: true }],
}));

const AUTH = { integration_auth_metadata_id: "api-key", level: "APPLICATION" };

const ENTRY = { parameters: JSON.stringify({ region: "eu" }), auth_config: AUTH };

const readable = (label: string): Attributes => ({
  tenant: TENANT,
  integration_id: "custom_demo_crm",
  display_name: `Account ${label}`,
  parameters: JSON.stringify({ region: "eu" }),
  sandbox_mode: "SIMULATED",
  egress_country: "DE",
});

type Change = Parameters<Emulator["fruxon"]["changeConfig"]>[1];

const idOf = (state: Attributes): string => String(state.config_id);

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.fruxon.changeConfig(idOf(state), to);
  },
});

/** Secrets go along with the part that they belong to. */
const SENT_ALONG = ["credentials_generation"];

const MAIN_AUTH = { integrationAuthMetadataId: "api-key", level: "APPLICATION" };
const SANDBOX = {
  parameters: { region: "test" },
  auth: MAIN_AUTH,
  authMap: [{ parameters: { region: "test" }, authConfig: MAIN_AUTH }],
};

export const fruxonConfig: Row = {
  type: "integrations_fruxon_config",
  collection: "/v1/tenants/*/integrations/*/configs",
  prepare: (emulator) => {
    for (const id of INTEGRATIONS) {
      emulator.fruxon.addIntegration(TENANT, {
        id,
        displayName: id,
        configMetadata: {
          parametersMetadata: [{ name: "region", type: "STRING" }],
          authMetadata: METHODS,
        },
      });
    }
  },
  variants: {
    main: (label) => ({
      ...readable(label),
      auth: AUTH,
      auth_secrets: "${jsonencode({ apiKey = var.api_key })}",
      auth_map: [ENTRY],
      auth_map_secrets: "${jsonencode([{ apiKey = var.map_key }])}",
      sandbox_variant: {
        parameters: JSON.stringify({ region: "test" }),
        auth: AUTH,
        auth_map: [{ parameters: JSON.stringify({ region: "test" }), auth_config: AUTH }],
      },
      sandbox_variant_secrets:
        "${jsonencode({ auth = { apiKey = var.sandbox_key }, auth_map = [{ apiKey = var.sandbox_key }] })}",
      publish_note: "by a test",
    }),
    public: readable,
  },
  secrets: {
    api_key: "FAKE-SECRET-fruxon-key-8f",
    map_key: "FAKE-SECRET-fruxon-map-8f",
    sandbox_key: "FAKE-SECRET-fruxon-sandbox-8f",
  },
  rotated: {
    api_key: "FAKE-SECRET-fruxon-key-new-8f",
    map_key: "FAKE-SECRET-fruxon-map-new-8f",
    sandbox_key: "FAKE-SECRET-fruxon-sandbox-new-8f",
  },
  update: {
    set: { display_name: "Renamed by a test", sandbox_mode: "NONE" },
    changes: ["display_name", "sandbox_mode"],
  },
  replace: { set: { integration_id: "custom_other_crm" }, changes: ["integration_id"] },
  drifts: {
    display_name: drift({ displayName: "by hand" }),
    parameters: drift({ parameters: { region: "by hand" } }, { along: SENT_ALONG }),
    "auth.integration_auth_metadata_id": drift(
      { auth: { ...MAIN_AUTH, integrationAuthMetadataId: "other-key" } },
      { along: [...SENT_ALONG, "has_auth"] },
    ),
    "auth.level": drift({ auth: { ...MAIN_AUTH, level: "USER" } }, { along: [...SENT_ALONG, "has_auth"] }),
    auth_map: drift(
      { authMap: [{ parameters: { region: "by hand" } }] },
      { along: [...SENT_ALONG, "has_auth_map"] },
    ),
    sandbox_mode: drift({ sandboxMode: "VENDOR" }),
    egress_country: drift({ egressCountry: "FR" }),
    "sandbox_variant.parameters": drift(
      { sandboxVariant: { ...SANDBOX, parameters: { region: "by hand" } } },
      { along: SENT_ALONG },
    ),
    "sandbox_variant.auth.integration_auth_metadata_id": drift(
      { sandboxVariant: { ...SANDBOX, auth: { ...MAIN_AUTH, integrationAuthMetadataId: "other-key" } } },
      { along: SENT_ALONG },
    ),
    "sandbox_variant.auth.level": drift(
      { sandboxVariant: { ...SANDBOX, auth: { ...MAIN_AUTH, level: "USER" } } },
      { along: SENT_ALONG },
    ),
    "sandbox_variant.auth_map": drift(
      { sandboxVariant: { ...SANDBOX, authMap: [{ parameters: { region: "by hand" } }] } },
      { along: SENT_ALONG },
    ),
    published: {
      along: SENT_ALONG,
      change: (emulator, state) => {
        emulator.fruxon.publishConfig(idOf(state));
      },
    },
  },
  neverDrifts: {
    publish_note: "it is kept with the revision and not returned with the config (docs/apis/fruxon.md §2.3)",
    verify_on_apply: "says what the provider does; Fruxon does not have it",
  },
  moves: ["credential_health", "credential_health_detail", "modified_at", "published_revision_id"],
  movesWithCredentials: ["granted_scopes"],
  replaceCredentials: (emulator, state) => {
    emulator.fruxon.changeConfig(idOf(state), {
      auth: { ...MAIN_AUTH, parameters: { apiKey: SECRET_BY_HAND } },
    });
  },
  stored: (emulator, state) => emulator.fruxon.config(idOf(state)),
  volatile: [...FRUXON_VOLATILE, "id", "revisions", "publishedRevisionId"],
  remove: (emulator, state) => {
    emulator.fruxon.removeConfig(idOf(state));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: (state) => `${TENANT}/custom_demo_crm/${String(state.display_name)}`,
    whole: "public",
  },
};
