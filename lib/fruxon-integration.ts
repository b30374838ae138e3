import { type IResolvable, Tokenization } from "cdktf";
import type { Construct } from "constructs";
import { DataIntegrationsFruxonIntegration as LookUp } from "./bindings/data-integrations-fruxon-integration";
import {
  FruxonIntegration as Bindings,
  type FruxonIntegrationConfig as BindingsConfig,
} from "./bindings/fruxon-integration";
import type { WithExternalCredentials } from "./external-credentials";
import type { FruxonAuthMethod } from "./fruxon/auth-method";
import { definitionBindings, definitionSecrets, isAuthMethod } from "./fruxon/definition";
import type { FruxonParameter } from "./fruxon/parameters";
import { additionalConfig } from "./private/props/additional";
import { copyOf, lookupOptions, propsOf, addProblems } from "./private/props/props";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { file, type FruxonIntegrationFileOptions } from "./fruxon/file";
import { secretsToken } from "./private/hcl/json-token";
import {
  type LookupOptions,
  type OnExternalChange,
  RegistryObject,
  type RegistryObjectProps,
} from "./registry-object";

export type * from "./file-options";
export * from "./fruxon/auth-method";
export type { FruxonIntegrationFileOptions } from "./fruxon/file";
export type * from "./fruxon/parameters";
export type * from "./json";

/** An integration of Fruxon, for code that refers to one, such as its configs. */
export interface IFruxonIntegration {
  /** Id in Fruxon. */
  readonly integrationId: string;
  /** Slug of the tenant that was set; undefined means the provider's. */
  readonly tenant: string | undefined;
}

/** Options for looking up an existing integration of Fruxon. */
export interface FruxonLookupOptions extends LookupOptions {
  /**
   * Slug of the tenant (workspace).
   *
   * @default - the provider's tenant
   */
  readonly tenant?: string;
}

/** The definition of a third-party service: its parameters and auth methods. */
export interface FruxonIntegrationProps extends RegistryObjectProps {
  /**
   * Id with which the integration is created, unique in the tenant: `custom_`, then lower-case words and digits
   * joined by `_`. A change replaces the integration. Older integrations may have other ids of letters, digits, `_`
   * and `-`.
   */
  readonly slug: string;
  /**
   * Display name, at most 100 characters.
   *
   * @default - the slug
   */
  readonly displayName?: string;
  /**
   * Description, at most 500 characters; `""` clears it.
   *
   * @default - Fruxon's value is kept
   */
  readonly description?: string;
  /**
   * Slug of the tenant (workspace). A change replaces the integration.
   *
   * @default - the provider's tenant
   */
  readonly tenant?: string;
  /**
   * Values of a config that are not credentials: a region, a base URL, … Fruxon always replaces parameters and auth
   * methods together; if only one of them is set, the other is removed. A token stands for a list as the resource takes it.
   *
   * @default - Fruxon's values are kept
   */
  readonly parameters?: readonly FruxonParameter[] | IResolvable;
  /**
   * Auth methods. A token stands for a list as the resource takes it.
   *
   * @default - Fruxon's values are kept
   */
  readonly authMethods?: readonly FruxonAuthMethod[] | IResolvable;
  /**
   * What to do when another user changed or recreated it, so that a secret may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/**
 * An integration of Fruxon: the definition of a third-party service. The credentials of an account belong in a
 * `FruxonConfig`.
 *
 * @example
 * const key = FruxonAuthMethod.apiKey("api-key");
 * const desk = new FruxonIntegration(this, "desk", {
 *   slug: "custom_acme_desk",
 *   displayName: "Acme Desk",
 *   description: "Tickets of the support desk",
 *   parameters: [
 *     { name: "region", type: "OPTION", options: [{ value: "eu" }, { value: "us" }], defaultValue: "eu" },
 *     { name: "page_size", type: "INTEGER", min: 1, max: 100 },
 *   ],
 *   authMethods: [key],
 * });
 * new FruxonConfig(this, "production", {
 *   integration: desk,
 *   displayName: "Production",
 *   parameters: { region: "eu" },
 *   auth: { method: key, credentials: { apiKey: Secret.variable(this, "desk_api_key") } },
 * });
 */
export class FruxonIntegration extends RegistryObject implements IFruxonIntegration {
  /**
   * Looks up an existing integration by its id: your own or one built into Fruxon.
   *
   * @example
   * const slack = FruxonIntegration.fromIntegrationId(this, "slack", "slack");
   * new FruxonConfig(this, "slack-production", { integration: slack, displayName: "Production" });
   */
  static fromIntegrationId(
    scope: Construct,
    id: string,
    integrationId: string,
    options: FruxonLookupOptions = {},
  ): IFruxonIntegration {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "FruxonLookupOptions", options), integrationId }),
      options,
    );
  }

  /**
   * Looks up an existing integration by its display name.
   *
   * @example
   * const slack = FruxonIntegration.fromDisplayName(this, "slack", "Slack");
   * new FruxonConfig(this, "slack-production", { integration: slack, displayName: "Production" });
   */
  static fromDisplayName(
    scope: Construct,
    id: string,
    displayName: string,
    options: FruxonLookupOptions = {},
  ): IFruxonIntegration {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "FruxonLookupOptions", options), displayName }),
      options,
    );
  }

  /**
   * An integration as the JSON file for Fruxon's command line or API describes it: the whole body, or the definition in it
   * (`parametersMetadata`, `authMetadata`). Configs of it are checked by Fruxon only.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * FruxonIntegration.fromFile(this, "from-file", "fruxon/acme-crm.json", {
   *   configMetadataSecrets: {
   *     auth_metadata: { oauth: { auth_settings: { clientSecret: Secret.variable(this, "crm_client_secret") } } },
   *   },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: FruxonIntegrationFileOptions = {},
  ): FruxonIntegration {
    return new FruxonIntegration(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;
  readonly tenant: string | undefined;
  /** The parameters that it was given as a list; undefined: they are Fruxon's, or in a token or a file. */
  readonly parameters: readonly FruxonParameter[] | undefined;
  /** The ways of authenticating that it was given as a list; undefined: they are Fruxon's, or in a token or a file. */
  readonly authMethods: readonly FruxonAuthMethod[] | undefined;

  constructor(scope: Construct, id: string, props: WithExternalCredentials<FruxonIntegrationProps>);
  constructor(scope: Construct, id: string, props: FruxonIntegrationProps);
  constructor(
    scope: Construct,
    id: string,
    props: FruxonIntegrationProps | WithExternalCredentials<FruxonIntegrationProps>,
  ) {
    super(scope, id);
    const given = propsOf(this, "FruxonIntegration", props as FruxonIntegrationProps);
    this.tenant = given.tenant;
    const { parameters, authMethods } = given;
    this.parameters = listIn(parameters);
    this.authMethods = listIn(authMethods)?.filter(isAuthMethod);
    addProblems(this, invalidAuthMethods(listIn(authMethods)));
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ?? bindingsConfig({ ...given, authMethods: this.authMethods ?? authMethods }),
    );
  }

  get integrationId(): string {
    return this.resource.integrationId;
  }

  /** Increases each time the secrets are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

/** Undefined of a token: what is in it, only Terraform knows. */
const listIn = <T>(list: readonly T[] | IResolvable | undefined): readonly T[] | undefined =>
  Tokenization.isResolvable(list) ? undefined : list;

/** Where no type is in the way. */
const invalidAuthMethods = (methods: readonly unknown[] = []): readonly string[] =>
  methods.flatMap((method, position) =>
    isAuthMethod(method)
      ? []
      : [`authMethods[${position}]: required: the return value of a function of FruxonAuthMethod`],
  );

const found = ({ integrationId }: LookUp, { tenant }: FruxonLookupOptions): IFruxonIntegration => ({
  integrationId,
  tenant,
});

function bindingsConfig({
  parameters,
  authMethods,
  dependsOn,
  ...others
}: FruxonIntegrationProps): BindingsConfig {
  const secrets = definitionSecrets({ parameters, authMethods });
  return {
    ...others,
    displayName: others.displayName ?? others.slug,
    configMetadata: definitionBindings({ parameters, authMethods }),
    configMetadataSecrets: secretsToken(secrets),
    dependsOn: copyOf(dependsOn),
    ...additionalConfig(others),
  };
}
