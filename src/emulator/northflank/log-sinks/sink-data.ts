import { z } from "zod";
import type { JsonObject } from "../../host/json";
import { byGeneration, type Generation } from "../rules/generations";
import { problem, type Problem } from "../rules/problems";
import type { NorthflankSettings } from "../settings";

/** The members of `sinkData` by `sinkType` (docs/apis/northflank.md §3.2). */

/** Members that are secrets, whichever type of sink has them and however deep. */
export const SINK_SECRETS: ReadonlySet<string> = new Set([
  "password",
  "default_api_key",
  "token",
  "secretAccessKey",
  "api_key",
  "licenseKey",
]);

const text = z.string().min(1);
const encoding = z.strictObject({ codec: z.enum(["text", "json"]) });

const SINK_DATA = {
  loki: z.strictObject({
    endpoint: text,
    encoding: encoding.optional(),
    auth: z
      .strictObject({
        strategy: z.literal("basic").optional(),
        user: z.string().optional(),
        password: z.string().optional(),
      })
      .optional(),
  }),
  datadog_logs: z.strictObject({ default_api_key: text, region: z.enum(["eu", "us", "us3", "us5"]) }),
  papertrail: z.discriminatedUnion("authenticationStrategy", [
    z.strictObject({ authenticationStrategy: z.literal("port"), host: text, port: z.number() }),
    z.strictObject({ authenticationStrategy: z.literal("token"), uri: text, token: text }),
  ]),
  aws_s3: z.strictObject({
    endpoint: text,
    region: text,
    bucket: text,
    compression: z.enum(["gzip", "none"]),
    auth: z.strictObject({ accessKeyId: text, secretAccessKey: text }).optional(),
  }),
  http: z.strictObject({
    uri: text,
    encoding,
    auth: z.discriminatedUnion("strategy", [
      z.strictObject({ strategy: z.literal("none") }),
      z.strictObject({ strategy: z.literal("basic"), user: z.string().optional(), password: text }),
      z.strictObject({ strategy: z.literal("bearer"), token: z.string().optional() }),
    ]),
    batch: z.strictObject({ maxEvents: z.number().optional(), maxBytes: z.number().optional() }).optional(),
    framing: z.strictObject({ method: z.enum(["none", "newline", "length"]).optional() }).optional(),
  }),
  logdna: z.strictObject({ api_key: text }),
  betterStack: z.strictObject({ token: text, uri: text }),
  honeycomb: z.strictObject({ api_key: text, dataset: text }),
  logzio: z.strictObject({ region: z.enum(["eu", "uk", "us", "ca", "au", "nl", "wa"]), token: text }),
  solarWinds: z.strictObject({
    api_key: text,
    endpointType: z.enum(["unitary", "bulk"]),
    encoding: encoding.optional(),
  }),
  axiom: z.strictObject({
    dataset: text,
    token: text,
    tokenType: z.enum(["personal", "api"]),
    orgId: z.string().optional(),
    url: z.string().optional(),
  }),
  newRelic: z.strictObject({ accountId: text, licenseKey: text, region: z.enum(["eu", "us"]) }),
  sentry: z.strictObject({
    endpoint: z.string().regex(/^https:\/\/[\w.-]+\.sentry\.io\//),
    publicKey: text,
  }),
} as const;

export type SinkType = keyof typeof SINK_DATA;

/** What an update needs whatever is stored (docs/apis/northflank.md §10.2). */
const REQUIRED_IN_UPDATES: Readonly<Record<string, readonly string[]>> = {
  http: ["uri", "auth", "encoding"],
  axiom: ["dataset"],
};
/** Earlier: "optional except `uri` (http) and `dataset` (axiom)" (docs/apis/northflank.md §3.2). */
const REQUIRED_EARLIER: typeof REQUIRED_IN_UPDATES = { http: ["uri"], axiom: ["dataset"] };

/** The newest schema spells the last one so (docs/apis/northflank.md §10.2). */
const S3_REGIONS: readonly unknown[] = [
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "eu-central-1",
  "eu-south-1",
  "eu-north-1",
  "us-west-1",
  "us-west-2",
  "us-east-1",
  "us-east2",
];

/** Types that can be created. `coralogix` is in the enum and has no schema; `sentry` is younger than client 0.9.5. */
export const SINK_TYPES = byGeneration((generation: Generation) =>
  Object.keys(SINK_DATA)
    .filter(isSinkType)
    .filter((type) => type !== "sentry" || generation === "newest"),
);

export function isSinkType(type: string): type is SinkType {
  return type in SINK_DATA;
}

export function sinkDataSchema(type: SinkType): z.ZodType<JsonObject> {
  return SINK_DATA[type];
}

/** What must and what must not be in an update, whatever is stored. */
export function updateProblems(
  type: SinkType,
  sent: JsonObject,
  { sinkUpdate, lokiEncoding }: NorthflankSettings,
): Problem[] {
  const required = (sinkUpdate === "current" ? REQUIRED_IN_UPDATES : REQUIRED_EARLIER)[type] ?? [];
  const isRefused = type === "loki" && lokiEncoding === "refused" && sent.encoding !== undefined;
  return [
    ...required
      .filter((member) => sent[member] === undefined)
      .map((member) => problem(`sinkData.${member}`, "is required")),
    ...(isRefused ? [problem("sinkData.encoding", "is not allowed")] : []),
  ];
}

/** A personal token of Axiom needs the organisation; the regions of a bucket may be limited. */
export function sinkDataProblems(
  type: string,
  data: JsonObject,
  { sinkRegions }: NorthflankSettings,
): Problem[] {
  if (type === "aws_s3" && sinkRegions === "listed" && !S3_REGIONS.includes(data.region)) {
    return [problem("sinkData.region", `must be one of ${S3_REGIONS.join(", ")}`)];
  }
  if (type !== "axiom" || data.tokenType !== "personal" || data.orgId !== undefined) return [];
  return [problem("sinkData.orgId", "is required with a personal token")];
}
