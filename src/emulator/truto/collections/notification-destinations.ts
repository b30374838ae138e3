import { z } from "zod";
import { isJsonObject, mergePatch, withoutAbsent, type JsonObject } from "../../host/json";
import { closed, type Mode } from "../../host/settings";
import { flag, jsonObject, oneOf, readBody, text, wholeNumber, type Read } from "../rules/read-body";
import { fieldFilters, omittedEventTypes, type Collection } from "./collection";

/** Where Truto's notifications are sent (docs/apis/truto.md §2.5). */
export const notificationDestinations: Collection = {
  path: "/notification-destination",
  control: "notification-destinations",
  what: "notification destination",
  create(body, { settings }) {
    const shape = {
      type: settings.mode === "strict" ? oneOf(["slack", "email"]) : text,
      config: jsonObject,
      label: text.optional(),
      is_active: flag.optional(),
      event_types: names.optional(),
    };
    const read = readBody(body, closed(z.object(shape), settings.mode));
    if (!read.ok) return read;
    const { event_types = omittedEventTypes(settings), label = null, ...given } = read.value;
    return withConfig({ is_active: true, ...withoutAbsent(given), label, event_types }, settings.mode);
  },

  patch(body, fields, settings) {
    const shape = { label: text.optional(), is_active: flag.optional(), config: jsonObject.optional() };
    if (settings.mode === "strict" && Object.keys(body).length === 0) {
      return { ok: false, failures: [{ field: "body", message: "must set at least one field" }] };
    }
    const read = readBody(body, closed(z.object(shape), settings.mode));
    if (!read.ok) return read;
    const { config, ...given } = withoutAbsent(read.value);
    const patched = { ...fields, ...given };
    if (config === undefined) return { ok: true, value: patched };
    const merges = settings.destinationConfigPatch === "merge";
    return withConfig(
      { ...patched, config: merges ? mergePatch(fields.config, config) : config },
      settings.mode,
    );
  },

  // Also the webhook: every answer has it in clear.
  view: (fields) => fields,
  split(fields) {
    const config = isJsonObject(fields.config) ? fields.config : {};
    const { webhook_url, ...readable } = config;
    return {
      readable: { ...fields, config: readable },
      secrets: webhook_url === undefined ? {} : { config: { webhook_url } },
    };
  },
  members: ["type", "label", "is_active", "event_types", "config"],
  key: "label",
  filters: fieldFilters({ type: "text", label: "text", is_active: "boolean" }),
  blank: () => ({
    type: "slack",
    label: null,
    is_active: true,
    event_types: null,
    config: { webhook_url: "https://hooks.slack.example/FAKE-SEEDED-WEBHOOK" },
  }),
};

const names = z.array(text);

/** The whole config is judged, also after a change of parts of it. A null counts as absent. */
function withConfig(fields: JsonObject, mode: Mode): Read<JsonObject> {
  const schema = fields.type === "slack" ? slack : fields.type === "email" ? email : z.object({});
  const config = Object.fromEntries(
    Object.entries(isJsonObject(fields.config) ? fields.config : {}).filter(([, value]) => value !== null),
  );
  const read = readBody({ config }, z.object({ config: closed(schema, mode) }));
  return read.ok ? { ok: true, value: fields } : read;
}

const slack = z.object({ webhook_url: text.min(1), ignored_status_codes: z.array(wholeNumber).optional() });

const email = z.object({
  to: z.array(text).min(1),
  cc: z.array(text).optional(),
  bcc: z.array(text).optional(),
  subject_prefix: text.optional(),
});
