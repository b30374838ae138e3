import { type JsonObject, optionalString, ShapeProblem } from "../../../http";
import { optionalAddress, optionalHarmless, optionalObject } from "./read";

/**
 * The readable members of a log sink's `sinkData`, of all sink types together (docs/apis/northflank.md §3.2). Which of
 * them a type has is said by the rules. Passwords, tokens and keys are not among them, and those in addresses are taken
 * out.
 */
export interface SinkData {
  readonly endpoint: string | undefined;
  readonly uri: string | undefined;
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly region: string | undefined;
  readonly bucket: string | undefined;
  readonly compression: string | undefined;
  readonly dataset: string | undefined;
  readonly accountId: string | undefined;
  readonly orgId: string | undefined;
  readonly url: string | undefined;
  readonly publicKey: string | undefined;
  readonly authenticationStrategy: string | undefined;
  readonly endpointType: string | undefined;
  readonly tokenType: string | undefined;
  readonly encoding: { readonly codec: string | undefined } | undefined;
  readonly framing: { readonly method: string | undefined } | undefined;
  readonly batch:
    { readonly maxEvents: number | undefined; readonly maxBytes: number | undefined } | undefined;
  readonly auth:
    | {
        readonly strategy: string | undefined;
        readonly user: string | undefined;
        readonly accessKeyId: string | undefined;
      }
    | undefined;
}

/** Builds it from the known keys alone. */
export function parseSinkData(object: JsonObject | undefined): SinkData | undefined {
  if (object === undefined) return undefined;
  const encoding = optionalObject(object, "encoding");
  const framing = optionalObject(object, "framing");
  const batch = optionalObject(object, "batch");
  const auth = optionalObject(object, "auth");
  return {
    endpoint: optionalAddress(object, "endpoint"),
    uri: optionalAddress(object, "uri"),
    host: optionalAddress(object, "host"),
    port: optionalNumber(object, "port"),
    region: optionalString(object, "region"),
    bucket: optionalHarmless(object, "bucket"),
    compression: optionalString(object, "compression"),
    dataset: optionalHarmless(object, "dataset"),
    accountId: optionalHarmless(object, "accountId"),
    orgId: optionalHarmless(object, "orgId"),
    url: optionalAddress(object, "url"),
    publicKey: optionalString(object, "publicKey"),
    authenticationStrategy: optionalString(object, "authenticationStrategy"),
    endpointType: optionalString(object, "endpointType"),
    tokenType: optionalString(object, "tokenType"),
    encoding: encoding && { codec: optionalString(encoding, "codec") },
    framing: framing && { method: optionalString(framing, "method") },
    batch: batch && {
      maxEvents: optionalNumber(batch, "maxEvents"),
      maxBytes: optionalNumber(batch, "maxBytes"),
    },
    auth: auth && {
      strategy: optionalString(auth, "strategy"),
      user: optionalHarmless(auth, "user"),
      accessKeyId: optionalString(auth, "accessKeyId"),
    },
  };
}

function optionalNumber(object: JsonObject, key: string): number | undefined {
  const value = object[key] ?? undefined;
  if (value !== undefined && typeof value !== "number") throw new ShapeProblem(key, "a number");
  return value;
}
