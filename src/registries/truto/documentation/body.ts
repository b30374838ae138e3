import type { Desired, Observed, State } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { DocumentationBody, DocumentationRow, RowKey } from "../api/client";
import type { DocumentationFields } from "./schema";

type Fields = DocumentationFields;

const SAME_NAMES = [
  "entity_id",
  "entity_type",
  "type",
  "resource",
  "method",
  "authentication_method",
  "integration_name",
  "content",
] as const;

/** What requests are about. The attributes have the names of the API's fields. */
export const ABOUT = {
  object: "the documentation",
  attributes: Object.fromEntries(SAME_NAMES.map((name) => [name, name])),
};

const KEY = ["type", "resource", "method", "authentication_method", "integration_name"] as const;

export const createBody = (desired: Desired<Fields>): DocumentationBody => ({
  entity_id: desired.entity_id,
  entity_type: desired.entity_type,
  content: desired.content,
  ...keyOf(desired),
});

const keyOf = (row: RowKey): RowKey => {
  const given = KEY.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]);
  return { ...(Object.fromEntries(given) as Partial<RowKey>), type: row.type };
};

/** Whether two rows of one entity have one key. */
export const hasSameKey = (one: RowKey, other: RowKey): boolean =>
  KEY.every((name) => one[name] === other[name]);

/** Whether a row may be what a body creates. */
export const isLike =
  (body: DocumentationBody) =>
  (found: DocumentationRow): boolean =>
    hasSameKey(found, body) && found.content === body.content;

/**
 * What Truto says a row is.
 *
 * @param entityType - the type as it is known, if an answer does not say it
 */
export const observe = (
  found: DocumentationRow,
  entityType: State<Fields>["entity_type"] | undefined,
): Observed<Fields> => ({
  ...answerOf(found),
  id: found.id,
  entity_id: found.entity_id,
  entity_type: found.entity_type ?? entityType,
  type: found.type,
  resource: found.resource ?? null,
  method: found.method ?? null,
  authentication_method: found.authentication_method ?? null,
  integration_name: found.integration_name ?? null,
  content: found.content,
  created_at: found.created_at,
  updated_at: found.updated_at,
});
