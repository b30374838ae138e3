import { type Call, Failure, type Problem } from "../../../framework";
import type { DocumentationRow, Entity, RowKey, TrutoClient } from "../api/client";
import { nameOfRow } from "../api/documentation";
import { explained } from "../errors";
import { findNamed, type Keyless } from "../keyless";
import { UUID } from "../rules";
import { ABOUT, hasSameKey } from "./body";

/** What rows are called, and named by where their entity is known. */
export const KIND: Keyless<DocumentationRow> = {
  what: "documentation row",
  key: "name",
  keyOf: nameOfRow,
};

/** What a plan says of existing rows of the same key: whether Truto takes a second one is not documented. */
export async function existingRows(
  api: TrutoClient,
  entity: Entity,
  key: RowKey,
  call: Call,
): Promise<readonly Problem[]> {
  // Truto refuses to look for what is no id at all (docs/apis/truto.md §1).
  if (!UUID.test(entity.entity_id)) return [noIdOfTruto(entity.entity_id)];
  const named = await explained(ABOUT, () => api.documentation.of(entity).lately(nameOfRow(key), call));
  const existing = named.filter((row) => hasSameKey(row, key));
  if (existing.length === 0) return [];
  return [
    {
      at: ["type"],
      severity: "warning",
      summary: "Truto already has this documentation",
      detail:
        `A row with the same entity, type, resource and method exists: ${idsOf(existing)}. This plan creates another one, ` +
        "and Truto does not document what that does. To manage the existing row instead, import it by its id.",
    },
  ];
}

/** A warning: a test may have mocked the object that the id comes from. */
const noIdOfTruto = (given: string): Problem => ({
  at: ["entity_id"],
  severity: "warning",
  summary: "Unusual entity_id",
  detail:
    `Truto's ids are UUIDs in lower case. Given: ${JSON.stringify(given)}. The provider did not check whether there is ` +
    "such documentation; the creation will probably fail.",
});

/** Reported where a creation answers what existed before: its content may be another one now. */
export const takenOver = ({ id }: DocumentationRow): Failure =>
  new Failure({
    at: ["type"],
    summary: "Truto answered the creation with existing documentation",
    detail:
      `The row ${id} with the same entity, type, resource and method existed before, and Truto created no other one. It ` +
      "may have the configured content now. Existing objects are never taken over silently: import it by its id, or remove " +
      "this resource.",
  });

const idsOf = (rows: readonly DocumentationRow[]): string => rows.map(({ id }) => id).join(", ");

/**
 * The row that an import names: by its id, or by `entity_type/entity_id/type`, followed by `/resource/method` for one of a
 * method.
 */
export async function findForImport(
  api: TrutoClient,
  given: string,
  call: Call,
): Promise<{ readonly row: DocumentationRow; readonly entity_type: string } | undefined> {
  const [entity_type = "", entity_id = "", ...name] = given.split("/");
  if (name.length === 0) {
    const id = given.toLowerCase();
    const row = UUID.test(id) ? await api.documentation.get(id, call) : undefined;
    if (row === undefined) return undefined;
    if (row.entity_type === undefined) throw entityUntold;
    return { row, entity_type: row.entity_type };
  }
  const entity = { entity_type, entity_id: entity_id.toLowerCase() };
  if (!UUID.test(entity.entity_id)) return undefined;
  const row = await findNamed(KIND, api.documentation.of(entity), name.join("/"), call);
  return row === undefined ? undefined : { row, entity_type };
}

const entityUntold = new Failure({
  summary: "Truto does not say what the documentation is about",
  detail:
    "Its answer lacks entity_type. Import it as entity_type/entity_id/type, with /resource/method for a row of a method.",
});
