import { z } from "zod";
import { withoutAbsent } from "../../host/json";
import { closed } from "../../host/settings";
import { flag, readBody, text } from "../rules/read-body";
import { fieldFilters, omittedEventTypes, type Collection } from "./collection";

/** Addresses that Truto calls (docs/apis/truto.md §2.6). */
export const webhooks: Collection = {
  path: "/webhook",
  control: "webhooks",
  what: "webhook",
  create(body, { settings, nextId }) {
    const read = readBody(body, closed(z.object({ ...changeable, target_url: address }), settings.mode));
    if (!read.ok) return read;
    const { event_types = omittedEventTypes(settings), ...given } = withoutAbsent(read.value);
    return { ok: true, value: { is_active: true, ...given, event_types, secret: nextId() } };
  },

  patch(body, fields, { mode }) {
    if (mode === "strict" && Object.keys(body).length === 0) {
      return { ok: false, failures: [{ field: "body", message: "must set at least one field" }] };
    }
    const read = readBody(body, closed(z.object(changeable), mode));
    return read.ok ? { ok: true, value: { ...fields, ...withoutAbsent(read.value) } } : read;
  },

  view({ secret, ...fields }, answers) {
    return answers === "create" ? { ...fields, secret } : fields;
  },
  split: ({ secret, ...readable }) => ({ readable, secrets: { secret } }),
  members: ["target_url", "is_active", "event_types"],
  key: "target_url",
  filters: fieldFilters({ target_url: "text", is_active: "boolean" }),
  blank: ({ nextId }) => ({
    target_url: "https://hooks.example.test/seeded",
    is_active: true,
    event_types: null,
    secret: nextId(),
  }),
};

const address = text.regex(/^https:\/\/[^/\s]/, "must be an https address");

const changeable = {
  target_url: address.optional(),
  is_active: flag.optional(),
  event_types: z.array(text).optional(),
};
