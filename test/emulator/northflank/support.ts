import { startEmulator, type Emulator, type EmulatorOptions } from "../../../src/emulator";
import { member, send, type Answer } from "../support";

/** The team of the usual token. */
export const TEAM = "acme-platform";
export const CLOUD = "/v1/cloud-providers/integrations";
export const REGISTRIES = "/v1/integrations/registries";
export const LOG_SINKS = "/v1/integrations/log-sinks";
export const NOTIFICATIONS = "/v1/integrations/notifications";

export type Send = (path: string, body?: unknown) => Promise<Answer>;

/** Talks to the emulated Northflank as a client would. */
export interface Client {
  readonly get: Send;
  readonly post: Send;
  readonly put: Send;
  readonly patch: Send;
  readonly delete: Send;
}

export interface Running {
  readonly emulator: Emulator;
  readonly northflank: Emulator["northflank"];
  /** With the token that has every permission in `TEAM`. */
  readonly client: Client;
}

/** Runs one test against an emulator of its own. */
export async function withEmulator(
  options: EmulatorOptions,
  test: (running: Running) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator(options);
  const { northflank } = emulator;
  try {
    await test({ emulator, northflank, client: clientOf(northflank.baseUrl, northflank.tokens.full) });
  } finally {
    await emulator.close();
  }
}

/** The same with settings of Northflank's only. */
export function withNorthflank(
  settings: EmulatorOptions["northflank"],
  test: (running: Running) => Promise<void>,
): Promise<void> {
  return withEmulator({ northflank: settings }, test);
}

export function clientOf(baseUrl: string, token: string): Client {
  const by =
    (method: string): Send =>
    (path, body) =>
      send(baseUrl + path, {
        method,
        headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
  return { get: by("GET"), post: by("POST"), put: by("PUT"), patch: by("PATCH"), delete: by("DELETE") };
}

export function dataOf({ body }: Answer): unknown {
  return member(body, "data");
}

/** The `data` of a success. Throws when the answer is none. */
export function granted(answer: Answer): unknown {
  if (answer.status !== 200) throw new Error(`Refused: ${answer.status} ${answer.text}`);
  return dataOf(answer);
}

export function detailsOf({ body }: Answer): unknown {
  return member(member(body, "error"), "details");
}

export function messageOf({ body }: Answer): unknown {
  return member(member(body, "error"), "message");
}

/** Dotted paths of what is wrong with a body that was refused with 400. */
export function wrongPaths(answer: Answer): string[] {
  if (answer.status !== 400) throw new Error(`Not a 400: ${answer.status} ${answer.text}`);
  return Object.keys(detailsOf(answer) ?? {});
}

export const CIVO = {
  name: "Civo lab",
  provider: "civo",
  features: ["byoc"],
  credentials: { apiKey: "FAKE-SECRET-CIVO" },
};

export const AWS_KEYS = {
  name: "Prod AWS",
  description: "Production account",
  provider: "aws",
  features: ["byoc", "registry-pull"],
  aws: { authenticationMode: "accessKey", permissionCheckLevel: "enabled" },
  credentials: { accessKey: "FAKE-SECRET-KEY-ID-1", secretKey: "FAKE-SECRET-KEY-1" },
};

export const AWS_ROLE = {
  name: "Shared AWS role",
  provider: "aws",
  features: ["byoc", "byoc-custom-vpc"],
  restrictions: { enabled: true, teams: [{ teamId: "payments-team" }] },
  aws: { authenticationMode: "crossAccountRole" },
  credentials: {
    roleArn: "arn:aws:iam::000000000000:role/northflank-example",
    externalId: "FAKE-SECRET-EXTERNAL-ID",
  },
};

export const GCP_CROSS = {
  name: "Analytics GCP X",
  provider: "gcp",
  features: ["byoc"],
  gcp: { projectId: "demo-project-1", authenticationMode: "crossAccountRole" },
  credentials: {},
};

export const REGISTRY = {
  name: "Docker pull",
  provider: "dockerhub",
  registryUrl: "https://index.docker.io/v1/",
  credentials: {
    username: "FAKE-SECRET-USER",
    password: "FAKE-SECRET-PASSWORD",
    scope: { pull: true, push: false },
  },
  restrictions: { restricted: true, projects: ["storefront"] },
};

export const HTTP_SINK = {
  name: "Http sink",
  description: "Everything",
  restricted: true,
  projects: ["storefront"],
  options: { useCustomLabels: true },
  restrictions: { tags: { enabled: true, items: ["prod"], matchCondition: "or" } },
  sinkType: "http",
  sinkData: {
    uri: "https://logs.example.test",
    encoding: { codec: "json" },
    auth: { strategy: "basic", user: "shipper", password: "FAKE-SECRET-PASSWORD" },
  },
};

export const WEBHOOK = {
  name: "Deploy events",
  type: "RAW_WEBHOOK",
  webhook: "https://hooks.example.test/FAKE-SECRET-PATH",
  secret: "FAKE-SECRET-HEADER",
  restricted: true,
  projects: ["storefront"],
  events: { "trigger:build:failure": true, "trigger:build:success": false },
};
