import type { FileForm, FileReading } from "../../src/framework/schema";
import { files as forms } from "../../src/registries/truto/schema-files";
import type { FileOptions } from "../file-options";
import type { SecretObject } from "../json";
import type { VendorFile } from "../private/file/vendor-file";
import { secretsToken } from "../private/hcl/json-token";
import { camelCase } from "../private/props/prop-names";
import { copyOf, type ShapeName } from "../private/props/props";
import type * as options from "./file-options";

interface WithSecrets {
  readonly configSecrets?: SecretObject;
  readonly overrideSecrets?: SecretObject;
  readonly additionalCredentials?: SecretObject;
}

interface Kind<O extends FileOptions> {
  readonly form: FileForm;
  readonly options: ShapeName;
  /** Attributes that options stand for under another name: ids of the objects that they refer to. */
  readonly referred?: (options: O) => Readonly<Record<string, string | undefined>>;
  readonly unused?: Readonly<Record<string, string>>;
}

const vendorFile = <O extends FileOptions & WithSecrets>({
  form,
  options: shape,
  referred = () => ({}),
  unused = {},
}: Kind<O>): VendorFile<O> => ({
  form,
  options: shape,
  config(values, given) {
    const { omit: _, configSecrets, overrideSecrets, additionalCredentials, dependsOn, ...others } = given;
    const ids = Object.entries(referred(given)).filter(([, id]) => id !== undefined);
    return {
      ...values,
      ...others,
      ...Object.fromEntries(ids),
      configSecrets: secretsToken(configSecrets),
      overrideSecrets: secretsToken(overrideSecrets),
      additionalCredentials: secretsToken(additionalCredentials),
      dependsOn: copyOf(dependsOn),
    };
  },
  replacedBy,
  unused,
});

function replacedBy({ attribute, member }: FileReading["secrets"][number]): readonly string[] | undefined {
  if (attribute === undefined) return undefined;
  if (attribute === "additional_credentials") return ["additionalCredentials"];
  return [camelCase(attribute), ...member.split(".").slice(1)];
}

/** The file of an integration of Truto's command line; of everything else the body of a creation, or an answer. */
export const files = {
  datastore: vendorFile<options.TrutoDatastoreFileOptions>({
    form: forms.datastore,
    options: "TrutoDatastoreFileOptions",
  }),
  environmentIntegration: vendorFile<options.TrutoEnvironmentIntegrationFileOptions>({
    form: forms.environmentIntegration,
    options: "TrutoEnvironmentIntegrationFileOptions",
    referred: ({ integration }) => ({ integrationId: integration?.integrationId }),
  }),
  environmentUnifiedModel: vendorFile<options.TrutoEnvironmentUnifiedModelFileOptions>({
    form: forms.environmentUnifiedModel,
    options: "TrutoEnvironmentUnifiedModelFileOptions",
    referred: ({ unifiedModel }) => ({ unifiedModelId: unifiedModel?.unifiedModelId }),
  }),
  environmentUnifiedModelMapping: vendorFile<options.TrutoEnvironmentUnifiedModelMappingFileOptions>({
    form: forms.environmentUnifiedModelMapping,
    options: "TrutoEnvironmentUnifiedModelMappingFileOptions",
    referred: ({ environmentUnifiedModel: install }) => ({
      environmentUnifiedModelId: install?.environmentUnifiedModelId,
    }),
  }),
  integration: vendorFile<options.TrutoIntegrationFileOptions>({
    form: forms.integration,
    options: "TrutoIntegrationFileOptions",
    unused: {
      id: "the integration exists already; call importFrom with this id to manage it",
      documentation: "is not managed by this construct; TrutoDocumentation manages such rows",
    },
  }),
  notificationDestination: vendorFile<options.TrutoNotificationDestinationFileOptions>({
    form: forms.notificationDestination,
    options: "TrutoNotificationDestinationFileOptions",
  }),
  unifiedModel: vendorFile<options.TrutoUnifiedModelFileOptions>({
    form: forms.unifiedModel,
    options: "TrutoUnifiedModelFileOptions",
  }),
  unifiedModelMapping: vendorFile<options.TrutoUnifiedModelMappingFileOptions>({
    form: forms.unifiedModelMapping,
    options: "TrutoUnifiedModelMappingFileOptions",
    referred: ({ unifiedModel }) => ({ unifiedModelId: unifiedModel?.unifiedModelId }),
  }),
  webhook: vendorFile<options.TrutoWebhookFileOptions>({
    form: forms.webhook,
    options: "TrutoWebhookFileOptions",
  }),
};
