import { type IResolvable, Tokenization } from "cdktf";
import type {
  FruxonIntegrationConfigMetadata as BindingsDefinition,
  FruxonIntegrationConfigMetadataAuthMetadata as BindingsMethod,
  FruxonIntegrationConfigMetadataParametersMetadata as BindingsParameter,
} from "../bindings/fruxon-integration";
import type { SecretObject } from "../json";
import { copyOf, mapped, unlessEmpty } from "../private/props/props";
import { jsonToken } from "../private/hcl/json-token";
import type { FruxonAuthMethod } from "./auth-method";
import type { FruxonParameter } from "./parameters";

/** The parameters and auth methods of an integration. */
export interface FruxonDefinition {
  readonly parameters?: readonly FruxonParameter[] | IResolvable;
  readonly authMethods?: readonly FruxonAuthMethod[] | IResolvable;
}

/** A definition as the generated construct takes it, without its secrets; undefined when there is none. */
export const definitionBindings = ({
  parameters,
  authMethods,
}: FruxonDefinition): BindingsDefinition | undefined =>
  parameters === undefined && authMethods === undefined
    ? undefined
    : {
        parametersMetadata: mapped(parameters, parameterBindings),
        authMetadata: mapped(authMethods, methodBindings),
      };

/** The secrets of a definition at the places of their readable neighbours; undefined when there are none. */
export function definitionSecrets({ parameters = [], authMethods = [] }: FruxonDefinition) {
  // What is in a token has no secrets: those of a construct are given as Secrets.
  const defaults = secretDefaults(Tokenization.isResolvable(parameters) ? [] : parameters);
  const methods = Tokenization.isResolvable(authMethods) ? [] : authMethods;
  const ofMethods = methods.flatMap((method) => {
    const secrets = methodSecrets(method);
    return secrets === undefined ? [] : [[method.id, secrets] as const];
  });
  return unlessEmpty({
    parameters_metadata: defaults,
    auth_metadata: ofMethods.length === 0 ? undefined : Object.fromEntries(ofMethods),
  });
}

function methodBindings({ id, props }: FruxonAuthMethod): BindingsMethod {
  const { inputs, settings, map, availableScopes, supportedLevels, secretSettings: _, ...others } = props;
  return {
    ...others,
    id,
    supportedLevels: copyOf(supportedLevels),
    authSettings: settings && { parameters: jsonToken(settings) },
    parametersMetadata: inputs?.map(parameterBindings),
    authMap: map && {
      useMap: true,
      keyTemplate: map.keyTemplate,
      parametersMetadata: map.parameters.map(parameterBindings),
    },
    availableScopes: availableScopes && jsonToken(availableScopes),
  };
}

const methodSecrets = ({ props }: FruxonAuthMethod): SecretObject | undefined =>
  unlessEmpty({
    auth_settings: props.secretSettings,
    parameters_metadata: secretDefaults(props.inputs ?? []),
    auth_map: secretDefaults(props.map?.parameters ?? []),
  });

/** An input as the generated constructs take it, of an integration or of a tool. */
export function parameterBindings(parameter: FruxonParameter): BindingsParameter {
  const { name, type, displayName, description, required, index, typeName, uiHint, rules } = parameter;
  return {
    name,
    type,
    displayName,
    description,
    required,
    index,
    typeName,
    uiHint,
    secret: parameter.secret,
    defaultValue: parameter.secret === true ? undefined : parameter.defaultValue,
    rules: rules?.map(({ effect, all }) => ({
      effect,
      all: all.map(({ values, ...others }) => ({ ...others, values: values && jsonToken(values) })),
    })),
    ...typeBindings(parameter),
  };
}

function typeBindings(parameter: FruxonParameter): Partial<BindingsParameter> {
  switch (parameter.type) {
    case "INTEGER":
      return { integerRange: rangeOf(parameter) };
    case "FLOAT":
      return { floatRange: rangeOf(parameter) };
    case "OPTION":
      return { options: [...parameter.options] };
    case "JSON":
      return { jsonSchema: parameter.jsonSchema && jsonToken(parameter.jsonSchema) };
    case "ASSET":
      return { asset: assetOf(parameter) };
    case undefined:
    case "STRING":
    case "BOOLEAN":
    case "STRING_ARRAY":
    case "TOOL":
    case "DICTIONARY":
      return {};
  }
}

const rangeOf = ({ min, max }: { readonly min?: number; readonly max?: number }) =>
  min === undefined && max === undefined ? undefined : { min, max };

function assetOf(parameter: Extract<FruxonParameter, { type: "ASSET" }>): BindingsParameter["asset"] {
  const { providers, contentTypes, vectorized } = parameter;
  if (providers === undefined && contentTypes === undefined && vectorized === undefined) return undefined;
  return {
    providers: copyOf(providers),
    contentTypes: copyOf(contentTypes),
    vectorized,
  };
}

/** Defaults of secret parameters by name; undefined when there are none. */
function secretDefaults(parameters: readonly FruxonParameter[]): SecretObject | undefined {
  const entries = parameters.flatMap(({ name, secret, defaultValue }) =>
    secret === true && defaultValue !== undefined ? [[name, defaultValue] as const] : [],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Also of another copy of this package, so that a program may load two of them. */
export const isAuthMethod = (value: unknown): value is FruxonAuthMethod =>
  typeof value === "object" && value !== null && "id" in value && "props" in value;
