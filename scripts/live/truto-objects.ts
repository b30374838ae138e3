import { errorSeen, hasMembers, lacksMembers, objectOf, statusIs } from "./common";
import { differs, finding, judge, type Finding } from "./finding";
import { at, isJson, type Json, shape } from "./json";
import { deletion, FAKE_SECRET, mentions, nameFor, type Run } from "./registry";

// What an environment has beside installs, and documentation.

/** Creates one of each, none of which sends anything to anyone. */
export async function* writeObjects(run: Run): AsyncGenerator<Finding> {
  yield* notificationDestination(run);
  yield* webhook(run);
  yield* datastore(run);
}

interface Object {
  readonly section: string;
  readonly path: string;
  readonly what: string;
}

/** Undefined where it was refused. */
async function* created(
  { api, later, unique }: Run,
  { section, path, what }: Object,
  body: Json,
): AsyncGenerator<Finding, { readonly own: string; readonly answer: unknown } | undefined> {
  const { body: answer, ...rest } = await api.send("POST", path, body);
  const id = at(answer, "id");
  if (typeof id !== "string") {
    yield finding(section, `a ${what} can be created`, differs(errorSeen({ ...rest, body: answer })));
    return undefined;
  }
  const own = `${path}/${id}`;
  later(deletion(own, `the ${what} "${nameFor(unique)}" (id ${id})`));
  yield finding(
    section,
    `create of a ${what} answers 200 or 201`,
    statusIs({ ...rest, body: answer }, 200, 201),
  );
  return { own, answer };
}

async function* deleted({ api }: Run, { section, what }: Object, own: string): AsyncGenerator<Finding> {
  const answer = await api.send("DELETE", own);
  const isAnswered = answer.status === 200 && at(answer.body, "id") === own.split("/").at(-1);
  yield finding(section, `delete of a ${what} answers 200 with the id`, judge(isAnswered, errorSeen(answer)));
  yield finding(section, `get after the delete of a ${what} is 404`, statusIs(await api.get(own), 404));
}

async function* notificationDestination(run: Run): AsyncGenerator<Finding> {
  const { api, unique } = run;
  const kind = { section: "§2.5", path: "/notification-destination", what: "notification destination" };
  const made = yield* created(run, kind, {
    type: "slack",
    label: nameFor(unique),
    is_active: false,
    config: { webhook_url: `https://try-live.invalid/${FAKE_SECRET}`, ignored_status_codes: [404] },
  });
  if (made === undefined) return;
  const { own, answer } = made;
  yield finding(
    "§2.5",
    "a notification destination has the documented members",
    hasMembers(objectOf(answer), [
      "type",
      "label",
      "is_active",
      "config",
      "event_types",
      "environment_id",
      "created_at",
      "updated_at",
    ]),
  );
  const read = await api.get(own);
  yield finding(
    "§2.5",
    "get returns the webhook's URL in clear",
    judge(mentions(read.body, FAKE_SECRET), shape(at(read.body, "config"))),
  );
  const patched = await api.send("PATCH", own, { config: { ignored_status_codes: [500] } });
  yield finding(
    "§2.5",
    "a PATCH of config merges: webhook_url stays (not documented; the client depends on neither)",
    judge(mentions(patched.body, FAKE_SECRET), errorSeen(patched)),
  );
  const events = await api.send("PATCH", own, { event_types: ["sync_job_run:failed"] });
  yield finding("§2.5", "event_types cannot be changed", statusIs(events, 400));
  yield* deleted(run, kind, own);
}

async function* webhook(run: Run): AsyncGenerator<Finding> {
  const { api, unique } = run;
  const kind = { section: "§2.6", path: "/webhook", what: "webhook" };
  const target_url = `https://try-live.invalid/${nameFor(unique).replaceAll(" ", "-")}`;
  const made = yield* created(run, kind, { target_url, is_active: false });
  if (made === undefined) return;
  const { own, answer } = made;
  const secret = at(answer, "secret");
  yield finding(
    "§2.6",
    "create returns a secret that is a UUID",
    judge(typeof secret === "string" && UUID.test(secret), shape(answer)),
  );
  yield finding(
    "§2.6",
    "create works without environment_id and returns it",
    hasMembers(objectOf(answer), ["environment_id", "target_url", "is_active"]),
  );
  const read = await api.get(own);
  yield finding(
    "§2.6",
    "get returns no secret",
    lacksMembers(isJson(read.body) ? [read.body] : [], ["secret"]),
  );
  const plain = await api.send("PATCH", own, { target_url: "http://try-live.invalid" });
  yield finding("§2.6", "an address without https is refused", statusIs(plain, 400));
  yield* deleted(run, kind, own);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function* datastore(run: Run): AsyncGenerator<Finding> {
  const { api, unique } = run;
  const kind = { section: "§2.7", path: "/datastore", what: "datastore" };
  const made = yield* created(run, kind, {
    type: "s3",
    label: nameFor(unique),
    config: {
      access_key_id: `${FAKE_SECRET}-id`,
      secret_access_key: FAKE_SECRET,
      region: "eu-west-1",
      bucket: "try-live",
      base_url: "https://try-live.invalid",
    },
  });
  if (made === undefined) return;
  const { own, answer } = made;
  yield finding(
    "§2.7",
    "a datastore has the documented members",
    hasMembers(objectOf(answer), ["type", "label", "config", "environment_id", "created_at", "updated_at"]),
  );
  yield finding(
    "§2.7",
    "the answer of create has no credentials",
    judge(!mentions(answer, FAKE_SECRET), shape(at(answer, "config"))),
  );
  const read = await api.get(own);
  yield finding(
    "§2.7",
    "get returns no credentials",
    judge(!mentions(read.body, FAKE_SECRET), shape(at(read.body, "config"))),
  );
  const patched = await api.send("PATCH", own, { config: { bucket: "try-live-2" } });
  yield finding(
    "§2.7",
    "a PATCH of config merges: other settings stay, and credentials need not go along",
    judge(at(patched.body, "config", "region") === "eu-west-1", errorSeen(patched)),
  );
  const removed = await api.send("PATCH", own, { config: { base_url: null } });
  yield finding(
    "§2.7",
    "null removes a key of config",
    judge(
      removed.status === 200 && (at(removed.body, "config", "base_url") ?? undefined) === undefined,
      errorSeen(removed),
    ),
  );
  const incomplete = await api.send("PATCH", own, { config: { region: null } });
  yield finding("§2.7", "a merged config that lacks what is required is refused", statusIs(incomplete, 400));
  yield* deleted(run, kind, own);
}

/** Rows about an integration that was just created. */
export async function* writeDocumentation(run: Run, entity_id: string): AsyncGenerator<Finding> {
  const { api, unique } = run;
  const kind = { section: "§2.8", path: "/documentation", what: "documentation row" };
  const row = {
    entity_id,
    entity_type: "integration",
    type: "description",
    resource: "contacts",
    method: "list",
    content: `${nameFor(unique)}\n`,
  };
  const bare = await api.get("/documentation?limit=1");
  yield finding("§2.8", "a list without a filter is refused", statusIs(bare, 400));
  const made = yield* created(run, kind, row);
  if (made === undefined) return;
  const { own, answer } = made;
  yield finding(
    "§2.8",
    "a row has the documented members",
    hasMembers(objectOf(answer), [
      "entity_id",
      "entity_type",
      "type",
      "content",
      "resource",
      "method",
      "authentication_method",
      "integration_name",
      "created_at",
      "updated_at",
    ]),
  );
  yield finding(
    "§2.8",
    "content is returned as it was sent",
    judge(at(answer, "content") === row.content, shape(answer)),
  );
  const listed = await api.get(`/documentation?integration_id=${entity_id}`);
  yield finding(
    "§2.8",
    "the list of an integration has its row",
    judge(mentions(listed.body, nameFor(unique)), errorSeen(listed)),
  );
  const patched = await api.send("PATCH", own, { content: "changed by try live" });
  yield finding(
    "§2.8",
    "a PATCH of content leaves the rest as it is",
    judge(
      at(patched.body, "method") === "list" && at(patched.body, "content") === "changed by try live",
      errorSeen(patched),
    ),
  );
  const again = yield* created(run, kind, { ...row, content: "a second one" });
  yield finding(
    "§2.8",
    "a second row of the same key is another one (not documented)",
    judge(again !== undefined && at(again.answer, "id") !== at(answer, "id"), shape(again?.answer)),
  );
  yield* deleted(run, kind, own);
}
