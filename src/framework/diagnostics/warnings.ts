import type { Fields } from "../schema/spec";
import type { Call } from "../calls/call";
import type { Diagnostic } from "./diagnostic";
import { toDiagnostic, type Problem } from "./failure";

/** What an operation gets that may tell the user something although it succeeds. */
export interface CallWithWarnings extends Call {
  /** Shows a warning beside the result: what the registry is going to switch off, what it did in another way. No secrets. */
  readonly warn: Warn;
}

export type Warn = (problem: Omit<Problem, "severity">) => void;

/**
 * Runs what may warn. The warnings stand before what the result says, also where that is an error.
 *
 * @param fields - the schema that the problems' paths are about
 */
export async function withWarnings<Result extends { readonly diagnostics: readonly Diagnostic[] }>(
  fields: Fields,
  run: (warn: Warn) => Promise<Result>,
): Promise<Result> {
  const warnings: Diagnostic[] = [];
  const result = await run((problem) => {
    warnings.push(toDiagnostic({ ...problem, severity: "warning" }, fields));
  });
  return warnings.length === 0 ? result : { ...result, diagnostics: [...warnings, ...result.diagnostics] };
}
