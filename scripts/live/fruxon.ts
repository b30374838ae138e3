import { differs, finding, judge, notSeen, type Finding } from "./finding";
import { at, isJson, objectsIn, shape, type Json } from "./json";
import { errorSeen, hasMembers, objectOf, statusIs, success } from "./common";
import { deletion, FAKE_SECRET, mentions, nameFor, type LiveRegistry, type Run } from "./registry";

const tenantPath = ({ scope }: Run): string => {
  if (scope.FRUXON_TENANT === undefined)
    throw new Error("FRUXON_TENANT is not set: it is the workspace's slug.");
  return `/v1/tenants/${encodeURIComponent(scope.FRUXON_TENANT)}`;
};
const hasDetail = (body: unknown): boolean => typeof (at(body, "detail") ?? at(body, "title")) === "string";
const itemsOf = (body: unknown): readonly Json[] =>
  Array.isArray(body) ? objectsIn(body) : objectsIn(at(body, "items") ?? at(body, "configs"));

async function* read(run: Run): AsyncGenerator<Finding> {
  const { api } = run;
  const tenant = tenantPath(run);
  const list = await api.get(`${tenant}/integrations?pageSize=1`);
  if (!success(list)) throw new Error(`The list of integrations answers ${errorSeen(list)}.`);
  const items = itemsOf(list.body);
  yield finding(
    "§5",
    "a list is {items, nextPageToken}",
    hasMembers(objectOf(list.body), ["items", "nextPageToken"]),
  );
  yield finding(
    "§5",
    "pageSize=1 returns at most one item",
    judge(items.length <= 1, `${String(items.length)} items`),
  );
  const environments = await api.get(`${tenant}/environments?pageSize=1`);
  yield finding(
    "§2.8",
    "environments are listed as {items, nextPageToken}",
    success(environments)
      ? hasMembers(objectOf(environments.body), ["items", "nextPageToken"])
      : notSeen(errorSeen(environments)),
  );
  const health = await api.get(`${tenant}/auth/health`);
  yield finding(
    "§1",
    "the health check describes the token",
    success(health)
      ? hasMembers(objectOf(health.body), ["authenticationSource", "scopes"])
      : differs(errorSeen(health)),
  );
  yield* wholeOne(run, items[0]);
  const settings = await api.get("/v1/authMetadata:settings");
  yield finding(
    "§2.6",
    "settings of each auth type can be read",
    success(settings) ? judge(isJson(settings.body), shape(settings.body)) : notSeen(errorSeen(settings)),
  );
  const wrong = await api.as("FAKE-TOKEN-of-try-live").get(`${tenant}/integrations`);
  yield finding(
    "§7.1",
    "a token that does not exist is 401 without a body",
    judge(wrong.status === 401 && wrong.body === undefined, errorSeen(wrong)),
  );
  const unknown = await api.get(`${tenant}/integrations/custom_try_live_does_not_exist`);
  yield finding("§7.2", "an unknown integration is 404", statusIs(unknown, 404));
  yield finding("§7.1", "an error is a problem detail", judge(hasDetail(unknown.body), errorSeen(unknown)));
}

async function* wholeOne(run: Run, item: Json | undefined): AsyncGenerator<Finding> {
  if (typeof item?.id !== "string") {
    yield finding("§3.1", "an integration has the documented members", notSeen("no integration"));
    return;
  }
  const path = `${tenantPath(run)}/integrations/${encodeURIComponent(item.id)}`;
  const { body } = await run.api.get(path);
  yield finding(
    "§3.1",
    "an integration has the documented members",
    hasMembers(objectOf(body), [
      "id",
      "displayName",
      "description",
      "type",
      "configMetadata",
      "tags",
      "createdAt",
      "modifiedAt",
    ]),
  );
  const modified = at(body, "modifiedAt");
  yield finding(
    "§3.3",
    "timestamps are integers, in milliseconds",
    judge(Number.isInteger(modified) && Number(modified) > 1e11, typeof modified),
  );
  const configs = await run.api.get(`${path}/configs`);
  yield finding(
    "§2.3",
    "the configs are an array, or under items or configs",
    success(configs)
      ? judge(Array.isArray(configs.body) || itemsOf(configs.body).length > 0, shape(configs.body))
      : notSeen(errorSeen(configs)),
  );
  const [config] = itemsOf(configs.body);
  yield finding(
    "§2.3",
    "a config has the documented members",
    hasMembers(config, [
      "id",
      "integrationId",
      "displayName",
      "hasAuth",
      "publishedRevisionId",
      "modifiedAt",
    ]),
  );
}

async function* write(run: Run): AsyncGenerator<Finding> {
  const { api, later, unique } = run;
  const path = `${tenantPath(run)}/integrations`;
  const id = `custom_try_live_${unique}`;
  const displayName = nameFor(unique);
  const method = {
    id: "api-key",
    type: "API_KEY",
    supportedLevels: ["APPLICATION"],
    parametersMetadata: [{ name: "apiKey", type: "STRING", required: true, secret: true }],
  };
  const definition = {
    displayName,
    description: "by try live",
    configMetadata: { parametersMetadata: [], authMetadata: [method] },
  };
  const plain = await api.send("POST", path, { id: `try-live-${unique}`, ...definition });
  const other = at(plain.body, "id");
  if (typeof other === "string")
    later(deletion(`${path}/${encodeURIComponent(other)}`, `the integration "${displayName}" (id ${other})`));
  yield finding("§13.2", "an id without custom_ is refused", statusIs(plain, 400));
  const created = await api.send("POST", path, { id, ...definition });
  const own = `${path}/${encodeURIComponent(id)}`;
  if (!success(created)) {
    yield finding("§2.1", "an integration can be created", differs(errorSeen(created)));
    return;
  }
  later(deletion(own, `the integration "${displayName}" (id ${id})`));
  yield finding(
    "§2.1",
    "create answers 200 or 201, and the id that was asked for",
    judge(at(created.body, "id") === id, errorSeen(created)),
  );
  yield finding(
    "§8.1",
    "a second create of the same id is 400 or 409",
    statusIs(await api.send("POST", path, { id, ...definition }), 400, 409),
  );
  yield finding("§2.1", "PUT answers 200", statusIs(await api.send("PUT", own, definition), 200));
  const partial = await api.send("PUT", own, { displayName });
  yield finding(
    "§11",
    "PUT keeps an omitted description",
    judge(at(partial.body, "description") === "by try live", errorSeen(partial)),
  );
  yield* config(run, own);
  yield* tools(run, own);
  yield finding("§2.1", "delete answers 204", statusIs(await api.send("DELETE", own), 204));
  yield finding("§7.2", "get after the delete is 404", statusIs(await api.get(own), 404));
}

async function* config({ api, later, unique }: Run, own: string): AsyncGenerator<Finding> {
  const auth = {
    integrationAuthMetadataId: "api-key",
    level: "APPLICATION",
    parameters: { apiKey: FAKE_SECRET },
  };
  const created = await api.send("POST", `${own}/configs`, { displayName: nameFor(unique), auth });
  const id = at(created.body, "id");
  if (typeof id !== "string") {
    yield finding("§2.3", "a config can be created", differs(errorSeen(created)));
    return;
  }
  const path = `${own}/configs/${encodeURIComponent(id)}`;
  later(deletion(path, `the config "${nameFor(unique)}" (id ${id})`));
  yield finding(
    "§4.2",
    "the answer of create has no credential",
    judge(!mentions(created.body, FAKE_SECRET), shape(at(created.body, "auth"))),
  );
  const renamed = await api.send("PATCH", path, { displayName: nameFor(unique) });
  yield finding(
    "§2.3",
    "a PATCH without auth keeps it",
    judge(at(renamed.body, "hasAuth") === true, errorSeen(renamed)),
  );
  yield finding(
    "§2.1",
    "an integration with configs is not deleted",
    statusIs(await api.send("DELETE", own), 400, 409),
  );
  yield finding("§2.3", "delete of a config answers 204", statusIs(await api.send("DELETE", path), 204));
}

async function* tools({ api, later, unique }: Run, own: string): AsyncGenerator<Finding> {
  const apiTool = { httpMethod: "GET", url: "https://try-live.example/{{name}}", resultType: "JSON" };
  const body = {
    id: `try_live_${unique.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`,
    displayName: nameFor(unique),
    description: "by try live",
    parametersMetadata: [{ name: "name" }],
    descriptor: { apiTool },
  };
  const created = await api.send("POST", `${own}/tools`, body);
  if (!success(created)) {
    yield finding("§2.5", "a tool can be created", differs(errorSeen(created)));
    return;
  }
  const path = `${own}/tools/${encodeURIComponent(body.id)}`;
  later(deletion(path, `the tool "${nameFor(unique)}" (id ${body.id})`));
  yield finding(
    "§2.5",
    "a second create of the same id is 400 or 409",
    statusIs(await api.send("POST", `${own}/tools`, body), 400, 409),
  );
  const read = await api.get(path);
  const members = ["descriptor", "parametersMetadata", "toolType", "actionType", "createdAt", "modifiedAt"];
  yield finding("§2.5", "a tool has the documented members", hasMembers(objectOf(read.body), members));
  const listed = itemsOf((await api.get(`${own}/tools`)).body).find(({ id }) => id === body.id);
  yield finding("§2.5", "items of the list are whole", hasMembers(listed, members));
  const partial = await api.send("PUT", path, { descriptor: { apiTool } });
  yield finding(
    "§2.5",
    "PUT resets an omitted description",
    judge((at(partial.body, "description") ?? "") === "", errorSeen(partial)),
  );
  const back = await api.send("PUT", path, {
    ...objectOf(read.body),
    pricing: undefined,
    isModifiable: undefined,
    modifiedAt: undefined,
  });
  yield finding("§2.5", "PUT takes what GET answers", statusIs(back, 200));
  yield finding("§2.5", "delete of a tool answers 204", statusIs(await api.send("DELETE", path), 204));
}

export const fruxon: LiveRegistry = {
  title: "Fruxon",
  page: "docs/apis/fruxon.md",
  defaultBaseUrl: "https://api.fruxon.com",
  variables: {
    token: "FRUXON_TOKEN",
    baseUrl: "FRUXON_BASE_URL",
    scope: { FRUXON_TENANT: "slug of the workspace; needed" },
  },
  needs: "integrations:read; with --write also integrations:write, tools:read and tools:write",
  read,
  write,
};
