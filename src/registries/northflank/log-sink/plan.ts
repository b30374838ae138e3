import { type PlanAdjustment, type PlanRequest, READING, UNKNOWN } from "../../../framework";
import { areUnread, unreadRestrictions } from "../restrictions";
import { redactedAddresses, SINK_ADDRESS_PATHS } from "../rules/addresses";
import { settingsDiffer } from "./body";
import type { LogSinkFields } from "./schema";

/** What a change of a log sink takes beside a request, and what stands in its way. */
export function planOf({
  config,
  prior,
  planned,
  changed,
  sendsCredentials,
  private: kept,
}: PlanRequest<LogSinkFields>): PlanAdjustment<LogSinkFields> {
  const isSent = prior === undefined || sendsCredentials || settingsDiffer(changed);
  const isUnread = prior !== undefined && areUnread(kept);
  return {
    // Pausing and resuming it is what moves its status (docs/apis/northflank.md §3.2); a stable one would stay in the
    // state until a refresh.
    ...(changed.has("paused") ? { planned: { status: UNKNOWN } } : {}),
    replace: [
      // The update of a loki sink takes no encoding (vendor's client 2.1).
      ...(planned.sink_type === "loki" && codecIn(planned.sink_data) !== codecIn(prior?.sink_data)
        ? [["sink_data", "encoding"]]
        : []),
      ...(isUnread ? [] : [["restrictions"]]),
    ],
    problems: [
      ...(isSent ? redactedAddresses(config, SINK_ADDRESS_PATHS, READING) : []),
      ...(isUnread && changed.has("restrictions") ? [RECORDED_ONLY] : []),
    ],
  };
}

/** How lines are encoded; an empty codec is none. */
function codecIn(data: unknown): unknown {
  const codec = READING.valueAt(data, ["encoding", "codec"]);
  return READING.presenceOf(codec) === "unset" ? undefined : codec;
}

const RECORDED_ONLY = unreadRestrictions(
  "log sink",
  "An update cannot change restrictions: they are recorded as configured and " +
    "not sent. To send them, recreate the log sink with -replace.",
);
