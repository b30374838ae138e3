import type { JsonObject } from "../../host/json";
import type { FilterFields } from "../routes/filters";
import type { Emerging } from "../rules/model";
import type { Read } from "../rules/read-body";
import type { TrutoSettings } from "../settings";

/** A record of one environment. */
export interface TrutoRecord extends Emerging {
  readonly environment_id: string;
  /** What was sent or generated, under the API's names, secrets included. */
  readonly fields: JsonObject;
}

/** What an answer is for. */
export type Answers = "create" | "update" | "read" | "list";

/** A kind of records of an environment, all of which are listed, created, read, changed and deleted alike. */
export interface Collection {
  /** In the API: `/webhook`. */
  readonly path: string;
  /** In the control path: `webhooks`. */
  readonly control: string;
  /** In messages: `webhook`. */
  readonly what: string;
  /** The fields of a new record out of a body. */
  readonly create: (body: JsonObject, context: Creation) => Read<JsonObject>;
  /** All fields after a change. */
  readonly patch: (body: JsonObject, fields: JsonObject, settings: TrutoSettings) => Read<JsonObject>;
  /** The fields that an answer shows. */
  readonly view: (fields: JsonObject, answers: Answers, settings: TrutoSettings) => JsonObject;
  /** The two parts of the fields: what anyone may see, and the secrets in the same structure. */
  readonly split: (fields: JsonObject) => { readonly readable: JsonObject; readonly secrets: JsonObject };
  readonly filters: FilterFields<TrutoRecord>;
  /** The fields that a person may change behind a client's back. */
  readonly members: readonly string[];
  /** The field that people call a record by. */
  readonly key: string;
  /** The fields of a seeded record that its seed omits. */
  readonly blank: (context: Creation) => JsonObject;
}

export interface Creation {
  readonly settings: TrutoSettings;
  readonly nextId: () => string;
}

/** Filters on fields of the record. */
export const fieldFilters = (
  kinds: Readonly<Record<string, "text" | "uuid" | "boolean">>,
): FilterFields<TrutoRecord> =>
  Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      {
        kind,
        valueOf: ({ fields }: TrutoRecord) => {
          const value = fields[name];
          return typeof value === "string" || typeof value === "boolean" ? value : null;
        },
      },
    ]),
  );

/** What an answer shows where a creation sends no event types (docs/apis/truto.md §2.5, §2.6). */
export const omittedEventTypes = ({ omittedEventTypes: shown }: TrutoSettings): readonly string[] | null =>
  ({ null: null, empty: [], all: ["all"] })[shown];
