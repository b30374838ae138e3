import { types } from "node:util";
import { error, type Diagnostic } from "../framework/diagnostics/diagnostic";
import { CodecError } from "./codec/error";

/** A type name that the provider does not declare. */
export class UndeclaredTypeError extends Error {
  override readonly name = "UndeclaredTypeError";
}

/** The provider could not be made; no configuration is known yet, so the message can hold no secret. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}

const MAX_FRAMES = 5;

/** What the user is told of an exception in a call. Never a value, and no message that may quote one. */
export function problemOf(fault: unknown, rpc: string): Diagnostic {
  if (fault instanceof CodecError) return codecProblem(fault);
  if (fault instanceof UndeclaredTypeError)
    return error("Unknown to this version of the provider", fault.message);
  if (fault instanceof LoadError) return error("The provider could not be loaded", fault.message);
  return error(
    "The provider failed unexpectedly",
    `${rpc} ended in an exception (${nameOf(fault)}). This is a bug in the provider; please report it with the lines ` +
      `below. The message of the exception is omitted because it might contain a secret.\n\n${framesOf(fault).join("\n")}`,
  );
}

function codecProblem(fault: CodecError): Diagnostic {
  const summary =
    fault.direction === "reading"
      ? "The engine sent a value that the provider cannot read"
      : "The provider returned a value that does not match its schema";
  return error(summary, `${fault.message}. This is a bug in the provider; please report it.`, fault.path);
}

export const nameOf = (fault: unknown): string => (types.isNativeError(fault) ? fault.name : typeof fault);

/** Where an exception came from: functions and lines, without its message. */
export function framesOf(fault: unknown): readonly string[] {
  if (!types.isNativeError(fault) || fault.stack === undefined) return [];
  return fault.stack
    .replace(fault.message, "")
    .split("\n")
    .filter((line) => /^ +at /.test(line))
    .slice(0, MAX_FRAMES);
}
