import type { Context } from "hono";
import { isJsonObject, parseJson, type JsonObject } from "../../host/json";
import { invalidBody } from "../refusal";
import type { Mode } from "../rules/mode";
import { problem } from "../rules/problems";

/** The body of a POST, PUT or PATCH. Throws a `Refusal` (400) when it is not one JSON object. */
export async function jsonObjectBody(c: Context, mode: Mode): Promise<JsonObject> {
  const type = c.req.header("content-type") ?? "";
  // The official client sends it with every request (northflank sheet §1); that a server insists on it is not documented.
  if (mode === "strict" && !/^application\/json\s*(;|$)/i.test(type)) {
    throw invalidBody([problem("body", "must be sent with Content-Type application/json")]);
  }
  const parsed = parseJson(await c.req.text());
  if (!parsed.ok || !isJsonObject(parsed.value))
    throw invalidBody([problem("body", "must be a JSON object")]);
  return parsed.value;
}
