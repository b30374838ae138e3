import { type Changes, type Credentials, type Desired, Failure } from "../../../framework";
import { objectIn, valueIn } from "../api/codec";
import type {
  AuthBody,
  AuthMapEntryBody,
  ConfigBody,
  ConfigValuesBody,
  NewConfigBody,
  Sent,
} from "../api/client";
import type { Auth, AuthMap, FruxonConfigFields, SandboxVariant } from "./schema";
import { problemsOfConfig } from "./validate";
import { isListOfObjects, type JsonObject, sandboxSecretsIn, textsIn } from "../rules";

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
  return isListOfObjects(list) ? list : [];
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
  return {
    ...(variant.parameters === undefined && secrets?.parameters === undefined
      ? {}
      : { parameters: { ...objectOf(variant.parameters), ...secrets?.parameters } }),
    ...(variant.auth === undefined ? {} : { auth: authBody(variant.auth, secrets?.auth ?? {}) }),
    ...(variant.auth_map === undefined
      ? {}
      : { authMap: authMapBody(variant.auth_map, secrets?.auth_map ?? []) }),
  };
}
