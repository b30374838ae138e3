import { withoutNulls } from "../../../checks";
import { type Changes, type Credentials, type Desired, Failure, type Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import { objectIn, valueIn, textOf } from "../api/codec";
import type {
  AuthBody,
  AuthMapEntryBody,
  ConfigBody,
  ConfigValuesBody,
  NewConfigBody,
  Sent,
  AnsweredValues,
  Config,
  ConfigAuth,
  ConfigValues,
} from "../api/client";
import type { Auth, AuthMap, FruxonConfigFields, SandboxVariant } from "./schema";
import { problemsOfConfig } from "./validate";
import {
  isListOfObjects,
  type JsonObject,
  sandboxSecretsIn,
  textsIn,
  AUTH_LEVELS,
  CREDENTIAL_HEALTH,
  enumIn,
  hasUnfamiliar,
  readableValues,
  sameJson,
  SANDBOX_MODES,
  type SecretNames,
  withoutOthersCredentials,
} from "../rules";
import type { Owner } from "../api/places";

type Fields = FruxonConfigFields;

/** What a new config is created with. @throws Failure for what could not be told at plan, because it was not known yet */
export function newConfigBody(
  desired: Desired<Fields>,
  credentials: Credentials<Fields>,
  key: string | undefined,
): Sent<NewConfigBody> {
  const sent = changedConfigBody(desired, { desired, credentials, key });
  return { ...sent, body: { ...sent.body, displayName: desired.display_name } };
}

interface Wanted {
  readonly desired: Desired<Fields>;
  /** Undefined: credentials are not to be sent. */
  readonly credentials: Credentials<Fields> | undefined;
  /** The OAuth credential key, where it was not used yet. */
  readonly key: string | undefined;
}

/**
 * What differs. A part that has secrets is sent complete or not at all, because nothing says whether Fruxon merges it
 * with what it has or replaces it (docs/apis/fruxon.md §2.3): when the part changed, or its secrets are to be sent.
 *
 * @throws Failure for what could not be told at plan, because it was not known yet
 */
export function changedConfigBody(
  changes: Changes<Fields>,
  { desired, credentials, key }: Wanted,
): Sent<ConfigBody> {
  const given = credentials ?? NO_CREDENTIALS;
  const problems = problemsOfConfig({ ...desired, ...given }).filter(
    ({ severity }) => severity !== "warning",
  );
  if (problems.length > 0) throw new Failure(...problems);
  const isSent = (part: keyof Changes<Fields>, secrets: string | undefined): boolean =>
    desired[part] !== undefined && (part in changes || secrets !== undefined);
  const { sandbox_variant: variant } = desired;
  const body: ConfigBody = {
    displayName: changes.display_name,
    sandboxMode: changes.sandbox_mode,
    egressCountry: changes.egress_country,
    ...(isSent("parameters", undefined) || given.parameters_secrets !== undefined
      ? { parameters: merged(desired.parameters, given.parameters_secrets) }
      : {}),
    ...(isSent("auth", given.auth_secrets) && desired.auth !== undefined
      ? { auth: authBody(desired.auth, objectOf(given.auth_secrets)) }
      : {}),
    ...(isSent("auth_map", given.auth_map_secrets) && desired.auth_map !== undefined
      ? { authMap: authMapBody(desired.auth_map, listOf(given.auth_map_secrets)) }
      : {}),
    ...(isSent("sandbox_variant", given.sandbox_variant_secrets) && variant !== undefined
      ? { sandboxVariant: sandboxBody(variant, given.sandbox_variant_secrets) }
      : {}),
    ...(key === undefined ? {} : { oAuthCredentialKey: key }),
  };
  return { body: withoutUndefined(body), secrets: secretsOf(given, key) };
}

const NO_CREDENTIALS: Credentials<Fields> = {
  parameters_secrets: undefined,
  auth_secrets: undefined,
  auth_map_secrets: undefined,
  sandbox_variant_secrets: undefined,
  oauth_credential_key: undefined,
  additional_credentials: undefined,
};

const withoutUndefined = (body: ConfigBody): ConfigBody =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

/** The values that must be cut out of whatever the server answers. */
export const secretsOf = (credentials: Credentials<Fields>, key: string | undefined): readonly string[] =>
  textsIn([
    ...[
      credentials.parameters_secrets,
      credentials.auth_secrets,
      credentials.auth_map_secrets,
      credentials.sandbox_variant_secrets,
    ].map((text) => (text === undefined ? undefined : valueIn(text))),
    key,
  ]);

const objectOf = (text: string | undefined): JsonObject => (text === undefined ? {} : (objectIn(text) ?? {}));

function listOf(text: string | undefined): readonly JsonObject[] {
  const list = text === undefined ? [] : valueIn(text);
  return isListOfObjects(list) ? withoutNulls(list, 1) : [];
}

const merged = (readable: string | undefined, secrets: string | undefined): JsonObject => ({
  ...objectOf(readable),
  ...objectOf(secrets),
});

export const authBody = (auth: Auth, parameters: JsonObject): AuthBody => ({
  integrationAuthMetadataId: auth.integration_auth_metadata_id,
  level: auth.level ?? "APPLICATION",
  parameters,
});

const authMapBody = (entries: AuthMap, secrets: readonly JsonObject[]): readonly AuthMapEntryBody[] =>
  entries.map(({ parameters, auth_config }, position) => ({
    parameters: objectOf(parameters),
    ...(auth_config === undefined ? {} : { authConfig: authBody(auth_config, secrets[position] ?? {}) }),
  }));

function sandboxBody(variant: SandboxVariant, secretText: string | undefined): ConfigValuesBody {
  const secrets = sandboxSecretsIn(objectOf(secretText));
  // None and empty are alike. That Fruxon removes what is left out is not documented.
  return {
    parameters: { ...objectOf(variant.parameters), ...secrets?.parameters },
    ...(variant.auth === undefined ? {} : { auth: authBody(variant.auth, secrets?.auth ?? {}) }),
    authMap: authMapBody(variant.auth_map ?? [], secrets?.auth_map ?? []),
  };
}

/** What is known of a config when an answer about it comes. */
export type KnownConfig = Partial<Pick<Desired<Fields>, "parameters" | "auth_map" | "sandbox_variant">>;

/** Whether an answer has parameters of which only the definition can tell that they are no secrets. */
export const hasUnfamiliarParameters = (config: Config, known: KnownConfig): boolean =>
  hasUnfamiliar(config.parameters, jsonOf(known.parameters)) ||
  hasUnfamiliar(config.sandboxVariant?.parameters ?? {}, jsonOf(known.sandbox_variant?.parameters));

const jsonOf = (text: string | undefined): JsonObject | undefined =>
  text === undefined ? undefined : objectIn(text);

/**
 * What Fruxon says a config is, as the state keeps it. Nothing of its credentials is ever read back.
 *
 * @param secret - names of the secret parameters; undefined when the definition did not tell
 */
export function configView(
  { tenant, integration }: Owner,
  config: Config,
  known: KnownConfig,
  secret: SecretNames,
): Observed<Fields> {
  const { sandboxVariant: variant } = config;
  return {
    ...answerOf(config),
    id: `${tenant}/${integration}/${config.id}`,
    tenant,
    integration_id: integration,
    config_id: config.id,
    display_name: config.displayName,
    parameters: parametersView(config.parameters, known.parameters, secret),
    auth: authView(config.auth),
    auth_map: authMapView(config, known.auth_map),
    sandbox_mode: config.sandboxMode === undefined ? null : enumIn(SANDBOX_MODES, config.sandboxMode),
    sandbox_variant:
      variant === undefined
        ? null
        : {
            parameters: unlessNothing(
              parametersView(variant.parameters, known.sandbox_variant?.parameters, secret),
              known.sandbox_variant?.parameters,
            ),
            auth: authView(variant.auth),
            auth_map: unlessEmpty(
              authMapView(variant, known.sandbox_variant?.auth_map),
              known.sandbox_variant?.auth_map,
            ),
          },
    egress_country: config.egressCountry ?? "",
    has_auth: config.hasAuth,
    has_auth_map: config.hasAuthMap,
    granted_scopes: config.grantedScopes,
    credential_health:
      config.credentialHealth === undefined
        ? null
        : enumIn<string>(CREDENTIAL_HEALTH, config.credentialHealth),
    credential_health_detail: config.credentialHealthDetail ?? null,
    published_revision_id: config.publishedRevisionId ?? null,
    created_by: config.createdBy,
    created_at: config.createdAt,
    modified_at: config.modifiedAt,
  };
}

/** The known text, where it says the same. */
function parametersView(seen: AnsweredValues, known: string | undefined, secret: SecretNames): string {
  const before = jsonOf(known);
  const readable = readableValues(seen, before, secret);
  return known !== undefined && sameJson(before, readable) ? known : textOf(readable);
}

const unlessNothing = (text: string, known: string | undefined): string | null =>
  text === "{}" && known === undefined ? null : text;

const unlessEmpty = <T>(entries: readonly T[], known: unknown): readonly T[] | null =>
  entries.length === 0 && known === undefined ? null : entries;

const authView = (auth: ConfigAuth | undefined) =>
  auth === undefined
    ? null
    : {
        integration_auth_metadata_id: auth.integrationAuthMetadataId,
        level: auth.level === undefined ? undefined : enumIn(AUTH_LEVELS, auth.level),
      };

/**
 * Answers have only the parameters of each entry (docs/apis/fruxon.md §2.3): what is known of its auth method stays
 * known. The order is not documented to mean anything.
 */
function authMapView({ authMapEntries }: ConfigValues, known: AuthMap = []) {
  const unmatched = [...authMapEntries];
  const familiar = known.flatMap((entry) => {
    const before = objectIn(entry.parameters) ?? {};
    const place = unmatched.findIndex((seen) => sameJson(seen, before));
    if (place === -1) return [];
    unmatched.splice(place, 1);
    const { auth_config: config } = entry;
    return [
      {
        parameters: entry.parameters,
        auth_config:
          config === undefined
            ? null
            : { integration_auth_metadata_id: config.integration_auth_metadata_id, level: config.level },
      },
    ];
  });
  const others = unmatched.map((seen) => ({
    parameters: textOf(withoutOthersCredentials(seen)),
    auth_config: null,
  }));
  return [...familiar, ...others];
}
