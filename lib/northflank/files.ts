import { files as forms } from "../../src/registries/northflank/schema-files";
import type { FileForm, FileReading } from "../../src/framework/schema";
import type { CredentialFileOptions, FileSecrets } from "../file-options";
import type { VendorFile } from "../private/file/vendor-file";
import { camelCase } from "../private/props/prop-names";
import { copyOf, unlessEmpty, type ShapeName } from "../private/props/props";
import { withoutSecrets } from "../private/props/with-secrets";

/** What the options of all objects are, whatever their type has of it. */
interface Options extends CredentialFileOptions {
  readonly name?: string;
  readonly teamId?: string;
  readonly secrets?: FileSecrets<string>;
}

/** @param holder - the attribute that the secrets are in; empty: they are attributes themselves */
const vendorFile = (
  form: FileForm,
  options: ShapeName,
  holder: "credentials" | "" = "credentials",
): VendorFile<Options> => ({
  form,
  options,
  config(values, { omit: _, secrets = {}, dependsOn, ...others }, id) {
    const given = withoutSecrets(secrets);
    return {
      ...values,
      ...others,
      name: others.name ?? values.name ?? id,
      dependsOn: copyOf(dependsOn),
      ...(holder === ""
        ? given
        : { [holder]: unlessEmpty({ ...(values[holder] as object | undefined), ...given }) }),
    };
  },
  replacedBy,
});

function replacedBy({ attribute }: FileReading["secrets"][number]): readonly string[] | undefined {
  if (attribute === undefined) return undefined;
  return ["secrets", camelCase(attribute.replace(/^credentials\./, ""))];
}

/** The files of Northflank's command line. */
export const files = {
  auditLogSink: vendorFile(forms.auditLogSink, "NorthflankAuditLogSinkFileOptions"),
  backupDestination: vendorFile(forms.backupDestination, "NorthflankBackupDestinationFileOptions"),
  cloudProviderIntegration: vendorFile(
    forms.cloudProviderIntegration,
    "NorthflankCloudProviderIntegrationFileOptions",
  ),
  logSink: vendorFile(forms.logSink, "NorthflankLogSinkFileOptions"),
  notificationIntegration: vendorFile(
    forms.notificationIntegration,
    "NorthflankNotificationIntegrationFileOptions",
    "",
  ),
  registryCredential: vendorFile(forms.registryCredential, "NorthflankRegistryCredentialFileOptions"),
  sshIdentity: vendorFile(forms.sshIdentity, "NorthflankSshIdentityFileOptions", ""),
  tag: vendorFile(forms.tag, "NorthflankTagFileOptions", ""),
  workloadIdentity: vendorFile(forms.workloadIdentity, "NorthflankWorkloadIdentityFileOptions", ""),
};
