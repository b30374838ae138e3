import { TENANT } from "../rows/fruxon-place";
import { endings } from "./endings";
import type { RegistryTroubles } from "./trouble";

/** A read looks for a young object for two seconds before it believes that it is gone (docs/apis/fruxon.md §8.7). */
const TIMEOUTS = { create: "5s", read: "5s", update: "3s", delete: "3s" };

const LACKS_WRITE = {
  summary: "The Fruxon token lacks the scope integrations:write",
  says: ["It has integrations:read, tools:read."],
};

export const fruxonTroubles: RegistryTroubles = {
  type: "integrations_fruxon_config",
  given: {
    tenant: TENANT,
    integration_id: "custom_support_desk",
    display_name: "Made by a test",
    parameters: '{"site":"acme"}',
    auth: { integration_auth_metadata_id: "api-key", level: "APPLICATION" },
    auth_secrets: '{"apiKey":"FAKE-SECRET-fruxon-key"}',
    published: true,
    timeouts: TIMEOUTS,
  },
  changed: { display_name: "Changed by a test" },
  unknown: { integration_id: "no-such-integration" },
  prepare: ({ fruxon }) => {
    for (const { id } of fruxon.configs(TENANT)) fruxon.removeConfig(id);
  },
  token: { variable: "FRUXON_TOKEN", limited: ({ fruxon }) => fruxon.tokens.readOnly },
  requests: {
    create: { method: "POST", path: "/**/configs" },
    read: { method: "GET" },
    update: { method: "PATCH" },
    delete: { method: "DELETE" },
  },
  all: ({ fruxon }) => fruxon.configs(TENANT),
  remove: ({ fruxon }, state) => {
    fruxon.removeConfig(String(state.config_id));
  },
  endings: endings(
    { registry: "Fruxon", block: "fruxon", variable: "FRUXON_TOKEN", object: "fruxon_config" },
    {
      "a token without the right": {
        create: LACKS_WRITE,
        read: {},
        update: LACKS_WRITE,
        delete: LACKS_WRITE,
      },
      "an unknown id": {
        create: {
          summary: 'The tenant "acme-corp" of Fruxon has no integration "no-such-integration"',
        },
        update: {
          summary: 'Fruxon no longer has the config of the integration "custom_support_desk"',
          says: ["Plan again."],
          registry: "gone",
        },
      },
      "500": {
        create: {
          summary: "Unknown whether the config was created",
          says: ["Fruxon answered 500", "The integration has no config with this name: apply again."],
        },
      },
    },
  ),
};
