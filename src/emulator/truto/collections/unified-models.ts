import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { isJsonObject, mergePatch, withoutAbsent, type JsonObject } from "../../host/json";
import { closed } from "../../host/settings";
import { refusal } from "../refusal";
import { jsonObject, readBody, text, wholeNumber } from "../rules/read-body";
import type { TrutoSettings } from "../settings";
import { fieldFilters, type Collection, type Creation, type Shown, type TrutoRecord } from "./collection";

/** Shapes that the data of many integrations is answered in (docs/apis/truto.md §2.9). */
export const unifiedModels: Collection = {
  path: "/unified-model",
  control: "unified-models",
  what: "unified model",
  isOfTeam: true,
  create(body, { settings, environment }) {
    const shape = {
      name: nameField(settings),
      category: text.min(1, "must not be empty"),
      resources: jsonObject,
      ...optionalFields,
    };
    const read = readBody(body, closed(z.object(shape), settings.mode));
    if (!read.ok) return read;
    const { team_id } = environment;
    return {
      ok: true,
      value: { ...NOTHING_GIVEN, ...withoutAbsent(read.value), sharing: "deny", team_id, version: 1 },
    };
  },

  patch(body, fields, settings, context) {
    const shape = {
      version: wholeNumber,
      name: nameField(settings).optional(),
      category: text.min(1, "must not be empty").optional(),
      resources: jsonObject.optional(),
      ...optionalFields,
    };
    const read = readBody(body, closed(z.object(shape), settings.mode));
    if (!read.ok) return read;
    const { version, ...given } = withoutAbsent(read.value);
    insistOnVersion(version, fields, settings);
    if (given.name !== undefined && given.name !== fields.name) insistOnFreeName(given.name, context);
    const after = Object.entries(given).map(([name, value]) => [
      name,
      patched(fields[name], value, settings.unifiedModelPatch),
    ]);
    return { ok: true, value: withNextVersion(fields, Object.fromEntries(after) as JsonObject, settings) };
  },

  view(fields, answers, settings, shown) {
    const { resources, scopes, webhooks, docs, ...core } = fields;
    const summary = { ...core, installed_environment: installedIn(shown) };
    if (answers === "list" && settings.listItems === "short") return summary;
    const { team_id } = fields;
    const team = typeof team_id === "string" ? shown.team(team_id) : undefined;
    return {
      ...summary,
      ...partsShown({ scopes, webhooks, docs }, settings),
      resources: settings.mappingsInModels === "shown" ? withMappings(resources, shown) : resources,
      ...(team === undefined ? {} : { team }),
    };
  },

  isVisible: ({ fields }, { environment }) =>
    fields.team_id === environment.team_id || fields.sharing !== "deny",
  insistOnOwner({ fields }, { environment, settings }) {
    if (fields.team_id === environment.team_id) return;
    throw refusal(settings.foreignWriteStatus, "the unified model belongs to another team");
  },
  existing({ name }, context) {
    insistOnFreeName(name, context);
    return undefined;
  },
  cascade({ id }, { records }) {
    deleteWhere(records.unifiedModelMappings, ({ fields }) => fields.unified_model_id === id);
    deleteWhere(records.environmentUnifiedModels, ({ fields }) => fields.unified_model_id === id).forEach(
      (install) => {
        deleteWhere(
          records.environmentUnifiedModelMappings,
          ({ fields }) => fields.environment_unified_model_id === install.id,
        );
      },
    );
  },
  moved: (fields) => ({ ...fields, version: versionOf(fields) + 1 }),
  split: (readable) => ({ readable, secrets: {} }),
  members: ["name", "category", "description", "resources", "scopes", "webhooks", "docs"],
  key: "name",
  filters: {
    ...fieldFilters({ name: "text", category: "text", team_id: "uuid" }),
    version: { kind: "text", valueOf: ({ fields }) => String(versionOf(fields)) },
  },
  blank: ({ environment, nextId }) => ({
    ...NOTHING_GIVEN,
    name: `seeded-${nextId().slice(0, 8)}`,
    category: "crm",
    resources: { contacts: { schema: { type: "object" }, methods: ["list", "get"] } },
    sharing: "deny",
    team_id: environment.team_id,
    version: 1,
  }),
};

const NOTHING_GIVEN = { description: null, scopes: {}, webhooks: {}, docs: {} };

const optionalFields = {
  description: text.optional(),
  scopes: jsonObject.optional(),
  webhooks: jsonObject.optional(),
  docs: jsonObject.optional(),
};

function nameField({ names }: TrutoSettings) {
  const name = text.min(1, "must not be empty");
  if (names === "any") return name;
  return name.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be in kebab-case");
}

function insistOnFreeName(name: unknown, { records, environment, settings }: Creation): void {
  const all = [...(records.unifiedModels?.values() ?? [])];
  const isTaken = all.some(({ fields }) => fields.team_id === environment.team_id && fields.name === name);
  if (isTaken) throw refusal(settings.duplicateNameStatus, "name is taken");
}

/** Throws a `Refusal` where the version is not the current one (docs/apis/truto.md §8.4). */
export function insistOnVersion(
  version: number | undefined,
  fields: JsonObject,
  { staleVersionStatus }: TrutoSettings,
): void {
  if (version !== versionOf(fields)) throw refusal(staleVersionStatus, "version mismatch");
}

export const versionOf = ({ version }: JsonObject): number => (typeof version === "number" ? version : 0);

/** A value of a PATCH. Which of the two happens to objects is not documented (docs/apis/truto.md §2.9, §2.11). */
export const patched = (held: unknown, sent: unknown, how: "merge" | "replace"): unknown =>
  how === "merge" && isJsonObject(sent) ? mergePatch(held, sent) : sent;

/** The fields with what changed, and another version; the same object where nothing moves. */
export function withNextVersion(
  fields: JsonObject,
  change: JsonObject,
  { noopPatch }: TrutoSettings,
): JsonObject {
  const after = { ...fields, ...change };
  if (noopPatch === "keeps" && isDeepStrictEqual(after, fields)) return fields;
  return { ...after, version: versionOf(fields) + 1 };
}

/** Deletes records and returns them. */
export function deleteWhere(
  records: Map<string, TrutoRecord> | undefined,
  isMeant: (record: TrutoRecord) => boolean,
): readonly TrutoRecord[] {
  const meant = [...(records?.values() ?? [])].filter(isMeant);
  for (const { id } of meant) records?.delete(id);
  return meant;
}

/** How answers show what was never set: like an override (docs/apis/truto.md §3.1). */
export function partsShown(parts: JsonObject, { emptyOverride }: TrutoSettings): JsonObject {
  const shown = Object.entries(parts).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const isEmpty = isJsonObject(value) && Object.keys(value).length === 0;
    if (!isEmpty || emptyOverride === "object") return [[name, value]];
    return emptyOverride === "null" ? [[name, null]] : [];
  });
  return Object.fromEntries(shown);
}

/** The environments of the caller's team. */
function installedIn({ record, records, environment, environmentsOf }: Shown): readonly string[] {
  const own = new Set(environmentsOf(environment.team_id).map(({ id }) => id));
  return [...(records.environmentUnifiedModels?.values() ?? [])]
    .filter(({ fields, environment_id }) => fields.unified_model_id === record.id && own.has(environment_id))
    .map(({ environment_id }) => environment_id);
}

/** The mapping rows inside the resources, as answers in the reference show them. */
function withMappings(resources: unknown, { record, records }: Shown): unknown {
  const rows = [...(records.unifiedModelMappings?.values() ?? [])].filter(
    ({ fields }) => fields.unified_model_id === record.id,
  );
  return rows.reduce<unknown>((all, { fields }) => {
    const { resource_name, integration_name, method_name, config } = fields;
    if (!isJsonObject(all) || !isJsonObject(all[String(resource_name)])) return all;
    const mapping = { [String(integration_name)]: { [String(method_name)]: config } };
    return mergePatch(all, { [String(resource_name)]: { integration_mapping: mapping } });
  }, resources);
}
