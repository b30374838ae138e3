import { type TerraformStack } from "cdktf";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { FruxonConfig } from "../../lib/fruxon-config";
import { FruxonIntegration } from "../../lib/fruxon-integration";
import { NorthflankCloudProviderIntegration } from "../../lib/northflank-cloud-provider-integration";
import { NorthflankLogSink } from "../../lib/northflank-log-sink";
import { NorthflankNotificationIntegration } from "../../lib/northflank-notification-integration";
import { NorthflankRegistryCredential } from "../../lib/northflank-registry-credential";
import type { ObjectShape } from "../../lib/private/props/shape";
import { SHAPES } from "../../lib/private/props/shapes";
import { Secret } from "../../lib/secret";
import { TrutoDatastore } from "../../lib/truto-datastore";
import { TrutoEnvironmentIntegration } from "../../lib/truto-environment-integration";
import { TrutoIntegration } from "../../lib/truto-integration";
import { TrutoNotificationDestination } from "../../lib/truto-notification-destination";
import { attributesIn, newStack, problemsOf } from "./support";

// Constructs with the least that they take. The types are got round, as JavaScript and configuration from YAML or JSON do.

export type Props = Readonly<Record<string, unknown>>;
type Make = (stack: TerraformStack, props: Props) => void;

interface Kind {
  readonly shape: ObjectShape;
  /** With the least that it takes. */
  readonly props: (stack: TerraformStack) => Props;
  readonly make: Make;
}

const integration = { integrationId: "11111111-aaaa-4bbb-8ccc-000000000001", tenant: undefined, name: "crm" };
export const any = (props: Props) => props as never;

const KINDS: Readonly<Record<string, Kind>> = {
  BuddyIntegration: {
    shape: SHAPES.BuddyIntegration,
    props: (stack) => ({ domain: "acme-dev", username: "acmebot", password: Secret.variable(stack, "s") }),
    make: (stack, props) => BuddyIntegration.dockerHub(stack, "acme", any(props)),
  },
  NorthflankCloudProviderIntegration: {
    shape: SHAPES.NorthflankCloudProviderIntegration,
    props: (stack) => ({ apiKey: Secret.variable(stack, "s") }),
    make: (stack, props) => NorthflankCloudProviderIntegration.civo(stack, "acme", any(props)),
  },
  NorthflankLogSink: {
    shape: SHAPES.NorthflankLogSink,
    props: () => ({ endpoint: "https://loki.example.com", codec: "json" }),
    make: (stack, props) => NorthflankLogSink.loki(stack, "acme", any(props)),
  },
  NorthflankNotificationIntegration: {
    shape: SHAPES.NorthflankNotificationIntegration,
    props: (stack) => ({ webhook: Secret.variable(stack, "s"), events: ["trigger:build:failure"] }),
    make: (stack, props) => NorthflankNotificationIntegration.discord(stack, "acme", any(props)),
  },
  NorthflankRegistryCredential: {
    shape: SHAPES.NorthflankRegistryCredential,
    props: (stack) => ({ username: "acmebot", password: Secret.variable(stack, "s") }),
    make: (stack, props) => NorthflankRegistryCredential.dockerHub(stack, "acme", any(props)),
  },
  TrutoIntegration: {
    shape: SHAPES.TrutoIntegration,
    props: () => ({ name: "acme", config: { label: "Acme" } }),
    make: (stack, props) => new TrutoIntegration(stack, "acme", any(props)),
  },
  "TrutoIntegration.apiKey": {
    shape: SHAPES.TrutoApiKeyProps,
    props: () => ({
      name: "acme",
      config: { label: "Acme" },
      fields: [{ name: "api_key", label: "Key", type: "password" }],
    }),
    make: (stack, props) => TrutoIntegration.apiKey(stack, "acme", any(props)),
  },
  "TrutoIntegration.oauth2": {
    shape: SHAPES.TrutoOauth2Props,
    props: (stack) => ({
      name: "acme",
      config: { label: "Acme" },
      clientId: "id",
      clientSecret: Secret.variable(stack, "s"),
      tokenHost: "https://auth.example.com",
      tokenPath: "/token",
    }),
    make: (stack, props) => TrutoIntegration.oauth2(stack, "acme", any(props)),
  },
  TrutoEnvironmentIntegration: {
    shape: SHAPES.TrutoEnvironmentIntegration,
    props: () => ({ integration }),
    make: (stack, props) => new TrutoEnvironmentIntegration(stack, "acme", any(props)),
  },
  TrutoNotificationDestination: {
    shape: SHAPES.TrutoNotificationDestination,
    props: () => ({ type: "email", config: { to: ["ops@acme.example"] } }),
    make: (stack, props) => new TrutoNotificationDestination(stack, "acme", any(props)),
  },
  "TrutoNotificationDestination.slack": {
    shape: SHAPES.TrutoSlackDestinationProps,
    props: (stack) => ({ webhookUrl: Secret.variable(stack, "s") }),
    make: (stack, props) => TrutoNotificationDestination.slack(stack, "acme", any(props)),
  },
  "TrutoNotificationDestination.email": {
    shape: SHAPES.TrutoEmailDestinationProps,
    props: () => ({ to: ["ops@acme.example"] }),
    make: (stack, props) => TrutoNotificationDestination.email(stack, "acme", any(props)),
  },
  TrutoDatastore: {
    shape: SHAPES.TrutoDatastore,
    props: (stack) => ({
      label: "Lake",
      type: "google_cloud_storage",
      config: { bucket: "b" },
      configSecrets: { credentials: Secret.variable(stack, "s") },
    }),
    make: (stack, props) => new TrutoDatastore(stack, "acme", any(props)),
  },
  "TrutoDatastore.qdrant": {
    shape: SHAPES.TrutoQdrantDatastoreProps,
    props: (stack) => ({
      label: "Vectors",
      baseUrl: "https://qdrant.example.com",
      collection: "acme",
      apiKey: Secret.variable(stack, "s"),
    }),
    make: (stack, props) => TrutoDatastore.qdrant(stack, "acme", any(props)),
  },
  FruxonIntegration: {
    shape: SHAPES.FruxonIntegration,
    props: () => ({ slug: "custom_acme" }),
    make: (stack, props) => new FruxonIntegration(stack, "acme", any(props)),
  },
  FruxonConfig: {
    shape: SHAPES.FruxonConfig,
    props: () => ({ integration }),
    make: (stack, props) => new FruxonConfig(stack, "acme", any(props)),
  },
};

export const KIND_NAMES = Object.keys(KINDS);

export const kindOf = (name: string): Kind => {
  const kind = KINDS[name];
  if (kind === undefined) throw new Error(name);
  return kind;
};

export const typeOf = (stack: TerraformStack): string => {
  const [resource] = stack.node.findAll().filter(({ node }) => node.id === "Resource");
  return String(Reflect.get(resource ?? {}, "terraformResourceType"));
};

/** What the resource is written as, and what is wrong with it. */
export function written(name: string, props: (least: Props) => Props): unknown {
  const { make, props: least } = kindOf(name);
  const stack = newStack();
  make(stack, props(least(stack)));
  const problems = problemsOf(stack);
  return { problems, attributes: problems.length === 0 && attributesIn(stack, typeOf(stack)) };
}
