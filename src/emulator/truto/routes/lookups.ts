import { Hono, type Context } from "hono";
import { z } from "zod";
import type { TrutoContext, TrutoEnv } from "../context";
import { environmentFor, visibleEnvironments } from "../lookup";
import { refusal, UNREADABLE_BODY, valid } from "../refusal";
import { closed } from "../../host/settings";
import { readBody, text } from "../rules/read-body";
import type { Environment } from "../state";
import { formatTime, timeOfChange } from "../time";
import { environmentView, teamView } from "../views";
import { methodNotAllowed } from "./middleware";
import { COMMON_FILTERS, listAnswer } from "./listing";
import { jsonObjectBody } from "../../host/json-body";
import type { Stamped } from "../rules/model";

type Request = Context<TrutoEnv>;

/** What a user needs beside integrations (docs/apis/truto.md §2.3, §2.4). */
export function lookupRoutes(truto: TrutoContext): Hono<TrutoEnv> {
  const app = new Hono<TrutoEnv>();
  environmentRoutes(app, truto);

  app.get("/category", (c) => categories(truto, c));
  app.all("/category", methodNotAllowed);
  app.get("/team", (c) => ownTeam(truto, c));
  return app;
}

/** Environments are created and deleted in the dashboard only (docs/apis/truto.md §2.3). */
function environmentRoutes(app: Hono<TrutoEnv>, truto: TrutoContext): void {
  const { settings } = truto;
  app.get("/environment", (c) => environments(truto, c));
  app.all("/environment", methodNotAllowed);
  app.get("/environment/:id", (c) => c.json(environmentView(addressed(truto, c), { settings: settings() })));
  app.patch("/environment/:id", (c) => renameEnvironment(truto, c));
  app.all("/environment/:id", methodNotAllowed);
}

function environments({ state, settings }: TrutoContext, c: Request): Response {
  return listAnswer(
    c,
    {
      items: visibleEnvironments(state, c.get("environment"), settings()),
      filters: { ...COMMON_FILTERS, name: { kind: "text", valueOf: ({ name }) => name } },
      view: (item) => environmentView(item, { settings: settings() }),
      key: settings().environmentListKey,
    },
    settings(),
  );
}

async function renameEnvironment(truto: TrutoContext, c: Request): Promise<Response> {
  const { state, settings } = truto;
  const { mode } = settings();
  const found = addressed(truto, c);
  const schema = closed(z.object({ name: text.min(1, "must not be empty") }), mode);
  const { name } = valid(readBody(await jsonObjectBody(c, UNREADABLE_BODY), schema));
  const renamed = { ...found, name, updatedAt: timeOfChange(found.updatedAt, state.clock) };
  state.environments.set(renamed.id, renamed);
  return c.json(environmentView(renamed, { settings: settings() }));
}

/** Their fields are `name`, `label` and the times (docs/apis/truto.md §2.4); ids are known to the emulator only. */
function categories({ settings }: TrutoContext, c: Request): Response {
  return listAnswer(
    c,
    {
      items: CATEGORIES,
      filters: { name: { kind: "text", valueOf: ({ name }) => name } },
      view: ({ name, label, createdAt, updatedAt }) => ({
        name,
        label,
        created_at: formatTime(createdAt, settings().timeFormat),
        updated_at: formatTime(updatedAt, settings().timeFormat),
      }),
    },
    settings(),
  );
}

/** That it is one object and not a list is an assumption: the path of the PATCH has no id (docs/apis/truto.md §2.4). */
function ownTeam({ state, settings }: TrutoContext, c: Request): Response {
  const team = state.teams.get(c.get("environment").team_id);
  if (team === undefined) throw refusal(404, "team not found");
  return c.json(teamView(team, { settings: settings() }));
}

function addressed({ state, settings }: TrutoContext, c: Request): Environment {
  return environmentFor(state, c.get("environment"), c.req.param("id") ?? "", settings());
}

interface Category extends Stamped {
  readonly name: string;
  readonly label: string;
}

const SINCE = Date.UTC(2024, 0, 1);

/** A sample: which categories there are is not documented (docs/apis/truto.md §2.2). */
const CATEGORIES: readonly Category[] = [
  ["accounting", "Accounting"],
  ["calendar", "Calendar"],
  ["crm", "CRM"],
  ["erp", "ERP"],
  ["helpdesk", "Helpdesk"],
  ["hris", "HRIS"],
].map(([name = "", label = ""]) => ({ id: name, name, label, createdAt: SINCE, updatedAt: SINCE }));
