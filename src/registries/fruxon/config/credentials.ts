import type { Credentials, Desired } from "../../../framework";
import type { FruxonConfigFields } from "./schema";
import { configuredObject, configuredObjects } from "../configured";
import { type GivenCredentials, isJsonObject, sandboxSecretsIn } from "../rules";

type Fields = FruxonConfigFields;
type Auth = Partial<NonNullable<Desired<Fields>["auth"]>>;
type Entries = readonly ({ readonly auth_config?: Auth | undefined } | undefined)[];

/** The names of the credentials that a config gives, by the auth methods that they are for, as far as both are known. */
export function givenCredentials(
  { auth, auth_map, sandbox_variant: sandbox }: Desired<Fields>,
  { auth_secrets, auth_map_secrets, sandbox_variant_secrets }: Partial<Credentials<Fields>>,
): readonly GivenCredentials[] {
  const variant = sandboxSecretsIn(configuredObject(sandbox_variant_secrets) ?? {});
  const ofSandbox = "sandbox_variant_secrets";
  return [
    ...given("auth_secrets", "auth", auth, configuredObject(auth_secrets)),
    ...inMap("auth_map_secrets", "auth_map", auth_map, configuredObjects(auth_map_secrets)),
    ...given(ofSandbox, "sandbox_variant.auth", sandbox?.auth, variant?.auth),
    ...inMap(ofSandbox, "sandbox_variant.auth_map", sandbox?.auth_map, variant?.auth_map),
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

const inMap = (
  attribute: string,
  owner: string,
  entries: Entries = [],
  secrets: readonly unknown[] = [],
): readonly GivenCredentials[] =>
  entries.flatMap((entry, position) =>
    given(attribute, `${owner}[${position}].auth_config`, entry?.auth_config, secrets[position]),
  );
