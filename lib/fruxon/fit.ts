import {
  type AuthElsewhere,
  checkFit,
  type Definition,
  type FitQuestion,
} from "../../src/registries/fruxon/rules";
import { FruxonIntegration } from "../fruxon-integration";
import { propPath, withPropNames } from "../private/prop-names";
import { config, CONFIG_NAMES } from "./descriptions";
import type { JsonObject } from "../json";
import { isKnown } from "../private/attributes";
import type { FruxonAuthMethod } from "./auth-method";
import type { FruxonAuth, FruxonAuthMapEntry, FruxonConfigProps } from "./config-props";
import type { FruxonParameter } from "./parameters";

/**
 * How a config does not fit the definition of its integration, where this program has both: the provider finds it out
 * only when it asks Fruxon.
 */
export function problemsOfFit(props: FruxonConfigProps): string[] {
  const definition = definitionOf(props);
  if (definition === undefined) return [];
  return checkFit(questionOf(props), definition)
    .filter(({ severity }) => severity !== "warning")
    .map(({ at, detail }) => withPropNames(`${propPath(at, CONFIG_NAMES)}: ${detail}`, config, CONFIG_NAMES));
}

/** Undefined while something in it is known only to Terraform. */
function definitionOf({ integration }: FruxonConfigProps): Definition | undefined {
  if (!(integration instanceof FruxonIntegration)) return undefined;
  const { parameters, authMethods } = integration;
  if (parameters === undefined && authMethods === undefined) return undefined;
  const names = [...(parameters ?? []).map(({ name }) => name), ...(authMethods ?? []).map(({ id }) => id)];
  if (!names.every(isKnown)) return undefined;
  return {
    parameters: (parameters ?? []).map(inputOf),
    methods: (authMethods ?? []).map(methodOf),
    isFixed: true,
  };
}

const inputOf = (parameter: FruxonParameter) => ({
  name: parameter.name,
  required: parameter.required === true,
  secret: parameter.secret === true,
  isOptionalSometimes: parameter.rules !== undefined || parameter.defaultValue !== undefined,
  options: parameter.type === "OPTION" ? parameter.options.map(({ value }) => value).filter(isKnown) : [],
});

const methodOf = ({ id, props }: FruxonAuthMethod) => ({
  id,
  isTestable: typeof props.configTestSupported === "boolean" ? props.configTestSupported : undefined,
  levels: props.supportedLevels ?? [],
});

function questionOf(props: FruxonConfigProps): FitQuestion {
  const { parameters, auth, authMap, sandboxVariant: sandbox, verifyOnApply } = props;
  return {
    parameters: withKnownNames(parameters),
    sandboxParameters: withKnownNames(sandbox?.parameters),
    auth: auth && choiceOf(auth),
    otherAuths: [
      ...inMap(["auth_map"], authMap),
      ...elsewhere(["sandbox_variant", "auth"], sandbox?.auth),
      ...inMap(["sandbox_variant", "auth_map"], sandbox?.authMap),
    ],
    verify_on_apply: verifyOnApply === true,
  };
}

/** Undefined while some of the names are known only to Terraform. */
const withKnownNames = (parameters: JsonObject | undefined): JsonObject | undefined =>
  isKnown(parameters) && Object.keys(parameters ?? {}).every(isKnown) ? parameters : undefined;

const inMap = (
  at: readonly string[],
  entries: readonly FruxonAuthMapEntry[] = [],
): readonly AuthElsewhere[] =>
  entries.flatMap(({ auth }, position) => elsewhere([...at, position, "auth_config"], auth));

function elsewhere(at: AuthElsewhere["at"], given: FruxonAuth | undefined): readonly AuthElsewhere[] {
  const auth = given && choiceOf(given);
  return auth === undefined ? [] : [{ at, auth }];
}

function choiceOf({ method, level = "APPLICATION" }: FruxonAuth): FitQuestion["auth"] {
  const id = typeof method === "string" ? method : method.id;
  if (!isKnown(id)) return undefined;
  return { integration_auth_metadata_id: id, level: isKnown(level) ? level : undefined };
}
