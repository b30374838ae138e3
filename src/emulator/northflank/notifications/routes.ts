import type { NorthflankContext } from "../context";
import { notificationDate } from "../dates";
import { NOTIFICATION_PERMISSIONS } from "../permissions";
import { invalidBody } from "../refusal";
import { crudOperations } from "../routes/crud";
import type { Operation } from "../routes/operations";
import { acceptedBody, idForNew } from "../routes/preconditions";
import { readBody } from "../rules/body";
import { problem, unless } from "../rules/problems";
import type { NorthflankSettings } from "../settings";
import { put, replace, type Stored } from "../store";
import { NOTIFICATION_BODIES } from "./bodies";
import type { NotificationIntegration } from "./notification";
import { newNotification, secretProblems, updatedNotification } from "./rules";

/** The operations of docs/apis/northflank.md §3.4. */
export function notificationOperations(northflank: NorthflankContext): readonly Operation[] {
  const { settings, state } = northflank;
  const now = () => state.clock().toISOString();
  return crudOperations(northflank, {
    path: "/integrations/notifications",
    listKey: "notificationIntegrations",
    what: "Notification integration",
    permissions: NOTIFICATION_PERMISSIONS,
    storeOf: ({ notifications }) => notifications,
    listItem: (stored) => notificationListItem(stored, settings()),
    view: (stored) => notificationView(stored, settings()),

    create(given, { notifications }) {
      const { mode, generation } = settings();
      const body = acceptedBody(readBody(given, NOTIFICATION_BODIES[generation].create, { mode }));
      acceptedBody(unless(secretProblems(body.type, body.secret, mode), () => body));
      const id = idForNew(notifications, body.name, settings());
      const created = newNotification(body, id, now());
      put(notifications, created);
      return notificationView(created, settings());
    },

    update: {
      method: "POST",
      run(given, { notifications }, stored) {
        const { mode, generation } = settings();
        const body = acceptedBody(readBody(given, NOTIFICATION_BODIES[generation].update, { mode }));
        const current = stored();
        acceptedBody(unless(secretProblems(current.item.type, body.secret, mode), () => body));
        const updated = updatedNotification(body, current, now(), settings());
        if (updated.item.id !== current.item.id && notifications.items.has(updated.item.id)) {
          throw invalidBody([problem("name", "is already in use")]);
        }
        replace(notifications, current.item.id, updated);
      },
    },
  });
}

/** Answers of create and get. `secret` is in none, `restrictions` neither (docs/apis/northflank.md §3.4). */
function notificationView(stored: Stored<NotificationIntegration>, settings: NorthflankSettings): object {
  const { restricted, projects, events } = stored.item;
  return { ...notificationListItem(stored, settings), restricted, projects, events };
}

/** An item of the list: no `events`, `projects` and `restricted`. */
function notificationListItem(
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
