import { endings } from "./endings";
import type { RegistryTroubles } from "./trouble";

/** A read looks for a young object for two seconds before it believes that it is gone (docs/apis/truto.md §8.5). */
const TIMEOUTS = { create: "3s", read: "5s", update: "3s", delete: "3s" };

const INTEGRATION = "de300000-0000-4000-8000-000000000021";

export const trutoTroubles: RegistryTroubles = {
  type: "integrations_truto_environment_integration",
  given: {
    integration_id: INTEGRATION,
    is_enabled: true,
    override: '{"base_url":"https://api.eu.acme.example"}',
    override_secrets: '{"credentials":{"oauth2":{"config":{"client":{"secret":"FAKE-SECRET-client"}}}}}',
    deletion_protection: false,
    timeouts: TIMEOUTS,
  },
  changed: { is_enabled: false },
  unknown: { integration_id: "00000000-0000-4000-8000-000000000000" },
  token: { variable: "TRUTO_TOKEN", limited: ({ truto }) => truto.tokens.link },
  requests: {
    create: { method: "POST" },
    read: { method: "GET" },
    update: { method: "PATCH" },
    delete: { method: "DELETE" },
  },
  all: ({ truto }) => truto.installs(),
  remove: ({ truto }, state) => {
    truto.removeInstall(String(state.id));
  },
  endings: endings(
    { registry: "Truto", block: "truto", variable: "TRUTO_TOKEN", object: "truto_environment_integration" },
    {
      "an unknown id": {
        create: {
          summary: "Truto has no integration 00000000-0000-4000-8000-000000000000",
          says: ["the token's team cannot see it"],
        },
        update: {
          summary: "The install no longer exists, or the token cannot see it",
          says: ["environment integration not found"],
          registry: "gone",
        },
      },
      "a connection that breaks in the middle of the answer": {
        delete: {
          summary: "Could not delete integrations_truto_environment_integration",
          says: ["the connection was closed"],
          registry: "done",
        },
      },
    },
  ),
};
