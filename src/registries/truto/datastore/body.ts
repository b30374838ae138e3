import type { Changes, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { Datastore, DatastoreBody, DatastoreChange } from "../api/client";
import { type Composed, readableText } from "../json-parts";
import { type Known, readable, sameConfig } from "../rules";
import { DATASTORE_CONFIG } from "./rules";
import type { DatastoreFields } from "./schema";

type Fields = DatastoreFields;

/** What requests are about, with the attribute of each field of the API. */
export const ABOUT = {
  object: "the datastore",
  attributes: { type: "type", label: "label", config: "config_json" },
} as const;

export const changeBody = ({ label }: Changes<Fields>, config: Composed | undefined): DatastoreChange => ({
  ...(label === undefined ? {} : { label }),
  ...(config === undefined ? {} : { config: config.json }),
});

/** Whether a datastore may be what a body creates. */
export const isLike =
  ({ type, label }: DatastoreBody, known: Known) =>
  (found: Datastore): boolean =>
    found.type === type &&
    found.label === label &&
    (found.config === undefined ||
      sameConfig(readable(found.config, known, DATASTORE_CONFIG.places), known.json));

/** What Truto says a datastore is. Nothing of its credentials is ever read back. */
export const observe = (found: Datastore, known: Known): Observed<Fields> => ({
  ...answerOf(found),
  id: found.id,
  environment_id: found.environment_id,
  type: found.type,
  label: found.label,
  config_json: found.config === undefined ? undefined : readableText(found.config, known, DATASTORE_CONFIG),
  created_at: found.created_at,
  updated_at: found.updated_at,
});
