/** One step of a path: an attribute, a key of a map, or a position in a list or tuple. */
export type PathStep = { readonly attribute: string } | { readonly key: string } | { readonly index: number };

/**
 * Where in a configuration something stands. There is no step for an element of a set: such a path ends at the set
 * (docs/apis/terraform-protocol.md §2.6).
 */
export type Path = readonly PathStep[];

export type Severity = "error" | "warning";

/** What Terraform shows the user. Never holds a secret. */
export interface Diagnostic {
  readonly severity: Severity;
  /** One line, no final period. */
  readonly summary: string;
  /** What was given, what is allowed, what to do. May have several lines. */
  readonly detail?: string;
  /** The attribute it is about; Terraform then shows file, line and source. */
  readonly path?: Path;
}

export const error = (summary: string, detail?: string, path?: Path): Diagnostic => ({
  severity: "error",
  summary,
  ...(detail === undefined ? {} : { detail }),
  ...(path === undefined ? {} : { path }),
});

export const warning = (summary: string, detail?: string, path?: Path): Diagnostic => ({
  ...error(summary, detail, path),
  severity: "warning",
});

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === "error");

/** `permissions.users[0].id`, as messages show a path. */
export function formatPath(path: Path): string {
  return path
    .map((step, position) => {
      if ("attribute" in step) return position === 0 ? step.attribute : `.${step.attribute}`;
      if ("key" in step) return `[${JSON.stringify(step.key)}]`;
      return `[${String(step.index)}]`;
    })
    .join("");
}
