import type { TrutoSettings } from "../../../../src/emulator";
import { NOTHING, summariesOf } from "../../../support/core";
import { places, words } from "../support";
import { OVERRIDE, INSTALL, SMALLER, idOf, startWorld } from "./support";

const { truto, installs, core, sent } = startWorld();

test.each<Partial<TrutoSettings>>([{}, { reinstall: "applied" }])(
  "one that exists is reported while planning, and never taken over: %j",
  async (settings) => {
    truto().configure(settings);
    const first = await core().apply(INSTALL, NOTHING);

    const other = { ...INSTALL, override: SMALLER };
    const planned = await core().plan(other, NOTHING);
    const second = await core().apply(other, NOTHING);

    const summary = "The unified model is already installed in this environment";
    expect(summariesOf(planned.diagnostics)).toEqual([`warning: ${summary}`]);
    expect(summariesOf(second.diagnostics).at(-1)).toBe(`error: ${summary}`);
    expect(words(second.diagnostics)).toContain(idOf(first));
    expect(installs().get(idOf(first))?.override).toEqual(OVERRIDE);
  },
);

test("an installation whose answer was lost is sent again, and is the same one", async () => {
  truto().faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(INSTALL, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(installs().all()).toMatchObject([{ id: idOf(created), override: OVERRIDE }]);
});

test("of a unified model that does not exist it is reported at plan, and refused with Truto's words", async () => {
  const none = { ...INSTALL, unified_model_id: "de300000-0000-4000-8000-000000000042" };

  const planned = await core().plan(none, NOTHING);
  const applied = await core().apply(none, NOTHING);

  expect(summariesOf(planned.diagnostics)).toEqual(["warning: Truto has no unified model with this id"]);
  expect(places(applied.diagnostics)).toContain("unified_model_id");
  expect(words(applied.diagnostics)).toContain("unified model not found");
  const unusual = await core().plan({ ...INSTALL, unified_model_id: "mocked" }, NOTHING);
  expect(places(unusual.diagnostics)).toEqual(["unified_model_id"]);
});

test.each<Partial<TrutoSettings>>([{}, { unifiedModelPatch: "replace" }])(
  "where Truto stores another override than was sent, as of an install that came in between, it is sent once more: %j",
  async (settings) => {
    truto().configure(settings);
    truto().faults.add({
      match: { method: "POST" },
      fault: { kind: "rewriteRequest", patch: { override: { docs: null, scopes: { contacts: ["read"] } } } },
    });

    const created = await core().apply(INSTALL, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(sent().map(([method]) => method)).toEqual(["POST", "PATCH"]);
    expect(sent().at(-1)).toEqual(["PATCH", { override: { ...OVERRIDE, scopes: null } }]);
    expect((await core().plan(INSTALL, await core().refresh(created))).changed).toEqual([]);
  },
);

test("and where that is refused, the install is in the state as it is", async () => {
  truto().faults.add({
    match: { method: "POST" },
    fault: { kind: "rewriteRequest", patch: { override: { docs: null } } },
  });
  truto().faults.add({ match: { method: "PATCH" }, fault: { kind: "answer", status: 400 } });

  const created = await core().apply(INSTALL, NOTHING);

  expect(summariesOf(created.diagnostics).at(-1)).toContain("error: ");
  expect(created.state).toMatchObject({ id: installs().all()[0]?.id });
  expect((await core().plan(INSTALL, await core().refresh(created))).changed).toContain("override");
});
