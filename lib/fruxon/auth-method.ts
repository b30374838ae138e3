import type { IResolvable } from "cdktf";
import type { AuthLevel } from "../../src/registries/fruxon/rules";
import type { JsonObject, JsonValue, SecretObject } from "../json";
import { optionsOf, type ShapeName } from "../private/props/props";
import type { FruxonParameter } from "./parameters";

/** Owner of the credentials of an auth method: the application, or each user. */
export type FruxonAuthLevel = AuthLevel;

/** Properties of every auth method. */
export interface FruxonAuthMethodCommonProps {
  /**
   * Display name.
   *
   * @default - none
   */
  readonly displayName?: string;
  /**
   * Description.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Sensitivity of its credentials. Fruxon does not document the values.
   *
   * @default - Fruxon decides
   */
  readonly sensitivity?: string;
  /**
   * Name of the authentication provider.
   *
   * @default - none
   */
  readonly authProviderName?: string;
  /**
   * Whether configs of this method can be verified.
   *
   * @default - Fruxon decides
   */
  readonly configTestSupported?: boolean | IResolvable;
  /**
   * Supported owners of its credentials.
   *
   * @default - Fruxon does not limit them
   */
  readonly supportedLevels?: readonly FruxonAuthLevel[];
  /**
   * Settings of the method itself, such as the name of a header.
   *
   * @default - none
   */
  readonly settings?: JsonObject;
  /**
   * Several credentials for one config, selected by parameters.
   *
   * @default - a config holds one
   */
  readonly map?: FruxonAuthMap;
}

/** How one of several credentials of a config is selected. */
export interface FruxonAuthMap {
  /**
   * How the key of an entry is derived from the parameters.
   *
   * @default - none
   */
  readonly keyTemplate?: string;
  /** Parameters that select an entry. */
  readonly parameters: readonly FruxonParameter[];
}

/** An auth method whose credential is an API key. */
export interface FruxonApiKeyProps extends FruxonAuthMethodCommonProps {
  /**
   * Credentials that a config must set.
   *
   * @default - one secret string, `apiKey`
   */
  readonly inputs?: readonly FruxonParameter[];
}

/** An auth method whose credential is a bearer token. */
export interface FruxonBearerTokenProps extends FruxonAuthMethodCommonProps {
  /** Credentials that a config must set, at least one. */
  readonly inputs: readonly [FruxonParameter, ...FruxonParameter[]];
}

/** An auth method by OAuth 2, or of another type that has its own secrets. */
export interface FruxonOauth2Props extends FruxonAuthMethodCommonProps {
  /** The type: `O_AUTH2`, `BASIC_AUTH`, `CUSTOM` or another one that the workspace's `authMetadata:settings` names. */
  readonly type: string;
  /**
   * For the type `CUSTOM`: the standard type whose form is used to enter the credentials.
   *
   * @default - none
   */
  readonly userCredentialAuthType?: string;
  /**
   * Secret settings of the method itself, such as an OAuth client secret.
   *
   * @default - none
   */
  readonly secretSettings?: SecretObject;
  /**
   * Available OAuth scopes.
   *
   * @default - none
   */
  readonly availableScopes?: readonly JsonValue[];
  /**
   * Credentials that a config must set.
   *
   * @default - none
   */
  readonly inputs?: readonly FruxonParameter[];
}

/** An auth method of a type without its own function. */
export type FruxonOtherAuthMethodProps = FruxonOauth2Props;

/** The input of an API key, as Fruxon's own example names it (docs/apis/fruxon.md §9). */
const API_KEY: FruxonParameter = {
  name: "apiKey",
  type: "STRING",
  displayName: "API key",
  required: true,
  secret: true,
};

/**
 * An auth method of a Fruxon integration, for the integration and the configs that use it. It contains no
 * credentials: the credentials of an account are in a `FruxonConfig`.
 *
 * @example
 * const key = FruxonAuthMethod.apiKey("api-key", { supportedLevels: ["APPLICATION"] });
 * const desk = new FruxonIntegration(this, "desk", { slug: "custom_acme_desk", authMethods: [key] });
 * new FruxonConfig(this, "production", {
 *   integration: desk,
 *   displayName: "Production",
 *   auth: { method: key, credentials: { apiKey: Secret.variable(this, "desk_api_key") } },
 * });
 */
export class FruxonAuthMethod {
  /**
   * No credentials.
   *
   * @param id name of the method; unique in its integration
   *
   * @example
   * new FruxonIntegration(this, "weather", { slug: "custom_weather", authMethods: [FruxonAuthMethod.none("none")] });
   */
  static none(id: string, props: Omit<FruxonAuthMethodCommonProps, "map"> = {}): FruxonAuthMethod {
    return new FruxonAuthMethod(id, { ...read(id, "FruxonApiKeyProps", props), type: "NONE" });
  }

  /**
   * An API key.
   *
   * @param id name of the method, such as `api-key`; unique in its integration. Configs refer to it.
   *
   * @example
   * new FruxonIntegration(this, "desk", {
   *   slug: "custom_acme_desk",
   *   authMethods: [FruxonAuthMethod.apiKey("api-key", { settings: { headerName: "X-Api-Key" } })],
   * });
   */
  static apiKey(id: string, props: FruxonApiKeyProps = {}): FruxonAuthMethod {
    const given = read(id, "FruxonApiKeyProps", props);
    return new FruxonAuthMethod(id, { inputs: [API_KEY], ...given, type: "API_KEY" });
  }

  /**
   * A bearer token.
   *
   * @param id name of the method; unique in its integration. Configs refer to it.
   *
   * @example
   * const token = FruxonAuthMethod.bearerToken("token", {
   *   inputs: [{ name: "token", type: "STRING", required: true, secret: true }],
   * });
   * new FruxonIntegration(this, "wiki", { slug: "custom_acme_wiki", authMethods: [token] });
   */
  static bearerToken(id: string, props: FruxonBearerTokenProps): FruxonAuthMethod {
    return new FruxonAuthMethod(id, { ...read(id, "FruxonBearerTokenProps", props), type: "BEARER_TOKEN" });
  }

  /**
   * OAuth 2, with your own app.
   *
   * @param id name of the method; unique in its integration. Configs refer to it.
   *
   * @example
   * const oauth = FruxonAuthMethod.oauth2("oauth", {
   *   type: "O_AUTH2",
   *   settings: { clientId: "acme-app", tokenUrl: "https://auth.acme-crm.example/token" },
   *   secretSettings: { clientSecret: Secret.variable(this, "crm_client_secret") },
   * });
   * new FruxonIntegration(this, "crm", { slug: "custom_acme_crm", authMethods: [oauth] });
   */
  static oauth2(id: string, props: FruxonOauth2Props): FruxonAuthMethod {
    return new FruxonAuthMethod(id, read(id, "FruxonOauth2Props", props));
  }

  /**
   * Any other type that Fruxon has.
   *
   * @param id name of the method; unique in its integration. Configs refer to it.
   *
   * @example
   * const login = FruxonAuthMethod.other("login", {
   *   type: "BASIC_AUTH",
   *   inputs: [
   *     { name: "username", type: "STRING", required: true },
   *     { name: "password", type: "STRING", required: true, secret: true },
   *   ],
   * });
   * new FruxonIntegration(this, "erp", { slug: "custom_acme_erp", authMethods: [login] });
   */
  static other(id: string, props: FruxonOtherAuthMethodProps): FruxonAuthMethod {
    return new FruxonAuthMethod(id, read(id, "FruxonOauth2Props", props));
  }

  private constructor(
    /** Name of the method. */
    readonly id: string,
    /** What it was made with. */
    readonly props: FruxonOauth2Props,
  ) {}
}

/** A name that is no option is told at once: what a method is made for is not known here. */
const read = <T extends object>(id: string, shape: ShapeName, props: T): T =>
  optionsOf(`FruxonAuthMethod ${id}`, shape, props);
