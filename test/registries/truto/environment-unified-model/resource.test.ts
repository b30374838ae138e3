import type { TrutoSettings } from "../../../../src/emulator";
import { textIn } from "../../../../src/framework";
import { NOTHING, summariesOf } from "../../../support/core";
import { DESTROY } from "../../northflank/support";
import { words } from "../support";
import { MODEL, OVERRIDE, INSTALL, SMALLER, idOf, startWorld } from "./support";

const { truto, installs, core, sent } = startWorld();

test.each<Partial<TrutoSettings>>([
  {},
  { unifiedModelPatch: "replace", noopPatch: "keeps", emptyOverride: "null" },
  { listItems: "short", createStatus: 200, emptyOverride: "absent" },
])("one is installed, read back, changed, cleared, and at rest in between: %j", async (settings) => {
  truto().configure(settings);
  const terraform = core();
  expect(summariesOf(await terraform.validate(INSTALL))).toEqual([]);

  const created = await terraform.apply(INSTALL, NOTHING);
  const refreshed = await terraform.refresh(created);
  expect((await terraform.plan(INSTALL, refreshed)).changed).toEqual([]);
  truto().requests.clear();
  const changed = { ...INSTALL, override: SMALLER };
  const updated = await terraform.apply(changed, refreshed);
  expect((await terraform.plan(changed, await terraform.refresh(updated))).changed).toEqual([]);
  const cleared = await terraform.apply({ ...INSTALL, override: "{}" }, updated);

  const all = [created, refreshed, updated, cleared];
  expect(all.flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
  expect(created.state).toMatchObject({ environment_id: truto().demo.environments.development });
  expect(sent()).toEqual([
    [
      "PATCH",
      { override: { resources: { contacts: { description: null, methods: ["list"] } }, docs: null } },
    ],
    ["PATCH", { override: { resources: null } }],
  ]);
  const settled = await terraform.refresh(cleared);
  expect(settled.state).toMatchObject({ override: "{}" });
  expect((await terraform.plan({ ...INSTALL, override: "{}" }, settled)).changed).toEqual([]);
});

test("one of Truto's own unified models, without an override, leaves the override to Truto", async () => {
  const { crm } = truto().demo.unifiedModels;
  const plain = { unified_model_id: crm };

  const created = await core().apply(plain, NOTHING);

  expect(sent()).toEqual([["POST", { unified_model_id: crm }]]);
  installs().change(idOf(created), { override: OVERRIDE });
  const refreshed = await core().refresh(created);
  expect(JSON.parse(textIn(refreshed.state ?? {}, "override") ?? "")).toEqual(OVERRIDE);
  expect((await core().plan(plain, refreshed)).changed).toEqual([]);
});

test("a changed override is drift; a change of the unified model, from which the rest is inherited, is none", async () => {
  const created = await core().apply(INSTALL, NOTHING);

  truto().unifiedModels.change(MODEL, { resources: { contacts: { description: "By hand" } } });
  expect((await core().plan(INSTALL, await core().refresh(created))).changed).toEqual([]);
  installs().change(idOf(created), { override: { scopes: { contacts: ["by-hand"] } } });
  const drifted = await core().refresh(created);

  expect((await core().plan(INSTALL, drifted)).changed).toContain("override");
  await core().apply(INSTALL, drifted);
  expect(installs().get(idOf(created))?.override).toEqual(OVERRIDE);
});

test("it is imported by its id, and by its unified model's id and name", async () => {
  const created = await core().apply(INSTALL, NOTHING);
  truto().unifiedModels.add({ name: "other" });

  for (const id of [idOf(created), MODEL, "marketing"]) {
    const { state, private: bytes } = await core().importId(id);
    expect(
      (await core().plan({ ...INSTALL, deletion_protection: null }, { state, private: bytes })).changed,
    ).toEqual([]);
  }
  expect((await core().importId("other")).state).toBeNull();
});

test("with the token of another environment it is not taken for deleted; deleted by hand it is", async () => {
  const registry = truto();
  const created = await core().apply(INSTALL, NOTHING);
  registry.environmentUnifiedModels.add({
    unified_model_id: MODEL,
    environment_id: registry.demo.environments.production,
  });
  registry.configure({ environmentScope: "token" });

  const elsewhere = await core(registry.tokens.production).refresh(created);
  expect(summariesOf(elsewhere.diagnostics)).toEqual([
    "error: The token belongs to another environment of Truto",
  ]);
  installs().remove(idOf(created));
  expect((await core().refresh(created)).state).toBeNull();
  expect(summariesOf((await core().apply(DESTROY, created)).diagnostics)).toEqual([]);
});

test("it is protected from a destroy, which names what would be lost", async () => {
  const { deletion_protection: _, ...protectedInstall } = INSTALL;
  const created = await core().apply(protectedInstall, NOTHING);

  const planned = await core().plan(DESTROY, created);

  expect(words(planned.diagnostics)).toContain("every call of its unified API fails there");
  expect(installs().all()).toHaveLength(1);
});

test("a part that is not known, a new null and a credential warn at plan", async () => {
  const override = {
    resource: { contacts: {} },
    webhooks: { contacts: "https://user:FAKE-SECRET-1@example.com" },
  };
  const found = await core().validate({ ...INSTALL, override: JSON.stringify(override) });
  expect(summariesOf(found)).toEqual([
    "warning: override may contain a credential",
    'warning: Unknown part of override "resource"',
  ]);
  expect(words(found)).toContain("Did you mean resources?");
  const created = await core().apply(INSTALL, NOTHING);
  const planned = await core().plan({ ...INSTALL, override: '{"docs":null}' }, created);
  expect(summariesOf(planned.diagnostics)).toEqual(["warning: A null in override removes the key"]);
});
