/**
 * `strict` refuses unknown fields, credentials and blocks of other providers, and sets of credentials that lack a
 * member; `lenient` takes them (docs/apis/northflank.md §2.2, §2.4, assumptions).
 */
export type Mode = "strict" | "lenient";
