/** A rule that a configuration breaks, at an attribute. Never quotes a value that may be secret. */
export interface Violation {
  readonly at: readonly (string | number)[];
  readonly summary: string;
  readonly detail: string;
  /** A warning is shown and stops nothing. @default "error" */
  readonly severity?: "error" | "warning";
  /** Whether a secret is written where it can be read. @default false */
  readonly exposesSecret?: boolean;
}
