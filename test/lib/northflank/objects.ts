import type { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { NorthflankCloudProviderIntegration } from "../../../lib/northflank-cloud-provider-integration";
import { NorthflankLogSink } from "../../../lib/northflank-log-sink";
import { NorthflankNotificationIntegration } from "../../../lib/northflank-notification-integration";
import { NorthflankRegistryCredential } from "../../../lib/northflank-registry-credential";
import type { NorthflankObjectProps } from "../../../lib/northflank/props";
import type { RegistryObject } from "../../../lib/registry-object";
import { Secret } from "../../../lib/secret";
import { CLOUD_VARIANTS } from "./cloud-variants";
import { SINK_VARIANTS } from "./log-sink-variants";
import { NOTIFICATION_VARIANTS, REGISTRY_VARIANTS } from "./other-variants";

type Make = (stack: TerraformStack) => RegistryObject;

/** One kind of object of Northflank. */
interface Kind {
  readonly type: string;
  readonly construct: abstract new (...args: never[]) => RegistryObject;
  readonly variants: Readonly<Record<string, Make>>;
  /** Makes one with the least that it takes. */
  readonly make: (scope: Construct, id: string, props: NorthflankObjectProps) => RegistryObject;
}

/** All kinds of objects: a new construct is a line here. */
export const KINDS: readonly Kind[] = [
  {
    type: "integrations_northflank_cloud_provider_integration",
    construct: NorthflankCloudProviderIntegration,
    variants: CLOUD_VARIANTS,
    make: (scope, id, props) =>
      NorthflankCloudProviderIntegration.gcpCrossAccount(scope, id, { ...props, projectId: "demo" }),
  },
  {
    type: "integrations_northflank_registry_credential",
    construct: NorthflankRegistryCredential,
    variants: REGISTRY_VARIANTS,
    make: (scope, id, props) =>
      NorthflankRegistryCredential.ecr(scope, id, { ...props, integration: { integrationId: "shared-aws" } }),
  },
  {
    type: "integrations_northflank_log_sink",
    construct: NorthflankLogSink,
    variants: SINK_VARIANTS,
    make: (scope, id, props) =>
      NorthflankLogSink.papertrail(scope, id, { ...props, host: "logs.example.com", port: 1 }),
  },
  {
    type: "integrations_northflank_notification_integration",
    construct: NorthflankNotificationIntegration,
    variants: NOTIFICATION_VARIANTS,
    make: (scope, id, props) =>
      NorthflankNotificationIntegration.teams(scope, id, {
        ...props,
        webhook: Secret.variable(scope, "webhook"),
        events: [],
      }),
  },
];
