import type { NorthflankContext } from "../context";
import { NOTIFICATION_PERMISSIONS } from "../permissions";
import { invalidBody, UNREADABLE_BODY } from "../refusal";
import { acceptedBody, existing, idForNew } from "../routes/preconditions";
import { jsonObjectBody } from "../../host/json-body";
import { answerData, answerNothing, type Operation, type Request } from "../routes/operations";
import { answerPage } from "../routes/paging";
import { readBody } from "../rules/body";
import { problem, unless } from "../rules/problems";
import { put, remove, replace, type Stored } from "../store";
import type { Entity } from "../state";
import { NOTIFICATION_BODIES } from "./bodies";
import { newNotification, secretProblems, updatedNotification } from "./rules";
import { notificationDate } from "../dates";
import type { NorthflankSettings } from "../settings";
import type { NotificationIntegration } from "./notification";

const COLLECTION = "/integrations/notifications";
const SINGLE = `${COLLECTION}/:notificationId`;

/** The operations of docs/apis/northflank.md §3.4. */
export function notificationOperations(northflank: NorthflankContext): Operation[] {
  const { settings } = northflank;
  const permissions = NOTIFICATION_PERMISSIONS;
  return [
    {
      method: "GET",
      path: COLLECTION,
      permission: permissions.list,
      run: (c, { notifications }) =>
        answerPage(c, "notificationIntegrations", notifications, settings(), (found) =>
          notificationListItem(found, settings()),
        ),
    },
    {
      method: "POST",
      path: COLLECTION,
      permission: permissions.create,
      run: (c, entity) => create(northflank, c, entity),
    },
    {
      method: "GET",
      path: SINGLE,
      permission: permissions.get,
      run: (c, entity) => answerData(c, notificationView(stored(c, entity), settings())),
    },
    {
      method: "POST",
      path: SINGLE,
      permission: permissions.update,
      run: (c, entity) => update(northflank, c, entity),
    },
    {
      method: "DELETE",
      path: SINGLE,
      permission: permissions.delete,
      run(c, entity) {
        remove(entity.notifications, stored(c, entity).item.id);
        return answerNothing(c);
      },
    },
  ];
}

async function create(
  { settings, state }: NorthflankContext,
  c: Request,
  { notifications }: Entity,
): Promise<Response> {
  const { mode, generation } = settings();
  const body = acceptedBody(
    readBody(await jsonObjectBody(c, UNREADABLE_BODY), NOTIFICATION_BODIES[generation].create, { mode }),
  );
  acceptedBody(unless(secretProblems(body.type, body.secret, mode), () => body));
  const id = idForNew(notifications, body.name, settings());
  const created = newNotification(body, id, state.clock().toISOString());
  put(notifications, created);
  return answerData(c, notificationView(created, settings()));
}

/** Answers nothing: what it did has to be read back. */
async function update({ settings, state }: NorthflankContext, c: Request, entity: Entity): Promise<Response> {
  const { mode, generation } = settings();
  const body = acceptedBody(
    readBody(await jsonObjectBody(c, UNREADABLE_BODY), NOTIFICATION_BODIES[generation].update, { mode }),
  );
  const current = stored(c, entity);
  acceptedBody(unless(secretProblems(current.item.type, body.secret, mode), () => body));
  const updated = updatedNotification(body, current, state.clock().toISOString(), settings());
  if (updated.item.id !== current.item.id && entity.notifications.items.has(updated.item.id)) {
    throw invalidBody([problem("name", "is already in use")]);
  }
  replace(entity.notifications, current.item.id, updated);
  return answerNothing(c);
}

function stored(c: Request, { notifications }: Entity) {
  return existing(notifications, c.req.param("notificationId"), "Notification integration");
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
