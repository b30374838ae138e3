import type { Context } from "hono";
import { isJsonMediaType } from "../../host/browser-guard";
import { isJsonObject, parseJson, type JsonObject } from "../../host/json";
import { invalidFields, refusal } from "../refusal";
import type { Read } from "../rules/read-body";

/** The body of a POST or PATCH. Throws a `Refusal` (400) when it is not one JSON object. */
export async function jsonObjectBody(c: Context): Promise<JsonObject> {
  // Clients send it with every body (docs/apis/truto.md §1); that a server insists on it is not documented. Nothing
  // else is taken, in lenient mode either: `host/browser-guard.ts`.
  if (!isJsonMediaType(c.req.header("content-type"))) {
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
