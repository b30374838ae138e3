import { defineFileFunction, type FileForm, type ProviderFunction } from "../../framework";
import { valueIn } from "../common/lossless-json";
import { files } from "./schema-files";

const fileFunction = (name: string, what: string, form: FileForm): ProviderFunction =>
  defineFileFunction({ name: `northflank_${name}`, what: `${what} of Northflank`, form, parse: valueIn });

/** One for each resource. */
export const functions: readonly ProviderFunction[] = [
  fileFunction("audit_log_sink", "audit log sink", files.auditLogSink),
  fileFunction("backup_destination", "backup destination", files.backupDestination),
  fileFunction("cloud_provider_integration", "cloud provider integration", files.cloudProviderIntegration),
  fileFunction("log_sink", "log sink", files.logSink),
  fileFunction("notification_integration", "notification integration", files.notificationIntegration),
  fileFunction("registry_credential", "registry credential", files.registryCredential),
  fileFunction("ssh_identity", "SSH identity", files.sshIdentity),
  fileFunction("tag", "tag", files.tag),
  fileFunction("workload_identity", "workload identity", files.workloadIdentity),
];
