import { differs, finding, judge, notSeen, type Finding } from "./finding";
import { at, isJson, objectsIn, shape, type Json } from "./json";
import { errorSeen, hasMembers, objectOf, statusIs, success, wrongToken } from "./common";
import { writeDocumentation, writeObjects } from "./truto-objects";
import { writeUnifiedModel } from "./truto-unified-models";
import { deletion, FAKE_SECRET, mentions, nameFor, type LiveRegistry, type Run } from "./registry";

const hasMessage = (body: unknown): boolean =>
  typeof at(body, "statusCode") === "number" && typeof at(body, "message") === "string";

async function* read({ api }: Run): AsyncGenerator<Finding> {
  const list = await api.get("/environment-integration?limit=1");
  if (!success(list)) throw new Error(`The list of environment integrations answers ${errorSeen(list)}.`);
  const installs = objectsIn(at(list.body, "result"));
  yield finding(
    "§5.1",
    "a list is {result, next_cursor, limit}",
    hasMembers(objectOf(list.body), ["result", "next_cursor", "limit"]),
  );
  yield finding(
    "§5.2",
    "limit=1 returns at most one item",
    judge(installs.length <= 1, `${String(installs.length)} items`),
  );
  yield finding(
    "§3.1",
    "an install has the documented members",
    hasMembers(installs[0], [
      "id",
      "integration_id",
      "environment_id",
      "show_in_catalog",
      "is_enabled",
      "override",
      "created_at",
      "updated_at",
      "integration",
    ]),
  );
  yield finding("§4.4", "no client secret is returned in override", secretIn(installs[0], "override"));
  yield finding("§3.4", "timestamps are ISO 8601 with milliseconds and Z", timestamps(installs[0]));
  const definitions = await api.get("/integration?limit=1");
  const [definition] = objectsIn(at(definitions.body, "result"));
  yield finding("§2.2", "the singular path lists integrations", statusIs(definitions, 200));
  const whole =
    typeof definition?.id === "string" ? await api.get(`/integration/${definition.id}`) : undefined;
  yield finding(
    "§3.2",
    "an integration has the documented members",
    hasMembers(objectOf(whole?.body), [
      "id",
      "name",
      "category",
      "is_beta",
      "config",
      "sharing",
      "team_id",
      "version",
    ]),
  );
  yield finding("§4.4", "no client secret is returned in config", secretIn(objectOf(whole?.body), "config"));
  const models = await api.get("/unified-model?limit=1");
  const [model] = objectsIn(at(models.body, "result"));
  yield finding(
    "§2.9",
    "a unified model has the documented members",
    success(models)
      ? hasMembers(model, ["id", "name", "category", "resources", "team_id", "version", "updated_at"])
      : notSeen(errorSeen(models)),
  );
  const environments = await api.get("/environment");
  yield finding(
    "§2.3",
    "the environments are under result (or results)",
    success(environments)
      ? hasMembers(objectOf(environments.body), ["result"])
      : notSeen(errorSeen(environments)),
  );
  for (const [section, path] of COLLECTIONS) {
    const answer = await api.get(`${path}?limit=1`);
    yield finding(
      section,
      `${path} is listed in the same envelope`,
      success(answer)
        ? hasMembers(objectOf(answer.body), ["result", "next_cursor", "limit"])
        : notSeen(errorSeen(answer)),
    );
  }
  yield* wrongToken(api, "/environment-integration?limit=1", "§7.1", hasMessage);
  const unknown = await api.get("/integration/00000000-0000-4000-8000-000000000000");
  yield finding("§7.2", "an unknown integration is 404", statusIs(unknown, 404));
  yield finding(
    "§7.1",
    "an error is {statusCode, error, message}",
    judge(hasMessage(unknown.body), errorSeen(unknown)),
  );
}

/** What an environment has beside installs. */
const COLLECTIONS = [
  ["§2.5", "/notification-destination"],
  ["§2.6", "/webhook"],
  ["§2.7", "/datastore"],
  ["§2.11", "/environment-unified-model"],
] as const;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function timestamps(value: Json | undefined) {
  const text = value?.updated_at;
  if (typeof text !== "string") return notSeen("no updated_at");
  // Digits alone say nothing of whose object it is.
  return judge(ISO.test(text), text.replace(/\d/g, "9"));
}

/** Whether a client secret is in the credentials, and in which form. */
function secretIn(value: Json | undefined, member: string) {
  if (value === undefined) return notSeen("no object to look at");
  const credentials = at(value, member, "credentials");
  if (!isJson(credentials)) return notSeen("no credentials");
  const secrets = [credentials, ...Object.values(credentials)].map((one) =>
    at(one, "config", "client", "secret"),
  );
  const shown = secrets.filter((secret) => typeof secret === "string" && secret !== "");
  if (shown.length === 0) return judge(true, "absent");
  return differs(shown.every((secret) => /^[*•x]+$/i.test(String(secret))) ? "masked" : "a text");
}

async function* write(run: Run): AsyncGenerator<Finding> {
  const { api, later, unique } = run;
  const name = nameFor(unique).replaceAll(" ", "-");
  const client = { id: "try-live", secret: FAKE_SECRET };
  const config = {
    label: name,
    credentials: { oauth2: { format: "oauth2", config: { client } } },
    base_url: "https://try-live.invalid",
  };
  const created = await api.send("POST", "/integration", { name, config, sharing: "deny" });
  const id = at(created.body, "id");
  if (typeof id !== "string") {
    yield finding("§2.2", "an integration with name and config can be created", differs(errorSeen(created)));
    return;
  }
  const own = `/integration/${id}`;
  later(deletion(own, `the integration "${name}" (id ${id})`));
  yield finding("§2.2", "create answers 200 or 201", statusIs(created, 200, 201));
  yield finding("§2.2", "the answer has a version", hasMembers(objectOf(created.body), ["version"]));
  yield finding(
    "§4.4",
    "the answer of create has no client secret",
    judge(!mentions(created.body, FAKE_SECRET), shape(at(created.body, "config"))),
  );
  yield* versions(run, own, at(created.body, "version"));
  yield* install(run, id, name);
  yield* writeDocumentation(run, id);
  yield* writeUnifiedModel(run, name);
  const deleted = await api.send("DELETE", own);
  yield finding(
    "§2.2",
    "delete answers 200 with the id",
    judge(deleted.status === 200 && at(deleted.body, "id") === id, errorSeen(deleted)),
  );
  yield finding("§7.2", "get after the delete is 404", statusIs(await api.get(own), 404));
  yield* writeObjects(run);
}

async function* versions({ api }: Run, own: string, version: unknown): AsyncGenerator<Finding> {
  const patched = await api.send("PATCH", own, { version, config: { label: "changed by try live" } });
  yield finding(
    "§2.2",
    "a PATCH of config merges: other keys stay",
    judge(at(patched.body, "config", "base_url") === "https://try-live.invalid", errorSeen(patched)),
  );
  yield finding(
    "§2.2",
    "a PATCH increases the version",
    judge(at(patched.body, "version") !== version, shape(patched.body)),
  );
  const stale = await api.send("PATCH", own, { version, config: { label: "stale" } });
  yield finding("§2.2", "a stale version is 400", statusIs(stale, 400));
}

async function* install({ api, later }: Run, integration: string, name: string): AsyncGenerator<Finding> {
  const flags = { integration_id: integration, is_enabled: false, show_in_catalog: false };
  const installed = await api.send("POST", "/environment-integration", {
    ...flags,
    override: { label: "first", icon: null },
  });
  const id = at(installed.body, "id");
  if (typeof id !== "string") {
    yield finding("§2.1", "an integration can be installed", differs(errorSeen(installed)));
    return;
  }
  const own = `/environment-integration/${id}`;
  later(deletion(own, `the install of "${name}" (id ${id})`));
  const again = await api.send("POST", "/environment-integration", {
    ...flags,
    override: { label: "second" },
  });
  yield finding(
    "§2.1",
    "a second install returns the first",
    judge(at(again.body, "id") === id, errorSeen(again)),
  );
  yield finding(
    "§2.1",
    "and leaves its override as it is",
    judge(at(again.body, "override", "label") === "first", errorSeen(again)),
  );
  const replaced = await api.send("PATCH", own, { override: { base_url: "https://try-live.invalid" } });
  yield finding(
    "§4.2",
    "a PATCH replaces the whole override",
    judge(at(replaced.body, "override", "label") === undefined, errorSeen(replaced)),
  );
  const deleted = await api.send("DELETE", own);
  yield finding(
    "§2.1",
    "delete of an install answers 200 with the id",
    judge(deleted.status === 200 && at(deleted.body, "id") === id, errorSeen(deleted)),
  );
}

export const truto: LiveRegistry = {
  title: "Truto",
  page: "docs/apis/truto.md",
  defaultBaseUrl: "https://api.truto.one",
  variables: { token: "TRUTO_TOKEN", baseUrl: "TRUTO_BASE_URL", scope: {} },
  needs: "an API token of an environment without end customers",
  read,
  write,
};
