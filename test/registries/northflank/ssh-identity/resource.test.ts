import { type Emulator, startEmulator } from "../../../../src/emulator";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../../support/core";
import { coreOf, DESTROY, lastBody, places, TEAM, textOf, writes } from "../support";

const TYPE = "integrations_northflank_ssh_identity";
const PATH = "/v1/integrations/ssh-identities";

const ADA = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFAKEFAKEFAKE ada@acme";
const GRACE = "sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t";
const PEM =
  "-----BEGIN OPENSSH PRIVATE KEY-----\nRkFLRS1TRUNSRVQta2V5LTUxYWI=\n-----END OPENSSH PRIVATE KEY-----\n";

const ON_CALL: ObjectValue = {
  name: "On call",
  description: "The people on call",
  ssh_public_keys: [ADA, GRACE],
  restrictions: {
    projects: { enabled: true, items: ["web"] },
    tags: { enabled: true, items: ["prod"], match_condition: "and" },
  },
};
const RESTRICTIONS = {
  projects: { enabled: true, items: ["web"] },
  tags: { enabled: true, items: ["prod"], matchCondition: "and" },
};

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const core = () => coreOf(emulator, TYPE);
const stored = () => emulator.northflank.sshIdentities.get(TEAM, "on-call");
const methods = () => emulator.northflank.requests.all().map(({ method }) => method);

test.each<[string, ObjectValue]>([
  ["all that it can have", ON_CALL],
  ["a name alone", { name: "3 people" }],
  [
    "empty parts",
    { name: "Empty", description: "", ssh_public_keys: [], restrictions: { projects: {}, tags: {} } },
  ],
])("one with %s is created, read back, and then at rest", async (_what, config) => {
  const terraform = core();

  expect(summariesOf(await terraform.validate(config))).toEqual([]);
  const created = await terraform.apply(config, NOTHING);
  const refreshed = await terraform.refresh(created);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
  expect(methods()).toEqual(["GET", "POST", "GET"]);
});

test("a creation sends what is configured, and no empty restrictions", async () => {
  await core().apply(ON_CALL, NOTHING);

  expect(lastBody(emulator)).toMatchObject({
    name: "On call",
    description: "The people on call",
    sshPublicKeys: expect.arrayContaining([{ key: ADA }, { key: GRACE }]) as unknown,
    restrictions: RESTRICTIONS,
  });

  await core().apply({ name: "Empty", restrictions: { projects: {} } }, NOTHING);

  expect(lastBody(emulator)).toEqual({ name: "Empty" });
});

test.each<[string, ObjectValue, object]>([
  ["description", { description: "Other" }, { description: "Other" }],
  ["ssh_public_keys", { ssh_public_keys: [GRACE] }, { sshPublicKeys: [{ key: GRACE }] }],
  ["all keys", { ssh_public_keys: [] }, { sshPublicKeys: [] }],
  [
    "restrictions",
    { restrictions: { projects: { items: ["api"] } } },
    { restrictions: { ...RESTRICTIONS, projects: { enabled: true, items: ["api"] } } },
  ],
])("a change of %s sends that whole, in one request", async (_what, change, body) => {
  const terraform = core();
  const created = await terraform.apply(ON_CALL, NOTHING);
  emulator.northflank.requests.clear();

  const updated = await terraform.apply({ ...ON_CALL, ...change }, created);

  expect(summariesOf(updated.diagnostics)).toEqual([]);
  expect(writes(emulator)).toEqual([{ method: "PATCH", path: `${PATH}/on-call`, body }]);
  expect(methods()).toEqual(["PATCH"]);
  expect((await terraform.plan({ ...ON_CALL, ...change }, await terraform.refresh(updated))).changed).toEqual(
    [],
  );
});

test("keys that are left out are kept, and what another user changed is planned to be set back", async () => {
  const terraform = core();
  const created = await terraform.apply(ON_CALL, NOTHING);
  emulator.northflank.sshIdentities.change(TEAM, "on-call", { sshPublicKeys: [{ key: GRACE }] });
  const refreshed = await terraform.refresh(created);

  expect((await terraform.plan(ON_CALL, refreshed)).changed).toEqual(["ssh_public_keys"]);
  expect((await terraform.plan({ ...ON_CALL, ssh_public_keys: null }, refreshed)).changed).toEqual([]);
});

test("another name replaces it", async () => {
  const terraform = core();
  const created = await terraform.apply(ON_CALL, NOTHING);

  expect((await terraform.plan({ ...ON_CALL, name: "Other" }, created)).replaces).toBe(true);
});

test("a private key is an error that does not show it", async () => {
  const diagnostics = await core().validate({ ...ON_CALL, ssh_public_keys: [ADA, PEM] });

  expect(places(diagnostics)).toEqual(["ssh_public_keys"]);
  expect(summariesOf(diagnostics)).toEqual(["error: Private key in ssh_public_keys"]);
  expect(JSON.stringify(diagnostics)).not.toContain("RkFLRS1");
});

test("a private key that somebody else entered is not read into the state", async () => {
  const terraform = core();
  const created = await terraform.apply(ON_CALL, NOTHING);
  emulator.northflank.sshIdentities.change(TEAM, "on-call", { sshPublicKeys: [{ key: PEM }] });

  const refreshed = await terraform.refresh(created);

  expect(refreshed.state).toMatchObject({ ssh_public_keys: ["REDACTED"] });
  expect(JSON.stringify(refreshed)).not.toContain("RkFLRS1");
});

test("a name that is taken is found while planning, with the id to import", async () => {
  emulator.northflank.sshIdentities.add(TEAM, { name: "ON CALL" });

  const planned = await core().plan(ON_CALL, NOTHING);

  expect(textOf(planned.diagnostics)).toMatch(/an SSH identity with this name.*Import it by the id on-call/s);
});

test.each(["names", "whole"] as const)(
  "a creation whose answer was lost is looked for, where the list has %s",
  async (sshList) => {
    emulator.northflank.configure({ sshList });
    emulator.northflank.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

    const created = await core().apply(ON_CALL, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(created.state).toMatchObject({ ssh_identity_id: "on-call", description: "The people on call" });
    expect(emulator.northflank.sshIdentities.all()).toHaveLength(1);
  },
);

test("an import by id and by name is whole: the plan after it is empty", async () => {
  const terraform = core();
  await terraform.apply(ON_CALL, NOTHING);

  for (const id of ["on-call", "On call"]) {
    const imported = await terraform.importId(id);
    expect(imported.state).toMatchObject({ ssh_identity_id: "on-call", name: "On call" });
    expect((await terraform.plan(ON_CALL, imported)).changed).toEqual([]);
  }
});

test("one that is gone is to be created anew, and a destroyed one is gone", async () => {
  const terraform = core();
  const created = await terraform.apply(ON_CALL, NOTHING);

  expect(summariesOf((await terraform.apply(DESTROY, created)).diagnostics)).toEqual([]);
  expect(stored()).toBeUndefined();
  expect((await terraform.refresh(created)).state).toBeNull();
});

test("what Northflank refuses is reported at its attribute", async () => {
  const refused = await core().apply({ ...ON_CALL, ssh_public_keys: [""] }, NOTHING);

  expect(places(refused.diagnostics)).toEqual(["ssh_public_keys"]);
});

test.each<[ObjectValue, readonly string[]]>([
  [{ name: "a_b" }, ["error at name"]],
  [{ ssh_public_keys: [`${ADA}\n`] }, ["warning at ssh_public_keys"]],
  [{ ssh_public_keys: ["ada"] }, ["warning at ssh_public_keys"]],
  [{ restrictions: { tags: { match_condition: "xor" } } }, ["warning at restrictions.tags.match_condition"]],
  [{ restrictions: { projects: { items: ["web"] } } }, ["warning at restrictions.projects.items"]],
])("%j is reported at its attribute", async (change, expected) => {
  const diagnostics = await core().validate({ ...ON_CALL, ...change });

  expect(
    diagnostics.map(({ severity }, index) => `${severity} at ${places(diagnostics)[index] ?? ""}`),
  ).toEqual(expected);
});
