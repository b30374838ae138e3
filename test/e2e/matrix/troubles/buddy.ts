import { endings } from "./endings";
import type { RegistryTroubles } from "./trouble";

const TIMEOUTS = { create: "3s", read: "3s", update: "3s", delete: "3s" };

export const buddyTroubles: RegistryTroubles = {
  type: "integrations_buddy_integration",
  given: {
    domain: "acme-dev",
    scope: "WORKSPACE",
    name: "Sentry",
    type: "SENTRY",
    identifier: "sentry",
    token: "FAKE-SECRET-sentry-token",
    timeouts: TIMEOUTS,
  },
  changed: { name: "Renamed" },
  unknown: { domain: "no-such-workspace" },
  token: { variable: "BUDDY_TOKEN", limited: ({ buddy }) => buddy.tokens.readOnly },
  requests: {
    create: { method: "POST" },
    read: { method: "GET" },
    update: { method: "PATCH" },
    delete: { method: "DELETE" },
  },
  all: ({ buddy }) => buddy.integrations(),
  remove: ({ buddy }, state) => {
    buddy.removeIntegration(String(state.integration_id));
  },
  endings: endings(
    { registry: "Buddy", block: "buddy", variable: "BUDDY_TOKEN", object: "buddy_integration" },
    {
      "a token without the right": {
        create: { summary: "Buddy denied access", says: ["the scope INTEGRATION_ADD"] },
        read: {},
        update: { summary: "Buddy denied access", says: ["the scope INTEGRATION_MANAGE"] },
        delete: { summary: "Buddy denied access", says: ["the scope INTEGRATION_MANAGE"] },
      },
      "an unknown id": {
        create: { summary: 'Buddy has no workspace "no-such-workspace"', says: ["not its display name"] },
        // The workspace is there: only the integration is not.
        update: {
          summary: "The integration no longer exists",
          says: ["Integration not found"],
          registry: "gone",
        },
      },
      "500": {
        create: {
          summary: "Unknown whether the integration was created",
          says: [
            "Buddy answered 500",
            "The workspace has no integration with this name and type: apply again.",
          ],
        },
      },
    },
  ),
};
