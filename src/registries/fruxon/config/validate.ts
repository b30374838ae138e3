import {
  type Configured,
  type Credentials,
  type Desired,
  type Problem,
  warningsFor,
} from "../../../framework";
import { oneLine } from "../../../http";
import { objectIn } from "../api/codec";
import type { Config, Integration, ParameterMetadata } from "../api/client";
import type { Owner } from "../api/places";
import { type AuthMap, type FruxonConfigFields, schema } from "./schema";
import { asQuestion, configuredObject, configuredObjects } from "../configured";
import { isBuiltIn } from "../integration/search";
import {
  type AuthElsewhere,
  checkConfig,
  checkFit,
  type ConfigQuestion,
  foldedEnum,
  sameEnum,
  UNHEALTHY,
  type GivenCredentials,
  isJsonObject,
  sandboxSecretsIn,
} from "../rules";

type Fields = FruxonConfigFields;

const warnings = warningsFor(schema, "Fruxon", foldedEnum);

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
> &
  Partial<Pick<Configured<Fields>, "integration_id" | "sandbox_mode">>;

/** Everything that is wrong across the attributes of a config, as far as they are known yet. */
export const problemsOfConfig = (config: Checked): readonly Problem[] => [
  ...warnings(config),
  ...checkConfig({
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
  }),
];

/** The warning for stored credentials with which agents fail; undefined where they work, or Fruxon does not say. */
export function healthProblem(
  { tenant, integration }: Owner,
  { id, credentialHealth = "", credentialHealthDetail }: Config,
): Omit<Problem, "severity"> | undefined {
  if (!UNHEALTHY.some((state) => sameEnum(state, credentialHealth))) return undefined;
  const reason =
    credentialHealthDetail === undefined ? "" : ` Fruxon's explanation: ${oneLine(credentialHealthDetail)}`;
  return {
    summary: `The credentials of the config ${tenant}/${integration}/${id} no longer work`,
    detail:
      `Fruxon reports ${credentialHealth}: agents that use this config fail. Authorise the config ` +
      `again in Fruxon, or set new credentials in the configuration.${reason}`,
  };
}

/** How a config does not fit the definition of its integration, as far as both are known. */
export function problemsOfFit(
  desired: Desired<Fields>,
  credentials: Partial<Credentials<Fields>>,
  integration: Integration,
): readonly Problem[] {
  const { configMetadata } = integration;
  if (configMetadata === undefined) return [];
  const { parameters, auth, sandbox_variant: sandbox, verify_on_apply } = desired;
  return checkFit(
    {
      parameters: parameters === undefined ? undefined : objectIn(parameters),
      sandboxParameters: sandbox?.parameters === undefined ? undefined : objectIn(sandbox.parameters),
      auth,
      otherAuths: otherAuths(desired),
      verify_on_apply: verify_on_apply === true,
      credentials: givenCredentials(desired, credentials),
    },
    {
      parameters: configMetadata.parametersMetadata.map(
        ({ name, required, secret, rules, defaultValue, options }) => ({
          name,
          options: options.flatMap(({ value }) => (value === undefined ? [] : [value])),
          required,
          secret,
          isOptionalSometimes: rules.length > 0 || defaultValue !== undefined,
        }),
      ),
      methods: configMetadata.authMetadata.map(
        ({ id, configTestSupported, supportedLevels, parametersMetadata }) => ({
          id,
          isTestable: configTestSupported,
          levels: supportedLevels,
          inputs: parametersMetadata.map(inputOf),
        }),
      ),
      isFixed: isBuiltIn(integration),
    },
  );
}

const inputOf = ({ name, required, rules, defaultValue }: ParameterMetadata) => ({
  name,
  isNeeded: required && rules.length === 0 && defaultValue === undefined,
});

/** The auth methods that are chosen in maps and for the sandbox, as far as they are known. */
function otherAuths({ auth_map, sandbox_variant: sandbox }: Desired<Fields>): readonly AuthElsewhere[] {
  return [
    ...inMap(["auth_map"], auth_map),
    ...(sandbox?.auth === undefined ? [] : [{ at: ["sandbox_variant", "auth"], auth: sandbox.auth }]),
    ...inMap(["sandbox_variant", "auth_map"], sandbox?.auth_map),
  ];
}

/** An entry that is not known yet is undefined. */
type Entries = readonly (AuthMap[number] | undefined)[];

const inMap = (at: readonly string[], entries: Entries = []): readonly AuthElsewhere[] =>
  entries.flatMap((entry, position) =>
    entry?.auth_config === undefined
      ? []
      : [{ at: [...at, position, "auth_config"], auth: entry.auth_config }],
  );

type Auth = Partial<NonNullable<Desired<Fields>["auth"]>>;
type KnownEntries = readonly ({ readonly auth_config?: Auth | undefined } | undefined)[];

/** The names of the credentials that a config gives, by the auth methods that they are for, as far as both are known. */
function givenCredentials(
  { auth, auth_map, sandbox_variant: sandbox }: Desired<Fields>,
  { auth_secrets, auth_map_secrets, sandbox_variant_secrets }: Partial<Credentials<Fields>>,
): readonly GivenCredentials[] {
  const variant = sandboxSecretsIn(configuredObject(sandbox_variant_secrets) ?? {});
  const ofSandbox = "sandbox_variant_secrets";
  return [
    ...given("auth_secrets", "auth", auth, configuredObject(auth_secrets)),
    ...givenInMap("auth_map_secrets", "auth_map", auth_map, configuredObjects(auth_map_secrets)),
    ...given(ofSandbox, "sandbox_variant.auth", sandbox?.auth, variant?.auth),
    ...givenInMap(ofSandbox, "sandbox_variant.auth_map", sandbox?.auth_map, variant?.auth_map),
  ];
}

const given = (
  attribute: string,
  owner: string,
  auth: Auth | undefined,
  secrets: unknown,
): readonly GivenCredentials[] =>
  auth === undefined || !isJsonObject(secrets)
    ? []
    : [{ attribute, owner, method: auth.integration_auth_metadata_id, names: Object.keys(secrets) }];

const givenInMap = (
  attribute: string,
  owner: string,
  entries: KnownEntries = [],
  secrets: readonly unknown[] = [],
): readonly GivenCredentials[] =>
  entries.flatMap((entry, position) =>
    given(attribute, `${owner}[${position}].auth_config`, entry?.auth_config, secrets[position]),
  );
