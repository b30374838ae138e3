import type { Context } from "hono";
import { isJsonMediaType } from "./browser-guard";
import { isJsonObject, parseJson, type JsonObject } from "./json";

/** A registry's own refusals of a body that it does not read. */
export interface BodyRefusals {
  readonly mediaType: () => Error;
  readonly noObject: () => Error;
}

/**
 * The body of a request, one JSON object. The registries' clients send its media type with every body; that servers
 * insist on it is not documented. Nothing else is taken, in lenient mode either (`browser-guard.ts`).
 */
export async function jsonObjectBody(c: Context, refusals: BodyRefusals): Promise<JsonObject> {
  if (!isJsonMediaType(c.req.header("content-type"))) throw refusals.mediaType();
  const parsed = parseJson(await c.req.text());
  if (!parsed.ok || !isJsonObject(parsed.value)) throw refusals.noObject();
  return parsed.value;
}
