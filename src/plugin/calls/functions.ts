import type { FunctionResult, FunctionSignature } from "../../framework/calls/provider-server";
import type { Value } from "../../framework/values/value";
import { fromDynamicValue, toDynamicValue } from "../codec/dynamic-value";
import { CodecError } from "../codec/error";
import type { LoadedProvider } from "../declared";
import { UndeclaredTypeError } from "../fault";
import { type CallFunctionRequest, type CallFunctionResponse } from "../gen/tfplugin6";
import { answer, type Calls, type ProviderMethods } from "./call";

export function functionCalls(calls: Calls): ProviderMethods {
  return {
    callFunction: (request) =>
      answer(
        calls,
        { rpc: "CallFunction", subject: request.name },
        (provider) => callFunction(provider, request),
        ({ summary, detail }) => failedFunction(detail === undefined ? summary : `${summary}: ${detail}`),
      ),
  };
}

async function callFunction(
  { server }: LoadedProvider,
  request: CallFunctionRequest,
): Promise<CallFunctionResponse> {
  const { functions } = server.schemas;
  const signature = Object.hasOwn(functions, request.name) ? functions[request.name] : undefined;
  if (!signature)
    throw new UndeclaredTypeError(`This version of the provider has no function ${request.name}.`);
  const args = readArguments(request, signature);
  return args.ok
    ? toResponse(await server.callFunction(request.name, args.values), signature)
    : toResponse(args, signature);
}

type Arguments =
  { readonly ok: true; readonly values: readonly Value[] } | Extract<FunctionResult, { ok: false }>;

/** Variadic arguments follow the others (docs/apis/terraform-protocol.md §3.6). */
function readArguments(request: CallFunctionRequest, signature: FunctionSignature): Arguments {
  const { parameters, variadicParameter } = signature;
  if (request.arguments.length < parameters.length)
    return { ok: false, message: "There are too few arguments." };
  const values: Value[] = [];
  for (const [argument, message] of request.arguments.entries()) {
    const parameter = parameters[argument] ?? variadicParameter;
    if (!parameter) return { ok: false, message: "There are too many arguments.", argument };
    try {
      values.push(fromDynamicValue(message, parameter.type));
    } catch (fault) {
      if (fault instanceof CodecError) return { ok: false, message: fault.message, argument };
      throw fault;
    }
  }
  return { ok: true, values };
}

function toResponse(result: FunctionResult, { returns }: FunctionSignature): CallFunctionResponse {
  if (!result.ok) return failedFunction(result.message, result.argument);
  return { result: toDynamicValue(result.value, returns) };
}

const failedFunction = (text: string, argument?: number): CallFunctionResponse => ({
  error: { text, ...(argument === undefined ? {} : { functionArgument: BigInt(argument) }) },
});
