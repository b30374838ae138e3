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
import { copyOf, lookupOptions, propsOf, addProblems } from "./private/props/props";
import { secretsToken } from "./private/hcl/json-token";
import {
  type LookupOptions,
  type OnExternalChange,
  RegistryObject,
  type RegistryObjectProps,
} from "./registry-object";

export * from "./fruxon/auth-method";
export type * from "./fruxon/parameters";
export type * from "./json";

/** An integration of Fruxon, for code that refers to one: for its configs, for instance. */
export interface IFruxonIntegration {
  /** Id by which Fruxon knows it. */
  readonly integrationId: string;
  /** Slug of the tenant that it was given; undefined: the provider's. */
  readonly tenant: string | undefined;
}

/** How an existing integration of Fruxon is looked up. */
export interface FruxonLookupOptions extends LookupOptions {
  /**
   * Slug of the tenant (workspace).
   *
   * @default - the provider's tenant
   */
  readonly tenant?: string;
}

/** The definition of an outside service: which parameters and which ways of authenticating it has. */
export interface FruxonIntegrationProps extends RegistryObjectProps {
  /**
   * Id that it is created with, unique in the tenant: `custom_`, then lower-case words and digits joined by `_`. A change
   * replaces the integration. Older integrations may have other ids, of letters, digits, `_` and `-`.
   */
  readonly slug: string;
  /**
   * Name that people see, at most 100 characters.
   *
   * @default - the slug
   */
  readonly displayName?: string;
  /**
   * Text for people, at most 500 characters; `""` clears it.
   *
   * @default - it stays as it is in Fruxon
   */
  readonly description?: string;
  /**
   * Slug of the tenant (workspace). A change replaces the integration.
   *
   * @default - the provider's tenant
   */
  readonly tenant?: string;
  /**
   * What a config fills in that is no credential: a region, a base URL, … Fruxon replaces parameters and auth methods
   * whole; where one of them is given and the other is not, there are none of the other.
   *
   * @default - they stay as they are in Fruxon
   */
  readonly parameters?: readonly FruxonParameter[];
  /**
   * The ways of authenticating.
   *
   * @default - they stay as they are in Fruxon
   */
  readonly authMethods?: readonly FruxonAuthMethod[];
  /**
   * What to do when another user changed it or made it again, so that a secret may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/**
 * An integration of Fruxon: the definition of an outside service. The credentials of an account belong in a
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
   * Looks up an existing integration, own or built into Fruxon, by its id.
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
   * As `fromIntegrationId`, by the name that people see.
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

  readonly resource: Bindings;
  readonly tenant: string | undefined;
  /** The parameters that it was given; undefined: they are Fruxon's. */
  readonly parameters: readonly FruxonParameter[] | undefined;
  /** The ways of authenticating that it was given; undefined: they are Fruxon's. */
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
    this.parameters = given.parameters;
    this.authMethods = given.authMethods?.filter(isAuthMethod);
    addProblems(this, invalidAuthMethods(given.authMethods));
    this.resource = new Bindings(
      this,
      "Resource",
      bindingsConfig({ ...given, authMethods: this.authMethods }),
    );
  }

  get integrationId(): string {
    return this.resource.integrationId;
  }

  /** Goes up each time that the secrets are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

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
  };
}
