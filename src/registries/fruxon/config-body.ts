import {
  type At,
  type Changes,
  type Configured,
  type Credentials,
  type Desired,
  Failure,
  type Problem,
} from "../../framework";
import { objectIn, valueIn } from "./api/codec";
import type {
  AuthBody,
  AuthMapEntryBody,
  ConfigBody,
  ConfigValuesBody,
  Integration,
  NewConfigBody,
  Sent,
} from "./client";
import type { FruxonConfigFields } from "./config";
import { stepsOf } from "./explain";
import { asQuestion, configuredObject, configuredObjects } from "./fields";
import {
  checkConfig,
  checkFit,
  type ConfigQuestion,
  isListOfObjects,
  type JsonObject,
  sandboxSecretsIn,
  textsIn,
} from "./rules";

type Fields = FruxonConfigFields;
export type Auth = NonNullable<Desired<Fields>["auth"]>;
export type AuthMap = NonNullable<Desired<Fields>["auth_map"]>;
export type SandboxVariant = NonNullable<Desired<Fields>["sandbox_variant"]>;

type Checked = Pick<
  Configured<Fields>,
  | "parameters"
  | "parameters_secrets"
  | "auth"
  | "auth_secrets"
  | "auth_map"
  | "auth_map_secrets"
  | "sandbox_variant"
  | "sandbox_variant_secrets"
  | "published"
  | "publish_note"
>;

/** Everything that is wrong across the attributes of a config, as far as they are known yet. */
export const problemsOfConfig = (config: Checked): readonly Problem[] =>
  checkConfig({
    parameters: configuredObject(config.parameters),
    parameters_secrets: configuredObject(config.parameters_secrets),
    auth: asQuestion(config.auth) as ConfigQuestion["auth"],
    auth_secrets: configuredObject(config.auth_secrets),
    auth_map: asQuestion(config.auth_map) as ConfigQuestion["auth_map"],
    auth_map_secrets: configuredObjects(config.auth_map_secrets),
    sandbox_variant: asQuestion(config.sandbox_variant) as ConfigQuestion["sandbox_variant"],
    sandbox_variant_secrets: configuredObject(config.sandbox_variant_secrets),
    published: asQuestion(config.published) as ConfigQuestion["published"],
    publish_note: asQuestion(config.publish_note) as ConfigQuestion["publish_note"],
  });

/** How a config does not fit the definition of its integration, as far as both are known. */
export function problemsOfFit(
  { parameters, auth, verify_on_apply }: Desired<Fields>,
  { configMetadata }: Integration,
): readonly Problem[] {
  if (configMetadata === undefined) return [];
  return checkFit(
    {
      parameters: parameters === undefined ? undefined : objectIn(parameters),
      auth,
      verify_on_apply: verify_on_apply === true,
    },
    {
      parameters: configMetadata.parametersMetadata.map(
        ({ name, required, secret, rules, defaultValue }) => ({
          name,
          required,
          secret,
          isOptionalSometimes: rules.length > 0 || defaultValue !== undefined,
        }),
      ),
      methods: configMetadata.authMetadata.map(({ id, configTestSupported, supportedLevels }) => ({
        id,
        isTestable: configTestSupported,
        levels: supportedLevels,
      })),
    },
  );
}

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
 * What differs. A part that has secrets is sent complete or not at all, because nothing says whether Fruxon merges it with
 * what it has or replaces it (fruxon sheet §2.3): when the part changed, or its secrets are to be sent.
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
      : { authMap: authMapBody(variant.auth_map, (secrets?.auth_map ?? []).filter(isObject)) }),
  };
}

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;

const TOP_LEVEL: Readonly<Record<string, string>> = {
  display_name: "display_name",
  integration_id: "integration_id",
  parameters: "parameters",
  auth: "auth",
  auth_map: "auth_map",
  sandbox_mode: "sandbox_mode",
  sandbox_variant: "sandbox_variant",
  o_auth_credential_key: "oauth_credential_key",
  note: "publish_note",
};

/** Where a path of the API is in a configuration. Inside credentials that is the attribute that holds them. */
export function configAttributeAt(path: readonly string[]): At | undefined {
  const [first, ...rest] = stepsOf(path);
  const name = typeof first === "string" ? TOP_LEVEL[first] : undefined;
  if (name === undefined) return undefined;
  if (!["auth", "auth_map", "sandbox_variant"].includes(name)) return [name];
  const isSecret = rest.some(
    (step, position) =>
      step === "parameters" &&
      (name === "auth" || rest[position - 1] === "auth_config" || rest[position - 1] === "auth"),
  );
  if (isSecret) return [`${name}_secrets`];
  const text = rest.indexOf("parameters");
  return [name, ...(text === -1 ? rest : rest.slice(0, text + 1))];
}
