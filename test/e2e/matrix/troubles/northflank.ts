import { placeOf, TEAM } from "../rows/northflank-place";
import { endings } from "./endings";
import type { RegistryTroubles } from "./trouble";

const TIMEOUTS = { create: "3s", read: "3s", update: "3s", delete: "3s" };

export const northflankTroubles: RegistryTroubles = {
  type: "integrations_northflank_cloud_provider_integration",
  given: {
    team_id: TEAM,
    name: "Main Civo",
    cloud_provider: "civo",
    description: "Made by a test",
    credentials: { api_key: "FAKE-SECRET-civo-key" },
    timeouts: TIMEOUTS,
  },
  changed: { description: "Changed by a test" },
  unknown: { team_id: "no-such-team" },
  token: { variable: "NORTHFLANK_TOKEN", limited: ({ northflank }) => northflank.tokens.readOnly },
  requests: {
    create: { method: "POST" },
    read: { method: "GET" },
    update: { method: "PATCH" },
    delete: { method: "DELETE" },
  },
  all: ({ northflank }) => northflank.cloudIntegrations.all(TEAM),
  remove: ({ northflank }, state) => {
    northflank.cloudIntegrations.remove(...placeOf(state));
  },
  endings: endings(
    {
      registry: "Northflank",
      block: "northflank",
      variable: "NORTHFLANK_TOKEN",
      object: "northflank_cloud_provider_integration",
    },
    {
      "a token without the right": {
        create: {
          summary: "Northflank denied access",
          says: ["Account > Cloud > Integrations > Create"],
        },
        read: {},
        update: {
          summary: "Northflank denied access",
          says: ["Account > Cloud > Integrations > Update"],
        },
        delete: {
          summary: "Northflank denied access",
          says: ["Account > Cloud > Integrations > Delete"],
        },
      },
      "an unknown id": {
        create: { summary: 'Northflank has no team "no-such-team"', says: ["or in NORTHFLANK_TEAM_ID"] },
        update: {
          summary: "The cloud provider integration no longer exists",
          says: ["Plan again."],
          registry: "gone",
        },
      },
      "500": {
        create: {
          summary: "Unknown whether the cloud provider integration was created",
          says: ["Northflank answered 500", "with this name exists: apply again."],
        },
      },
      "a connection that breaks in the middle of the answer": {
        delete: {
          summary: "Could not delete integrations_northflank_cloud_provider_integration",
          says: ["the connection was closed"],
          registry: "done",
        },
      },
    },
  ),
};
