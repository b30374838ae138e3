import type { Changes, Desired, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type {
  NotificationDestination,
  NotificationDestinationBody,
  NotificationDestinationChange,
} from "../api/client";
import { type Composed, readableText } from "../json-parts";
import { type Known, readable, sameConfig } from "../rules";
import { DESTINATION_CONFIG } from "./rules";
import type { NotificationDestinationFields } from "./schema";

type Fields = NotificationDestinationFields;

/** What requests are about, with the attribute of each field of the API. */
export const ABOUT = {
  object: "the notification destination",
  attributes: {
    type: "type",
    label: "label",
    is_active: "is_active",
    event_types: "event_types",
    config: "config_json",
  },
} as const;

/** Active unless the configuration says otherwise, as in Truto (docs/apis/truto.md §2.5); the plan shows it. */
export const DESTINATION_DEFAULTS = { is_active: true } as const;

export const createBody = (
  { type, label, is_active, event_types }: Desired<Fields>,
  config: Composed,
): NotificationDestinationBody => ({
  type,
  config: config.json,
  is_active: is_active ?? DESTINATION_DEFAULTS.is_active,
  ...(label === undefined ? {} : { label }),
  ...(event_types === undefined ? {} : { event_types }),
});

/** The config goes whole or not at all: whether Truto merges or replaces it is not documented (docs/apis/truto.md §2.5). */
export const changeBody = (
  { label, is_active }: Changes<Fields>,
  config: Composed | undefined,
): NotificationDestinationChange => ({
  ...(label === undefined ? {} : { label }),
  ...(is_active === undefined ? {} : { is_active }),
  ...(config === undefined ? {} : { config: config.json }),
});

/** Whether a destination may be what a body creates. */
export const isLike =
  ({ type, label, is_active }: NotificationDestinationBody, known: Known) =>
  (found: NotificationDestination): boolean =>
    found.type === type &&
    (found.label ?? undefined) === label &&
    (found.is_active ?? is_active) === is_active &&
    (found.config === undefined ||
      sameConfig(readable(found.config, known, DESTINATION_CONFIG.places), known.json));

/** What Truto says a destination is. Nothing of its secrets is ever read back. */
export const observe = (found: NotificationDestination, known: Known): Observed<Fields> => ({
  ...answerOf(found),
  id: found.id,
  environment_id: found.environment_id,
  type: found.type,
  label: found.label,
  is_active: found.is_active,
  event_types: found.event_types,
  config_json: found.config === undefined ? undefined : readableText(found.config, known, DESTINATION_CONFIG),
  created_at: found.created_at,
  updated_at: found.updated_at,
});
