import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row } from "../row";
import { importByName, nameOf, placeOf, TEAM, VOLATILE } from "./northflank-place";

type Change = Parameters<Emulator["northflank"]["backupDestinations"]["change"]>[2];

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.northflank.backupDestinations.change(...placeOf(state), to);
  },
});

/** The keys are members of the same object, so that they go along when something of it is set back. */
const SENT_ALONG = ["credentials_generation"];

const bucketDrift = (bucket: Change["bucket"]): Drift => drift({ bucket }, { along: SENT_ALONG });

/** The identity changes with the name, as far as a plan can tell. */
const RENAMED = ["backup_destination_id", "id"];

export const northflankBackupDestination: Row = {
  type: "integrations_northflank_backup_destination",
  collection: "/v1/teams/*/backup-destinations",
  variants: {
    main: (label: string): Attributes => ({
      team_id: TEAM,
      name: nameOf(label),
      description: "Made by a test",
      type: "s3",
      prefix: "nightly/",
      usage: "globalBackups",
      bucket_name: "acme-backups",
      endpoint: "https://s3.acme.example",
      region: "eu-west-1",
      auth_mode: "staticCreds",
      enable_object_lock: true,
      object_lock_retention_days: 30,
      credentials: { access_key: "${var.backup_access_key}", secret_key: "${var.backup_secret_key}" },
      deletion_protection: false,
    }),
    identity: (label: string): Attributes => ({
      team_id: TEAM,
      name: nameOf(label),
      type: "s3",
      prefix: "nightly/",
      usage: "containerSnapshots",
      bucket_name: "acme-backups",
      endpoint: "https://s3.acme.example",
      region: "eu-west-1",
      auth_mode: "workloadIdentity",
      workload_identity_id: "backups",
      deletion_protection: false,
    }),
  },
  secrets: {
    backup_access_key: "FAKE-SECRET-backup-id-3b",
    backup_secret_key: "FAKE-SECRET-backup-3b",
  },
  rotated: { backup_secret_key: "FAKE-SECRET-backup-new-3b" },
  update: {
    set: { description: "Changed by a test", region: "us-east-1" },
    changes: ["description", "region", ...SENT_ALONG],
  },
  replace: { set: { prefix: "weekly/" }, changes: ["prefix"] },
  drifts: {
    name: drift({ name: "by hand" }, { along: RENAMED }),
    description: drift({ description: "by hand" }),
    type: drift({ type: "by-hand" }, { by: "replacement" }),
    prefix: drift({ prefix: "by-hand/" }, { by: "replacement" }),
    usage: drift({ usage: "by-hand" }, { by: "replacement" }),
    bucket_name: bucketDrift({ bucketName: "by-hand" }),
    endpoint: bucketDrift({ endpoint: "https://by-hand.example" }),
    region: bucketDrift({ region: "by-hand-1" }),
    auth_mode: bucketDrift({ authMode: "byHand" }),
    workload_identity_id: drift({ bucket: { workloadIdentityId: "by-hand" } }, { variant: "identity" }),
    enable_object_lock: drift({ bucket: { enableObjectLock: false } }, { by: "replacement" }),
    object_lock_retention_days: drift({ bucket: { objectLockRetentionDays: 7 } }, { by: "replacement" }),
  },
  neverDrifts: {},
  stored: (emulator, state) => emulator.northflank.backupDestinations.get(...placeOf(state)),
  volatile: VOLATILE,
  remove: (emulator, state) => {
    emulator.northflank.backupDestinations.remove(...placeOf(state));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: importByName,
    leaves: ["credentials_generation", "deletion_protection"],
  },
};
