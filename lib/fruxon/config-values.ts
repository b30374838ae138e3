import type { FruxonConfigAuth as BindingsAuth } from "../bindings/fruxon-config";
import type { SecretObject } from "../json";
import { jsonToken } from "../private/hcl/json-token";
import { unlessEmpty } from "../private/props/props";
import type { FruxonAuth, FruxonAuthMapEntry, FruxonConfigValues } from "./config-props";

/** The readable part of a config's values, as the generated construct takes it. */
export const readableValues = ({ parameters, auth, authMap }: FruxonConfigValues) => ({
  parameters: parameters && jsonToken(parameters),
  auth: auth && authBindings(auth),
  authMap: authMap?.map(({ parameters: chosenBy, auth: authConfig }) => ({
    parameters: jsonToken(chosenBy),
    authConfig: authConfig && authBindings(authConfig),
  })),
});

const authBindings = ({ method, level }: FruxonAuth): BindingsAuth => ({
  integrationAuthMetadataId: typeof method === "string" ? method : method.id,
  level,
});

/** The credentials of the entries of an auth map, at their positions; undefined when there are none. */
export const mapSecrets = (
  entries: readonly FruxonAuthMapEntry[] | undefined,
): readonly SecretObject[] | undefined =>
  entries?.some(({ auth }) => auth?.credentials !== undefined) === true
    ? entries.map(({ auth }) => auth?.credentials ?? {})
    : undefined;

/** The secret part of a sandbox variant; undefined when there is none. */
export const variantSecrets = (variant: FruxonConfigValues | undefined): SecretObject | undefined =>
  unlessEmpty({
    parameters: variant?.secretParameters,
    auth: variant?.auth?.credentials,
    auth_map: mapSecrets(variant?.authMap),
  });
