import type { Context } from "hono";
import type { z } from "zod";
import type { JsonObject } from "../../host/json";
import { jsonObjectBody } from "../../host/json-body";
import type { FruxonContext } from "../context";
import { Refusal, refusal } from "../refusal";
import { check, type FieldErrors } from "../rules/checked";
import { boundBody } from "../rules/known-keys";
import type { FruxonSettings } from "../settings";

/** The request's body in the given shape. Throws a `Refusal` that names every wrong field. */
export async function validBody<S extends z.ZodType>(
  c: Context,
  schema: S,
  { settings: current, state }: FruxonContext,
): Promise<z.output<S>> {
  const settings = current();
  const sent = await jsonObjectBody(c, {
    mediaType: () => refusal(415, "Content-Type must be application/json."),
    noObject: () => invalid({ $: ["The body must be a JSON object."] }, {}, settings),
  });
  const { body, dropped } =
    settings.unknownKeys === "dropped" ? boundBody(schema, sent) : { body: sent, dropped: [] };
  state.droppedKeys.push(...dropped.map(({ place }) => ({ method: c.req.method, path: c.req.path, place })));
  const checked = check(schema, body);
  if (!checked.ok) throw invalid(checked.errors, body, settings);
  return checked.value;
}

/** As `validBody`; no body at all counts as an empty object. */
export async function optionalBody<S extends z.ZodType>(
  c: Context,
  schema: S,
  fruxon: FruxonContext,
): Promise<z.output<S>> {
  if ((await c.req.text()) === "") return schema.parse({});
  return validBody(c, schema, fruxon);
}

/** Quotes the body only where the settings want a server that does so (docs/apis/fruxon.md §7.1). */
export function invalid(errors: FieldErrors, body: JsonObject, settings: FruxonSettings): Refusal {
  const { validationStatus, errorsQuoteInput } = settings;
  return new Refusal(validationStatus, null, errorsQuoteInput === "always" ? quoted(errors, body) : errors);
}

function quoted(errors: FieldErrors, body: JsonObject): FieldErrors {
  const entries = Object.entries(errors).map(([field, messages]) => {
    const given = JSON.stringify(body[field.replace(/[.[].*$/, "")]);
    return [field, messages.map((message) => `${message} (given: ${given})`)];
  });
  return Object.fromEntries(entries) as FieldErrors;
}
