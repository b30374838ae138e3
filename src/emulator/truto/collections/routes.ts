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
import { COLLECTIONS, type Answers, type CollectionName, type TrutoRecord } from ".";

type Request = Context<TrutoEnv>;

/** The records of a kind in the token's environment; those of others are 404 (docs/apis/truto.md §1). */
export function collectionRoutes(truto: TrutoContext, name: CollectionName): Hono<TrutoEnv> {
  const { path } = COLLECTIONS[name];
  const single = `${path}/:id`;
  const app = new Hono<TrutoEnv>();

  app.get(path, (c) => list(truto, name, c));
  app.post(path, (c) => create(truto, name, c));
  app.all(path, methodNotAllowed);
  app.get(single, (c) => c.json(view(truto, name, addressed(truto, name, c), "read")));
  app.patch(single, (c) => patch(truto, name, c));
  app.delete(single, (c) => {
    const { id } = addressed(truto, name, c);
    truto.state.records[name].delete(id);
    return c.json({ id });
  });
  app.all(single, methodNotAllowed);
  return app;
}

function list(truto: TrutoContext, name: CollectionName, c: Request): Response {
  return listAnswer(
    c,
    {
      items: [...truto.state.records[name].values()].filter((record) => isVisible(truto, c, record)),
      filters: { ...COMMON_FILTERS, ...COLLECTIONS[name].filters },
      view: (record) => view(truto, name, record, "list"),
    },
    truto.settings(),
  );
}

async function create(truto: TrutoContext, name: CollectionName, c: Request): Promise<Response> {
  const { state } = truto;
  const settings = truto.settings();
  const body = await jsonObjectBody(c, UNREADABLE_BODY);
  const fields = valid(COLLECTIONS[name].create(body, { settings, nextId: state.nextId }));
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
  return c.json(view(truto, name, record, "create"), settings.createStatus);
}

async function patch(truto: TrutoContext, name: CollectionName, c: Request): Promise<Response> {
  const current = addressed(truto, name, c);
  const body = await jsonObjectBody(c, UNREADABLE_BODY);
  const fields = valid(COLLECTIONS[name].patch(body, current.fields, truto.settings()));
  const record = { ...current, fields, updatedAt: timeOfChange(current.updatedAt, truto.state.clock) };
  truto.state.records[name].set(record.id, record);
  return c.json(view(truto, name, record, "update"));
}

/** Throws a `Refusal`: 400 for an invalid id, 404 for a record that the token cannot see. */
function addressed(truto: TrutoContext, name: CollectionName, c: Request): TrutoRecord {
  const id = c.req.param("id") ?? "";
  if (!isUuid(id)) throw refusal(400, "id must be a uuid");
  const found = truto.state.records[name].get(id);
  if (found === undefined || !isVisible(truto, c, found)) {
    throw refusal(404, `${COLLECTIONS[name].what} not found`);
  }
  return found;
}

const isVisible = ({ state }: TrutoContext, c: Request, record: TrutoRecord): boolean =>
  hasEmerged(state, record) && record.environment_id === c.get("environment").id;

function view(
  { settings }: TrutoContext,
  name: CollectionName,
  { id, environment_id, fields, createdAt, updatedAt }: TrutoRecord,
  answers: Answers,
): JsonObject {
  const { timeFormat } = settings();
  return {
    id,
    environment_id,
    ...COLLECTIONS[name].view(fields, answers, settings()),
    created_at: formatTime(createdAt, timeFormat),
    updated_at: formatTime(updatedAt, timeFormat),
  };
}
