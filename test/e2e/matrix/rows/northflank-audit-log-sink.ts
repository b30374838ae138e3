import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";
import { importByName, LATER, nameOf, placeOf, TEAM, VOLATILE } from "./northflank-place";

type Change = Parameters<Emulator["northflank"]["auditLogSinks"]["change"]>[2];

const change = (emulator: Emulator, state: Attributes, to: Change) => {
  emulator.northflank.auditLogSinks.change(...placeOf(state), { ...to, updatedAt: LATER });
};

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    change(emulator, state, to);
  },
});

/** The secret is a member of `sinkData`, so that it goes along when something of it is set back. */
const dataDrift = (sinkData: Attributes): Drift => drift({ sinkData }, { along: ["credentials_generation"] });

export const northflankAuditLogSink: Row = {
  type: "integrations_northflank_audit_log_sink",
  collection: "/v1/teams/*/integrations/audit-log-sinks",
  variants: {
    main: (label: string): Attributes => ({
      team_id: TEAM,
      name: nameOf(label),
      description: "Made by a test",
      sink_type: "aws_s3",
      sink_data: {
        endpoint: "https://s3.acme.example",
        region: "eu-west-1",
        bucket: "audit",
        compression: "gzip",
        path_prefix: "northflank/",
        auth: { access_key_id: "acme-id" },
      },
      include_spec: true,
      paused: false,
      credentials: { secret_access_key: "${var.audit_secret}" },
    }),
  },
  secrets: { audit_secret: "FAKE-SECRET-audit-3b" },
  rotated: { audit_secret: "FAKE-SECRET-audit-new-3b" },
  update: {
    set: { description: "Changed by a test", paused: true },
    changes: ["description", "paused", "status"],
  },
  replace: { set: { name: "Another name" }, changes: ["name"] },
  drifts: {
    name: drift({ name: "by hand" }, { by: "replacement" }),
    description: drift({ description: "by hand" }),
    sink_type: drift({ sinkType: "loki" }, { by: "replacement" }),
    include_spec: drift({ includeSpec: false }),
    paused: drift({ status: "paused" }, { along: ["status"] }),
    "sink_data.endpoint": dataDrift({ endpoint: "https://by-hand.example" }),
    "sink_data.region": dataDrift({ region: "us-east-1" }),
    "sink_data.bucket": dataDrift({ bucket: "by-hand" }),
    "sink_data.compression": dataDrift({ compression: "none" }),
    "sink_data.path_prefix": dataDrift({ pathPrefix: "by-hand/" }),
    "sink_data.auth.access_key_id": dataDrift({ auth: { accessKeyId: "by-hand" } }),
  },
  neverDrifts: {},
  moves: ["updated_at"],
  replaceCredentials: (emulator, state) => {
    change(emulator, state, { secrets: { auth: { secretAccessKey: SECRET_BY_HAND } } });
  },
  stored: (emulator, state) => emulator.northflank.auditLogSinks.get(...placeOf(state)),
  volatile: VOLATILE,
  remove: (emulator, state) => {
    emulator.northflank.auditLogSinks.remove(...placeOf(state));
  },
  imports: { id: (state) => String(state.id), naturalKey: importByName },
};
