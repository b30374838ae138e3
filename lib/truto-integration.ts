import type { Construct } from "constructs";
import { DataIntegrationsTrutoIntegration as LookUp } from "./bindings/data-integrations-truto-integration";
import {
  TrutoIntegration as Bindings,
  type TrutoIntegrationConfig as BindingsConfig,
} from "./bindings/truto-integration";
import type { WithExternalCredentials } from "./external-credentials";
import { additionalConfig } from "./private/props/additional";
import {
  copyOf,
  lookupOptions,
  propsOf,
  readProps,
  type ShapeName,
  addProblems,
} from "./private/props/props";
import { jsonToken, secretsToken } from "./private/hcl/json-token";
import { type LookupOptions, RegistryObject } from "./registry-object";
import { withApiKey, withOauth2, withOauth2ClientCredentials } from "./truto/credentials";
import type * as props from "./truto/props";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { file, type TrutoIntegrationFileOptions } from "./truto/integration-file";

export type * from "./json";
export type * from "./file-options";
export type { TrutoIntegrationFileOptions } from "./truto/integration-file";
export type * from "./truto/props";

/** An integration of Truto, for code that refers to one: to install it, for instance. */
export interface ITrutoIntegration {
  /** Id of the integration, assigned by Truto: a UUID. */
  readonly integrationId: string;
  /** Slug of the integration. */
  readonly name: string;
}

/**
 * An integration of a Truto team: how Truto talks to a third-party service, and how customers authenticate there.
 *
 * There is a function for each common authentication method, which writes `credentials`. The constructor takes the whole
 * configuration in Truto's form.
 *
 * @example
 * const crm = TrutoIntegration.oauth2(this, "crm", {
 *   name: "acme-crm",
 *   category: "crm",
 *   clientId: "acme-app",
 *   clientSecret: Secret.variable(this, "crm_client_secret"),
 *   tokenHost: "https://auth.acme-crm.example",
 *   tokenPath: "/token",
 *   scope: ["contacts.read"],
 *   config: {
 *     label: "Acme CRM",
 *     base_url: "https://api.acme-crm.example/v1",
 *     authorization: { format: "bearer" },
 *     resources: { contacts: { list: { method: "get", path: "/contacts", response_path: "items" } } },
 *   },
 * });
 * new TrutoEnvironmentIntegration(this, "crm-install", { integration: crm });
 *
 * @example
 * new TrutoIntegration(this, "desk", {
 *   name: "acme-desk",
 *   config: {
 *     label: "Acme Desk",
 *     credentials: { api_key: { format: "api_key", config: { fields: [] } } },
 *     webhook: { signature_verification: { format: "hmac" } },
 *   },
 *   configSecrets: {
 *     webhook: { signature_verification: { config: { secret: Secret.variable(this, "desk_webhook_secret") } } },
 *   },
 * });
 */
export class TrutoIntegration extends RegistryObject implements ITrutoIntegration {
  /**
   * Customers authenticate with their API key, or with a user name and a password.
   *
   * @example
   * TrutoIntegration.apiKey(this, "desk", {
   *   name: "acme-desk",
   *   fields: [{ name: "api_key", label: "API key", type: "password", required: true }],
   *   config: {
   *     label: "Acme Desk",
   *     base_url: "https://api.acme-desk.example",
   *     authorization: { format: "header", config: { expression: '{ "X-Key": "{{credentials.api_key}}" }' } },
   *   },
   * });
   */
  static apiKey(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<props.TrutoApiKeyProps>,
  ): TrutoIntegration;
  static apiKey(scope: Construct, id: string, props: props.TrutoApiKeyProps): TrutoIntegration;
  static apiKey(
    scope: Construct,
    id: string,
    props: props.TrutoApiKeyProps | WithExternalCredentials<props.TrutoApiKeyProps>,
  ): TrutoIntegration {
    return made(scope, id, props as props.TrutoApiKeyProps, ["TrutoApiKeyProps", withApiKey]);
  }

  /** Customers authenticate by giving consent at the service, to your OAuth 2 app. */
  static oauth2(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<props.TrutoOauth2Props>,
  ): TrutoIntegration;
  static oauth2(scope: Construct, id: string, props: props.TrutoOauth2Props): TrutoIntegration;
  static oauth2(
    scope: Construct,
    id: string,
    props: props.TrutoOauth2Props | WithExternalCredentials<props.TrutoOauth2Props>,
  ): TrutoIntegration {
    return made(scope, id, props as props.TrutoOauth2Props, ["TrutoOauth2Props", withOauth2]);
  }

  /**
   * Customers authenticate with their client id and client secret, which are exchanged for a token.
   *
   * @example
   * TrutoIntegration.oauth2ClientCredentials(this, "erp", {
   *   name: "acme-erp",
   *   tokenHost: "https://auth.acme-erp.example",
   *   tokenPath: "/token",
   *   fields: [
   *     { name: "client_id", label: "Client id", type: "text" },
   *     { name: "client_secret", label: "Client secret", type: "password" },
   *   ],
   *   config: { label: "Acme ERP", authorization: { format: "bearer" } },
   * });
   */
  static oauth2ClientCredentials(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<props.TrutoOauth2ClientCredentialsProps>,
  ): TrutoIntegration;
  static oauth2ClientCredentials(
    scope: Construct,
    id: string,
    props: props.TrutoOauth2ClientCredentialsProps,
  ): TrutoIntegration;
  static oauth2ClientCredentials(
    scope: Construct,
    id: string,
    props:
      | props.TrutoOauth2ClientCredentialsProps
      | WithExternalCredentials<props.TrutoOauth2ClientCredentialsProps>,
  ): TrutoIntegration {
    return made(scope, id, props as props.TrutoOauth2ClientCredentialsProps, [
      "TrutoOauth2ClientCredentialsProps",
      withOauth2ClientCredentials,
    ]);
  }

  /**
   * Looks up an existing integration of this team, of Truto's catalog, or of another team that shares it.
   *
   * @param name its slug; the team's own integration has priority if another team shares one of the same name
   *
   * @example
   * const calendar = TrutoIntegration.fromName(this, "calendar", "demo-calendar");
   * new TrutoEnvironmentIntegration(this, "calendar-install", { integration: calendar });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: LookupOptions = {},
  ): ITrutoIntegration {
    return found(new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), name }));
  }

  /**
   * Like `fromName`, by id.
   *
   * @example
   * const calendarId = "11111111-aaaa-4bbb-8ccc-000000000001";
   * new TrutoEnvironmentIntegration(this, "calendar-install", {
   *   integration: TrutoIntegration.fromIntegrationId(this, "calendar", calendarId),
   * });
   */
  static fromIntegrationId(
    scope: Construct,
    id: string,
    integrationId: string,
    options: LookupOptions = {},
  ): ITrutoIntegration {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), id: integrationId }),
    );
  }

  /**
   * An integration as the file of Truto's command line describes it, `<slug>.integration.json`. Its documentation rows are not
   * sent.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * TrutoIntegration.fromFile(this, "from-file", "truto/acme-crm.integration.json", {
   *   configSecrets: {
   *     credentials: { oauth2: { config: { client: { secret: Secret.variable(this, "crm_client_secret") } } } },
   *   },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: TrutoIntegrationFileOptions = {},
  ): TrutoIntegration {
    return new TrutoIntegration(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: WithExternalCredentials<props.TrutoIntegrationProps>);
  constructor(scope: Construct, id: string, props: props.TrutoIntegrationProps);
  constructor(
    scope: Construct,
    id: string,
    props: props.TrutoIntegrationProps | WithExternalCredentials<props.TrutoIntegrationProps>,
  ) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ??
        bindingsConfig(propsOf(this, "TrutoIntegration", props as props.TrutoIntegrationProps)),
    );
  }

  get integrationId(): string {
    return this.resource.id;
  }

  get name(): string {
    return this.resource.name;
  }

  /** Id of the team that owns it. */
  get teamId(): string {
    return this.resource.teamId;
  }

  /** Increases each time the secrets are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

/** Creates an integration from props with an authentication method in place of `credentials`. */
function made<Props extends object>(
  scope: Construct,
  id: string,
  given: Props,
  [shape, complete]: readonly [ShapeName, (props: Props) => props.TrutoIntegrationProps],
): TrutoIntegration {
  const { value, problems } = readProps(shape, given);
  const integration = new TrutoIntegration(scope, id, complete(value));
  addProblems(integration, problems);
  return integration;
}

const found = ({ id, name }: LookUp): ITrutoIntegration => ({ integrationId: id, name });

const bindingsConfig = ({
  config,
  configSecrets,
  dependsOn,
  ...others
}: props.TrutoIntegrationProps): BindingsConfig => ({
  ...others,
  configJson: jsonToken(config),
  configSecrets: secretsToken(configSecrets),
  dependsOn: copyOf(dependsOn),
  ...additionalConfig(others),
});
