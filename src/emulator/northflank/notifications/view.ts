import { notificationDate } from "../dates";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../store";
import type { NotificationIntegration } from "./notification";

/** Answers of create and get. `secret` is in none, `restrictions` neither (docs/apis/northflank.md §3.4). */
export function notificationView(
  stored: Stored<NotificationIntegration>,
  settings: NorthflankSettings,
): object {
  const { restricted, projects, events } = stored.item;
  return { ...notificationListItem(stored, settings), restricted, projects, events };
}

/** An item of the list: no `events`, `projects` and `restricted`. */
export function notificationListItem(
  { item, secrets }: Stored<NotificationIntegration>,
  settings: NorthflankSettings,
): object {
  const { id, name, type, status } = item;
  return {
    id,
    name,
    type,
    webhook: secrets.webhook,
    status,
    createdAt: notificationDate(item.createdAt, settings),
    updatedAt: notificationDate(item.updatedAt, settings),
  };
}
