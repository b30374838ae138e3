/** Something wrong with a request body. No message repeats a value: it may be a secret (docs/apis/northflank.md §8). */
export interface Problem {
  /** Dotted, with list indexes as numbers: `restrictions.teams.0.teamId`. */
  readonly path: string;
  /** Without the field's name: `must be at least 3 characters long`. */
  readonly message: string;
}

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function problem(path: string, message: string): Problem {
  return { path, message };
}

export function accepted<T>(value: T): Checked<T> {
  return { ok: true, value };
}

/** The value, unless something is wrong with it. */
export function unless<T>(problems: readonly Problem[], value: () => T): Checked<T> {
  return problems.length > 0 ? { ok: false, problems } : accepted(value());
}

/** `error.details` of a 400: by dotted path the list of what is wrong there (docs/apis/northflank.md §5.1). */
export function detailsOf(problems: readonly Problem[]): Record<string, string[]> {
  const details = new Map<string, string[]>();
  for (const { path, message } of problems) details.set(path, [...(details.get(path) ?? []), message]);
  return Object.fromEntries(details);
}
