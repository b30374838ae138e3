import type { Context } from "hono";
import { isJsonObject, parseJson, type JsonObject } from "../../host/json";
import { refusal } from "../refusal";
import type { Mode } from "../rules/mode";

/** The body of a POST or PATCH. Throws a `Refusal` (400) when it is not one JSON object. */
export async function jsonObjectBody(c: Context, mode: Mode): Promise<JsonObject> {
  const type = c.req.header("content-type") ?? "";
  // Clients send it with every body (buddy sheet §1.4); that a server insists on it is not documented.
  if (mode === "strict" && !/^application\/json\s*(;|$)/i.test(type)) {
    throw refusal(400, "Content-Type must be application/json.");
  }
  const parsed = parseJson(await c.req.text());
  if (!parsed.ok || !isJsonObject(parsed.value))
    throw refusal(400, "The request body must be a JSON object.");
  return parsed.value;
}
