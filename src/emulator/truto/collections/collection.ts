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

/** Where a request comes from, and what else there is. */
export interface Creation {
  readonly settings: TrutoSettings;
  readonly nextId: () => string;
  /** Of the token. */
  readonly environment: { readonly id: string; readonly team_id: string };
  /** All records by kind, of every environment. */
  readonly records: Readonly<Record<string, Map<string, TrutoRecord>>>;
  /** The environments of a team. */
  readonly environmentsOf: (teamId: string) => readonly { readonly id: string }[];
  /** An object that records can be about, with its team if it is of one; undefined where the token does not see it. */
  readonly entity: (type: string, id: string) => { readonly team_id?: string } | undefined;
  /** A team as answers show it. */
  readonly team: (id: string) => JsonObject | undefined;
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
  /** All fields after a change; the same object where nothing changes that would be recorded. Throws a `Refusal`. */
  readonly patch: (
    body: JsonObject,
    fields: JsonObject,
    settings: TrutoSettings,
    context: Creation,
  ) => Read<JsonObject>;
  /** The fields that an answer shows. */
  readonly view: (fields: JsonObject, answers: Answers, settings: TrutoSettings, shown: Shown) => JsonObject;
  /** Whether a token sees a record. @default what is of its environment */
  readonly isVisible?: (record: TrutoRecord, context: Creation) => boolean;
  /** Throws a `Refusal` for a record that the token sees and must not change. */
  readonly insistOnOwner?: (record: TrutoRecord, context: Creation) => void;
  /** An existing record that a creation answers in place of a new one. Throws a `Refusal` for one that is in the way. */
  readonly existing?: (fields: JsonObject, context: Creation) => TrutoRecord | undefined;
  /** Deletes what goes with a record. */
  readonly cascade?: (record: TrutoRecord, context: Creation) => void;
  /** The fields after a change by hand that does not set what moves with every change. */
  readonly moved?: (fields: JsonObject) => JsonObject;
  /** Whether its records are a team's, and answers do not name an environment. @default false */
  readonly isOfTeam?: boolean;
  /** The two parts of the fields: what anyone may see, and the secrets in the same structure. */
  readonly split: (fields: JsonObject) => { readonly readable: JsonObject; readonly secrets: JsonObject };
  readonly filters: FilterFields<TrutoRecord>;
  /** Filters on what else there is. @default none */
  readonly filtersIn?: (context: Creation) => FilterFields<TrutoRecord>;
  /** Query parameters of which a list needs one. @default none */
  readonly needsFilter?: readonly string[];
  /** The fields that a person may change behind a client's back. */
  readonly members: readonly string[];
  /** The field that people call a record by. */
  readonly key: string;
  /** The fields of a seeded record that its seed omits. */
  readonly blank: (context: Creation) => JsonObject;
}

export interface Shown extends Creation {
  readonly record: TrutoRecord;
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
