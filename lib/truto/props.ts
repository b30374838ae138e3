import type { IResolvable } from "cdktf";
import type { SHARINGS } from "../../src/registries/truto/rules";
import type { JsonObject, SecretObject } from "../json";
import type { OnExternalChange, RegistryObjectProps } from "../registry-object";
import type { Secret } from "../secret";

/** Whether other teams may use an integration: `allow`, `ask` (the team is asked) or `deny`. */
export type TrutoSharing = (typeof SHARINGS)[number];

/** Props of an integration with any authentication method. */
export interface TrutoIntegrationCommonProps extends RegistryObjectProps {
  /**
   * Slug of the integration, such as `acme-crm`. It is part of OAuth callback URLs and of mappings, so a change replaces
   * the integration.
   */
  readonly name: string;
  /**
   * Short tag such as `crm`.
   *
   * @default - Truto decides, afterwards whatever is set in Truto
   */
  readonly category?: string;
  /**
   * Whether it is marked as beta.
   *
   * @default - false when it is created, afterwards whatever is set in Truto
   */
  readonly isBeta?: boolean | IResolvable;
  /**
   * Whether other teams may use it.
   *
   * @default - "deny" when it is created, afterwards whatever is set in Truto
   */
  readonly sharing?: TrutoSharing;
  /**
   * Refuses to destroy or replace it: that would remove its installs in all environments, and every account that
   * customers have connected.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
  /**
   * What to do when another user changed or recreated it, so that a credential may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** An integration with its configuration in Truto's form. */
export interface TrutoIntegrationProps extends TrutoIntegrationCommonProps {
  /**
   * How Truto talks to the service, with keys such as `label`, `base_url`, `credentials`, `authorization`, `pagination`
   * and `resources`. It is the whole configuration: a key that is removed from it is removed in Truto.
   */
  readonly config: JsonObject;
  /**
   * The secret parts of the configuration, at their places: `credentials.oauth2.config.client.secret`, for instance.
   *
   * @default - none
   */
  readonly configSecrets?: SecretObject;
}

/** Props of an integration whose `credentials` are written by one of the functions for authentication methods. */
export interface TrutoServiceProps extends TrutoIntegrationCommonProps {
  /**
   * How Truto talks to the service, apart from `credentials`: `label`, `base_url`, `authorization`, `pagination`,
   * `resources`, …
   */
  readonly config: JsonObject & { readonly credentials?: never };
  /**
   * Secret parts of the configuration apart from `credentials`, at their places: `webhook.signature_verification.…`
   *
   * @default - none
   */
  readonly configSecrets?: SecretObject & { readonly credentials?: never };
  /**
   * Page that explains to customers how to get their credentials.
   *
   * @default - none
   */
  readonly documentationLink?: string;
}

/** Common props of the inputs that a customer fills in when connecting an account. */
export interface TrutoFieldCommonProps {
  /** Name under which the value is stored; a placeholder refers to it: `{{credentials.api_key}}`. */
  readonly name: string;
  /** Text beside the input. */
  readonly label: string;
  /**
   * Whether the customer must enter a value.
   *
   * @default - Truto decides
   */
  readonly required?: boolean;
  /**
   * Value if the customer enters none.
   *
   * @default - none
   */
  readonly defaultValue?: string;
  /**
   * Text in the input while it is empty.
   *
   * @default - none
   */
  readonly placeholder?: string;
  /**
   * Text that helps the customer find the value.
   *
   * @default - none
   */
  readonly helpText?: string;
}

/** An input for text. */
export interface TrutoTextField extends TrutoFieldCommonProps {
  /** A `password` is masked while it is typed. */
  readonly type: "text" | "password";
  /**
   * Format of the value: `email`, `number`, `uuid`, `url`, or your own.
   *
   * @default - any
   */
  readonly format?: string;
  /**
   * How the value is changed before it is stored.
   *
   * @default - nothing
   */
  readonly transform?: "lowercase" | "uppercase" | "sha256";
  /**
   * Regular expression that the value must match.
   *
   * @default - any value is taken
   */
  readonly pattern?: string;
}

/** An input with a choice of values. */
export interface TrutoSelectField extends TrutoFieldCommonProps {
  /** A `single_select` is one value from a list. */
  readonly type: "single_select";
  /** The values to choose from, at least one. */
  readonly options: readonly [TrutoFieldOption, ...TrutoFieldOption[]];
}

/** One of the values to choose from. */
export type TrutoFieldOption = {
  readonly label: string;
  readonly value: string;
};

/** An input that a customer fills in when connecting an account. It describes a value and contains none. */
export type TrutoField = TrutoTextField | TrutoSelectField;

/** Customers authenticate with their own keys: an API key, or a user name and a password. */
export interface TrutoApiKeyProps extends TrutoServiceProps {
  /** What a customer must fill in, at least one input. */
  readonly fields: readonly [TrutoField, ...TrutoField[]];
  /**
   * Text that explains to customers which permissions the key needs.
   *
   * @default - none
   */
  readonly permissionsText?: string;
}

/** Customers authenticate by giving consent at the service, to your OAuth 2 app. */
export interface TrutoOauth2Props extends TrutoServiceProps {
  /** Client id of the OAuth app. */
  readonly clientId: string;
  /** Client secret of the OAuth app. */
  readonly clientSecret: Secret;
  /** Host that issues tokens: `https://auth.example.com`. */
  readonly tokenHost: string;
  /** Path of the token endpoint at `tokenHost`: `/oauth/token`. */
  readonly tokenPath: string;
  /**
   * Where customers consent: `https://login.example.com`.
   *
   * @default - Truto decides
   */
  readonly authorizeHost?: string;
  /**
   * Path of the consent page at `authorizeHost`: `/oauth/authorize`.
   *
   * @default - Truto decides
   */
  readonly authorizePath?: string;
  /**
   * Path of the endpoint that refreshes tokens.
   *
   * @default - Truto decides
   */
  readonly refreshPath?: string;
  /**
   * Scopes to request.
   *
   * @default - none
   */
  readonly scope?: readonly string[];
  /**
   * Scopes that a customer can deselect.
   *
   * @default - none
   */
  readonly optionalScope?: readonly string[];
  /**
   * What a customer must fill in before giving consent.
   *
   * @default - nothing
   */
  readonly fields?: readonly TrutoField[];
  /**
   * Separator between the scopes in the request.
   *
   * @default - Truto decides
   */
  readonly scopeSeparator?: string;
  /**
   * How the client authenticates when it fetches a token, in Truto's terms.
   *
   * @default - Truto decides
   */
  readonly authorizationMethod?: string;
  /**
   * How the request for a token is encoded, in Truto's terms.
   *
   * @default - Truto decides
   */
  readonly bodyFormat?: string;
  /**
   * Additional parameters of the request for consent.
   *
   * @default - none
   */
  readonly params?: JsonObject;
  /**
   * Additional parameters of the requests for tokens.
   *
   * @default - none
   */
  readonly tokenParams?: JsonObject;
  /**
   * Additional parameters of the requests that refresh tokens.
   *
   * @default - none
   */
  readonly refreshParams?: JsonObject;
  /**
   * How long a token is valid if the service does not report it, in Truto's form.
   *
   * @default - the service reports it
   */
  readonly tokenExpiryDuration?: string;
}

/** Customers authenticate with their own client id and client secret, which are exchanged for a token. */
export interface TrutoOauth2ClientCredentialsProps extends TrutoServiceProps {
  /** Host that issues tokens: `https://auth.example.com`. */
  readonly tokenHost: string;
  /** Path of the token endpoint at `tokenHost`: `/oauth/token`. */
  readonly tokenPath: string;
  /** What a customer must fill in, at least one input. */
  readonly fields: readonly [TrutoField, ...TrutoField[]];
}
