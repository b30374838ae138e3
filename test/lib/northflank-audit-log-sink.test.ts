import { NorthflankAuditLogSink } from "../../lib/northflank-audit-log-sink";
import { Secret } from "../../lib/secret";
import { attributesIn, newStack, reportedBy } from "./support";

const TYPE = "integrations_northflank_audit_log_sink";

const S3 = {
  endpoint: "https://s3.example.com",
  region: "eu-west-1",
  bucket: "audit",
  compression: "gzip",
  pathPrefix: "northflank/",
  accessKeyId: "AKIDEXAMPLE",
} as const;

const DATA = {
  endpoint: "https://s3.example.com",
  region: "eu-west-1",
  bucket: "audit",
  compression: "gzip",
  path_prefix: "northflank/",
  auth: { access_key_id: "AKIDEXAMPLE" },
};

it("has all that an audit log sink takes, under Terraform's names", () => {
  const stack = newStack();

  NorthflankAuditLogSink.awsS3(stack, "audit trail", {
    ...S3,
    description: "All changes",
    includeSpec: true,
    paused: false,
    onExternalChange: "reapply",
    secretAccessKey: Secret.variable(stack, "key"),
  });

  expect(attributesIn(stack, TYPE)).toMatchObject({
    name: "audit trail",
    description: "All changes",
    sink_type: "aws_s3",
    sink_data: DATA,
    include_spec: true,
    paused: false,
    on_external_change: "reapply",
    credentials: { secret_access_key: "${var.key}" },
  });
});

it("takes no secret where the credentials are kept elsewhere", () => {
  const stack = newStack();

  NorthflankAuditLogSink.awsS3(stack, "audit", { ...S3, externalCredentials: true });

  expect(reportedBy(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).not.toHaveProperty("credentials");
});

it("is checked at synth, at its props", () => {
  const stack = newStack();

  NorthflankAuditLogSink.awsS3(stack, "audit", {
    ...S3,
    bucket: "",
    secretAccessKey: Secret.variable(stack, "key"),
  });

  expect(reportedBy(stack).join("\n")).toMatch(/bucket/);
});

it("takes a type of a later release, with what it needs", () => {
  const stack = newStack();

  NorthflankAuditLogSink.other(stack, "audit", { sinkType: "gcs", bucket: "audit" });

  expect(attributesIn(stack, TYPE)).toMatchObject({ sink_type: "gcs", sink_data: { bucket: "audit" } });
});

it("is looked up by its name and by its id", () => {
  const stack = newStack();

  expect(NorthflankAuditLogSink.fromName(stack, "a", "Audit trail").auditLogSinkId).toBeDefined();
  expect(NorthflankAuditLogSink.fromAuditLogSinkId(stack, "b", "audit-trail").name).toBeDefined();
});
