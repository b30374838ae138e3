import { slugOf } from "../ids";
import { problem, type Problem } from "../rules/problems";
import type { Mode } from "../../host/settings";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../store";
import type { CreateNotificationBody, UpdateNotificationBody } from "./bodies";
import { blankNotification, type NotificationIntegration } from "./notification";

/** A secret is for raw webhooks only (docs/apis/northflank.md §3.4). */
export function secretProblems(type: string, secret: string | undefined, mode: Mode): Problem[] {
  if (secret === undefined || type === "RAW_WEBHOOK" || mode === "lenient") return [];
  return [problem("secret", `is not used by ${type}`)];
}

export function newNotification(
  { webhook, secret, events, ...readable }: CreateNotificationBody,
  id: string,
  createdAt: string,
): Stored<NotificationIntegration> {
  const blank = blankNotification(id, readable.name, createdAt);
  const item = { ...blank, ...readable, events: present(events) };
  return { item, secrets: secret === undefined ? { webhook } : { webhook, secret } };
}

/** Applies an update; omitted members stay. The id changes with the name only if the settings say so. */
export function updatedNotification(
  { webhook, secret, events, ...readable }: UpdateNotificationBody,
  { item, secrets }: Stored<NotificationIntegration>,
  updatedAt: string,
  { eventsUpdate, notificationIds }: NorthflankSettings,
): Stored<NotificationIntegration> {
  const kept = eventsUpdate === "merge" || events === undefined ? item.events : {};
  const follows = notificationIds === "follow" && readable.name !== undefined;
  return {
    item: {
      ...item,
      ...readable,
      id: follows ? slugOf(readable.name ?? item.name) : item.id,
      events: { ...kept, ...present(events ?? {}) },
      updatedAt,
    },
    secrets: { ...secrets, ...(webhook && { webhook }), ...(secret && { secret }) },
  };
}

function present(events: Readonly<Record<string, boolean | undefined>>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([key, wanted]) => (wanted === undefined ? [] : [[key, wanted]])),
  );
}
