import { isJsonObject, type JsonObject } from "../../host/json";
import { readBody } from "../rules/body";
import { accepted, problem, unless, type Checked } from "../rules/problems";
import { joinSecrets, splitSecrets } from "../rules/secrets";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../store";
import { blankLogSink, type LogSink, logSinkSchema } from "./log-sink";
import { SINK_SECRETS, sinkDataProblems, sinkDataSchema, updateProblems, SINK_TYPES } from "./sink-data";
import { z } from "zod";
import { byGeneration } from "../rules/generations";
import { descriptionSchema } from "../rules/patterns";
import { tagRestrictionsSchema } from "../rules/tag-restrictions";

/** Checks a create: the shape first, then `sinkData` by `sinkType`. */
export function checkCreateLogSink(
  body: JsonObject,
  settings: NorthflankSettings,
): Checked<CreateLogSinkBody> {
  const read = readBody(body, LOG_SINK_BODIES[settings.generation].create, settings);
  if (!read.ok) return read;
  const sinkData = checkSinkData(read.value, settings);
  return sinkData.ok ? accepted({ ...read.value, sinkData: sinkData.value }) : sinkData;
}

export function newLogSink(
  { sinkData, ...readable }: CreateLogSinkBody,
  id: string,
  createdAt: string,
): Stored<LogSink> {
  const split = splitSecrets(sinkData, SINK_SECRETS);
  const item = { ...blankLogSink(id, readable.name, createdAt), ...readable, sinkData: split.readable };
  return { item, secrets: split.secrets };
}

/** Checks the shape of an update; `sinkData` waits for the stored one. */
export function readUpdate(body: JsonObject, settings: NorthflankSettings): Checked<UpdateLogSinkBody> {
  const read = readBody(body, LOG_SINK_BODIES[settings.generation].update, settings);
  if (!read.ok) return read;
  return unless(updateProblems(read.value.sinkType, read.value.sinkData, settings), () => read.value);
}

/** Applies an update. Another `sinkType` is another sink (docs/apis/northflank.md §3.2, assumption). */
export function checkUpdateLogSink(
  { sinkType, sinkData: given, resumeLogSink, ...readable }: UpdateLogSinkBody,
  { item, secrets }: Stored<LogSink>,
  updatedAt: string,
  settings: NorthflankSettings,
): Checked<Stored<LogSink>> {
  if (sinkType !== item.sinkType) return { ok: false, problems: [problem("sinkType", "cannot be changed")] };
  const sinkData =
    sinkType === "loki" && settings.lokiEncoding === "ignored" ? withoutEncoding(given) : given;
  const checked = checkSinkData(
    { sinkType, sinkData: joined(joinSecrets({ readable: item.sinkData, secrets }), sinkData) },
    settings,
  );
  if (!checked.ok) return checked;
  const held = settings.sinkDataUpdate === "merge" ? checked.value : sinkData;
  const split = splitSecrets(held, SINK_SECRETS);
  const status = resumeLogSink === true && item.status === "paused" ? "running" : item.status;
  return accepted({
    item: { ...item, ...readable, sinkData: split.readable, status, updatedAt },
    secrets: split.secrets,
  });
}

function checkSinkData(
  { sinkType, sinkData }: Pick<CreateLogSinkBody, "sinkType" | "sinkData">,
  settings: NorthflankSettings,
): Checked<JsonObject> {
  const { mode } = settings;
  const read = readBody(sinkData, sinkDataSchema(sinkType), { mode, at: "sinkData" });
  if (!read.ok || mode === "lenient") return read;
  return unless(sinkDataProblems(sinkType, read.value, settings), () => read.value);
}

function withoutEncoding({ encoding: _, ...sinkData }: JsonObject): JsonObject {
  return sinkData;
}

/**
 * Members are replaced one by one, objects whole. Papertrail's other strategy has other members. The members of `auth` are
 * optional in an update, so that a user may change without the password; another strategy starts anew.
 */
function joined(stored: JsonObject, sent: JsonObject): JsonObject {
  const strategy = sent.authenticationStrategy;
  const starts = strategy !== undefined && strategy !== stored.authenticationStrategy;
  if (starts) return sent;
  const { auth } = stored;
  const isSame = isJsonObject(auth) && isJsonObject(sent.auth) && auth.strategy === sent.auth.strategy;
  return { ...stored, ...sent, ...(isSame ? { auth: { ...auth, ...Object(sent.auth) } } : {}) };
}

const { options } = logSinkSchema.shape;

/** Request bodies of docs/apis/northflank.md §3.2; `sinkData` is looked at apart, by `sinkType`. */
const LOG_SINK_BODIES = byGeneration((generation) => {
  const common = {
    restricted: z.boolean().optional(),
    projects: z.array(z.string()).optional(),
    options,
    sinkType: z.enum(SINK_TYPES[generation]),
    sinkData: z.record(z.string(), z.unknown()),
  };
  return {
    /** A pattern of the name is not documented. */
    create: z.strictObject({
      name: z.string().min(1),
      description: descriptionSchema.optional(),
      restrictions: tagRestrictionsSchema.optional(),
      ...common,
    }),
    /** Without `name`, `description` and `restrictions`: they cannot be changed. */
    update: z.strictObject({ ...common, resumeLogSink: z.boolean().optional() }),
  };
});

type CreateLogSinkBody = Readonly<z.output<(typeof LOG_SINK_BODIES)["newest"]["create"]>>;
type UpdateLogSinkBody = Readonly<z.output<(typeof LOG_SINK_BODIES)["newest"]["update"]>>;
