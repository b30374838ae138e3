import { isJsonObject, type JsonObject } from "../../src/checks";
import { files as forms } from "../../src/registries/fruxon/schema-files";
import type { CredentialFileOptions } from "../file-options";
import type { SecretObject } from "../json";
import type { VendorFile } from "../private/file/vendor-file";
import { secretsToken } from "../private/hcl/json-token";
import { copyOf } from "../private/props/props";
import type { OnExternalChange } from "../registry-object";

/** What `fromFile` of an integration takes. */
export interface FruxonIntegrationFileOptions extends CredentialFileOptions {
  /**
   * Id with which it is created, in place of the file's. Required for a file that has only the definition.
   *
   * @default - the id in the file
   */
  readonly slug?: string;
  /**
   * Display name, in place of the file's.
   *
   * @default - the display name in the file, then the slug
   */
  readonly displayName?: string;
  /**
   * Slug of the tenant (workspace). A change replaces the integration.
   *
   * @default - the provider's tenant
   */
  readonly tenant?: string;
  /**
   * The secrets of the definition: `auth_metadata.<id>.auth_settings.<setting>` for settings, and default values of secret
   * parameters at `parameters_metadata.<name>` or `auth_metadata.<id>.parameters_metadata.<name>`. A secret in the file has to
   * be replaced: it would be written to `cdk.tf.json`.
   *
   * @default - the file has none
   */
  readonly configMetadataSecrets?: SecretObject;
  /**
   * Further secret members, as in the props.
   *
   * @default - none
   */
  readonly additionalCredentials?: SecretObject;
  /**
   * What to do when another user changed or recreated it, so that a secret may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** The body that Fruxon's API takes, or the definition in it. */
export const file: VendorFile<FruxonIntegrationFileOptions> = {
  form: forms.integration,
  options: "FruxonIntegrationFileOptions",
  config: (values, { omit: _, configMetadataSecrets, dependsOn, ...others }) => {
    const slug = others.slug ?? values.slug;
    return {
      ...values,
      ...others,
      slug,
      displayName: others.displayName ?? values.displayName ?? slug,
      configMetadataSecrets: secretsToken(configMetadataSecrets),
      dependsOn: copyOf(dependsOn),
    };
  },
  replacedBy({ member }, json) {
    const place = placeOf(member.replace(/^configMetadata\./, ""), definitionIn(json));
    return place && ["configMetadataSecrets", ...place];
  },
};

const definitionIn = ({ configMetadata, ...file }: JsonObject): JsonObject =>
  isJsonObject(configMetadata) ? configMetadata : file;

/** Where a secret of a definition is in its secret part; undefined where it has no place. */
function placeOf(member: string, json: JsonObject): readonly string[] | undefined {
  const [, method, inside = member] = /^authMetadata\[(\d+)\]\.(.*)$/.exec(member) ?? [];
  const holder = method === undefined ? json : elementOf(json.authMetadata, method);
  const around = method === undefined ? [] : ["auth_metadata", String(holder.id)];
  if (inside.startsWith("authSettings.parameters.")) {
    return [...around, "auth_settings", ...inside.split(".").slice(2)];
  }
  const [, map, parameter] = /^(authMap\.)?parametersMetadata\[(\d+)\]\.defaultValue$/.exec(inside) ?? [];
  if (parameter === undefined) return undefined;
  const list = map === undefined ? holder : (holder.authMap as JsonObject);
  const { name } = elementOf(list.parametersMetadata, parameter);
  return [...around, map === undefined ? "parameters_metadata" : "auth_map", String(name)];
}

function elementOf(list: unknown, position: string): JsonObject {
  const element: unknown = Array.isArray(list) ? list[Number(position)] : undefined;
  return isJsonObject(element) ? element : {};
}
