import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type JsonObject,
  nullableString,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import { type Collected, createCollected } from "./collection";
import { readOne } from "./reading";

/** The object that a row is about. */
export interface Entity {
  readonly entity_type: string;
  readonly entity_id: string;
}

/** What tells the rows of one entity apart, as far as they have it (docs/apis/truto.md §2.8). */
export interface RowKey {
  readonly type: string;
  readonly resource?: string | undefined;
  readonly method?: string | undefined;
  readonly authentication_method?: string | undefined;
  readonly integration_name?: string | undefined;
}

/** A row of documentation. */
export interface DocumentationRow extends RowKey {
  readonly id: string;
  readonly entity_id: string;
  /** Undefined: not said. */
  readonly entity_type: string | undefined;
  readonly content: string;
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
}

/** Body of PATCH. A PATCH of anything else is not sent: whether it can take a field away is not documented. */
export interface DocumentationChange {
  readonly content?: string;
}

/** Body of POST. */
export interface DocumentationBody extends Entity, RowKey {
  readonly content: string;
}

export type EntityDocumentation = Collected<DocumentationRow, DocumentationBody, DocumentationChange>;

/** Rows are listed by their entity: a list of all is an error. */
export interface Documentation {
  of(entity: Entity): EntityDocumentation;
  /** By its id alone, where the entity is not known. */
  get(id: string, call?: CallOptions): Promise<DocumentationRow | undefined>;
}

export function createDocumentation(http: HttpClient, clock?: Clock): Documentation {
  const known = new Map<string, EntityDocumentation>();
  return {
    of(entity) {
      const key = JSON.stringify([entity.entity_type, entity.entity_id]);
      const existing = known.get(key);
      if (existing !== undefined) return existing;
      const made: EntityDocumentation = createCollected(
        http,
        {
          path: PATH,
          query: { [`${entity.entity_type}_id`]: entity.entity_id },
          read: parse,
          readMade: parse,
          keysOf: (row) => [nameOfRow(row)],
        },
        clock,
      );
      known.set(key, made);
      return made;
    },
    get: (id, call) => readOne(http, [PATH, id], parse, call),
  };
}

const PATH = "documentation";

/** How a row of a known entity is named: `readme`, `description/contacts/list`. */
export const nameOfRow = ({ type, resource, method }: RowKey): string =>
  [type, resource, method].filter((part) => part !== undefined).join("/");

const parse = (object: JsonObject): DocumentationRow => ({
  id: requiredId(object, "id"),
  entity_id: requiredString(object, "entity_id"),
  entity_type: optionalString(object, "entity_type"),
  type: requiredString(object, "type"),
  content: requiredString(object, "content"),
  resource: textOrNone(object, "resource"),
  method: textOrNone(object, "method"),
  authentication_method: textOrNone(object, "authentication_method"),
  integration_name: textOrNone(object, "integration_name"),
  created_at: optionalString(object, "created_at"),
  updated_at: optionalString(object, "updated_at"),
});

/** Null, empty and absent all say that there is none. */
function textOrNone(object: JsonObject, key: string): string | undefined {
  const value = nullableString(object, key) ?? "";
  return value === "" ? undefined : value;
}
