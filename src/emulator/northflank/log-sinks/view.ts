import type { JsonObject } from "../../host/json";
import { logSinkDate } from "../dates";
import { echoed, joinSecrets } from "../rules/secrets";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../store";
import type { LogSink } from "./log-sink";

/**
 * The answer of get: secrets in the clear, as in the documented example (docs/apis/northflank.md §3.2), or as the
 * settings say.
 */
export function logSinkView(stored: Stored<LogSink>, settings: NorthflankSettings): object {
  return { ...logSinkListItem(stored.item, settings), sinkData: shownSinkData(stored, settings) };
}

/** An item of the list has no `sinkData`; neither answer has `restrictions`. */
export function logSinkListItem(item: LogSink, settings: NorthflankSettings): object {
  const { id, name, description, restricted, projects, options, sinkType, status } = item;
  return {
    id,
    name,
    description,
    restricted,
    projects,
    status,
    options,
    sinkType,
    createdAt: logSinkDate(item.createdAt, settings),
    updatedAt: logSinkDate(item.updatedAt, settings),
  };
}

function shownSinkData(
  { item, secrets }: Stored<LogSink>,
  { logSinkData }: NorthflankSettings,
): JsonObject | undefined {
  if (logSinkData === "absent") return undefined;
  return joinSecrets({ readable: item.sinkData, secrets: echoed(secrets, logSinkData) });
}
