import { pathAt, type At } from "./attribute";
import { error, warning, type Diagnostic } from "./diagnostic";

/** Something wrong with a configuration or a call, told to the user. Never holds a secret. */
export interface Problem {
  /** The attribute it is about, for instance `["permissions", "users"]`. Absent: the whole object. */
  readonly at?: At;
  /** One line, no final period. */
  readonly summary: string;
  /** What was given, what is allowed, what to do. */
  readonly detail?: string;
  /** @default "error" */
  readonly severity?: "error" | "warning";
}

export function toDiagnostic(problem: Problem): Diagnostic {
  const make = problem.severity === "warning" ? warning : error;
  return make(problem.summary, problem.detail, problem.at === undefined ? undefined : pathAt(problem.at));
}

/** Ends an operation with one or more problems. */
export class Failure extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(problems.map((problem) => problem.summary).join("; "));
    this.name = "Failure";
    this.problems = problems;
  }
}

/**
 * An operation that failed after the registry had already changed something. The state keeps what was written, so that
 * nothing is orphaned (protocol sheet §4.7).
 */
export class PartialWrite<Observation extends object> extends Error {
  readonly observed: Observation;

  /** @param observed - what the registry holds now, at least what identifies the object */
  constructor(observed: Observation, cause: unknown) {
    super("the operation failed half-way", { cause });
    this.name = "PartialWrite";
    this.observed = observed;
  }
}

/** What a thrown value tells the user. `doing` completes "Could not …". */
export function diagnosticsOf(thrown: unknown, doing: string): readonly Diagnostic[] {
  if (thrown instanceof PartialWrite) return diagnosticsOf(thrown.cause, doing);
  if (thrown instanceof Failure) return thrown.problems.map(toDiagnostic);
  if (thrown instanceof Error) return [error(`Could not ${doing}`, thrown.message)];
  return [error(`Could not ${doing}`, "The provider threw something that is no error. Please report this.")];
}
