import type { FileForm, FileReading } from "../../src/framework/schema";
import type { CredentialFileOptions, FileOptions } from "../file-options";
import type { SecretObject } from "../json";
import type { OnExternalChange } from "../registry-object";
import type { VendorFile } from "../private/file/vendor-file";
import { secretsToken } from "../private/hcl/json-token";
import { camelCase } from "../private/props/prop-names";
import { copyOf, type ShapeName } from "../private/props/props";

/** What `fromFile` of an object of Truto with credentials takes. */
export interface WithCredentials extends CredentialFileOptions {
  /**
   * Further secret members, as in the props.
   *
   * @default - none
   */
  readonly additionalCredentials?: SecretObject;
  /**
   * What to do when another user changed or recreated it, so that a credential may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** What `fromFile` of an object of Truto with a secret part of its `config` takes. */
export interface WithConfigSecrets extends WithCredentials {
  /**
   * The secret parts of `config`, at their places. A secret in the file has to be replaced: it would be written to
   * `cdk.tf.json`.
   *
   * @default - the file has none
   */
  readonly configSecrets?: SecretObject;
}

interface WithSecrets {
  readonly configSecrets?: SecretObject;
  readonly overrideSecrets?: SecretObject;
}

interface Kind<O extends FileOptions> {
  readonly form: FileForm;
  readonly options: ShapeName;
  /** Attributes that options stand for under another name: ids of the objects that they refer to. */
  readonly referred?: (options: O) => Readonly<Record<string, string | undefined>>;
  readonly unused?: Readonly<Record<string, string>>;
}

/** The files of one kind of object of Truto. */
export const vendorFile = <O extends FileOptions & WithSecrets>({
  form,
  options: shape,
  referred = () => ({}),
  unused = {},
}: Kind<O>): VendorFile<O> => ({
  form,
  options: shape,
  config(values, given) {
    const { omit: _, configSecrets, overrideSecrets, dependsOn, ...others } = given;
    const ids = Object.entries(referred(given)).filter(([, id]) => id !== undefined);
    return {
      ...values,
      ...others,
      ...Object.fromEntries(ids),
      configSecrets: secretsToken(configSecrets),
      overrideSecrets: secretsToken(overrideSecrets),
      dependsOn: copyOf(dependsOn),
    };
  },
  replacedBy,
  unused,
});

function replacedBy({ attribute, member }: FileReading["secrets"][number]): readonly string[] | undefined {
  if (attribute === undefined) return undefined;
  return [camelCase(attribute), ...member.split(".").slice(1)];
}
