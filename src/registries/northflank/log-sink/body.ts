import { credentialsIn, isRedacted, withoutCredentials } from "../../../checks";
import type { Changes, Credentials, Desired, Observed, State } from "../../../framework";
import { answerOf } from "../../common/answers";
import { isObject, type JsonObject } from "../../../http";
import { compact } from "../api/read";
import type {
  CreateLogSinkBody,
  LogSink,
  LogSinkOptions,
  SinkData,
  TagRestrictionsBody,
  Team,
  UpdateLogSinkBody,
} from "../api/client";
import { type Attributes, camelCase, snakeCase } from "../errors";
import type { LogSinkFields } from "./schema";
import { idOf, isJustImported } from "../lookup";
import { SINK_CREDENTIAL_FIELDS, SINK_DATA_FIELDS, secretPath } from "./rules";

type Fields = LogSinkFields;
type Given = Credentials<Fields>["credentials"];
type Data = Desired<Fields>["sink_data"];

/** The attributes that an error body may name. */
export const NAMED_ATTRIBUTES: Attributes = {
  names: [
    "name",
    "description",
    "sink_type",
    "sink_data",
    "restricted",
    "projects",
    "options",
    "restrictions",
  ],
  nested: { sink_data: SINK_DATA_FIELDS },
};

export const createBody = (desired: Desired<Fields>, credentials: Given): CreateLogSinkBody => ({
  name: desired.name,
  description: desired.description,
  ...settings(desired, desired, credentials),
  restrictions: tagRestrictionsBody(desired.restrictions),
});

/** Whether something of what the settings hold is to be sent. */
export const settingsDiffer = (changed: ReadonlySet<string>): boolean =>
  ["sink_data", "restricted", "projects", "options", "additional_fields"].some((name) => changed.has(name));

/** What differs, and all of `sinkData`, which is required every time (docs/apis/northflank.md §3.2). */
export const settingsBody = (
  desired: Desired<Fields>,
  changes: Changes<Fields>,
  credentials: Given,
): UpdateLogSinkBody => {
  const body = settings(desired, changes, credentials);
  const { encoding: _, ...changeable } = body.sinkData;
  return body.sinkType === "loki" ? { ...body, sinkData: changeable } : body;
};

const settings = (
  desired: Desired<Fields>,
  from: Changes<Fields>,
  credentials: Given,
): UpdateLogSinkBody => ({
  sinkType: desired.sink_type,
  sinkData: sinkDataBody(desired.sink_type, desired.sink_data, credentials),
  restricted: from.restricted,
  projects: from.projects,
  options: from.options && optionsBody(from.options),
});

const optionsBody = (options: NonNullable<Desired<Fields>["options"]>): LogSinkOptions => ({
  useCustomLabels: options.use_custom_labels,
  forwardCdnLogs: options.forward_cdn_logs,
  forwardIngressLogs: options.forward_ingress_logs,
  forwardMeshLogs: options.forward_mesh_logs,
});

export function tagRestrictionsBody(
  restrictions: Desired<Fields>["restrictions"],
): TagRestrictionsBody | undefined {
  if (restrictions === undefined) return undefined;
  const { tags } = restrictions;
  return {
    tags: tags && { enabled: tags.enabled, items: tags.items, matchCondition: tags.match_condition },
  };
}

/**
 * The readable members and the secrets, each where the type has it. All of them in an update too: whether it joins what is
 * stored is not documented, and what is left out might be lost.
 */
function sinkDataBody(type: string, data: Data, credentials: Given): JsonObject {
  const readable = compact(renamed(data ?? {}, camelCase));
  return SINK_CREDENTIAL_FIELDS.reduce<JsonObject>((body, name) => {
    const secret = credentials?.[name];
    return secret === undefined ? body : withMember(body, secretPath(type, name), secret);
  }, readable);
}

function withMember(body: JsonObject, [first, ...rest]: readonly string[], value: string): JsonObject {
  if (first === undefined) return body;
  const inner = body[first];
  const parent = typeof inner === "object" && inner !== null ? (inner as JsonObject) : {};
  return { ...body, [first]: rest.length === 0 ? value : withMember(parent, rest, value) };
}

/** The same object with the names of its members, at any depth, written otherwise. */
function renamed(object: object, rename: (name: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]: [string, unknown]) => [
      rename(name),
      typeof value === "object" && value !== null ? renamed(value, rename) : value,
    ]),
  );
}

/** Every secret value, also those in addresses, for redaction. */
export const secretsOf = ({ sink_data: data }: Desired<Fields>, credentials: Given): readonly string[] => [
  ...Object.values(credentials ?? {}).filter((value) => value !== undefined),
  ...[data?.endpoint, data?.uri, data?.url, data?.host].flatMap((address = "") => credentialsIn(address)),
];

/** All that a create says of a log sink. */
export const identified = (team: Team, id: string): Observed<Fields> => ({
  id: idOf(team, id),
  team_id: team ?? null,
  log_sink_id: id,
});

/** What is known of a log sink beside what was just read. */
type Known = Pick<Partial<State<Fields>>, "name" | "sink_data">;

/** What Northflank says a log sink is. Nothing secret of its `sinkData` is ever read back. */
export function observe(team: Team, sink: LogSink, known: Known): Observed<Fields> {
  return {
    ...answerOf(sink),
    ...identified(team, sink.id),
    name: sink.name,
    description: sink.description ?? null,
    sink_type: sink.sinkType,
    sink_data: observedData(sink.sinkData, known),
    restricted: sink.restricted,
    projects: sink.projects,
    options: sink.options && {
      use_custom_labels: sink.options.useCustomLabels,
      forward_cdn_logs: sink.options.forwardCdnLogs,
      forward_ingress_logs: sink.options.forwardIngressLogs,
      forward_mesh_logs: sink.options.forwardMeshLogs,
    },
    paused: sink.status === undefined ? undefined : sink.status === "paused",
    status: sink.status,
    created_at: sink.createdAt,
    updated_at: sink.updatedAt,
  };
}

/**
 * Undefined: not told, so what is known stays. After an import all that is told counts; otherwise only the members that
 * are known, because the rest is what Northflank fills in.
 */
function observedData(seen: SinkData | undefined, known: Known): Observed<Fields>["sink_data"] {
  if (seen === undefined) return undefined;
  const named = compact(renamed(seen, snakeCase));
  const returned = isJustImported(known) ? named : within(named, known.sink_data ?? {});
  // The type of the schema; its members were just named after it.
  return returned;
}

/** What was seen of the members of `known`; what was not seen of them stays. */
function within(seen: JsonObject, known: object): JsonObject {
  return Object.fromEntries(
    Object.entries(known)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]: [string, unknown]) => {
        const now = seen[name];
        if (isObject(value) && isObject(now)) return [name, within(now, value)];
        // Taken out of what was read, and known as it was configured.
        return [name, isKnownWithCredential(value, now) ? value : now];
      }),
  );
}

const isKnownWithCredential = (known: unknown, seen: unknown): boolean =>
  typeof known === "string" &&
  typeof seen === "string" &&
  isRedacted(seen) &&
  withoutCredentials(known) === seen;
