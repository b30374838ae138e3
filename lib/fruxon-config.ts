import { Annotations } from "cdktf";
import type { Construct } from "constructs";
import { DataIntegrationsFruxonConfig as LookUp } from "./bindings/data-integrations-fruxon-config";
import {
  FruxonConfig as Bindings,
  type FruxonConfigConfig as BindingsConfig,
} from "./bindings/fruxon-config";
import { file, type FruxonConfigFileOptions } from "./fruxon/config-file";
import type { FruxonConfigProps, FruxonExternalConfigProps } from "./fruxon/config-props";
import { isToken, mapSecrets, readableValues, variantSecrets } from "./fruxon/config-values";
import { problemsOfFit } from "./fruxon/fit";
import type { IFruxonIntegration } from "./fruxon-integration";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalConfig } from "./private/props/additional";
import { addProblems, copyOf, lookupOptions, propsOf } from "./private/props/props";
import { nameById } from "./private/synth/default-names";
import { secretsToken } from "./private/hcl/json-token";
import { withoutSecrets } from "./private/props/with-secrets";
import { type LookupOptions, RegistryObject } from "./registry-object";

export type * from "./file-options";
export type { FruxonConfigFileOptions } from "./fruxon/config-file";
export type * from "./fruxon/config-props";
export type * from "./json";

/** A config of an integration of Fruxon, for code that refers to one. */
export interface IFruxonConfig {
  /** Id in Fruxon, a UUID. */
  readonly configId: string;
  /** Id of the integration that the config belongs to. */
  readonly integrationId: string;
}

/**
 * A config of a Fruxon integration: the values of its parameters and the credentials of an account. Changes are made
 * in a draft, which is then published for the agents.
 *
 * @example
 * const crm = FruxonIntegration.fromIntegrationId(this, "crm", "custom_acme_crm");
 * new FruxonConfig(this, "production", {
 *   integration: crm,
 *   displayName: "Production",
 *   parameters: { region: "eu" },
 *   secretParameters: { workspace_key: Secret.variable(this, "crm_workspace_key") },
 *   auth: { method: "api-key", credentials: { apiKey: Secret.variable(this, "crm_api_key") } },
 *   sandboxMode: "VENDOR",
 *   sandboxVariant: {
 *     auth: { method: "api-key", credentials: { apiKey: Secret.variable(this, "crm_sandbox_api_key") } },
 *   },
 *   publishNote: "Deployed by the pipeline",
 *   verifyOnApply: true,
 * });
 */
export class FruxonConfig extends RegistryObject implements IFruxonConfig {
  /**
   * Looks up an existing config by its display name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   *
   * const crm = FruxonIntegration.fromIntegrationId(this, "crm", "custom_acme_crm");
   * const staging = FruxonConfig.fromDisplayName(this, "staging", crm, "Staging");
   * new TerraformOutput(this, "staging_config_id", { value: staging.configId });
   */
  static fromDisplayName(
    scope: Construct,
    id: string,
    integration: IFruxonIntegration,
    displayName: string,
    options: LookupOptions = {},
  ): IFruxonConfig {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "LookupOptions", options),
        ...place(integration),
        displayName,
      }),
    );
  }

  /**
   * Looks up an existing config by its id in Fruxon.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   *
   * const crm = FruxonIntegration.fromIntegrationId(this, "crm", "custom_acme_crm");
   * const staging = FruxonConfig.fromConfigId(this, "staging", crm, "55555555-aaaa-4bbb-8ccc-000000000005");
   * new TerraformOutput(this, "staging_config_id", { value: staging.configId });
   */
  static fromConfigId(
    scope: Construct,
    id: string,
    integration: IFruxonIntegration,
    configId: string,
    options: LookupOptions = {},
  ): IFruxonConfig {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "LookupOptions", options),
        ...place(integration),
        configId,
      }),
    );
  }

  /**
   * A config as a JSON file with the body of a request to Fruxon's API, or with an answer, describes it. Its credentials are
   * masked in an answer, and a `Secret` replaces each. It is checked against its integration by Fruxon only.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * FruxonConfig.fromFile(this, "from-file", "fruxon/production.json", {
   *   credentials: { apiKey: Secret.variable(this, "crm_api_key") },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: FruxonConfigFileOptions = {},
  ): FruxonConfig {
    return new FruxonConfig(
      scope,
      id,
      propsFromFile<FruxonConfigProps, FruxonConfigFileOptions>(file, [scope, id, path, options]),
    );
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: FruxonExternalConfigProps);
  constructor(scope: Construct, id: string, props: FruxonConfigProps);
  constructor(scope: Construct, id: string, props: FruxonConfigProps | FruxonExternalConfigProps) {
    super(scope, id);
    const given = propsOf(this, "FruxonConfig", props as FruxonConfigProps);
    const fromFile = fileConfig<BindingsConfig>(this, props);
    this.resource = new Bindings(this, "Resource", fromFile ?? bindingsConfig(id, given));
    if (given.displayName === undefined) {
      nameById(this.resource, { attribute: "display_name", severity: "warning" });
    }
    if (given.authMapCredentials !== undefined && !isToken(given.authMap)) {
      addProblems(this, [
        "authMapCredentials: is for an authMap that is a token. Set the credentials of each entry in its auth.",
      ]);
    }
    if (fromFile === undefined) this.node.addValidation({ validate: () => this.#misfits(given) });
  }

  /** The errors; warnings are told once, because a stack may be synthesized twice. */
  #misfits(props: FruxonConfigProps): string[] {
    const misfits = problemsOfFit(props);
    const existing = this.node.metadata.map(({ data }): unknown => data);
    for (const { severity, text } of misfits) {
      if (severity === "warning" && !existing.includes(text)) Annotations.of(this).addWarning(text);
    }
    return misfits.flatMap(({ severity, text }) => (severity === "error" ? [text] : []));
  }

  get configId(): string {
    return this.resource.configId;
  }

  get integrationId(): string {
    return this.resource.integrationId;
  }

  /** Id of the revision that agents use. */
  get publishedRevisionId(): string {
    return this.resource.publishedRevisionId;
  }

  /** Increases each time the credentials are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

const found = ({ configId, integrationId }: LookUp): IFruxonConfig => ({ configId, integrationId });

const place = ({ integrationId, tenant }: IFruxonIntegration) => ({ integrationId, tenant });

function bindingsConfig(id: string, props: FruxonConfigProps): BindingsConfig {
  const { integration, displayName, tenant, parameters, secretParameters, auth, authMap, ...more } = props;
  const { authMapCredentials, sandboxVariant, oauthCredentialKey, dependsOn, ...others } = more;
  const entrySecrets = mapSecrets(authMap);
  const sandboxSecrets = variantSecrets(sandboxVariant);
  return {
    ...others,
    ...readableValues({ parameters, auth, authMap }),
    integrationId: integration.integrationId,
    tenant: tenant ?? integration.tenant,
    displayName: displayName ?? id,
    parametersSecrets: secretsToken(secretParameters),
    authSecrets: secretsToken(auth?.credentials),
    authMapSecrets: secretsToken(entrySecrets),
    sandboxVariant: sandboxVariant && readableValues(sandboxVariant),
    sandboxVariantSecrets: secretsToken(sandboxSecrets),
    ...withoutSecrets({
      oauthCredentialKey,
      ...(isToken(authMap) ? { authMapSecrets: authMapCredentials } : {}),
    }),
    dependsOn: copyOf(dependsOn),
    ...additionalConfig(others),
  };
}
