import {
  type HttpClient,
  type Clock,
  type JsonObject,
  nullableString,
  optionalBoolean,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import type { AnsweredJson, JsonObject as Json } from "../rules";
import { type Collected, createCollected } from "./collection";
import { optionalTexts, secretlessJson } from "./parse";

/** Where Truto sends its notifications (docs/apis/truto.md §2.5). `undefined`: not said. */
export interface NotificationDestination {
  readonly id: string;
  readonly environment_id: string | undefined;
  readonly type: string;
  readonly label: string | null | undefined;
  readonly is_active: boolean | undefined;
  readonly event_types: readonly string[] | undefined;
  /** Without the webhook's URL, which every answer has in clear. */
  readonly config: AnsweredJson | undefined;
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
}

/** Body of PATCH: what is absent stays. `config` goes whole, with a null for what is to go (§8.3). */
export interface NotificationDestinationChange {
  readonly label?: string;
  readonly is_active?: boolean;
  readonly config?: Json;
}

/** Body of POST. `environment_id` follows from the token and is never sent. */
export interface NotificationDestinationBody extends NotificationDestinationChange {
  readonly type: string;
  readonly config: Json;
  readonly event_types?: readonly string[];
}

export type NotificationDestinations = Collected<
  NotificationDestination,
  NotificationDestinationBody,
  NotificationDestinationChange
>;

export const createNotificationDestinations = (http: HttpClient, clock?: Clock): NotificationDestinations =>
  createCollected(
    http,
    {
      path: "notification-destination",
      read: parse,
      readMade: parse,
      keysOf: ({ label }) => (typeof label === "string" ? [label] : []),
    },
    clock,
  );

const parse = (object: JsonObject): NotificationDestination => ({
  id: requiredId(object, "id"),
  environment_id: optionalString(object, "environment_id"),
  type: requiredString(object, "type"),
  label: nullableString(object, "label"),
  is_active: optionalBoolean(object, "is_active"),
  event_types: optionalTexts(object, "event_types"),
  config: secretlessJson(object, "config", ["webhook_url"]),
  created_at: optionalString(object, "created_at"),
  updated_at: optionalString(object, "updated_at"),
});
