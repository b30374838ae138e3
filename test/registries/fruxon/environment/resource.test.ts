import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, type Stored, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import { openStage, type Stage, TENANT, words } from "../support";

const TYPE = "integrations_fruxon_environment";
const ENVIRONMENTS = `/v1/tenants/${TENANT}/environments`;

shortenWaits();

let stage: Stage;
let core: ReturnType<typeof playCore>;

beforeEach(async () => {
  stage = await openStage();
  core = connect();
});
afterEach(() => stage.close());

const connect = () =>
  playCore(
    integrations,
    { FRUXON_BASE_URL: stage.fruxon.baseUrl, FRUXON_TOKEN: stage.fruxon.tokens.full, FRUXON_TENANT: TENANT },
    TYPE,
  );

const PLAIN: ObjectValue = {
  display_name: "Globex",
  group: "customers",
  external_id: "cus_1",
  external_source: "crm",
  deletion_protection: false,
};
const WHOLE: ObjectValue = {
  ...PLAIN,
  description: "A customer",
  agent_context: "Speaks French.",
  logo_file_id: "f1",
};

const own = () => stage.fruxon.environments(TENANT).filter(({ slug }) => slug !== "default");
const sent = () =>
  stage.writes().map(({ method, path, body }) => [method, path.replace(ENVIRONMENTS, ""), body]);
const idOf = ({ state }: Stored): string =>
  typeof state?.environment_id === "string" ? state.environment_id : "";

describe("an environment", () => {
  test("is created in one request, and in two with what a creation does not take", async () => {
    const plain = await core.apply(PLAIN, NOTHING);
    expect(summariesOf(plain.diagnostics)).toEqual([]);
    expect(sent()).toEqual([
      ["POST", "", { displayName: "Globex", group: "customers", externalId: "cus_1", externalSource: "crm" }],
    ]);

    const whole = await core.apply({ ...WHOLE, display_name: "Initech" }, NOTHING);
    expect(whole.state).toMatchObject({
      slug: "initech",
      agent_context: "Speaks French.",
      logo_file_id: "f1",
    });
    expect(sent().slice(2)).toEqual([
      [
        "PUT",
        `/${idOf(whole)}`,
        { description: "A customer", agentContext: "Speaks French.", logoFileId: "f1" },
      ],
    ]);
    const refreshed = await core.refresh(whole);
    expect((await core.plan({ ...WHOLE, display_name: "Initech" }, refreshed)).changed).toEqual([]);
    expect(stage.fruxon.droppedKeys()).toEqual([]);
  });

  test("whose second request fails is in the state, and the next apply sends the rest", async () => {
    stage.fruxon.faults.add({ match: { method: "PUT" }, fault: { kind: "answer", status: 400 } });
    const failed = await core.apply(WHOLE, NOTHING);
    expect(summariesOf(failed.diagnostics)).toHaveLength(1);
    expect(failed.state).toMatchObject({ display_name: "Globex", environment_id: own()[0]?.id });

    const repaired = await core.apply(WHOLE, await core.refresh(failed));
    expect(summariesOf(repaired.diagnostics)).toEqual([]);
    expect(own()).toEqual([expect.objectContaining({ description: "A customer" })]);
  });

  test("sends what differs; an empty text clears, and what is omitted stays", async () => {
    const created = await core.apply(WHOLE, NOTHING);
    const { description: _, ...rest } = WHOLE;
    const changed = await core.apply({ ...rest, group: "", agent_context: "Speaks Dutch." }, created);
    expect(summariesOf(changed.diagnostics)).toEqual([]);
    expect(sent().at(-1)).toEqual(["PUT", `/${idOf(created)}`, { group: "", agentContext: "Speaks Dutch." }]);
    expect(own()[0]).toMatchObject({ group: null, description: "A customer" });
    const refreshed = await core.refresh(changed);
    expect(
      (await core.plan({ ...rest, group: "", agent_context: "Speaks Dutch." }, refreshed)).changed,
    ).toEqual([]);
  });

  test("is replaced for another external id, and archived when destroyed", async () => {
    const created = await core.apply(PLAIN, NOTHING);
    expect((await core.plan({ ...PLAIN, external_id: "cus_2" }, created)).replaces).toBe(true);
    expect(summariesOf((await core.apply(null, created)).diagnostics)).toEqual([]);
    expect(own()).toEqual([]);
    expect((await core.refresh(created)).state).toBeNull();
  });

  test("is protected from both, unless that is switched off", async () => {
    const created = await core.apply({ ...PLAIN, deletion_protection: null }, NOTHING);
    const destroyed = await core.plan(null, created);
    expect(words(destroyed.diagnostics)).toMatch(
      /deletion_protection is enabled.*no way to restore it is documented/s,
    );
    const replaced = await core.plan({ ...PLAIN, deletion_protection: null, external_id: "cus_2" }, created);
    expect(words(replaced.diagnostics)).toContain(
      "Cannot replace this object: deletion_protection is enabled",
    );
  });

  test.each(["missing", "answered"] as const)(
    "that is archived and %s by GET is gone; another one is not",
    async (archivedEnvironments) => {
      stage.fruxon.configure({ archivedEnvironments });
      const created = await core.apply(PLAIN, NOTHING);
      expect((await core.refresh(created)).state).toMatchObject({ environment_id: idOf(created) });
      stage.fruxon.removeEnvironment(TENANT, idOf(created));
      core = connect();
      expect((await core.refresh(created)).state).toBeNull();
    },
  );

  test("that the filter of the list does not find is looked for in the whole list", async () => {
    const created = await core.apply(PLAIN, NOTHING);
    stage.fruxon.faults.add({
      match: { method: "GET", path: ENVIRONMENTS },
      fault: { kind: "rewriteAnswer", patch: { items: [] } },
    });
    expect((await connect().refresh(created)).state).not.toBeNull();
  });

  test("takes further members, which are read back", async () => {
    const more = { ...PLAIN, additional_fields: JSON.stringify({ theme: "dark" }) };
    stage.fruxon.faults.add({
      match: { method: "GET" },
      times: "always",
      fault: { kind: "rewriteAnswer", patch: { theme: "light" } },
    });
    const created = await core.apply(more, NOTHING);
    expect(sent()[0]?.[2]).toMatchObject({ theme: "dark" });
    const refreshed = await core.refresh(created);
    expect((await core.plan(more, refreshed)).changed).toContain("additional_fields");
  });

  describe("that is built in", () => {
    const DEFAULT: ObjectValue = { display_name: "Default", deletion_protection: false };

    test("is imported and changed", async () => {
      const imported = await core.importId(`${TENANT}/default`);
      expect(imported.state).toMatchObject({ slug: "default", display_name: "Default", is_system: true });
      const changed = await core.apply({ ...DEFAULT, description: "For all others" }, imported);
      expect(summariesOf(changed.diagnostics)).toEqual([]);
      expect(stage.fruxon.environments(TENANT)[0]).toMatchObject({ description: "For all others" });
    });

    test("cannot be renamed, replaced or destroyed, which the plan says", async () => {
      const imported = await core.importId(`${TENANT}/default`);
      const renamed = await core.plan({ ...DEFAULT, display_name: "Other", external_id: "x" }, imported);
      expect(summariesOf(renamed.diagnostics)).toEqual(
        expect.arrayContaining([
          "error: display_name of the built-in environment cannot be changed",
          "error: external_id of the built-in environment cannot be changed",
        ]),
      );
      const unprotected = await core.apply(DEFAULT, imported);
      const destroyed = await core.plan(null, unprotected);
      expect(summariesOf(destroyed.diagnostics)).toEqual([
        "error: The built-in environment cannot be destroyed",
      ]);
      expect(words(destroyed.diagnostics)).toContain("remove it from the state");
    });

    test("and does not say so is refused when it is applied", async () => {
      stage.fruxon.faults.add({
        match: { method: "GET" },
        times: "always",
        fault: { kind: "rewriteAnswer", patch: { isSystem: false } },
      });
      const id = stage.fruxon.environments(TENANT)[0]?.id ?? "";
      const unprotected = await core.apply(DEFAULT, await core.importId(`${TENANT}/${id}`));
      const { diagnostics } = await core.apply(null, unprotected);
      expect(words(diagnostics)).toMatch(
        /Fruxon refused to archive the environment.*remove it from the state/s,
      );
    });
  });
});

describe("a plan of a creation", () => {
  const planned = (process: typeof core) => process.plan(PLAIN, NOTHING);

  test("warns of environments with the same name, not of slugs", async () => {
    const { id } = stage.fruxon.addEnvironment(TENANT, { displayName: "Globex" });
    const { diagnostics } = await planned(core);

    expect(diagnostics).toEqual([expect.objectContaining({ severity: "warning" })]);
    expect(words(diagnostics)).toContain("Fruxon already has an environment with this display_name");
    expect(words(diagnostics)).toContain(`${TENANT}/${id}`);
    const likeSlug = await core.plan({ ...PLAIN, display_name: "globex" }, NOTHING);
    expect(summariesOf(likeSlug.diagnostics)).toEqual([]);
  });

  test("reads one list for many", async () => {
    await Promise.all([planned(core), planned(core), planned(core)]);
    expect(stage.fruxon.requests.count({ path: ENVIRONMENTS })).toBe(1);
  });

  test("shows a token that does not work", async () => {
    stage.fruxon.faults.add({ match: { path: ENVIRONMENTS }, fault: { kind: "answer", status: 401 } });
    const { diagnostics } = await planned(core);
    expect(diagnostics).toEqual([expect.objectContaining({ severity: "error" })]);
  });
});

describe("an import", () => {
  test("is by id, slug or display name", async () => {
    const { id, slug } = stage.fruxon.addEnvironment(TENANT, { displayName: "Globex Corp." });
    for (const key of [id, slug, "Globex Corp."]) {
      const { state, diagnostics } = await core.importId(`${TENANT}/${key}`);
      expect([summariesOf(diagnostics), state?.environment_id]).toEqual([[], id]);
      core = connect();
    }
  });

  test("by a display name that several have names them", async () => {
    const ids = [1, 2].map(() => stage.fruxon.addEnvironment(TENANT, { displayName: "Two of us" }).id);
    const { diagnostics } = await core.importId(`${TENANT}/Two of us`);
    expect(words(diagnostics)).toContain(`Use the id: ${ids.join(", ")}.`);
  });
});

describe("a creation whose answer is lost", () => {
  test("is found if it is the only new one of its name, and is not sent again", async () => {
    stage.fruxon.addEnvironment(TENANT, { displayName: "Globex" });
    stage.fruxon.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });
    const { state, diagnostics } = await core.apply(PLAIN, NOTHING);
    expect(summariesOf(diagnostics)).toEqual([]);
    expect(own()).toHaveLength(2);
    expect(state?.environment_id).toBe(own()[1]?.id);
  });

  test("that did not arrive is an error that says so", async () => {
    stage.fruxon.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "before" } });
    const { state, diagnostics } = await core.apply(PLAIN, NOTHING);
    expect([state, own()]).toEqual([null, []]);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
