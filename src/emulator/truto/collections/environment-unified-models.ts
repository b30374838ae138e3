import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { withoutAbsent, type JsonObject } from "../../host/json";
import { closed } from "../../host/settings";
import { refusal } from "../refusal";
import { jsonObject, readBody, uuid } from "../rules/read-body";
import type { TrutoSettings } from "../settings";
import { fieldFilters, type Collection, type Creation, type TrutoRecord } from "./collection";
import { deleteWhere, partsShown, patched, unifiedModels } from "./unified-models";

/** The installs of unified models in environments (docs/apis/truto.md §2.11). */
export const environmentUnifiedModels: Collection = {
  path: "/environment-unified-model",
  control: "environment-unified-models",
  what: "environment unified model",
  create(body, { settings }) {
    const shape = { unified_model_id: uuid, override: overrideField(settings).optional() };
    const read = readBody(body, closed(z.object(shape), settings.mode));
    return read.ok ? { ok: true, value: { override: {}, ...withoutAbsent(read.value) } } : read;
  },

  patch(body, fields, settings) {
    if (settings.mode === "strict" && Object.keys(body).length === 0) {
      return { ok: false, failures: [{ field: "body", message: "must set at least one field" }] };
    }
    const shape = { override: overrideField(settings).optional() };
    const read = readBody(body, closed(z.object(shape), settings.mode));
    return read.ok ? { ok: true, value: overridden(fields, read.value.override, settings) } : read;
  },

  view({ override, ...core }, answers, settings, shown) {
    if (answers === "list" && settings.listItems === "short") return core;
    const model = shown.records.unifiedModels?.get(String(core.unified_model_id));
    return {
      ...core,
      ...partsShown({ override }, settings),
      ...(model === undefined
        ? {}
        : {
            unified_model: {
              id: model.id,
              ...unifiedModels.view(model.fields, "read", settings, { ...shown, record: model }),
            },
          }),
    };
  },

  existing({ unified_model_id, override }, context) {
    const { records, environment, settings } = context;
    if (modelOf(unified_model_id, context) === undefined) {
      throw refusal(settings.unknownIntegrationStatus, "unified model not found");
    }
    const installs = records.environmentUnifiedModels;
    const existing = [...(installs?.values() ?? [])].find(
      ({ fields, environment_id }) =>
        environment_id === environment.id && fields.unified_model_id === unified_model_id,
    );
    if (existing === undefined || settings.reinstall === "ignored") return existing;
    const after = { ...existing, fields: overridden(existing.fields, override, settings) };
    installs?.set(existing.id, after);
    return after;
  },
  cascade({ id }, { records }) {
    deleteWhere(
      records.environmentUnifiedModelMappings,
      ({ fields }) => fields.environment_unified_model_id === id,
    );
  },
  split: (readable) => ({ readable, secrets: {} }),
  members: ["unified_model_id", "override"],
  key: "unified_model_id",
  filters: fieldFilters({ unified_model_id: "uuid" }),
  filtersIn: ({ records }) => ({
    environment_id: { kind: "uuid", valueOf: ({ environment_id }) => environment_id },
    "unified_model.name": {
      kind: "text",
      valueOf: ({ fields }) => {
        const name = records.unifiedModels?.get(String(fields.unified_model_id))?.fields.name;
        return typeof name === "string" ? name : null;
      },
    },
  }),
  blank: ({ nextId }) => ({ unified_model_id: nextId(), override: {} }),
};

/** A model that the token sees. */
function modelOf(id: unknown, context: Creation): TrutoRecord | undefined {
  const model = context.records.unifiedModels?.get(String(id));
  return model !== undefined && unifiedModels.isVisible?.(model, context) === true ? model : undefined;
}

/** A null takes a part out. */
const part = jsonObject.nullable().optional();

const overrideField = ({ mode }: TrutoSettings) =>
  closed(z.object({ resources: part, scopes: part, webhooks: part, docs: part }), mode);

/** The same object where nothing changes that would be recorded. */
function overridden(fields: JsonObject, override: unknown, settings: TrutoSettings): JsonObject {
  const after =
    override === undefined
      ? fields
      : { ...fields, override: patched(fields.override, override, settings.unifiedModelPatch) };
  if (settings.noopPatch === "keeps" && isDeepStrictEqual(after, fields)) return fields;
  return { ...after };
}
