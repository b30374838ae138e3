import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { DataIntegrationsTrutoEnvironmentIntegration as LookUp } from "./bindings/data-integrations-truto-environment-integration";
import {
  TrutoEnvironmentIntegration as Bindings,
  type TrutoEnvironmentIntegrationConfig as BindingsConfig,
} from "./bindings/truto-environment-integration";
import type { WithExternalCredentials } from "./external-credentials";
import type { JsonObject, SecretObject } from "./json";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalConfig } from "./private/props/additional";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import { jsonToken, secretsToken } from "./private/hcl/json-token";
import {
  type LookupOptions,
  type OnExternalChange,
  RegistryObject,
  type RegistryObjectProps,
} from "./registry-object";
import type { ITrutoIntegration } from "./truto-integration";
import { file, type TrutoEnvironmentIntegrationFileOptions } from "./truto/environment-integration-file";

export type * from "./file-options";
export type * from "./json";
export type { TrutoEnvironmentIntegrationFileOptions } from "./truto/environment-integration-file";

/** An install of an integration in an environment of Truto, for code that refers to one. */
export interface ITrutoEnvironmentIntegration {
  /** Id of the install, assigned by Truto: a UUID. */
  readonly environmentIntegrationId: string;
  /** Id of the integration that is installed. */
  readonly integrationId: string;
  /** Id of the environment, which follows from the provider's token. */
  readonly environmentId: string;
}

/** An install, and what the environment overrides. */
export interface TrutoEnvironmentIntegrationProps extends RegistryObjectProps {
  /** The integration to install. An environment can contain it only once. A change replaces the install. */
  readonly integration: ITrutoIntegration;
  /**
   * Whether accounts can be connected and used.
   *
   * @default - true when it is installed, afterwards whatever is set in Truto
   */
  readonly isEnabled?: boolean | IResolvable;
  /**
   * Whether it is offered in the catalog.
   *
   * @default - true when it is installed, afterwards whatever is set in Truto
   */
  readonly showInCatalog?: boolean | IResolvable;
  /**
   * What this environment overrides in the integration's configuration, with keys such as `base_url`, `headers`,
   * `credentials`, `pagination`, `resources` and `environment_variables`. Truto replaces the whole override, so it must contain
   * everything to be overridden; `{}` clears it.
   *
   * @default - nothing with `overrideSecrets`, otherwise whatever is set in Truto
   */
  readonly override?: JsonObject;
  /**
   * The secret parts of the override, at their places: `credentials.oauth2.config.client.secret`,
   * `secret_environment_variables`, …
   *
   * @default - none
   */
  readonly overrideSecrets?: SecretObject;
  /**
   * Refuses to destroy or replace it: that would revoke every account that customers have connected.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
  /**
   * What to do when another user changed or recreated it, so that a secret may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/**
 * An integration that is installed in the environment of the provider's token.
 *
 * @example
 * new TrutoEnvironmentIntegration(this, "calendar", {
 *   integration: TrutoIntegration.fromName(this, "catalog-calendar", "demo-calendar"),
 *   showInCatalog: false,
 *   override: {
 *     credentials: { oauth2: { config: { client: { id: "acme-app" } } } },
 *     environment_variables: { REGION: "eu" },
 *   },
 *   overrideSecrets: {
 *     credentials: { oauth2: { config: { client: { secret: Secret.variable(this, "calendar_client_secret") } } } },
 *     secret_environment_variables: { HOOK_KEY: Secret.variable(this, "calendar_hook_key") },
 *   },
 * });
 */
export class TrutoEnvironmentIntegration extends RegistryObject implements ITrutoEnvironmentIntegration {
  /**
   * Looks up the existing install of an integration.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   *
   * const calendar = TrutoIntegration.fromName(this, "calendar", "demo-calendar");
   * const install = TrutoEnvironmentIntegration.fromIntegration(this, "install", calendar);
   * new TerraformOutput(this, "environment_id", { value: install.environmentId });
   */
  static fromIntegration(
    scope: Construct,
    id: string,
    integration: ITrutoIntegration,
    options: LookupOptions = {},
  ): ITrutoEnvironmentIntegration {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "LookupOptions", options),
        integrationId: integration.integrationId,
      }),
    );
  }

  /**
   * Like `fromIntegration`, by the slug of the integration.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   *
   * const install = TrutoEnvironmentIntegration.fromIntegrationName(this, "install", "demo-calendar");
   * new TerraformOutput(this, "install_id", { value: install.environmentIntegrationId });
   */
  static fromIntegrationName(
    scope: Construct,
    id: string,
    name: string,
    options: LookupOptions = {},
  ): ITrutoEnvironmentIntegration {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), integrationName: name }),
    );
  }

  /**
   * Like `fromIntegration`, by the id of the install.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   *
   * const installId = "22222222-aaaa-4bbb-8ccc-000000000002";
   * const install = TrutoEnvironmentIntegration.fromEnvironmentIntegrationId(this, "install", installId);
   * new TerraformOutput(this, "integration_id", { value: install.integrationId });
   */
  static fromEnvironmentIntegrationId(
    scope: Construct,
    id: string,
    environmentIntegrationId: string,
    options: LookupOptions = {},
  ): ITrutoEnvironmentIntegration {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "LookupOptions", options),
        id: environmentIntegrationId,
      }),
    );
  }

  /**
   * An install as a JSON file with the body of a request to Truto's API describes it, or as an answer does.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * TrutoEnvironmentIntegration.fromFile(this, "from-file", "truto/calendar-install.json", {
   *   integration: TrutoIntegration.fromName(this, "catalog-calendar", "demo-calendar"),
   *   overrideSecrets: {
   *     secret_environment_variables: { HOOK_KEY: Secret.variable(this, "calendar_hook_key") },
   *   },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: TrutoEnvironmentIntegrationFileOptions = {},
  ): TrutoEnvironmentIntegration {
    return new TrutoEnvironmentIntegration(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: WithExternalCredentials<TrutoEnvironmentIntegrationProps>);
  constructor(scope: Construct, id: string, props: TrutoEnvironmentIntegrationProps);
  constructor(
    scope: Construct,
    id: string,
    props: TrutoEnvironmentIntegrationProps | WithExternalCredentials<TrutoEnvironmentIntegrationProps>,
  ) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ??
        bindingsConfig(
          propsOf(this, "TrutoEnvironmentIntegration", props as TrutoEnvironmentIntegrationProps),
        ),
    );
  }

  get environmentIntegrationId(): string {
    return this.resource.id;
  }

  get integrationId(): string {
    return this.resource.integrationId;
  }

  get environmentId(): string {
    return this.resource.environmentId;
  }

  /** Increases each time the secrets are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

const found = ({ id, integrationId, environmentId }: LookUp): ITrutoEnvironmentIntegration => ({
  environmentIntegrationId: id,
  integrationId,
  environmentId,
});

const bindingsConfig = ({
  integration,
  override,
  overrideSecrets,
  dependsOn,
  ...others
}: TrutoEnvironmentIntegrationProps): BindingsConfig => ({
  ...others,
  integrationId: integration.integrationId,
  override: override && jsonToken(override),
  overrideSecrets: secretsToken(overrideSecrets),
  dependsOn: copyOf(dependsOn),
  ...additionalConfig(others),
});
