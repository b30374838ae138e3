import type { TerraformStack } from "cdktf";
import { NorthflankLogSink as Sink } from "../../../lib/northflank-log-sink";
import { Secret } from "../../../lib/secret";

const http = {
  uri: "https://logs.example.com",
  codec: "json",
  framing: "newline",
  batchMaxEvents: 10,
  batchMaxBytes: 1_000,
} as const;

/** Every function that makes a log sink, with all that it takes. */
export const SINK_VARIANTS: Readonly<Record<string, (stack: TerraformStack) => Sink>> = {
  loki: (stack) => Sink.loki(stack, "one", { endpoint: "https://loki.example.com", codec: "json" }),
  lokiBasic: (stack) =>
    Sink.lokiBasic(stack, "one", {
      endpoint: "https://loki.example.com",
      codec: "text",
      user: "bot",
      password: Secret.variable(stack, "password"),
    }),
  datadogLogs: (stack) =>
    Sink.datadogLogs(stack, "one", { region: "eu", defaultApiKey: Secret.variable(stack, "api_key") }),
  papertrail: (stack) => Sink.papertrail(stack, "one", { host: "logs.example.com", port: 8_000 }),
  papertrailToken: (stack) =>
    Sink.papertrailToken(stack, "one", {
      uri: "https://logs.example.com/v1/log",
      token: Secret.variable(stack, "token"),
    }),
  awsS3: (stack) =>
    Sink.awsS3(stack, "one", {
      endpoint: "https://s3.example.com",
      region: "eu-west-1",
      bucket: "logs",
      compression: "gzip",
      accessKeyId: "AKIDEXAMPLE",
      secretAccessKey: Secret.variable(stack, "secret_access_key"),
    }),
  awsS3Keyless: (stack) =>
    Sink.awsS3Keyless(stack, "one", {
      endpoint: "https://s3.example.com",
      region: "eu-west-1",
      bucket: "logs",
      compression: "none",
    }),
  http: (stack) => Sink.http(stack, "one", http),
  httpBasic: (stack) =>
    Sink.httpBasic(stack, "one", { ...http, user: "bot", password: Secret.variable(stack, "password") }),
  httpBearer: (stack) => Sink.httpBearer(stack, "one", { ...http, token: Secret.variable(stack, "token") }),
  logDna: (stack) => Sink.logDna(stack, "one", { apiKey: Secret.variable(stack, "api_key") }),
  betterStack: (stack) =>
    Sink.betterStack(stack, "one", { uri: "logs.example.com", token: Secret.variable(stack, "token") }),
  honeycomb: (stack) =>
    Sink.honeycomb(stack, "one", { dataset: "staging", apiKey: Secret.variable(stack, "api_key") }),
  logzio: (stack) => Sink.logzio(stack, "one", { region: "eu", token: Secret.variable(stack, "token") }),
  solarWinds: (stack) =>
    Sink.solarWinds(stack, "one", {
      endpointType: "bulk",
      apiKey: Secret.variable(stack, "api_key"),
      codec: "text",
    }),
  axiom: (stack) => Sink.axiom(stack, "one", { dataset: "staging", token: Secret.variable(stack, "token") }),
  axiomPersonal: (stack) =>
    Sink.axiomPersonal(stack, "one", {
      dataset: "staging",
      orgId: "demo-org",
      url: "https://axiom.example.com",
      token: Secret.variable(stack, "token"),
    }),
  newRelic: (stack) =>
    Sink.newRelic(stack, "one", {
      accountId: "b1dd3feb",
      region: "eu",
      licenseKey: Secret.variable(stack, "license_key"),
    }),
  sentry: (stack) =>
    Sink.sentry(stack, "one", { endpoint: "https://o1.ingest.sentry.io/1", publicKey: "public" }),
};
