import { differs, finding, judge, notSeen, type Finding } from "./finding";
import { at, isJson, missing, objectsIn, shape, type Json } from "./json";
import {
  errorSeen,
  hasHeaders,
  hasMembers,
  lacksMembers,
  objectOf,
  statusIs,
  success,
  wrongToken,
} from "./common";
import { deletion, FAKE_SECRET, mentions, nameFor, type LiveRegistry, type Run } from "./registry";

const CREDENTIALS = [
  "token",
  "partner_token",
  "access_key",
  "secret_key",
  "password",
  "api_key",
  "application_key",
  "key_id",
  "config",
  "username",
  "shop",
  "tenant_id",
  "email",
  "role_assumptions",
];
const LISTED = ["url", "html_url", "hash_id", "name", "type", "identifier"];
const WHOLE = [...LISTED, "scope", "all_pipelines_allowed", "permissions"];
const hasErrors = (body: unknown): boolean =>
  typeof at(objectsIn(at(body, "errors"))[0], "message") === "string";

async function workspaceOf({ api, scope }: Run): Promise<string> {
  if (scope.BUDDY_WORKSPACE !== undefined) return encodeURIComponent(scope.BUDDY_WORKSPACE);
  const domains = objectsIn(at((await api.get("/workspaces")).body, "workspaces")).map(
    ({ domain }) => domain,
  );
  const [only] = domains;
  if (domains.length !== 1 || typeof only !== "string")
    throw new Error(`The token sees ${String(domains.length)} workspaces: name one in BUDDY_WORKSPACE.`);
  return encodeURIComponent(only);
}

async function* read(run: Run): AsyncGenerator<Finding> {
  const { api } = run;
  const path = `/workspaces/${await workspaceOf(run)}/integrations`;
  const list = await api.get(path);
  if (!success(list)) throw new Error(`The list of integrations answers ${errorSeen(list)}.`);
  const items = objectsIn(at(list.body, "integrations"));
  yield finding(
    "§2.2",
    "the list has url, html_url and integrations",
    hasMembers(objectOf(list.body), ["url", "html_url", "integrations"]),
  );
  yield finding(
    "§2.2",
    "each item has the six documented members",
    items.length === 0
      ? notSeen("no integration")
      : judge(
          items.every((item) => missing(item, LISTED).length === 0),
          shape(items[0]),
        ),
  );
  yield finding(
    "§6.3",
    "X-Rate-Limit-Remaining and X-Rate-Limit-Reset are sent",
    hasHeaders(list, ["x-rate-limit-remaining", "x-rate-limit-reset"]),
  );
  yield* objects(run, path, items);
  yield* wrongToken(api, path, "§6.2", hasErrors);
  const unknown = await api.get(`${path}/000000000000000000000000`);
  yield finding("§6.2", "an unknown integration is 404", statusIs(unknown, 404));
  yield finding(
    "§6.1",
    "an error is {errors: [{message}]}",
    judge(hasErrors(unknown.body), errorSeen(unknown)),
  );
  const token = await api.get("/user/token");
  yield finding(
    "§1.3",
    "GET /user/token returns scopes",
    success(token) ? hasMembers(objectOf(token.body), ["scopes"]) : notSeen(errorSeen(token)),
  );
}

async function* objects({ api }: Run, path: string, items: readonly Json[]): AsyncGenerator<Finding> {
  const whole: Json[] = [];
  for (const { hash_id: id } of items.slice(0, 10)) {
    if (typeof id !== "string") continue;
    const { body } = await api.get(`${path}/${encodeURIComponent(id)}`);
    if (isJson(body)) whole.push(body);
  }
  yield finding("§2.3", "an integration has the documented members", hasMembers(whole[0], WHOLE));
  yield finding("§2.3", "auth_type is returned", hasMembers(whole[0], ["auth_type"]));
  yield finding("§4.1", "no credential is returned", lacksMembers(whole, CREDENTIALS));
  yield finding(
    "§4.1",
    "app_id, google_project and audience are returned",
    hasMembers(whole[0], ["app_id", "google_project", "audience"]),
  );
  yield finding("§11", "note and agent_note are returned", hasMembers(whole[0], ["note", "agent_note"]));
  yield finding(
    "§5.3",
    "permissions have admins, others, users and groups",
    hasMembers(objectOf(whole[0]?.permissions), ["admins", "others", "users", "groups"]),
  );
  const identifier = whole.find((one) => one.identifier !== one.hash_id)?.identifier;
  yield finding(
    "§2.1",
    "a path does not take the identifier",
    typeof identifier !== "string"
      ? notSeen("no integration with an identifier of its own")
      : statusIs(await api.get(`${path}/${encodeURIComponent(identifier)}`), 404),
  );
}

async function* write(run: Run): AsyncGenerator<Finding> {
  const { api, later, unique } = run;
  const path = `/workspaces/${await workspaceOf(run)}/integrations`;
  const name = nameFor(unique);
  const created = await api.send("POST", path, {
    name,
    type: "DIGITAL_OCEAN",
    scope: "WORKSPACE",
    token: FAKE_SECRET,
  });
  const id = at(created.body, "hash_id");
  yield finding("§2.1", "create answers 201", statusIs(created, 201));
  if (typeof id !== "string") {
    yield finding("§5.5", "meaningless credentials are accepted", differs(errorSeen(created)));
    return;
  }
  const own = `${path}/${encodeURIComponent(id)}`;
  later(deletion(own, `the integration "${name}" (hash_id ${id})`));
  yield finding(
    "§2.4",
    "without an identifier, the hash_id is used",
    judge(at(created.body, "identifier") === id, shape(created.body)),
  );
  yield finding(
    "§2.4",
    "all pipelines are allowed by default",
    judge(at(created.body, "all_pipelines_allowed") === true, shape(created.body)),
  );
  yield finding(
    "§5.3",
    "by default others use the integration",
    judge(at(created.body, "permissions", "others") === "USE_ONLY", shape(at(created.body, "permissions"))),
  );
  yield finding(
    "§4.1",
    "the answer of create has no credential",
    judge(!mentions(created.body, FAKE_SECRET), shape(created.body)),
  );
  const kept = await api.send("PATCH", own, { name });
  yield finding("§4.2", "a PATCH with the name alone succeeds", statusIs(kept, 200));
  const identifier = `try_live_${unique}`;
  const renamed = await api.send("PATCH", own, { name, identifier });
  yield finding(
    "§10 no. 4",
    "a PATCH changes the identifier",
    judge(at(renamed.body, "identifier") === identifier, errorSeen(renamed)),
  );
  yield finding(
    "§2.5",
    "a PATCH without the name is refused",
    statusIs(await api.send("PATCH", own, { identifier }), 400),
  );
  yield finding("§2.6", "delete answers 204", statusIs(await api.send("DELETE", own), 204));
  yield finding("§6.2", "a second delete is 404", statusIs(await api.send("DELETE", own), 404));
}

export const buddy: LiveRegistry = {
  title: "Buddy",
  page: "docs/apis/buddy.md",
  defaultBaseUrl: "https://api.buddy.works",
  variables: {
    token: "BUDDY_TOKEN",
    baseUrl: "BUDDY_BASE_URL",
    scope: { BUDDY_WORKSPACE: "handle of the workspace; needed if the token sees several" },
  },
  needs: "INTEGRATION_INFO and WORKSPACE; with --write also INTEGRATION_ADD and INTEGRATION_MANAGE",
  read,
  write,
};
