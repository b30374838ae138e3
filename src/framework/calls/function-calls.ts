import { valueFromPlain, valueToPlain } from "../values/convert";
import { WrongType } from "../values/plain";
import { ArgumentError, type NamedParameter, type ProviderFunction } from "../definitions/function";
import { declared, type Provider } from "../definitions/provider";
import type { FunctionResult, ProviderServer } from "./provider-server";
import { validateFields } from "../schema/validate";
import { isWhollyKnown, UNKNOWN, type Value } from "../values/value";

/** The calls of functions. They come to a process without configuration (docs/apis/terraform-protocol.md §3.4). */
export const functionCalls = ({ functions }: Provider): Pick<ProviderServer, "callFunction"> => ({
  async callFunction(name, args) {
    const called = declared(functions, name);
    if (called === undefined) return { ok: false, message: `the provider has no function ${name}` };
    return call(called, args);
  },
});

function call(called: ProviderFunction, args: readonly Value[]): FunctionResult {
  if (!args.every(isWhollyKnown)) return { ok: true, value: UNKNOWN };
  const { parameters, variadic } = called;
  if (args.length < parameters.length) return { ok: false, message: "There are too few arguments." };
  if (args.length > parameters.length && variadic === undefined) {
    return { ok: false, message: "There are too many arguments.", argument: parameters.length };
  }
  const given = args.map((value, argument): Given => {
    const parameter = parameters[argument] ?? variadic;
    return { value, argument, parameter };
  });
  const refused = given.map(refusal).find((each) => each !== undefined);
  return refused ?? run(called, given);
}

interface Given {
  readonly value: Value;
  readonly argument: number;
  readonly parameter: NamedParameter | undefined;
}

/** What the rules of a parameter say to an argument. */
function refusal({ value, argument, parameter }: Given): Extract<FunctionResult, { ok: false }> | undefined {
  if (parameter === undefined) return undefined;
  const { name, attribute } = parameter;
  // Terraform takes the mark of sensitive values away before it calls, so that no argument may be quoted.
  const fields = { [name]: attribute.sensitive() };
  const problem = validateFields(fields, { [name]: value }).find(({ severity }) => severity === "error");
  return problem && { ok: false, message: problem.detail ?? problem.summary, argument };
}

function run(called: ProviderFunction, given: readonly Given[]): FunctionResult {
  const plain = given.map(({ value, parameter }) =>
    parameter === undefined ? undefined : valueToPlain(parameter.attribute.spec, value, "undefined"),
  );
  const named = Object.fromEntries(called.parameters.map(({ name }, position) => [name, plain[position]]));
  try {
    const result = called.run(named, plain.slice(called.parameters.length));
    return { ok: true, value: valueFromPlain(called.returns, result) };
  } catch (thrown) {
    return { ok: false, ...explain(called, thrown, given.length) };
  }
}

function explain(
  called: ProviderFunction,
  thrown: unknown,
  count: number,
): { message: string; argument?: number } {
  if (thrown instanceof ArgumentError) {
    const argument = positionOf(called, thrown);
    // Terraform looks the argument up in what the user wrote, so it has to be there.
    return { message: thrown.message, ...(argument < 0 || argument >= count ? {} : { argument }) };
  }
  // The message of any other error may quote an argument, which may be a secret.
  const kind =
    thrown instanceof WrongType ? thrown.message : thrown instanceof Error ? thrown.name : "an exception";
  return {
    message: `The function ${called.name} failed (${kind}). This is a bug in the provider; please report it.`,
  };
}

/** Negative where the function has no such parameter. */
function positionOf(
  { parameters, variadic }: ProviderFunction,
  { parameter, position }: ArgumentError,
): number {
  if (parameter === variadic?.name) return parameters.length + position;
  return parameters.findIndex(({ name }) => name === parameter);
}
