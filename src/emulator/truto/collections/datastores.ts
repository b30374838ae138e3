import { z } from "zod";
import { isJsonObject, mergePatch, withoutAbsent, type JsonObject } from "../../host/json";
import { closed, type Mode } from "../../host/settings";
import { jsonObject, oneOf, readBody, text, wholeNumber, type Read } from "../rules/read-body";
import { fieldFilters, type Collection } from "./collection";

/** Where Truto stores synced data (docs/apis/truto.md §2.7). */
export const datastores: Collection = {
  path: "/datastore",
  control: "datastores",
  what: "datastore",
  create(body, { settings: { mode } }) {
    const type = mode === "strict" ? oneOf(TYPES) : text;
    const read = readBody(body, closed(z.object({ type, label: text.min(1), config: jsonObject }), mode));
    return read.ok ? withConfig(read.value, mode) : read;
  },

  patch(body, fields, { mode }) {
    if (mode === "strict" && Object.keys(body).length === 0) {
      return { ok: false, failures: [{ field: "body", message: "must set at least one field" }] };
    }
    const shape = { label: text.min(1).optional(), config: jsonObject.optional() };
    const read = readBody(body, closed(z.object(shape), mode));
    if (!read.ok) return read;
    const { config, ...given } = withoutAbsent(read.value);
    const patched = { ...fields, ...given };
    if (config === undefined) return { ok: true, value: patched };
    return withConfig({ ...patched, config: mergePatch(fields.config, config) }, mode);
  },

  // Credentials are absent from GET; that other answers lack them too is an assumption.
  view: (fields, answers, { writeAnswers }) =>
    writeAnswers === "clear" && (answers === "create" || answers === "update")
      ? fields
      : parts(fields).readable,
  split: (fields) => parts(fields),
  members: ["type", "label", "config"],
  key: "label",
  filters: fieldFilters({ type: "text", label: "text" }),
  blank: () => ({
    type: "s3",
    label: "Seeded",
    config: {
      access_key_id: "FAKE-SEEDED-KEY-ID",
      secret_access_key: "FAKE-SEEDED-SECRET-KEY",
      region: "eu-west-1",
      bucket: "seeded",
    },
  }),
};

const CONFIGS: Readonly<Record<string, z.ZodObject>> = {
  mongo_data_api: z.object({ data_source: text, database: text, api_url: text, api_key: text }),
  google_cloud_storage: z.object({ bucket: text, credentials: jsonObject }),
  s3: z.object({
    access_key_id: text,
    secret_access_key: text,
    region: text,
    bucket: text,
    base_url: text.optional(),
  }),
  qdrant: z.object({ base_url: text, api_key: text, port: wholeNumber.optional(), collection: text }),
};

const TYPES = Object.keys(CONFIGS);

/** Credentials are absent from every answer but may be anywhere in a config of a type that is not documented. */
const CREDENTIALS = ["api_key", "credentials", "access_key_id", "secret_access_key", "password"];

function parts(fields: JsonObject): { readonly readable: JsonObject; readonly secrets: JsonObject } {
  const entries = Object.entries(isJsonObject(fields.config) ? fields.config : {});
  const isSecret = ([name]: readonly [string, unknown]) => CREDENTIALS.includes(name);
  const secret = Object.fromEntries(entries.filter(isSecret));
  return {
    readable: { ...fields, config: Object.fromEntries(entries.filter((entry) => !isSecret(entry))) },
    secrets: Object.keys(secret).length === 0 ? {} : { config: secret },
  };
}

/** The whole config is judged, also after parts of it were merged in. */
function withConfig(fields: JsonObject, mode: Mode): Read<JsonObject> {
  const schema = CONFIGS[String(fields.type)] ?? z.looseObject({});
  const read = readBody({ config: fields.config }, z.object({ config: closed(schema, mode) }));
  return read.ok ? { ok: true, value: fields } : read;
}
