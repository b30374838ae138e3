import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";
import { importByName, LATER, nameOf, placeOf, TEAM, VOLATILE } from "./northflank-place";

const sink = (label: string, sink_type: string, rest: Attributes): Attributes => ({
  team_id: TEAM,
  name: nameOf(label),
  sink_type,
  ...rest,
});

type Change = Parameters<Emulator["northflank"]["logSinks"]["change"]>[2];

const change = (emulator: Emulator, state: Attributes, to: Change) => {
  emulator.northflank.logSinks.change(...placeOf(state), { ...to, updatedAt: LATER });
};

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    change(emulator, state, to);
  },
});

/** The secrets are members of `sinkData`, so that they go along when something of it is set back. */
const SENT_ALONG = ["credentials_generation"];

const dataDrift = (variant: string, sinkData: Attributes, along: readonly string[] = SENT_ALONG): Drift =>
  drift({ sinkData }, { variant, along });

const settingDrift = (to: Change): Drift => drift(to, { along: SENT_ALONG });

export const northflankLogSink: Row = {
  type: "integrations_northflank_log_sink",
  collection: "/v1/teams/*/integrations/log-sinks",
  variants: {
    main: (label) =>
      sink(label, "http", {
        description: "Made by a test",
        sink_data: {
          uri: "https://logs.acme.example",
          encoding: { codec: "json" },
          framing: { method: "newline" },
          batch: { max_events: 100, max_bytes: 1000 },
          auth: { strategy: "basic", user: "acme" },
        },
        restricted: true,
        projects: ["shop"],
        options: {
          use_custom_labels: false,
          forward_cdn_logs: false,
          forward_ingress_logs: false,
          forward_mesh_logs: false,
        },
        paused: false,
        credentials: { password: "${var.http_password}" },
      }),
    s3: (label) =>
      sink(label, "aws_s3", {
        sink_data: {
          endpoint: "https://s3.acme.example",
          region: "eu-west-1",
          bucket: "logs",
          compression: "gzip",
          auth: { access_key_id: "acme-id" },
        },
        credentials: { secret_access_key: "${var.s3_secret}" },
      }),
    papertrail: (label) =>
      sink(label, "papertrail", {
        sink_data: { authentication_strategy: "port", host: "logs.acme.example", port: 514 },
        options: { forward_cdn_logs: true },
      }),
    newRelic: (label) =>
      sink(label, "newRelic", {
        sink_data: { account_id: "acme", region: "eu" },
        credentials: { license_key: "${var.new_relic_key}" },
      }),
    axiom: (label) =>
      sink(label, "axiom", {
        sink_data: {
          dataset: "logs",
          token_type: "personal",
          org_id: "acme",
          url: "https://axiom.acme.example",
        },
        credentials: { token: "${var.axiom_token}" },
      }),
    sentry: (label) =>
      sink(label, "sentry", {
        sink_data: { endpoint: "https://acme.sentry.io/api", public_key: "acme-public" },
      }),
    solarWinds: (label) =>
      sink(label, "solarWinds", {
        sink_data: { endpoint_type: "bulk" },
        credentials: { api_key: "${var.solar_winds_key}" },
      }),
  },
  secrets: {
    http_password: "FAKE-SECRET-sink-http-3b",
    s3_secret: "FAKE-SECRET-sink-s3-3b",
    new_relic_key: "FAKE-SECRET-sink-new-relic-3b",
    axiom_token: "FAKE-SECRET-sink-axiom-3b",
    solar_winds_key: "FAKE-SECRET-sink-solar-winds-3b",
  },
  rotated: { http_password: "FAKE-SECRET-sink-http-new-3b" },
  update: {
    set: { projects: ["shop", "web"], paused: true },
    changes: ["projects", "paused", "status", ...SENT_ALONG],
  },
  replace: { set: { description: "Changed by a test" }, changes: ["description"] },
  drifts: {
    name: drift({ name: "by hand" }, { by: "replacement" }),
    description: drift({ description: "by hand" }, { by: "replacement" }),
    sink_type: drift({ sinkType: "logdna" }, { by: "replacement" }),
    restricted: settingDrift({ restricted: false }),
    projects: settingDrift({ projects: ["by-hand", "shop"] }),
    "options.use_custom_labels": settingDrift({ options: { useCustomLabels: true } }),
    "options.forward_cdn_logs": settingDrift({ options: { forwardCdnLogs: true } }),
    "options.forward_ingress_logs": settingDrift({ options: { forwardIngressLogs: true } }),
    "options.forward_mesh_logs": settingDrift({ options: { forwardMeshLogs: true } }),
    paused: drift({ status: "paused" }, { along: ["status"] }),
    "sink_data.uri": dataDrift("main", { uri: "https://by-hand.example" }),
    "sink_data.encoding.codec": dataDrift("main", { encoding: { codec: "text" } }),
    "sink_data.framing.method": dataDrift("main", { framing: { method: "length" } }),
    "sink_data.batch.max_events": dataDrift("main", { batch: { maxEvents: 7 } }),
    "sink_data.batch.max_bytes": dataDrift("main", { batch: { maxBytes: 7 } }),
    "sink_data.auth.strategy": dataDrift("main", { auth: { strategy: "bearer" } }),
    "sink_data.auth.user": dataDrift("main", { auth: { user: "by-hand" } }),
    "sink_data.endpoint": dataDrift("s3", { endpoint: "https://by-hand.example" }),
    "sink_data.region": dataDrift("s3", { region: "us-east-1" }),
    "sink_data.bucket": dataDrift("s3", { bucket: "by-hand" }),
    "sink_data.compression": dataDrift("s3", { compression: "none" }),
    "sink_data.auth.access_key_id": dataDrift("s3", { auth: { accessKeyId: "by-hand" } }),
    "sink_data.authentication_strategy": dataDrift("papertrail", { authenticationStrategy: "token" }, []),
    "sink_data.host": dataDrift("papertrail", { host: "by-hand.example" }, []),
    "sink_data.port": dataDrift("papertrail", { port: 515 }, []),
    "sink_data.account_id": dataDrift("newRelic", { accountId: "by-hand" }),
    "sink_data.dataset": dataDrift("axiom", { dataset: "by-hand" }),
    "sink_data.token_type": dataDrift("axiom", { tokenType: "api" }),
    "sink_data.org_id": dataDrift("axiom", { orgId: "by-hand" }),
    "sink_data.url": dataDrift("axiom", { url: "https://by-hand.example" }),
    "sink_data.public_key": dataDrift("sentry", { publicKey: "by-hand" }, []),
    "sink_data.endpoint_type": dataDrift("solarWinds", { endpointType: "unitary" }),
  },
  neverDrifts: {
    restrictions: "Northflank does not return them (docs/apis/northflank.md §3.2)",
  },
  moves: ["updated_at"],
  replaceCredentials: (emulator, state) => {
    change(emulator, state, { secrets: { auth: { password: SECRET_BY_HAND } } });
  },
  stored: (emulator, state) => emulator.northflank.logSinks.get(...placeOf(state)),
  volatile: VOLATILE,
  remove: (emulator, state) => {
    emulator.northflank.logSinks.remove(...placeOf(state));
  },
  imports: { id: (state) => String(state.id), naturalKey: importByName, whole: "papertrail" },
};
