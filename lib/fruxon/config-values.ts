import { type IResolvable, Tokenization } from "cdktf";
import type { FruxonConfigAuth as BindingsAuth } from "../bindings/fruxon-config";
import type { SecretObject } from "../json";
import { jsonToken } from "../private/hcl/json-token";
import { mapped, unlessEmpty } from "../private/props/props";
import type { FruxonAuth, FruxonAuthMapEntry, FruxonConfigValues } from "./config-props";

/** The readable part of a config's values, as the generated construct takes it. */
export const readableValues = ({ parameters, auth, authMap }: FruxonConfigValues) => ({
  parameters: parameters && jsonToken(parameters),
  auth: auth && authBindings(auth),
  authMap: mapped(authMap, ({ parameters: chosenBy, auth: authConfig }) => ({
    parameters: jsonToken(chosenBy),
    authConfig: authConfig && authBindings(authConfig),
  })),
});

const authBindings = ({ method, level }: FruxonAuth): BindingsAuth => ({
  integrationAuthMetadataId: typeof method === "string" ? method : method.id,
  level,
});

/** The entries of an auth map; none where a token stands for them, whose credentials are given apart. */
export const entriesOf = (authMap: FruxonConfigValues["authMap"] = []): readonly FruxonAuthMapEntry[] =>
  isToken(authMap) ? [] : authMap;

export const isToken = (list: FruxonConfigValues["authMap"]): list is IResolvable =>
  Tokenization.isResolvable(list);

/** The credentials of the entries of an auth map, at their positions; undefined when there are none. */
export function mapSecrets(authMap: FruxonConfigValues["authMap"]): readonly SecretObject[] | undefined {
  const entries = entriesOf(authMap);
  return entries.some(({ auth }) => auth?.credentials !== undefined)
    ? entries.map(({ auth }) => auth?.credentials ?? {})
    : undefined;
}

/** The secret part of a sandbox variant; undefined when there is none. */
export const variantSecrets = (variant: FruxonConfigValues | undefined): SecretObject | undefined =>
  unlessEmpty({
    parameters: variant?.secretParameters,
    auth: variant?.auth?.credentials,
    auth_map: mapSecrets(variant?.authMap),
  });
