import { z } from "zod";
import { isJsonObject, mergePatch, withoutAbsent, type JsonObject } from "../../host/json";
import type { InspectedTrutoRecord, TrutoCollectionHandle } from "../handle";
import { environmentOf } from "../inspection";
import type { TrutoSettings } from "../settings";
import type { TrutoState } from "../state";
import { formatTime, parseTime, timeOfChange } from "../time";
import { COLLECTIONS, type Collection, type CollectionName, type TrutoRecord } from ".";
import { creationIn } from "./context";

/** Seeds, inspects and changes the records of a kind without the API and its rules. */
export function collectionHandle(
  state: TrutoState,
  name: CollectionName,
  settings: () => TrutoSettings,
): TrutoCollectionHandle {
  const kind: Collection = COLLECTIONS[name];
  const records = () => state.records[name];
  const put = (record: TrutoRecord): InspectedTrutoRecord => {
    records().set(record.id, record);
    return inspected(name, record);
  };
  const known = (id: string): TrutoRecord => {
    const found = records().get(id);
    if (found === undefined) throw new RangeError(`There is no ${kind.what} "${id}".`);
    return found;
  };
  return {
    all: () => [...records().values()].map((record) => inspected(name, record)),
    get(id) {
      const found = records().get(id);
      return found && inspected(name, found);
    },
    add(seed = {}) {
      const parsed = seedOf(seed);
      const { id = state.nextId(), environment_id, created_at } = parsed;
      if (records().has(id)) throw new RangeError(`"${id}" already exists.`);
      const createdAt = created_at ?? state.clock().getTime();
      const environment = environmentOf(state, environment_id);
      const blank: TrutoRecord = {
        id,
        environment_id: environment.id,
        fields: kind.blank(creationIn(state, settings(), environment)),
        createdAt,
        updatedAt: createdAt,
        visibleFrom: 0,
      };
      return put(changed(blank, parsed, createdAt));
    },
    change(id, change) {
      const current = known(id);
      const moving = "version" in change ? current : { ...current, fields: movedBy(kind, current) };
      return put(changed(moving, seedOf(change), timeOfChange(current.updatedAt, state.clock)));
    },
    remove(id) {
      const record = known(id);
      records().delete(id);
      kind.cascade?.(record, creationIn(state, settings(), environmentOf(state, record.environment_id)));
    },
  };
}

const movedBy = ({ moved }: Collection, { fields }: TrutoRecord): JsonObject => moved?.(fields) ?? fields;

const time = z.string().transform((text, context) => {
  const milliseconds = parseTime(text);
  if (milliseconds !== undefined) return milliseconds;
  context.addIssue("must be a time in ISO 8601");
  return z.NEVER;
});

const seedSchema = z.looseObject({
  id: z.string().optional(),
  environment_id: z.string().optional(),
  created_at: time.optional(),
  updated_at: time.optional(),
  secrets: z.record(z.string(), z.unknown()).optional(),
});

type Seed = z.output<typeof seedSchema>;

const seedOf = (given: JsonObject): Seed => seedSchema.parse(given);

/** A merge patch of the fields; under `secrets`, one of those that are secret. */
function changed(record: TrutoRecord, seed: Seed, updatedAt: number): TrutoRecord {
  const { id: _, environment_id: _e, created_at: _c, updated_at, secrets = {}, ...change } = seed;
  const fields = mergePatch(mergePatch(record.fields, withoutAbsent(change)), secrets);
  return {
    ...record,
    fields: isJsonObject(fields) ? fields : {},
    updatedAt: updated_at ?? updatedAt,
  };
}

function inspected(name: CollectionName, record: TrutoRecord): InspectedTrutoRecord {
  const { readable, secrets } = COLLECTIONS[name].split(record.fields);
  return {
    ...readable,
    id: record.id,
    environment_id: record.environment_id,
    secrets,
    created_at: formatTime(record.createdAt, "iso"),
    updated_at: formatTime(record.updatedAt, "iso"),
  };
}
