import { withoutNulls } from "../../src/checks";
import {
  type AuthElsewhere,
  checkFit,
  type Definition,
  type FitQuestion,
  type GivenCredentials,
} from "../../src/registries/fruxon/rules";
import { FruxonIntegration } from "../fruxon-integration";
import { propPath, withPropNames } from "../private/props/prop-names";
import { config, CONFIG_NAMES } from "./description";
import type { JsonObject } from "../json";
import { isKnown } from "../private/hcl/attributes";
import type { FruxonAuthMethod } from "./auth-method";
import type { FruxonAuth, FruxonConfigProps, FruxonConfigValues } from "./config-props";
import { entriesOf } from "./config-values";
import type { FruxonParameter } from "./parameters";

/** Something that does not fit, with the names of the construct's props. */
export interface Misfit {
  readonly severity: "error" | "warning";
  readonly text: string;
}

/**
 * How a config does not fit the definition of its integration, where this program has both: the provider finds it out
 * only when it asks Fruxon.
 */
export function problemsOfFit(props: FruxonConfigProps): readonly Misfit[] {
  const definition = definitionOf(props);
  if (definition === undefined) return [];
  return checkFit(questionOf(props), definition).map(({ at, detail, severity = "error" }) => ({
    severity,
    text: withPropNames(`${propPath(at, CONFIG_NAMES)}: ${detail}`, config, CONFIG_NAMES),
  }));
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
    isOfProgram: true,
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
  inputs: inputsOf(props.inputs ?? []),
});

/** Undefined while one of the names is known only to Terraform. */
const inputsOf = (inputs: readonly FruxonParameter[]) =>
  inputs.every(({ name }) => isKnown(name))
    ? inputs.map(({ name, required, rules, defaultValue }) => ({
        name,
        isNeeded: required === true && rules === undefined && defaultValue === undefined,
      }))
    : undefined;

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
    credentials: [
      ...given("auth_secrets", "auth", auth),
      ...givenInMap("auth_map_secrets", "authMap", authMap),
      ...given("sandbox_variant_secrets", "sandboxVariant.auth", sandbox?.auth),
      ...givenInMap("sandbox_variant_secrets", "sandboxVariant.authMap", sandbox?.authMap),
    ],
  };
}

function given(attribute: string, owner: string, auth: FruxonAuth | undefined): readonly GivenCredentials[] {
  const names = Object.keys(withoutNulls(auth?.credentials ?? {}, 1));
  const method = auth && choiceOf(auth)?.integration_auth_metadata_id;
  return auth?.credentials === undefined || !names.every(isKnown)
    ? []
    : [{ attribute, owner, method, names }];
}

const givenInMap = (
  attribute: string,
  owner: string,
  authMap: FruxonConfigValues["authMap"],
): readonly GivenCredentials[] =>
  entriesOf(authMap).flatMap(({ auth }, position) => given(attribute, `${owner}[${position}].auth`, auth));

/** Undefined while some of the names are known only to Terraform. */
const withKnownNames = (parameters: JsonObject | undefined): JsonObject | undefined =>
  isKnown(parameters) && Object.keys(parameters ?? {}).every(isKnown)
    ? parameters && withoutNulls(parameters, 1)
    : undefined;

const inMap = (at: readonly string[], authMap: FruxonConfigValues["authMap"]): readonly AuthElsewhere[] =>
  entriesOf(authMap).flatMap(({ auth }, position) => elsewhere([...at, position, "auth_config"], auth));

function elsewhere(at: AuthElsewhere["at"], given: FruxonAuth | undefined): readonly AuthElsewhere[] {
  const auth = given && choiceOf(given);
  return auth === undefined ? [] : [{ at, auth }];
}

function choiceOf({ method, level = "APPLICATION" }: FruxonAuth): FitQuestion["auth"] {
  const id = typeof method === "string" ? method : method.id;
  if (!isKnown(id)) return undefined;
  return { integration_auth_metadata_id: id, level: isKnown(level) ? level : undefined };
}
