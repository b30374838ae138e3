import type { NorthflankContext } from "../context";
import { LOG_SINK_PERMISSIONS } from "../permissions";
import { acceptedBody, existing, idForNew } from "../routes/preconditions";
import { UNREADABLE_BODY } from "../refusal";
import { jsonObjectBody } from "../../host/json-body";
import { answerData, answerNothing, type Operation, type Request } from "../routes/operations";
import { answerPage } from "../routes/paging";
import { put, remove } from "../store";
import type { Entity } from "../state";
import type { LogSink } from "./log-sink";
import { checkCreateLogSink, checkUpdateLogSink, newLogSink, readUpdate } from "./rules";
import { logSinkListItem, logSinkView } from "./view";

const COLLECTION = "/integrations/log-sinks";
const SINGLE = `${COLLECTION}/:logSinkId`;

/** The operations of docs/apis/northflank.md §3.2. */
export function logSinkOperations(northflank: NorthflankContext): Operation[] {
  const { settings } = northflank;
  const permissions = LOG_SINK_PERMISSIONS;
  return [
    {
      method: "GET",
      path: COLLECTION,
      permission: permissions.list,
      run: (c, { logSinks }) =>
        answerPage(c, "logSinks", logSinks, settings(), ({ item }) => logSinkListItem(item, settings())),
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
      run: (c, entity) => answerData(c, logSinkView(stored(c, entity), settings())),
    },
    {
      method: "POST",
      path: `${SINGLE}/settings`,
      permission: permissions.update,
      run: (c, entity) => update(northflank, c, entity),
    },
    {
      method: "POST",
      path: `${SINGLE}/pause`,
      permission: permissions.update,
      run: (c, entity) => changeStatus(c, entity, "paused"),
    },
    {
      method: "POST",
      path: `${SINGLE}/resume`,
      permission: permissions.update,
      run: (c, entity) => changeStatus(c, entity, "running"),
    },
    {
      method: "DELETE",
      path: SINGLE,
      permission: permissions.delete,
      run(c, entity) {
        remove(entity.logSinks, stored(c, entity).item.id);
        return answerNothing(c);
      },
    },
  ];
}

/** Answers the id only. No validation line is sent to the target: the emulator calls nobody (§3.2). */
async function create(
  { settings, state }: NorthflankContext,
  c: Request,
  { logSinks }: Entity,
): Promise<Response> {
  const body = acceptedBody(checkCreateLogSink(await jsonObjectBody(c, UNREADABLE_BODY), settings()));
  const id = idForNew(logSinks, body.name, settings());
  put(logSinks, newLogSink(body, id, state.clock().toISOString()));
  return answerData(c, { id });
}

async function update({ settings, state }: NorthflankContext, c: Request, entity: Entity): Promise<Response> {
  const body = acceptedBody(readUpdate(await jsonObjectBody(c, UNREADABLE_BODY), settings()));
  const updatedAt = state.clock().toISOString();
  const updated = checkUpdateLogSink(body, stored(c, entity), updatedAt, settings());
  put(entity.logSinks, acceptedBody(updated));
  return answerNothing(c);
}

function changeStatus(c: Request, entity: Entity, status: LogSink["status"]): Response {
  const { item, secrets } = stored(c, entity);
  put(entity.logSinks, { item: { ...item, status }, secrets });
  return answerNothing(c);
}

function stored(c: Request, { logSinks }: Entity) {
  return existing(logSinks, c.req.param("logSinkId"), "Log sink");
}
