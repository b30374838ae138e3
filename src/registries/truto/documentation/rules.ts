import type { Violation } from "../../../checks";

/** What rows can be about (docs/apis/truto.md §2.8). */
export const ENTITY_TYPES = [
  "integration",
  "unified_model",
  "environment_integration",
  "environment_unified_model",
];

/** Types of rows that are about a method. */
const OF_METHODS = ["description", "query_schema", "body_schema", "response_schema"];

/** Types of rows that are about the entity as a whole. */
const OF_ENTITIES = ["readme", "oauth_documentation_link", "oauth_app_requires_verification", "oauth_note"];

/** All types that are known. */
export const ROW_TYPES = [...OF_METHODS, ...OF_ENTITIES, "note", "end_user_guide"];

/** The attributes that say which method a row is about. Undefined: not set, or not known yet. */
export interface RowPlace {
  readonly type: string | undefined;
  /** Whether each of them is set, if only to something that is not known yet. */
  readonly hasResource: boolean;
  readonly hasMethod: boolean;
}

/** What is unusual about where a row belongs. Warnings: what Truto refuses is not documented. */
export function checkRow({ type = "", hasResource, hasMethod }: RowPlace): readonly Violation[] {
  if (hasMethod && !hasResource) {
    return [warning("resource", "method is set without resource", "Truto's own rows of a method have both.")];
  }
  const missing = OF_METHODS.includes(type) && !(hasResource && hasMethod);
  if (missing) {
    return [
      warning(
        hasResource ? "method" : "resource",
        `${type} is about a method`,
        "Truto's own rows of this type have resource and method. Set both.",
      ),
    ];
  }
  if (!OF_ENTITIES.includes(type) || !hasResource) return [];
  return [
    warning(
      "resource",
      `${type} is about the entity`,
      "Truto's own rows of this type have neither resource nor method. Remove them.",
    ),
  ];
}

const warning = (at: string, summary: string, detail: string): Violation => ({
  at: [at],
  severity: "warning",
  summary,
  detail,
});
