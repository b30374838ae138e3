import type { JsonObject } from "../../host/json";
import { errorsOf, type FieldErrors } from "./checked";
import type { ConfigMetadata, ParameterMetadata } from "./metadata";
import { sameName } from "./enums";

/**
 * What is wrong with the parameters of a config: a required one without a default must be there, and a name that the
 * integration does not have is no setting (docs/apis/fruxon.md §13.2, from the vendor's own client; that the server
 * checks it is not documented). Of values only options are looked at. No message repeats a value: it may be a secret.
 */
export function parameterErrors(
  parameters: JsonObject,
  { parametersMetadata = [] }: ConfigMetadata,
): FieldErrors {
  const missing = parametersMetadata.filter(
    ({ name, required, defaultValue }) =>
      required === true && defaultValue == null && !Object.hasOwn(parameters, name),
  );
  const known = new Map(parametersMetadata.map((parameter) => [parameter.name, parameter]));
  return errorsOf([
    ...missing.map(({ name }): [string, string] => [`parameters.${name}`, "is required"]),
    ...Object.entries(parameters).flatMap(([name, value]): [string, string][] => {
      const parameter = known.get(name);
      if (parameter === undefined) return [[`parameters.${name}`, "the integration has no such parameter"]];
      return optionErrors(parameter, value).map((message) => [`parameters.${name}`, message]);
    }),
  ]);
}

function optionErrors({ type = "", options }: ParameterMetadata, value: unknown): string[] {
  if (!sameName(type, "OPTION") || options == null || options.length === 0) return [];
  const allowed = options.map((option) => option.value);
  return allowed.some((option) => option === value) ? [] : [`expected one of ${allowed.join(", ")}`];
}
