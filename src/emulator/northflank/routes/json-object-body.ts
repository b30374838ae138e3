import type { Context } from "hono";
import { isJsonMediaType } from "../../host/browser-guard";
import { isJsonObject, parseJson, type JsonObject } from "../../host/json";
import { invalidBody } from "../refusal";
import { problem } from "../rules/problems";

/** The body of a POST, PUT or PATCH. Throws a `Refusal` (400) when it is not one JSON object. */
export async function jsonObjectBody(c: Context): Promise<JsonObject> {
  // The official client sends it with every request (docs/apis/northflank.md §1); that a server insists on it is not
  // documented. Nothing else is taken, in lenient mode either: `host/browser-guard.ts`.
  if (!isJsonMediaType(c.req.header("content-type"))) {
    throw invalidBody([problem("body", "must be sent with Content-Type application/json")]);
  }
  const parsed = parseJson(await c.req.text());
  if (!parsed.ok || !isJsonObject(parsed.value))
    throw invalidBody([problem("body", "must be a JSON object")]);
  return parsed.value;
}
