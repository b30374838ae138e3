import type { Context } from "hono";
import { isJsonObject, parseJson, type JsonObject } from "../../host/json";
import { invalidFields, refusal } from "../refusal";
import type { Mode } from "../rules/mode";
import type { Read } from "../rules/read-body";

/** The body of a POST or PATCH. Throws a `Refusal` (400) when it is not one JSON object. */
export async function jsonObjectBody(c: Context, mode: Mode): Promise<JsonObject> {
  const type = c.req.header("content-type") ?? "";
  // Clients send it with every body (truto sheet §1); that a server insists on it is not documented.
  if (mode === "strict" && !/^application\/json\s*(;|$)/i.test(type)) {
    throw refusal(400, "Content-Type must be application/json");
  }
  const parsed = parseJson(await c.req.text());
  if (!parsed.ok || !isJsonObject(parsed.value)) throw refusal(400, "the body must be a JSON object");
  return parsed.value;
}

/** What was read. Throws a `Refusal` (400) that names every bad field. */
export function valid<T>(read: Read<T>): T {
  if (!read.ok) throw invalidFields(read.failures);
  return read.value;
}
