import type { ObjectValue } from "../../../../src/framework/values/value";
import { API_KEY, authOf, entryOf, json, sandboxOf } from "../support";

// A config of every kind, and the integration that it is of.

const INPUT = { name: "apiKey", type: "STRING", required: true, secret: true };

export const DEFINITION = {
  id: "custom_demo_crm",
  displayName: "Demo CRM",
  configMetadata: {
    parametersMetadata: [
      { name: "region", type: "STRING" },
      { name: "site", type: "STRING" },
      { name: "pin", type: "STRING", secret: true },
    ],
    authMetadata: [
      {
        id: "api-key",
        type: "API_KEY",
        supportedLevels: ["APPLICATION", "USER"],
        authMap: { useMap: true, parametersMetadata: [{ name: "region", type: "STRING" }] },
        parametersMetadata: [INPUT],
      },
      { id: "other-key", type: "API_KEY", supportedLevels: ["APPLICATION"], parametersMetadata: [INPUT] },
      {
        id: "oauth",
        type: "OAUTH2",
        supportedLevels: ["APPLICATION", "USER"],
        authSettings: { parameters: { clientId: "demo" } },
      },
    ],
  },
};

export const AUTH = authOf({ integration_auth_metadata_id: "api-key" });
export const MAP_KEY = "FAKE-SECRET-map-33c0";
export const SANDBOX_KEY = "FAKE-SECRET-sandbox-7d11";
export const PIN = "FAKE-SECRET-pin-5a";

/** The config of its examples (docs/apis/fruxon.md §9). */
export const PRODUCTION: ObjectValue = {
  integration_id: "custom_demo_crm",
  display_name: "Production",
  parameters: json({ region: "eu" }),
  auth: AUTH,
  auth_secrets: json({ apiKey: API_KEY }),
  sandbox_mode: "NONE",
};

/** A config in which every part is set. */
export const EVERYTHING: ObjectValue = {
  ...PRODUCTION,
  parameters_secrets: json({ pin: PIN }),
  auth_map: [
    entryOf({ parameters: json({ region: "eu" }), auth_config: AUTH }),
    entryOf({ parameters: json({ region: "us" }), auth_config: AUTH }),
  ],
  auth_map_secrets: json([{ apiKey: MAP_KEY }, { apiKey: `${MAP_KEY}-us` }]),
  sandbox_mode: "VENDOR",
  sandbox_variant: sandboxOf({
    parameters: json({ region: "test" }),
    auth: AUTH,
    auth_map: [entryOf({ parameters: json({ region: "test" }), auth_config: AUTH })],
  }),
  sandbox_variant_secrets: json({
    parameters: { pin: `${PIN}-sandbox` },
    auth: { apiKey: SANDBOX_KEY },
    auth_map: [{ apiKey: `${SANDBOX_KEY}-map` }],
  }),
  publish_note: "by Terraform",
};
