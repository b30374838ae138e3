import type { JsonObject } from "../rules";

// The objects of Fruxon's API that the provider uses, with the API's own field names (docs/apis/fruxon.md §3).

/**
 * Values by name as Fruxon answered them. In which form the secrets among them come is not documented (§4.2), so they
 * go nowhere but through `readableValues`.
 */
export type AnsweredValues = JsonObject & { readonly __brand: "AnsweredValues" };

/** An input as a definition describes it (§3.2). Undefined: null, empty or not there. */
export interface ParameterMetadata {
  readonly name: string;
  readonly index: number | undefined;
  readonly type: string | undefined;
  readonly typeName: string | undefined;
  readonly integerRange: Range | undefined;
  readonly floatRange: Range | undefined;
  readonly options: readonly ParameterOption[];
  readonly asset: ParameterAsset | undefined;
  readonly displayName: string | undefined;
  readonly description: string | undefined;
  readonly required: boolean;
  readonly secret: boolean;
  /** Never of a secret parameter, whatever the server sends (§4.1). */
  readonly defaultValue: string | undefined;
  /** A text or an object: not documented which. */
  readonly jsonSchema: unknown;
  readonly uiHint: string | undefined;
  readonly rules: readonly ParameterRule[];
}

export interface Range {
  readonly min: number | bigint | undefined;
  readonly max: number | bigint | undefined;
}

export interface ParameterOption {
  readonly value: string | undefined;
  readonly label: string | undefined;
  readonly description: string | undefined;
}

export interface ParameterAsset {
  readonly providers: readonly string[];
  readonly contentTypes: readonly string[];
  readonly vectorized: boolean;
}

/** When an input is shown. The values of its enums are not documented. */
export interface ParameterRule {
  readonly effect: string | undefined;
  readonly all: readonly RuleCondition[];
}

export interface RuleCondition {
  readonly sourceParam: string | undefined;
  readonly operator: string | undefined;
  readonly values: readonly unknown[];
}

/** One way of authenticating (§3.2). */
export interface AuthMetadata {
  readonly id: string;
  readonly displayName: string | undefined;
  readonly description: string | undefined;
  readonly type: string | undefined;
  /** Of a `CUSTOM` method: the standard type in whose form its credential is entered. */
  readonly userCredentialAuthType: string | undefined;
  readonly sensitivity: string | undefined;
  readonly authProviderName: string | undefined;
  readonly configTestSupported: boolean | undefined;
  readonly supportedLevels: readonly string[];
  readonly authMap: AuthMap | undefined;
  readonly authSettings: AnsweredValues;
  readonly parametersMetadata: readonly ParameterMetadata[];
  readonly availableScopes: readonly unknown[];
}

export interface AuthMap {
  readonly useMap: boolean;
  readonly keyTemplate: string | undefined;
  readonly parametersMetadata: readonly ParameterMetadata[];
}

export interface ConfigMetadata {
  readonly parametersMetadata: readonly ParameterMetadata[];
  readonly authMetadata: readonly AuthMetadata[];
}

/** An integration (§3.1). Undefined: null or not there. */
export interface Integration {
  readonly id: string;
  readonly displayName: string | undefined;
  /** Empty for null, empty and not there (§8.10). */
  readonly description: string;
  readonly type: string | undefined;
  readonly configMetadata: ConfigMetadata | undefined;
  readonly tags: readonly string[];
  readonly isInternal: boolean;
  /** Milliseconds since the epoch, as assumed (§3.3). */
  readonly createdAt: number | undefined;
  readonly modifiedAt: number | undefined;
}

/** Body of PUT (§2.1): always all of it. */
export interface IntegrationBody {
  readonly displayName: string;
  readonly description?: string | undefined;
  readonly configMetadata?: JsonObject | undefined;
}

/** Body of POST (§2.1). */
export interface NewIntegrationBody extends IntegrationBody {
  readonly id: string;
}

/** Filters of the list. A flag that is false asks for those without. */
export interface IntegrationFilter {
  readonly search?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly hasConfigs?: boolean | undefined;
  readonly hasTriggers?: boolean | undefined;
  readonly hasChannels?: boolean | undefined;
}

/** The auth part of a config as answers have it: never with credentials (§2.3). */
export interface ConfigAuth {
  readonly integrationAuthMetadataId: string;
  readonly level: string | undefined;
}

/** The part of a config that exists once more in its sandbox variant. */
export interface ConfigValues {
  readonly parameters: AnsweredValues;
  /** Undefined: no auth method is chosen. One without credentials may be (`NONE`). */
  readonly auth: ConfigAuth | undefined;
  /** The parameters that choose each entry, without its credentials. */
  readonly authMapEntries: readonly AnsweredValues[];
}

/** A config (§2.3): its draft, and which revision is published. */
export interface Config extends ConfigValues {
  readonly id: string;
  readonly integrationId: string | undefined;
  readonly displayName: string | undefined;
  readonly hasAuth: boolean;
  /** What the answer has in the place of the credentials of `auth`; undefined unless all of it is masks (§13.2). */
  readonly credentialMasks: Readonly<Record<string, string>> | undefined;
  readonly hasAuthMap: boolean;
  readonly grantedScopes: readonly string[];
  readonly sandboxMode: string | undefined;
  readonly sandboxVariant: ConfigValues | undefined;
  /** Country from which requests go out. */
  readonly egressCountry: string | undefined;
  readonly credentialHealth: string | undefined;
  readonly credentialHealthDetail: string | undefined;
  readonly publishedRevisionId: string | undefined;
  readonly createdBy: string | undefined;
  readonly createdAt: number | undefined;
  readonly modifiedAt: number | undefined;
}

/** Credentials as they are sent: complete or not at all (§2.3). */
export interface AuthBody {
  readonly integrationAuthMetadataId: string;
  readonly level: string;
  readonly parameters: JsonObject;
}

export interface AuthMapEntryBody {
  readonly parameters: JsonObject;
  readonly authConfig?: AuthBody | undefined;
}

export interface ConfigValuesBody {
  readonly parameters?: JsonObject | undefined;
  readonly auth?: AuthBody | undefined;
  readonly authMap?: readonly AuthMapEntryBody[] | undefined;
}

/** Body of PATCH (§2.3): what is left out is kept. */
export interface ConfigBody extends ConfigValuesBody {
  readonly displayName?: string | undefined;
  readonly sandboxMode?: string | undefined;
  readonly sandboxVariant?: ConfigValuesBody | undefined;
  /** Empty: none. */
  readonly egressCountry?: string | undefined;
  /** Works once. */
  readonly oAuthCredentialKey?: string | undefined;
}

export interface NewConfigBody extends ConfigBody {
  readonly displayName: string;
}

/** The body of a request that tests credentials without storing them (§2.2). */
export interface VerificationBody {
  readonly authMetadataId: string;
  readonly authConfig: AuthBody;
  readonly configParameters?: JsonObject | undefined;
}

/** Outcome of trying credentials out: a failed check is an answer, no error (§2.2). */
export interface Verification {
  readonly success: boolean;
  readonly error: string | undefined;
  /** Where a person has to consent first. */
  readonly authorizationUrl: string | undefined;
}

/** Who a token is (§1). */
export interface TokenHealth {
  readonly scopes: readonly string[] | undefined;
}

/** Names of the secret settings by auth type; the type in one spelling for all (`foldedEnum`). */
export type SecretSettings = ReadonlyMap<string, ReadonlySet<string>>;

/** A request's body with the values in it that must never be shown. */
export interface Sent<Body> {
  readonly body: Body;
  readonly secrets: readonly string[];
}
