import { z } from "zod";
import { withoutAbsent, type JsonObject } from "../../host/json";
import { closed } from "../../host/settings";
import { refusal } from "../refusal";
import { oneOf, readBody, text, uuid } from "../rules/read-body";
import { fieldFilters, type Collection, type Creation, type TrutoRecord } from "./collection";

const ENTITIES = [
  "integration",
  "unified_model",
  "environment_integration",
  "environment_unified_model",
] as const;

/** Rows of text about another object (docs/apis/truto.md §2.8). */
export const documentation: Collection = {
  path: "/documentation",
  control: "documentation",
  what: "documentation",
  create(body, { settings: { mode } }) {
    const shape = {
      ...changeable(mode === "strict"),
      entity_id: uuid,
      content: text,
      // The TS SDK lets it be omitted, the skills do not.
      type: mode === "strict" ? oneOf(TYPES) : text.optional(),
    };
    const read = readBody(body, closed(z.object(shape), mode));
    if (!read.ok) return read;
    return { ok: true, value: { entity_type: "integration", ...ABSENT, ...withoutAbsent(read.value) } };
  },

  patch(body, fields, { mode }, context) {
    if (mode === "strict" && Object.keys(body).length === 0) {
      return { ok: false, failures: [{ field: "body", message: "must set at least one field" }] };
    }
    const read = readBody(body, closed(z.object(changeable(mode === "strict")), mode));
    if (!read.ok) return read;
    const after = { ...fields, ...withoutAbsent(read.value) };
    insistOnOwner(after, context);
    return { ok: true, value: after };
  },

  view: (fields) => fields,
  split: (fields) => ({ readable: fields, secrets: {} }),
  members: ["type", "resource", "method", "authentication_method", "integration_name", "content"],
  key: "type",
  filters: {
    ...fieldFilters({ type: "text", resource: "text", method: "text" }),
    ...Object.fromEntries(
      ENTITIES.map((entityType) => [
        `${entityType}_id`,
        {
          kind: "uuid" as const,
          valueOf: ({ fields }: TrutoRecord) =>
            fields.entity_type === entityType ? String(fields.entity_id) : null,
        },
      ]),
    ),
  },
  needsFilter: ENTITIES.map((entityType) => `${entityType}_id`),
  blank: () => ({
    entity_id: "00000000-0000-4000-8000-000000000000",
    entity_type: "integration",
    type: "readme",
    content: "# Seeded",
    ...ABSENT,
  }),
  isOfTeam: true,
  isVisible: ({ fields }, context) => entityOf(fields, context) !== undefined,
  insistOnOwner: ({ fields }, context) => {
    insistOnOwner(fields, context);
  },
  existing(fields, context) {
    insistOnOwner(fields, context);
    const key = keyOf(fields);
    const existing = [...(context.records.documentation?.values() ?? [])].find(
      (other) => keyOf(other.fields) === key,
    );
    const { duplicateDocumentation } = context.settings;
    if (existing !== undefined && duplicateDocumentation === "refused") {
      throw refusal(409, "documentation of this key exists");
    }
    return duplicateDocumentation === "returned" ? existing : undefined;
  },
};

const entityOf = ({ entity_type, entity_id }: JsonObject, { entity }: Creation) =>
  entity(String(entity_type), String(entity_id));

/** Throws a `Refusal` where the token's team may not write documentation of the entity. */
function insistOnOwner(fields: JsonObject, context: Creation): void {
  const { environment, settings } = context;
  const entity = entityOf(fields, context);
  if (entity === undefined) throw refusal(404, "entity not found");
  if (entity.team_id === undefined || entity.team_id === environment.team_id) return;
  throw refusal(settings.foreignWriteStatus, "the entity belongs to another team");
}

/** What there may be one row of (setting `duplicateDocumentation`). */
const keyOf = ({ content: _, ...others }: JsonObject): string =>
  JSON.stringify(Object.entries(others).sort());

const TYPES = [
  "readme",
  "note",
  "end_user_guide",
  "description",
  "query_schema",
  "body_schema",
  "response_schema",
  "oauth_documentation_link",
  "oauth_app_requires_verification",
  "oauth_note",
];

const ABSENT: JsonObject = {
  resource: null,
  method: null,
  authentication_method: null,
  integration_name: null,
};

const changeable = (isStrict: boolean) => ({
  entity_id: uuid.optional(),
  entity_type: (isStrict ? oneOf(ENTITIES) : text).optional(),
  type: (isStrict ? oneOf(TYPES) : text).optional(),
  content: text.optional(),
  resource: text.optional(),
  method: text.optional(),
  authentication_method: text.optional(),
  integration_name: text.optional(),
});
