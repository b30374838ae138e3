/**
 * One thing that is wrong with a request. Messages name fields, types and ids, never the value of a field that may
 * contain a secret.
 */
export interface Problem {
  /** 404 for a project that does not exist (docs/apis/buddy.md §5.2), 400 for everything else. */
  readonly status: 400 | 404;
  readonly message: string;
}

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function invalid(message: string): Problem {
  return { status: 400, message };
}
