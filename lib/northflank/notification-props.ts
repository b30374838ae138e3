import type {
  NOTIFICATION_TYPES,
  NotificationEvent,
} from "../../src/registries/northflank/notification-integration/rules";
import type { NewerValue } from "../registry-object";
import type { Secret } from "../secret";
import type {
  NorthflankMarkedProps,
  NorthflankObjectProps,
  NorthflankProjects,
  NorthflankTaggedProps,
} from "./props";

/** The key of an event, such as `trigger:build:failure`. */
export type NorthflankNotificationEvent = NotificationEvent | NewerValue;

/** What a notification integration of every type takes. */
export interface NorthflankNotificationIntegrationCommonProps
  extends NorthflankObjectProps, NorthflankMarkedProps, NorthflankTaggedProps {
  /** URL that Northflank calls. A secret, because it often contains a token. */
  readonly webhook: Secret;
  /** Keys of the events to send. */
  readonly events: readonly NorthflankNotificationEvent[];
  /**
   * Ids of the projects whose events are sent, or `"all"`.
   *
   * @default - Northflank's value is kept; initially all
   */
  readonly projects?: NorthflankProjects;
}

/** A server that receives each event as JSON. */
export interface NorthflankRawWebhookProps extends NorthflankNotificationIntegrationCommonProps {
  /**
   * Secret that is sent to the receiver in the header `X-Northflank-Notification-Integration-Token`. It can be
   * changed, but not cleared.
   *
   * @default - none
   */
  readonly secret?: Secret;
}

/** What needs no secret of its own. */
interface WithoutSecret {
  readonly secret?: never;
}

interface Of<Type extends string> {
  readonly type: Type;
}

/** Every type with what it takes; no other combination compiles. */
export type NorthflankNotificationIntegrationProps =
  | (NorthflankRawWebhookProps & Of<"RAW_WEBHOOK">)
  | (NorthflankNotificationIntegrationCommonProps &
      Of<"DISCORD" | "TEAMS" | "TEAMS_WORKFLOWS"> &
      WithoutSecret);

/** A type that Northflank has added after this release. */
export interface NorthflankOtherNotificationProps extends NorthflankRawWebhookProps {
  /** Type, by its name in Northflank's API. A change replaces the notification integration. */
  readonly type: (typeof NOTIFICATION_TYPES)[number] | NewerValue;
}
