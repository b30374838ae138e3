import { differs, finding, holds, judge, notSeen, type Finding, type Outcome } from "./finding";
import { at, isJson, objectsIn, shape, type Json } from "./json";
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

const RATE_HEADERS = ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];
const hasError = (body: unknown): boolean => typeof at(body, "error", "message") === "string";

const root = ({ scope }: Run): string =>
  scope.NORTHFLANK_TEAM_ID === undefined
    ? "/v1"
    : `/v1/teams/${encodeURIComponent(scope.NORTHFLANK_TEAM_ID)}`;

async function* read(run: Run): AsyncGenerator<Finding> {
  const { api } = run;
  const path = `${root(run)}/cloud-providers/integrations`;
  const list = await api.get(`${path}?per_page=1`);
  if (!success(list)) throw new Error(`The list of cloud provider integrations answers ${errorSeen(list)}.`);
  const items = objectsIn(at(list.body, "data", "integrations"));
  yield finding(
    "§1",
    "a list is {data, pagination}",
    hasMembers(objectOf(list.body), ["data", "pagination"]),
  );
  yield finding(
    "§5.3",
    "pagination has hasNextPage and count",
    hasMembers(objectOf(at(list.body, "pagination")), ["hasNextPage", "count"]),
  );
  yield finding(
    "§5.3",
    "per_page=1 returns at most one item",
    judge(items.length <= 1, `${String(items.length)} items`),
  );
  yield finding("§5.2", "the three x-ratelimit headers are sent", hasHeaders(list, RATE_HEADERS));
  yield finding("§2.2", "list items have no credentials", lacksMembers(items, ["credentials"]));
  yield finding(
    "§2.2",
    "list items have id, name, provider and createdAt",
    hasMembers(items[0], ["id", "name", "provider", "createdAt"]),
  );
  yield finding(
    "§10.1",
    "list items have registryCredentialRefresh",
    hasMembers(items[0], ["registryCredentialRefresh"]),
  );
  yield* oneOf(run, path, items);
  yield* siblings(run);
  yield* wrongToken(api, path, "§5.1", hasError);
  const unknown = await api.get(`${path}/try-live-does-not-exist`);
  yield finding("§6", "an unknown integration is 404", statusIs(unknown, 404));
  yield finding(
    "§5.1",
    "an error is {error: {status, message}}",
    judge(hasError(unknown.body), errorSeen(unknown)),
  );
  const auth = await api.get("/v1/auth");
  yield finding(
    "§1.1",
    "GET /v1/auth describes the token",
    success(auth)
      ? hasMembers(objectOf(at(auth.body, "data")), ["tokenKind", "entityType", "entityId"])
      : notSeen(errorSeen(auth)),
  );
}

async function* oneOf({ api }: Run, path: string, items: readonly Json[]): AsyncGenerator<Finding> {
  const id = items[0]?.id;
  const one = typeof id === "string" ? await api.get(`${path}/${encodeURIComponent(id)}`) : undefined;
  yield finding(
    "§4.1",
    "get returns no credentials (open question 2)",
    one === undefined ? notSeen("no integration") : credentials(at(one.body, "data")),
  );
}

/** In which form credentials come back: the names of their members are shown, and what their values look like. */
function credentials(data: unknown): Outcome {
  const found = at(data, "credentials");
  if (found === undefined || found === null) return holds("no credentials");
  if (!isJson(found)) return differs("credentials of another type");
  const forms = Object.entries(found).map(([name, value]) => `${name}: ${formOf(value)}`);
  return forms.length === 0 ? holds("an empty object") : differs(forms.join(", "));
}

const formOf = (value: unknown): string =>
  typeof value === "string" && !/^[*•x]*$/i.test(value) ? "a text" : "empty or masked";

/** The lists of the other objects, by the key that the page gives. */
const LISTS = [
  { section: "§3.1", path: "integrations/registries", key: "credentials", without: [] },
  { section: "§3.2", path: "integrations/log-sinks", key: "logSinks", without: ["sinkData"] },
  {
    section: "§3.4",
    path: "integrations/notifications",
    key: "notificationIntegrations",
    without: ["secret", "events"],
  },
  {
    section: "§3.3",
    path: "backup-destinations",
    key: "backupDestinations",
    without: ["id", "accessKey", "secretKey"],
  },
  { section: "§3.5", path: "workload-identities", key: "workloadIdentities", without: [] },
  { section: "§3.6", path: "integrations/ssh-identities", key: "identities", without: [] },
  { section: "§3.8", path: "tags", key: "tags", without: [] },
  {
    section: "§3.9",
    path: "integrations/audit-log-sinks",
    key: "auditLogSinks",
    without: ["secretAccessKey"],
  },
] as const;

async function* siblings(run: Run): AsyncGenerator<Finding> {
  for (const { section, path, key, without } of LISTS) {
    const answer = await run.api.get(`${root(run)}/${path}`);
    const items = at(answer.body, "data", key);
    const listed = success(answer)
      ? judge(Array.isArray(items), `data: ${shape(at(answer.body, "data"))}`)
      : notSeen(errorSeen(answer));
    yield finding(section, `the list of ${path} is data.${key}`, listed);
    if (without.length > 0)
      yield finding(
        section,
        `its items have no ${without.join(" or ")}`,
        lacksMembers(objectsIn(items), without),
      );
  }
}

async function* write(run: Run): AsyncGenerator<Finding> {
  const { api, later, unique } = run;
  const path = `${root(run)}/cloud-providers/integrations`;
  const name = nameFor(unique);
  const body = { name, provider: "civo", credentials: { apiKey: FAKE_SECRET } };
  const created = await api.send("POST", path, body);
  const id = at(created.body, "data", "id");
  yield finding(
    "§2.4",
    "create does not check credentials with the cloud",
    typeof id === "string" ? holds(errorSeen(created)) : differs(errorSeen(created)),
  );
  if (typeof id !== "string") return;
  const own = `${path}/${encodeURIComponent(id)}`;
  later(deletion(own, `the cloud provider integration "${name}" (id ${id})`));
  yield finding("§1", "create answers 200", statusIs(created, 200));
  yield finding(
    "§6",
    "the id is the slug of the name",
    judge(id === name.replaceAll(" ", "-"), "compared with the name"),
  );
  yield finding(
    "§4.1",
    "the answer of create has no credential",
    judge(!mentions(created.body, FAKE_SECRET), shape(at(created.body, "data"))),
  );
  const one = await api.get(own);
  yield finding("§4.1", "get returns no credentials (open question 2)", credentials(at(one.body, "data")));
  yield finding(
    "§6",
    "a second create of the same name is 409",
    statusIs(await api.send("POST", path, body), 409),
  );
  const described = await api.send("PATCH", own, { description: "changed by try live" });
  yield finding(
    "§2.1",
    "PATCH answers the whole object",
    judge(at(described.body, "data", "description") === "changed by try live", errorSeen(described)),
  );
  yield finding(
    "§2.5",
    "an empty description is refused",
    statusIs(await api.send("PATCH", own, { description: "" }), 400),
  );
  const deleted = await api.send("DELETE", own);
  yield finding(
    "§2.1",
    "delete answers 200 with {data: {}}",
    judge(deleted.status === 200 && isJson(at(deleted.body, "data")), errorSeen(deleted)),
  );
  yield finding("§6", "get after the delete is 404", statusIs(await api.get(own), 404));
}

export const northflank: LiveRegistry = {
  title: "Northflank",
  page: "docs/apis/northflank.md",
  defaultBaseUrl: "https://api.northflank.com",
  variables: {
    token: "NORTHFLANK_TOKEN",
    baseUrl: "NORTHFLANK_BASE_URL",
    scope: { NORTHFLANK_TEAM_ID: "team; needed with the token of an organisation" },
  },
  needs: "Account > Cloud > Integrations > Read; with --write also Create, Update and Delete",
  read,
  write,
};
