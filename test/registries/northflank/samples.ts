import type { CollectionHandle, NorthflankHandle } from "../../../src/emulator/northflank/handle";
import type { ObjectValue } from "../../../src/framework/values/value";
import { CLOUD, NOTIFICATION, REGISTRY, SINK } from "./support";

/** One object of each kind, and how it is changed, for what all kinds have in common. */
export interface Sample {
  readonly type: string;
  /** What people call it. */
  readonly what: string;
  /** Below `/v1`. */
  readonly path: string;
  readonly config: ObjectValue;
  /** Its id in a fresh team. */
  readonly id: string;
  /** A change in place. */
  readonly change: ObjectValue;
  /** Other credentials. */
  readonly rotation: ObjectValue;
  readonly collection: (northflank: NorthflankHandle) => CollectionHandle<{ readonly id: string }>;
}

export const SAMPLES: readonly Sample[] = [
  {
    type: CLOUD,
    what: "cloud provider integration",
    path: "/v1/cloud-providers/integrations",
    config: {
      name: "Civo lab",
      description: "The lab",
      cloud_provider: "civo",
      features: ["byoc"],
      credentials: { api_key: "FAKE-SECRET-1" },
    },
    id: "civo-lab",
    change: { description: "Another text" },
    rotation: { credentials: { api_key: "FAKE-SECRET-2" } },
    collection: (northflank) => northflank.cloudIntegrations,
  },
  {
    type: REGISTRY,
    what: "registry credential",
    path: "/v1/integrations/registries",
    config: {
      name: "Docker Hub",
      registry_provider: "dockerhub",
      scope: { pull: true },
      credentials: { username: "FAKE-SECRET-user", password: "FAKE-SECRET-1" },
    },
    id: "docker-hub",
    change: { restrictions: { restricted: true, projects: ["storefront"] } },
    rotation: { credentials: { username: "FAKE-SECRET-user", password: "FAKE-SECRET-2" } },
    collection: (northflank) => northflank.registryCredentials,
  },
  {
    type: SINK,
    what: "log sink",
    path: "/v1/integrations/log-sinks",
    config: {
      name: "Datadog",
      sink_type: "datadog_logs",
      sink_data: { region: "eu" },
      credentials: { default_api_key: "FAKE-SECRET-1" },
    },
    id: "datadog",
    change: { sink_data: { region: "us" } },
    rotation: { credentials: { default_api_key: "FAKE-SECRET-2" } },
    collection: (northflank) => northflank.logSinks,
  },
  {
    type: NOTIFICATION,
    what: "notification integration",
    path: "/v1/integrations/notifications",
    config: {
      name: "Builds",
      type: "RAW_WEBHOOK",
      events: ["trigger:build:failure"],
      webhook: "https://hooks.example.com/FAKE-SECRET-1",
      secret: "FAKE-SECRET-s1",
    },
    id: "builds",
    change: { events: ["trigger:build:success"] },
    rotation: { secret: "FAKE-SECRET-s2" },
    collection: (northflank) => northflank.notifications,
  },
];
