import type { NorthflankContext } from "../context";
import { LOG_SINK_PERMISSIONS } from "../permissions";
import { type Crud, crudOperations, switchOperation } from "../routes/crud";
import type { Operation } from "../routes/operations";
import { acceptedBody, idForNew } from "../routes/preconditions";
import { put } from "../store";
import type { LogSink } from "./log-sink";
import { checkCreateLogSink, checkUpdateLogSink, newLogSink, readUpdate } from "./rules";
import { logSinkListItem, logSinkView } from "./view";

/** The operations of docs/apis/northflank.md §3.2. */
export function logSinkOperations(northflank: NorthflankContext): readonly Operation[] {
  const { settings, state } = northflank;
  const now = () => state.clock().toISOString();
  const crud: Crud<LogSink> = {
    path: "/integrations/log-sinks",
    listKey: "logSinks",
    what: "Log sink",
    permissions: LOG_SINK_PERMISSIONS,
    storeOf: ({ logSinks }) => logSinks,
    listItem: ({ item }) => logSinkListItem(item, settings()),
    view: (stored) => logSinkView(stored, settings()),

    /** Returns the id only. No log line is sent to the target: the emulator sends no requests (§3.2). */
    create(given, { logSinks }) {
      const body = acceptedBody(checkCreateLogSink(given, settings()));
      const id = idForNew(logSinks, body.name, settings());
      put(logSinks, newLogSink(body, id, now()));
      return { id };
    },

    update: {
      method: "POST",
      suffix: "/settings",
      run(given, { logSinks }, current) {
        const body = acceptedBody(readUpdate(given, settings()));
        put(logSinks, acceptedBody(checkUpdateLogSink(body, current(), now(), settings())));
      },
    },
  };
  const switchTo = (suffix: string, status: LogSink["status"]) =>
    switchOperation(crud, suffix, ({ item, secrets }, { logSinks }) => {
      put(logSinks, { item: { ...item, status }, secrets });
    });
  return [...crudOperations(northflank, crud), switchTo("/pause", "paused"), switchTo("/resume", "running")];
}
