import { pathAt, type At } from "./at";
import type { Fields } from "../schema/spec";
import { error, formatPath, warning, type Diagnostic, type Path } from "./diagnostic";

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
  /** Of a rule of a resource: a credential is missing, which only a plan can judge. @default false */
  readonly missesCredential?: boolean;
  /** The member of a JSON attribute that is missing, for those who write configurations. */
  readonly member?: string;
  /** Whether that member is an object, which `jsondecode` makes of a text. @default false */
  readonly isJson?: boolean;
}

/** @param fields - the schema that the problem's path is about */
export function toDiagnostic(problem: Problem, fields: Fields): Diagnostic {
  const make = problem.severity === "warning" ? warning : error;
  const path = problem.at === undefined ? undefined : pathAt(fields, problem.at);
  return make(problem.summary, withPlace(problem, path), path);
}

/** Terraform points to a top-level attribute at most; which element of a list it is has to be said. */
function withPlace({ summary, detail }: Problem, path: Path = []): string | undefined {
  if (!path.some((step) => !("attribute" in step))) return detail;
  const place = formatPath(path);
  if (`${summary} ${detail ?? ""}`.includes(place)) return detail;
  return `${detail === undefined ? "" : `${detail} `}Place: ${place}.`;
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
 * nothing is orphaned (docs/apis/terraform-protocol.md §4.7).
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

/**
 * What a thrown value tells the user.
 *
 * @param doing - completes "Could not …"
 * @param fields - the schema that paths of problems are about
 */
export function diagnosticsOf(thrown: unknown, doing: string, fields: Fields): readonly Diagnostic[] {
  if (thrown instanceof PartialWrite) return diagnosticsOf(thrown.cause, doing, fields);
  if (thrown instanceof Failure) return thrown.problems.map((problem) => toDiagnostic(problem, fields));
  if (thrown instanceof Error && !isMistake(thrown)) return [error(`Could not ${doing}`, thrown.message)];
  const kind = thrown instanceof Error ? thrown.name : `a thrown ${typeof thrown}`;
  return [
    error(
      `Could not ${doing}`,
      `This is a bug in the provider (${kind}); please report it. The message is omitted because it might contain a secret.`,
    ),
  ];
}

/**
 * Errors that the language itself throws are mistakes of the program, and some quote what they were given: `JSON.parse`
 * its text, `Headers` the value of a header.
 */
const isMistake = ({ name }: Error): boolean => MISTAKES.has(name);

const MISTAKES = new Set([
  "TypeError",
  "RangeError",
  "SyntaxError",
  "ReferenceError",
  "URIError",
  "EvalError",
]);
