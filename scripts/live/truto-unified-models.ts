import { errorSeen, hasMembers, objectOf, statusIs, success } from "./common";
import { differs, finding, judge, notSeen, type Finding } from "./finding";
import { at, shape } from "./json";
import { deletion, type Run } from "./registry";

/** Creates a unified model, an install of it, and a mapping of each; all go again. */
export async function* writeUnifiedModel(run: Run, name: string): AsyncGenerator<Finding> {
  const { api, later } = run;
  const resources = { contacts: { schema: { type: "object" }, methods: ["list"], description: "first" } };
  const created = await api.send("POST", "/unified-model", { name, category: "crm", resources });
  const id = at(created.body, "id");
  if (typeof id !== "string") {
    yield finding("§2.9", "a unified model can be created", differs(errorSeen(created)));
    return;
  }
  const own = `/unified-model/${id}`;
  later(deletion(own, `the unified model "${name}" (id ${id})`));
  const version = at(created.body, "version");
  yield finding("§2.9", "the answer has a version", hasMembers(objectOf(created.body), ["version"]));
  const again = await api.send("POST", "/unified-model", { name, category: "crm", resources });
  const second = at(again.body, "id");
  if (typeof second === "string")
    later(deletion(`/unified-model/${second}`, `the second "${name}" (id ${second})`));
  yield finding("§2.9", "a second model with the name is refused", statusIs(again, 400, 409));
  const patched = await api.send("PATCH", own, { version, resources: { contacts: { methods: ["get"] } } });
  yield finding(
    "§2.9",
    "a PATCH of resources merges: other keys stay",
    judge(at(patched.body, "resources", "contacts", "description") === "first", errorSeen(patched)),
  );
  yield* mapping(api, BASE_ROWS, id);
  yield* install(run, id, name);
  const stale = await api.send("PATCH", own, { version, category: "stale" });
  yield finding("§2.9", "a stale version is 400", statusIs(stale, 400));
  const deleted = await api.send("DELETE", own);
  yield finding(
    "§2.9",
    "delete answers 200 with the id",
    judge(deleted.status === 200 && at(deleted.body, "id") === id, errorSeen(deleted)),
  );
}

/** Twice: the second answers the first. */
async function* install({ api, later }: Run, model: string, name: string): AsyncGenerator<Finding> {
  const path = "/environment-unified-model";
  const override = { resources: { contacts: { description: "first" } }, scopes: { contacts: ["read"] } };
  const installed = await api.send("POST", path, { unified_model_id: model, override });
  const id = at(installed.body, "id");
  if (typeof id !== "string") {
    yield finding("§2.11", "a unified model can be installed", differs(errorSeen(installed)));
    return;
  }
  const own = `${path}/${id}`;
  later(deletion(own, `the install of the unified model "${name}" (id ${id})`));
  yield finding(
    "§2.11",
    "an install has the documented members",
    hasMembers(objectOf(installed.body), [
      "unified_model_id",
      "environment_id",
      "override",
      "unified_model",
      "created_at",
      "updated_at",
    ]),
  );
  const again = await api.send("POST", path, { unified_model_id: model, override: { scopes: {} } });
  yield finding(
    "§2.11",
    "a second install returns the first and leaves its override as it is",
    judge(
      at(again.body, "id") === id && Array.isArray(at(again.body, "override", "scopes", "contacts")),
      errorSeen(again),
    ),
  );
  const patched = await api.send("PATCH", own, { override: { scopes: null } });
  yield finding(
    "§2.11",
    "a PATCH merges override: other keys stay",
    judge(
      at(patched.body, "override", "resources", "contacts", "description") === "first",
      errorSeen(patched),
    ),
  );
  yield finding(
    "§2.11",
    "null removes a key of override",
    judge(at(patched.body, "override", "scopes") === undefined, shape(patched.body)),
  );
  yield* mapping(api, ENVIRONMENT_ROWS, id);
  const deleted = await api.send("DELETE", own);
  yield finding(
    "§2.11",
    "delete answers 200 with the id",
    judge(deleted.status === 200 && at(deleted.body, "id") === id, errorSeen(deleted)),
  );
}

const BASE_ROWS = { path: "/unified-model-resource-method", parent: "unified_model_id" };

const ENVIRONMENT_ROWS = {
  path: "/environment-unified-model-resource-method",
  parent: "environment_unified_model_id",
};

/** It goes with its parent. */
async function* mapping(
  api: Run["api"],
  { path, parent }: typeof BASE_ROWS,
  parentId: string,
): AsyncGenerator<Finding> {
  const names = { resource_name: "contacts", integration_name: "try-live", method_name: "list" };
  const config = { resource: "contacts", method: "list", response_mapping: "response" };
  const row = { [parent]: parentId, ...names, config };
  const created = await api.send("POST", path, row);
  const id = at(created.body, "id");
  if (typeof id !== "string") {
    yield finding("§2.10", "a mapping row can be created", differs(errorSeen(created)));
    return;
  }
  yield finding(
    "§2.10",
    "a row has the documented members",
    hasMembers(objectOf(created.body), [
      "id",
      "version",
      "config",
      "created_at",
      "updated_at",
      ...Object.keys(names),
    ]),
  );
  yield finding(
    "§2.10",
    "a second row with the key is refused",
    statusIs(await api.send("POST", path, row), 400, 409),
  );
  const change = { version: at(created.body, "version"), config: { resource: null, query_mapping: "query" } };
  const patched = await api.send("PATCH", `${path}/${id}`, change);
  yield finding(
    "§2.10",
    "a PATCH merges config, and null removes a key",
    success(patched)
      ? judge(
          at(patched.body, "config", "method") === "list" &&
            at(patched.body, "config", "resource") === undefined,
          shape(patched.body),
        )
      : notSeen(errorSeen(patched)),
  );
}
