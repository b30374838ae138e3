import type { Attribute, ModeOf, ValueOf } from "../schema/attribute";
import type { AttributeSpec } from "../schema/spec";
import type { FunctionParameter, FunctionSignature } from "../calls/provider-server";
import type { Type } from "../schema/type";

/** The parameters of a function by name, in their order. A required one does not take null. */
export type Parameters = Readonly<Record<string, Parameter>>;
type Parameter = Attribute<unknown, "required" | "optional", false>;

/** The arguments of a call, as they are used inside. */
export type Arguments<P extends Parameters> = {
  readonly [K in keyof P]: ModeOf<P[K]> extends "required" ? ValueOf<P[K]> : ValueOf<P[K]> | undefined;
};

export interface FunctionDefinition<P extends Parameters, V extends Parameter, R extends Parameter> {
  /** Called as `provider::<provider>::<name>`. */
  readonly name: string;
  /** One line, without a final period. */
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly deprecationMessage?: string;
  readonly parameters: P;
  /** Any number of further arguments, all of one type. */
  readonly variadic?: { readonly name: string; readonly each: V };
  readonly returns: R;
  /**
   * Has to give the same for the same arguments, in every process: Terraform compares plan and apply (rule FN1). So it
   * gets no connection, no clock and no environment. Values that are not known yet never reach it.
   *
   * @throws ArgumentError for what is wrong with an argument
   */
  readonly run: (args: Arguments<P>, more: readonly ValueOf<V>[]) => ValueOf<R>;
}

/** An argument that a function cannot use. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
  readonly parameter: string;
  /** Which of several variadic arguments, from 0. */
  readonly position: number;

  constructor(parameter: string, message: string, position = 0) {
    super(message);
    this.parameter = parameter;
    this.position = position;
  }
}

/** A {@link FunctionDefinition} without its types, for the provider. */
export interface ProviderFunction {
  readonly name: string;
  readonly signature: FunctionSignature;
  readonly parameters: readonly NamedParameter[];
  readonly variadic: NamedParameter | undefined;
  readonly returns: AttributeSpec;
  readonly run: (args: Readonly<Record<string, unknown>>, more: readonly unknown[]) => unknown;
}

export interface NamedParameter {
  readonly name: string;
  readonly attribute: Parameter;
}

/** @throws Error when a name or a type is none that Terraform allows (rule S7) */
export function defineFunction<const P extends Parameters, V extends Parameter, R extends Parameter>(
  definition: FunctionDefinition<P, V, R>,
): ProviderFunction {
  const { name, returns, variadic, deprecationMessage } = definition;
  const parameters = Object.entries(definition.parameters).map(([parameter, attribute]) => ({
    name: parameter,
    attribute,
  }));
  const further = variadic && { name: variadic.name, attribute: variadic.each };
  checkNames(name, [...parameters, ...(further === undefined ? [] : [further])]);
  return {
    name,
    parameters,
    variadic: further,
    returns: returns.spec,
    signature: {
      summary: definition.summary,
      description: definition.description,
      parameters: parameters.map(signatureOf),
      ...(further === undefined ? {} : { variadicParameter: signatureOf(further) }),
      returns: typeOf(name, returns.spec),
      ...(deprecationMessage === undefined ? {} : { deprecationMessage }),
    },
    run: (args, more) => definition.run(args as Arguments<P>, more as readonly ValueOf<V>[]),
  };
}

const signatureOf = ({ name, attribute: { spec } }: NamedParameter): FunctionParameter => ({
  name,
  type: typeOf(name, spec),
  description: spec.description,
  allowNull: spec.mode !== "required",
  // Terraform then answers "unknown" by itself, which is all that a pure function could say.
  allowUnknown: false,
});

function typeOf(name: string, { shape }: AttributeSpec): Type {
  if (shape.kind === "plain") return shape.type;
  throw new Error(`${name}: a function takes and gives plain values; use plainObject`);
}

const IDENTIFIER = /^[a-z][a-z0-9_]*$/;

function checkNames(name: string, parameters: readonly NamedParameter[]): void {
  const names = [name, ...parameters.map((parameter) => parameter.name)];
  const wrong = names.find((each) => !IDENTIFIER.test(each));
  if (wrong !== undefined) throw new Error(`${name}: ${wrong} is no name for a function or a parameter (S7)`);
  const twice = parameters.find((one, i) => parameters.findIndex((other) => other.name === one.name) !== i);
  if (twice !== undefined) throw new Error(`${name}: the parameter ${twice.name} is there twice (S7)`);
}
