import { Hono, type Context } from "hono";
import { jsonObjectBody } from "../../host/json-body";
import type { JsonObject } from "../../host/json";
import type { TrutoContext, TrutoEnv } from "../context";
import { hasEmerged } from "../lookup";
import { refusal, UNREADABLE_BODY, valid } from "../refusal";
import { COMMON_FILTERS, listAnswer } from "../routes/listing";
import { methodNotAllowed } from "../routes/middleware";
import { isUuid } from "../rules/read-body";
import { formatTime, timeOfChange } from "../time";
import { COLLECTIONS, type Answers, type Collection, type CollectionName, type TrutoRecord } from ".";
import type { Creation } from "./collection";
import { creationIn } from "./context";

type Request = Context<TrutoEnv>;

/** The records of a kind in the token's environment; those of others are 404 (docs/apis/truto.md §1). */
export function collectionRoutes(truto: TrutoContext, name: CollectionName): Hono<TrutoEnv> {
  const { path } = kindOf(name);
  const single = `${path}/:id`;
  const app = new Hono<TrutoEnv>();

  app.get(path, (c) => list(truto, name, c));
  app.post(path, (c) => create(truto, name, c));
  app.all(path, methodNotAllowed);
  app.get(single, (c) => c.json(view(truto, name, c, addressed(truto, name, c), "read")));
  app.patch(single, (c) => patch(truto, name, c));
  app.delete(single, (c) => remove(truto, name, c));
  app.all(single, methodNotAllowed);
  return app;
}

function list(truto: TrutoContext, name: CollectionName, c: Request): Response {
  const { needsFilter = [], filters, filtersIn } = kindOf(name);
  if (needsFilter.length > 0 && !needsFilter.some((filter) => c.req.query(filter) !== undefined)) {
    throw refusal(400, `query must have one of ${needsFilter.join(", ")}`);
  }
  return listAnswer(
    c,
    {
      items: [...truto.state.records[name].values()].filter((record) => isVisible(truto, name, c, record)),
      filters: { ...COMMON_FILTERS, ...filters, ...filtersIn?.(contextOf(truto, c)) },
      view: (record) => view(truto, name, c, record, "list"),
    },
    truto.settings(),
  );
}

async function create(truto: TrutoContext, name: CollectionName, c: Request): Promise<Response> {
  const { state } = truto;
  const settings = truto.settings();
  const body = await jsonObjectBody(c, UNREADABLE_BODY);
  const kind = kindOf(name);
  const context = contextOf(truto, c);
  const fields = valid(kind.create(body, context));
  const existing = kind.existing?.(fields, context);
  if (existing !== undefined) return c.json(view(truto, name, c, existing, "create"), 200);
  const now = state.clock().getTime();
  const record: TrutoRecord = {
    id: state.nextId(),
    environment_id: c.get("environment").id,
    fields,
    createdAt: now,
    updatedAt: now,
    visibleFrom: now + settings.visibleAfterMs,
  };
  state.records[name].set(record.id, record);
  return c.json(view(truto, name, c, record, "create"), settings.createStatus);
}

async function patch(truto: TrutoContext, name: CollectionName, c: Request): Promise<Response> {
  const current = changeable(truto, name, c);
  const body = await jsonObjectBody(c, UNREADABLE_BODY);
  const fields = valid(kindOf(name).patch(body, current.fields, truto.settings(), contextOf(truto, c)));
  if (fields === current.fields) return c.json(view(truto, name, c, current, "update"));
  const record = { ...current, fields, updatedAt: timeOfChange(current.updatedAt, truto.state.clock) };
  truto.state.records[name].set(record.id, record);
  return c.json(view(truto, name, c, record, "update"));
}

function remove(truto: TrutoContext, name: CollectionName, c: Request): Response {
  const record = changeable(truto, name, c);
  truto.state.records[name].delete(record.id);
  kindOf(name).cascade?.(record, contextOf(truto, c));
  return c.json({ id: record.id });
}

function changeable(truto: TrutoContext, name: CollectionName, c: Request): TrutoRecord {
  const found = addressed(truto, name, c);
  kindOf(name).insistOnOwner?.(found, contextOf(truto, c));
  return found;
}

/** Throws a `Refusal`: 400 for an invalid id, 404 for a record that the token cannot see. */
function addressed(truto: TrutoContext, name: CollectionName, c: Request): TrutoRecord {
  const id = c.req.param("id") ?? "";
  if (!isUuid(id)) throw refusal(400, "id must be a uuid");
  const found = truto.state.records[name].get(id);
  if (found === undefined || !isVisible(truto, name, c, found)) {
    throw refusal(404, `${kindOf(name).what} not found`);
  }
  return found;
}

function isVisible(truto: TrutoContext, name: CollectionName, c: Request, record: TrutoRecord): boolean {
  if (!hasEmerged(truto.state, record)) return false;
  const { isVisible: isSeen } = kindOf(name);
  if (isSeen !== undefined) return isSeen(record, contextOf(truto, c));
  return record.environment_id === c.get("environment").id;
}

const kindOf = (name: CollectionName): Collection => COLLECTIONS[name];

const contextOf = ({ state, settings }: TrutoContext, c: Request): Creation =>
  creationIn(state, settings(), c.get("environment"));

function view(
  truto: TrutoContext,
  name: CollectionName,
  c: Request,
  record: TrutoRecord,
  answers: Answers,
): JsonObject {
  const { id, environment_id, fields, createdAt, updatedAt } = record;
  const settings = truto.settings();
  const { timeFormat } = settings;
  const kind = kindOf(name);
  return {
    id,
    ...(kind.isOfTeam === true ? {} : { environment_id }),
    ...kind.view(fields, answers, settings, { ...contextOf(truto, c), record }),
    created_at: formatTime(createdAt, timeFormat),
    updated_at: formatTime(updatedAt, timeFormat),
  };
}
