import type { IResolvable } from "cdktf";
import type { SHARINGS } from "../../src/registries/truto/rules";
import type { JsonObject, SecretObject } from "../json";
import type { OnExternalChange, RegistryObjectProps } from "../registry-object";
import type { Secret } from "../secret";

/** Whether other teams may use an integration: `allow`, `ask` (the team is asked) or `deny`. */
export type TrutoSharing = (typeof SHARINGS)[number];

/** What an integration takes, however it authenticates. */
export interface TrutoIntegrationCommonProps extends RegistryObjectProps {
  /**
   * Slug of the integration, such as `acme-crm`. It is part of OAuth callback URLs and of mappings, so a change replaces
   * the integration.
   */
  readonly name: string;
  /**
   * Short tag such as `crm`.
   *
   * @default - Truto decides, and Northflank's value is kept
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

/** An integration with its configuration as Truto writes it. */
export interface TrutoIntegrationProps extends TrutoIntegrationCommonProps {
  /**
   * How Truto talks to the service, with keys such as `label`, `base_url`, `credentials`, `authorization`, `pagination`
   * and `resources`. It is the whole configuration: a key that is taken out of it is removed in Truto.
   */
  readonly config: JsonObject;
  /**
   * The secret parts of the configuration, at their places: `credentials.oauth2.config.client.secret`, for instance.
   *
   * @default - none
   */
  readonly configSecrets?: SecretObject;
}

/** What an integration takes whose `credentials` are written by one of the functions for them. */
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
   * Page that tells customers how to get at their credentials.
   *
   * @default - none
   */
  readonly documentationLink?: string;
}

/** What every input takes that a customer fills in when connecting an account. */
export interface TrutoFieldCommonProps {
  /** Name under which the value is kept; a placeholder refers to it: `{{credentials.api_key}}`. */
  readonly name: string;
  /** Text beside the input. */
  readonly label: string;
  /**
   * Whether the customer has to give a value.
   *
   * @default - Truto decides
   */
  readonly required?: boolean;
  /**
   * Value where the customer gives none.
   *
   * @default - none
   */
  readonly defaultValue?: string;
  /**
   * Text in the input as long as it is empty.
   *
   * @default - none
   */
  readonly placeholder?: string;
  /**
   * Text that helps the customer to find the value.
   *
   * @default - none
   */
  readonly helpText?: string;
}

/** An input for a text. */
export interface TrutoTextField extends TrutoFieldCommonProps {
  /** A `password` is masked while it is typed. */
  readonly type: "text" | "password";
  /**
   * Form of the value: `email`, `number`, `uuid`, `url`, or one of your own.
   *
   * @default - any
   */
  readonly format?: string;
  /**
   * What is done with the value before it is kept.
   *
   * @default - nothing
   */
  readonly transform?: "lowercase" | "uppercase" | "sha256";
  /**
   * Regular expression that the value has to match.
   *
   * @default - any value is taken
   */
  readonly pattern?: string;
}

/** An input that is a choice. */
export interface TrutoSelectField extends TrutoFieldCommonProps {
  /** A `single_select` is one value out of a list. */
  readonly type: "single_select";
  /** What there is to choose from, at least one. */
  readonly options: readonly [TrutoFieldOption, ...TrutoFieldOption[]];
}

/** One of the values to choose from. */
export type TrutoFieldOption = {
  readonly label: string;
  readonly value: string;
};

/** An input that a customer fills in when connecting an account. It describes a value and holds none. */
export type TrutoField = TrutoTextField | TrutoSelectField;

/** Customers authenticate by keys of their own: an API key, or a user name and a password. */
export interface TrutoApiKeyProps extends TrutoServiceProps {
  /** What a customer has to fill in, at least one input. */
  readonly fields: readonly [TrutoField, ...TrutoField[]];
  /**
   * Text that tells customers which rights the key needs.
   *
   * @default - none
   */
  readonly permissionsText?: string;
}

/** Customers authenticate by consenting at the service, to an OAuth 2 app of yours. */
export interface TrutoOauth2Props extends TrutoServiceProps {
  /** Client id of the OAuth app. */
  readonly clientId: string;
  /** Client secret of the OAuth app. */
  readonly clientSecret: Secret;
  /** Where tokens are fetched: `https://auth.example.com`. */
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
   * Path of the page for it at `authorizeHost`: `/oauth/authorize`.
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
   * Scopes that are asked for.
   *
   * @default - none
   */
  readonly scope?: readonly string[];
  /**
   * Scopes that a customer may leave out.
   *
   * @default - none
   */
  readonly optionalScope?: readonly string[];
  /**
   * What a customer has to fill in before consenting.
   *
   * @default - nothing
   */
  readonly fields?: readonly TrutoField[];
  /**
   * What stands between the scopes when they are asked for.
   *
   * @default - Truto decides
   */
  readonly scopeSeparator?: string;
  /**
   * How the client authenticates when it fetches a token, as Truto calls it.
   *
   * @default - Truto decides
   */
  readonly authorizationMethod?: string;
  /**
   * How the request for a token is encoded, as Truto calls it.
   *
   * @default - Truto decides
   */
  readonly bodyFormat?: string;
  /**
   * More parameters where customers consent.
   *
   * @default - none
   */
  readonly params?: JsonObject;
  /**
   * More parameters where tokens are fetched.
   *
   * @default - none
   */
  readonly tokenParams?: JsonObject;
  /**
   * More parameters where tokens are refreshed.
   *
   * @default - none
   */
  readonly refreshParams?: JsonObject;
  /**
   * How long a token is valid where the service does not say, as Truto writes it.
   *
   * @default - the service says
   */
  readonly tokenExpiryDuration?: string;
}

/** Customers authenticate by a client id and a client secret of their own, for which a token is fetched. */
export interface TrutoOauth2ClientCredentialsProps extends TrutoServiceProps {
  /** Where tokens are fetched: `https://auth.example.com`. */
  readonly tokenHost: string;
  /** Path of the token endpoint at `tokenHost`: `/oauth/token`. */
  readonly tokenPath: string;
  /** What a customer has to fill in, at least one input. */
  readonly fields: readonly [TrutoField, ...TrutoField[]];
}
