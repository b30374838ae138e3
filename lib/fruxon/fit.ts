import { checkFit, type Definition, type FitQuestion } from "../../src/registries/fruxon/rules";
import { FruxonIntegration } from "../fruxon-integration";
import { isKnown } from "../private/attributes";
import type { FruxonAuthMethod } from "./auth-method";
import type { FruxonAuth, FruxonConfigProps } from "./config-props";
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
    .map(({ at, detail }) => `${at.join(".")}: ${detail}`);
}

/** Undefined while something in it is known only to Terraform. */
function definitionOf({ integration }: FruxonConfigProps): Definition | undefined {
  if (!(integration instanceof FruxonIntegration)) return undefined;
  const { parameters, authMethods } = integration;
  if (parameters === undefined && authMethods === undefined) return undefined;
  const names = [...(parameters ?? []).map(({ name }) => name), ...(authMethods ?? []).map(({ id }) => id)];
  if (!names.every(isKnown)) return undefined;
  return { parameters: (parameters ?? []).map(inputOf), methods: (authMethods ?? []).map(methodOf) };
}

const inputOf = ({ name, required, secret, rules, defaultValue }: FruxonParameter) => ({
  name,
  required: required === true,
  secret: secret === true,
  isOptionalSometimes: rules !== undefined || defaultValue !== undefined,
});

const methodOf = ({ id, props }: FruxonAuthMethod) => ({
  id,
  isTestable: typeof props.configTestSupported === "boolean" ? props.configTestSupported : undefined,
  levels: props.supportedLevels ?? [],
});

function questionOf({ parameters, auth, verifyOnApply }: FruxonConfigProps): FitQuestion {
  return { parameters, auth: auth && choiceOf(auth), verify_on_apply: verifyOnApply === true };
}

function choiceOf({ method, level = "APPLICATION" }: FruxonAuth): FitQuestion["auth"] {
  const id = typeof method === "string" ? method : method.id;
  return isKnown(id) ? { integration_auth_metadata_id: id, level } : undefined;
}
