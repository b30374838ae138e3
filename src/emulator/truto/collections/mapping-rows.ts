import { z } from "zod";
import { mergePatch, withoutAbsent, type JsonObject } from "../../host/json";
import { closed } from "../../host/settings";
import { refusal } from "../refusal";
import { jsonObject, readBody, text, uuid, wholeNumber } from "../rules/read-body";
import { fieldFilters, type Collection, type Creation, type TrutoRecord } from "./collection";
import { insistOnVersion, versionOf, withNextVersion } from "./unified-models";

/** One of the two kinds of mapping rows (docs/apis/truto.md §2.10). */
interface Kind {
  readonly path: string;
  readonly control: string;
  readonly what: string;
  /** The field with the id of the parent. */
  readonly parent: string;
  /** The parent that a token sees. */
  readonly parentOf: (id: unknown, context: Creation) => TrutoRecord | undefined;
  /** Throws a `Refusal` for a parent whose rows the token must not change. */
  readonly insistOnOwner: (parent: TrutoRecord, context: Creation) => void;
  /** Its own records. */
  readonly records: (context: Creation) => ReadonlyMap<string, TrutoRecord> | undefined;
}

const NAMES = ["resource_name", "integration_name", "method_name"] as const;

const name = text.min(1, "must not be empty");

export function mappingRows(kind: Kind): Collection {
  const { path, control, what, parent } = kind;
  const keys = [parent, ...NAMES];
  const ownerOf = ({ fields }: TrutoRecord, context: Creation) => kind.parentOf(fields[parent], context);
  return {
    path,
    control,
    what,
    // Nothing says that answers name the team or the environment.
    isOfTeam: true,
    create(body, { settings }) {
      const shape = {
        [parent]: uuid,
        resource_name: name,
        integration_name: name,
        method_name: name,
        config: jsonObject.optional(),
      };
      const read = readBody(body, closed(z.object(shape), settings.mode));
      if (!read.ok) return read;
      return { ok: true, value: { config: {}, ...withoutAbsent(read.value), version: 1 } };
    },

    patch(body, fields, settings) {
      const isVersioned = settings.mappingVersion === "required";
      const shape = {
        version: isVersioned ? wholeNumber : wholeNumber.optional(),
        config: jsonObject.optional(),
      };
      const read = readBody(body, closed(z.object(shape), settings.mode));
      if (!read.ok) return read;
      const { version, config } = read.value;
      if (isVersioned) insistOnVersion(version, fields, settings);
      const change: JsonObject = config === undefined ? {} : { config: mergePatch(fields.config, config) };
      return { ok: true, value: withNextVersion(fields, change, settings) };
    },

    view({ config, ...core }, answers, { listItems }) {
      return answers === "list" && listItems === "short" ? core : { ...core, config };
    },
    isVisible: (record, context) => ownerOf(record, context) !== undefined,
    insistOnOwner(record, context) {
      const owner = ownerOf(record, context);
      if (owner !== undefined) kind.insistOnOwner(owner, context);
    },
    existing(fields, context) {
      const owner = kind.parentOf(fields[parent], context);
      const { unknownIntegrationStatus, duplicateNameStatus } = context.settings;
      if (owner === undefined) throw refusal(unknownIntegrationStatus, `${parent} not found`);
      kind.insistOnOwner(owner, context);
      const isSame = (record: TrutoRecord) => keys.every((key) => record.fields[key] === fields[key]);
      if ([...(kind.records(context)?.values() ?? [])].some(isSame)) {
        throw refusal(duplicateNameStatus, "the mapping exists");
      }
      return undefined;
    },
    moved: (fields) => ({ ...fields, version: versionOf(fields) + 1 }),
    split: (readable) => ({ readable, secrets: {} }),
    members: [...keys, "config"],
    key: "resource_name",
    filters: {
      ...fieldFilters({
        [parent]: "uuid",
        resource_name: "text",
        integration_name: "text",
        method_name: "text",
      }),
      version: { kind: "text", valueOf: ({ fields }) => String(versionOf(fields)) },
    },
    blank: ({ nextId }) => ({
      [parent]: nextId(),
      resource_name: "contacts",
      integration_name: "seeded",
      method_name: "list",
      config: { resource: "contacts", method: "list", response_mapping: "response" },
      version: 1,
    }),
  };
}
