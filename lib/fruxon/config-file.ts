import type { IResolvable } from "cdktf";
import { files as forms } from "../../src/registries/fruxon/schema-files";
import type { CredentialFileOptions } from "../file-options";
import type { IFruxonIntegration } from "../fruxon-integration";
import type { SecretObject } from "../json";
import type { VendorFile } from "../private/file/vendor-file";
import { secretsToken } from "../private/hcl/json-token";
import { copyOf } from "../private/props/props";
import { withoutSecrets } from "../private/props/with-secrets";
import type { OnExternalChange } from "../registry-object";
import type { Secret } from "../secret";
import type { FruxonCredentials } from "./config-props";

/** What `fromFile` of a config takes. A credential in the file has to be replaced: it would be written to `cdk.tf.json`. */
export interface FruxonConfigFileOptions extends CredentialFileOptions {
  /**
   * The integration that it belongs to. A change replaces the config.
   *
   * @default - the integration in the file
   */
  readonly integration?: IFruxonIntegration;
  /**
   * Display name, in place of the file's.
   *
   * @default - the display name in the file, then the construct's id
   */
  readonly displayName?: string;
  /**
   * Slug of the tenant (workspace). A change replaces the config.
   *
   * @default - the integration's tenant if set, then the one in the file, otherwise the provider's
   */
  readonly tenant?: string;
  /**
   * The credentials in `auth.parameters`, by the names of the method's inputs; always all of them.
   *
   * @default - the file has none
   */
  readonly credentials?: FruxonCredentials;
  /**
   * The credentials in `authConfig.parameters` of each entry of `authMap`, at the same positions.
   *
   * @default - the file has none
   */
  readonly authMapCredentials?: readonly FruxonCredentials[];
  /**
   * Values of the parameters that the integration marks as secret, by name.
   *
   * @default - the file has none
   */
  readonly secretParameters?: SecretObject;
  /**
   * The secrets of `sandboxVariant`: an object with `parameters` and `auth`, by name, and `auth_map`, a list.
   *
   * @default - the file has none
   */
  readonly sandboxVariantSecrets?: SecretObject;
  /**
   * Key that Fruxon issues when a user has consented to an OAuth method. It works only once.
   *
   * @default - none
   */
  readonly oauthCredentialKey?: Secret;
  /**
   * Further secret members, as in the props.
   *
   * @default - none
   */
  readonly additionalCredentials?: SecretObject;
  /**
   * Whether it is published after each change, so that agents use it.
   *
   * @default true
   */
  readonly published?: boolean | IResolvable;
  /**
   * What to do when another user changed or recreated it, so that a credential may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** The body that Fruxon's API takes, or an answer, in which the credentials are masked. */
export const file: VendorFile<FruxonConfigFileOptions> = {
  form: forms.config,
  options: "FruxonConfigFileOptions",
  config(values, { omit: _, integration, dependsOn, ...given }, id) {
    const { credentials, authMapCredentials, secretParameters, sandboxVariantSecrets, ...rest } = given;
    const { oauthCredentialKey, ...others } = rest;
    return {
      ...values,
      ...others,
      integrationId: integration?.integrationId ?? values.integrationId,
      tenant: others.tenant ?? integration?.tenant ?? values.tenant,
      displayName: others.displayName ?? values.displayName ?? id,
      authSecrets: secretsToken(credentials),
      authMapSecrets: secretsToken(authMapCredentials),
      parametersSecrets: secretsToken(secretParameters),
      sandboxVariantSecrets: secretsToken(sandboxVariantSecrets),
      ...withoutSecrets({ oauthCredentialKey }),
      dependsOn: copyOf(dependsOn),
    };
  },
  replacedBy({ member }) {
    if (member === "oAuthCredentialKey") return ["oauthCredentialKey"];
    const [, name] = /^parameters\.([^.]+)$/.exec(member) ?? [];
    if (name !== undefined) return ["secretParameters", name];
    const [, input] = /^auth\.parameters\.([^.]+)$/.exec(member) ?? [];
    if (input !== undefined) return ["credentials", input];
    const [, position, ofEntry] = /^authMap\[(\d+)\]\.authConfig\.parameters\.([^.]+)$/.exec(member) ?? [];
    if (position !== undefined && ofEntry !== undefined) return ["authMapCredentials", position, ofEntry];
    return sandboxPlaceOf(member);
  },
};

/** Where a secret of a sandbox variant is in its secret part; undefined where it has no place. */
function sandboxPlaceOf(member: string): readonly string[] | undefined {
  const [, rest] = /^sandboxVariant\.(.+)$/.exec(member) ?? [];
  if (rest === undefined) return undefined;
  const [, parameter] = /^parameters\.([^.]+)$/.exec(rest) ?? [];
  if (parameter !== undefined) return ["sandboxVariantSecrets", "parameters", parameter];
  const [, input] = /^auth\.parameters\.([^.]+)$/.exec(rest) ?? [];
  if (input !== undefined) return ["sandboxVariantSecrets", "auth", input];
  const [, position, ofEntry] = /^authMap\[(\d+)\]\.authConfig\.parameters\.([^.]+)$/.exec(rest) ?? [];
  return position === undefined || ofEntry === undefined
    ? undefined
    : ["sandboxVariantSecrets", "auth_map", position, ofEntry];
}
