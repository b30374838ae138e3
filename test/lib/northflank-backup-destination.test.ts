import { NorthflankBackupDestination } from "../../lib/northflank-backup-destination";
import { Secret } from "../../lib/secret";
import { attributesIn, newStack, reportedBy } from "./support";

const TYPE = "integrations_northflank_backup_destination";

const BUCKET = {
  prefix: "nightly/",
  usage: "globalBackups",
  bucketName: "backups",
  endpoint: "https://s3.example.com",
  region: "eu-west-1",
} as const;

const WRITTEN = {
  type: "s3",
  prefix: "nightly/",
  usage: "globalBackups",
  bucket_name: "backups",
  endpoint: "https://s3.example.com",
  region: "eu-west-1",
};

it("has all that a bucket with keys takes, under Terraform's names", () => {
  const stack = newStack();

  NorthflankBackupDestination.s3(stack, "nightly", {
    ...BUCKET,
    description: "All databases",
    enableObjectLock: true,
    objectLockRetentionDays: 30,
    deletionProtection: false,
    accessKey: Secret.variable(stack, "id"),
    secretKey: Secret.variable(stack, "key"),
  });

  expect(attributesIn(stack, TYPE)).toMatchObject({
    name: "nightly",
    description: "All databases",
    ...WRITTEN,
    auth_mode: "staticCreds",
    enable_object_lock: true,
    object_lock_retention_days: 30,
    deletion_protection: false,
    credentials: { access_key: "${var.id}", secret_key: "${var.key}" },
  });
});

it("takes a workload identity instead of keys", () => {
  const stack = newStack();

  NorthflankBackupDestination.s3WorkloadIdentity(stack, "nightly", {
    ...BUCKET,
    workloadIdentity: { workloadIdentityId: "backups" },
  });

  expect(reportedBy(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    ...WRITTEN,
    auth_mode: "workloadIdentity",
    workload_identity_id: "backups",
  });
});

it("takes no keys where they are kept elsewhere", () => {
  const stack = newStack();

  NorthflankBackupDestination.s3(stack, "nightly", { ...BUCKET, externalCredentials: true });

  expect(reportedBy(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).not.toHaveProperty("credentials");
});

it("is checked at synth, at its props", () => {
  const stack = newStack();

  NorthflankBackupDestination.s3(stack, "nightly", {
    ...BUCKET,
    prefix: "nightly",
    accessKey: Secret.variable(stack, "id"),
    secretKey: Secret.variable(stack, "key"),
  });

  expect(reportedBy(stack).join("\n")).toMatch(/prefix: .*end with a slash/);
});

it("is looked up by its name and by its id", () => {
  const stack = newStack();

  expect(NorthflankBackupDestination.fromName(stack, "a", "Nightly").backupDestinationId).toBeDefined();
  expect(NorthflankBackupDestination.fromBackupDestinationId(stack, "b", "nightly").name).toBeDefined();
});
