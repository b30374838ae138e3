import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";
import { findIntegration, FRUXON_VOLATILE, slugOf, TENANT } from "./fruxon-place";

const METHOD = {
  id: "app-oauth",
  type: "O_AUTH2",
  supported_levels: ["APPLICATION"],
  auth_settings: {
    parameters: JSON.stringify({ clientId: "acme-app", tokenUrl: "https://auth.acme.example/token" }),
  },
};

const CLIENT_SECRET = "/authMetadata/app-oauth/authSettings/parameters/clientSecret";

const readable = (label: string): Attributes => ({
  tenant: TENANT,
  slug: slugOf(label),
  display_name: `CRM ${label}`,
  description: "Made by a test",
  config_metadata: {
    parameters_metadata: [{ name: "region", type: "STRING", required: true }],
    auth_metadata: [{ id: "api-key", type: "API_KEY", supported_levels: ["APPLICATION", "USER"] }],
  },
});

/** With what every answer has, and a state only of a definition that says so. */
const RICH = {
  parameters_metadata: [
    { name: "region", type: "OPTION", index: 1, options: [{ value: "eu", label: "" }], rules: [] },
    { name: "extra", type: "JSON", index: 0, json_schema: "{}", ui_hint: "UNSPECIFIED" },
  ],
  auth_metadata: [
    { id: "oauth", type: "O_AUTH2", config_test_supported: false, auth_settings: { parameters: "{}" } },
    { id: "api-key", type: "API_KEY", sensitivity: "UNSPECIFIED", available_scopes: "[]", auth_map: {} },
  ],
};

type Change = Parameters<Emulator["fruxon"]["changeIntegration"]>[2];
type Metadata = NonNullable<Change["configMetadata"]>;

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.fruxon.changeIntegration(TENANT, String(state.integration_id), to);
  },
});

const metadataDrift = (change: (metadata: Metadata) => Metadata): Drift => ({
  along: ["credentials_generation"],
  change: (emulator, state) => {
    const { configMetadata } = findIntegration(emulator, state) ?? {};
    emulator.fruxon.changeIntegration(TENANT, String(state.integration_id), {
      configMetadata: change(configMetadata ?? {}),
    });
  },
});

export const fruxonIntegration: Row = {
  type: "integrations_fruxon_integration",
  collection: "/v1/tenants/*/integrations",
  variants: {
    main: (label) => ({
      ...readable(label),
      config_metadata: {
        parameters_metadata: [{ name: "region", type: "STRING", required: true }],
        auth_metadata: [METHOD],
      },
      config_metadata_secrets:
        '${jsonencode({ auth_metadata = { "app-oauth" = { auth_settings = { clientSecret = var.client_secret } } } })}',
    }),
    public: (label) => ({ ...readable(label), config_metadata: RICH }),
  },
  secrets: { client_secret: "FAKE-SECRET-fruxon-client-6a" },
  rotated: { client_secret: "FAKE-SECRET-fruxon-client-new-6a" },
  update: {
    set: { display_name: "Renamed by a test", description: "Changed by a test" },
    changes: ["display_name", "description"],
  },
  replace: { set: { slug: "custom_another" }, changes: ["slug"] },
  drifts: {
    display_name: drift({ displayName: "by hand" }),
    description: drift({ description: "by hand" }),
    "config_metadata.parameters_metadata": metadataDrift((metadata) => ({
      ...metadata,
      parametersMetadata: [{ name: "by-hand", type: "STRING" }],
    })),
    "config_metadata.auth_metadata": metadataDrift((metadata) => ({
      ...metadata,
      authMetadata: (metadata.authMetadata ?? []).map((method) => ({ ...method, displayName: "by hand" })),
    })),
  },
  neverDrifts: { slug: "Fruxon never changes the id of an integration (docs/apis/fruxon.md §8.2)" },
  moves: ["modified_at"],
  replaceCredentials: (emulator, state) => {
    emulator.fruxon.changeIntegration(TENANT, String(state.integration_id), {
      secrets: { [CLIENT_SECRET]: SECRET_BY_HAND },
    });
  },
  stored: findIntegration,
  volatile: FRUXON_VOLATILE,
  remove: (emulator, state) => {
    emulator.fruxon.removeIntegration(TENANT, String(state.integration_id));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: (state) => `${TENANT}/${String(state.display_name)}`,
    whole: "public",
  },
};
