import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator, type Emulator } from "../../src/emulator";
import { handsOnPlans } from "./support/engine";
import { ROWS } from "./matrix/rows";
import type { Attributes, Row } from "./matrix/row";
import { registryOf, resourceOf, succeeded, type Write } from "./matrix/world";
import { serveHere, type Served } from "./support/served";
import { openStage, plainText, type Stage } from "./support/terraform";

jest.setTimeout(240_000);

// One object of every resource with credentials in one configuration, so that each engine run looks at all of them. Every
// test begins where the one before ended.

/** Another one for each row: one row's object may be another's name. */
const labelOf = (row: Row): string => `object_${rows.indexOf(row)}`;

const GENERATION = "credentials_generation";

const rows = ROWS.filter(({ secrets }) => Object.keys(secrets).length > 0);
const marked = rows.filter(({ replaceCredentials }) => replaceCredentials !== undefined);

let emulator: Emulator;
let stage: Stage;
let here: Served;

beforeAll(async () => {
  emulator = await startEmulator();
  stage = openStage(emulator.environment);
  here = await serveHere(emulator.environment);
  stage.set({ TF_REATTACH_PROVIDERS: here.reattach });
  for (const row of rows) row.prepare?.(emulator, [labelOf(row)]);
  give(({ secrets }) => secrets);
});

afterAll(async () => {
  await here.close();
  await emulator.close();
  stage.remove();
});

/** Each row's variables get its name before theirs. */
const variable = ({ type }: Row, name: string): string => `${type}_${name}`;

const main = (row: Row): Attributes => row.variants.main(labelOf(row));
/** Where what belongs to the credentials changes, they would have to go along. */
const updatedAlone = (row: Row): Attributes =>
  row.update.changes.includes(GENERATION) ? main(row) : updated(row);
/** The other way round, so that after one comes the other. */
const other = (row: Row): Attributes => (row.update.changes.includes(GENERATION) ? updated(row) : main(row));
const updated = (row: Row): Attributes => ({ ...main(row), ...row.update.set });

function give(values: (row: Row) => Readonly<Record<string, string>>): void {
  for (const row of rows) {
    for (const [name, value] of Object.entries(values(row))) {
      stage.set({ [`TF_VAR_${variable(row, name)}`]: value });
    }
  }
}

const rotated = (row: Row): Readonly<Record<string, string>> => ({ ...row.secrets, ...row.rotated });

function configure(of: (row: Row) => Attributes): void {
  const names = rows.flatMap((row) => Object.keys(row.secrets).map((name) => variable(row, name)));
  stage.write({
    variable: Object.fromEntries(
      names.map((name) => [name, { type: "string", ephemeral: true, sensitive: true }]),
    ),
    resource: Object.fromEntries(
      rows.map((row) => [
        row.type,
        {
          [labelOf(row)]: JSON.parse(
            JSON.stringify(of(row)).replaceAll("var.", `var.${row.type}_`),
          ) as unknown,
        },
      ]),
    ),
  });
}

/** The write-only attributes that a configuration sets. */
const writeOnlyOf = (row: Row, given: Attributes): readonly string[] =>
  Object.keys(given).filter((name) => resourceOf(row.type).fields[name]?.spec.writeOnly);

const ignoring = (row: Row, given: Attributes): Attributes => ({
  ...given,
  lifecycle: { ignore_changes: writeOnlyOf(row, given) },
});

const state = ({ type }: Row): Attributes => {
  const found = stage.state().resources.find((each) => each.type === type)?.instances[0]?.attributes;
  if (found === undefined) throw new Error(`the state has no ${type}`);
  return found;
};

const generations = (of: readonly Row[] = rows) =>
  Object.fromEntries(of.map((row) => [row.type, state(row)[GENERATION]]));

const secretsAt = (row: Row): string => JSON.stringify(row.stored(emulator, state(row)) ?? null);

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

async function writesOf(work: () => Promise<unknown>): Promise<readonly Write[]> {
  const logs = [...new Set(rows.map((row) => registryOf(emulator, row.type)))];
  const before = logs.map(({ requests }) => requests.all().length);
  await work();
  return logs.flatMap(({ requests }, index) =>
    requests
      .all()
      .slice(before[index])
      .filter(({ method }) => method !== "GET")
      .map(({ method, body }) => ({ method, body: JSON.stringify(body ?? null) })),
  );
}

/** Of one secret and its successor those that are in some text. */
const secretsIn = (text: string): readonly string[] =>
  rows
    .flatMap((row) => [...Object.values(row.secrets), ...Object.values(row.rotated)])
    .filter((secret) => text.includes(inJson(secret)));

async function plan(): Promise<string> {
  const ran = await stage.plan();
  if (ran.exitCode === 1) throw new Error(ran.output);
  return plainText(ran.output);
}

test("ignored credentials are no difference, however they are ignored, whatever the configuration now says", async () => {
  configure(main);
  succeeded(await stage.apply());
  give(rotated);

  configure((row) => ignoring(row, main(row)));
  expect(await plan()).toContain("No changes.");
  configure((row) => ({ ...main(row), lifecycle: { ignore_changes: "all" } }));
  expect(await plan()).toContain("No changes.");
});

test("an update of something else sends no ignored credential and remembers none as sent", async () => {
  const before = generations();
  configure((row) => ignoring(row, updatedAlone(row)));

  const writes = await writesOf(async () => {
    succeeded(await stage.apply());
  });

  expect(writes.length).toBeGreaterThanOrEqual(rows.length / 2);
  expect(secretsIn(writes.map(({ body }) => body).join("\n"))).toEqual([]);
  expect(generations()).toEqual(before);
  give(({ secrets }) => secrets);
  configure(updatedAlone);
  expect(await plan()).toContain("No changes.");
});

test("a credential that changes between plan and apply: the plan is carried out, whichever way it was approved", async () => {
  const before = generations();
  configure(other);
  await plan();
  give(rotated);

  const applied = await stage.run("apply", "-no-color", "saved.plan");

  succeeded(applied);
  const counts = Object.entries(before).map(([type, count]) => [
    type,
    Number(count) + (handsOnPlans() ? 0 : 1),
  ]);
  if (handsOnPlans()) {
    expect(plainText(applied.output)).toContain("changed after the plan was made");
    succeeded(await stage.apply());
  } else {
    expect(generations()).toEqual(Object.fromEntries(counts));
  }
  for (const row of rows) {
    for (const secret of Object.values(row.rotated)) expect(secretsAt(row)).toContain(inJson(secret));
  }
  expect(await plan()).toContain("No changes.");
});

test("a JSON credential in another layout is no difference", async () => {
  const respelled = (given: Attributes): Attributes =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        typeof value === "string" && /^\$\{jsonencode\(.*\)\}$/s.test(value)
          ? `\${replace(${value.slice(2, -1)}, "\\":", "\\" : ")}`
          : value,
      ]),
    );
  configure((row) => respelled(other(row)));

  expect(await plan()).toContain("No changes.");
});

test("credentials that somebody else replaced after the plan are noticed by the apply, until that is accepted", async () => {
  configure(updated);
  await plan();
  const unexplained = marked.filter((row) => !row.update.changes.includes(GENERATION));
  for (const row of marked) row.replaceCredentials?.(emulator, state(row));

  const applied = plainText((await stage.run("apply", "-no-color", "saved.plan")).output);
  const planned = await plan();
  configure((row) =>
    marked.includes(row) ? { ...updated(row), on_external_change: "ignore" } : updated(row),
  );
  const accepting = await writesOf(async () => {
    succeeded(await stage.apply());
  });
  const accepted = await plan();

  for (const row of unexplained) {
    const reported = new RegExp(
      `${row.type.replace("integrations_", "")} .*was changed outside of Terraform`,
    );
    expect(applied).toMatch(reported);
    expect(planned).toMatch(reported);
  }
  expect(accepting).toEqual([]);
  expect(accepted).toContain("No changes.");
  expect(accepted).not.toContain("was changed outside of Terraform");
});

test("with on_external_change = reapply such an apply sends ours again", async () => {
  const reapplying = (row: Row, given: Attributes): Attributes =>
    marked.includes(row) ? { ...given, on_external_change: "reapply" } : given;
  configure((row) => reapplying(row, updated(row)));
  succeeded(await stage.apply());
  configure((row) => reapplying(row, main(row)));
  await plan();
  for (const row of marked) row.replaceCredentials?.(emulator, state(row));

  succeeded(await stage.run("apply", "-no-color", "saved.plan"));
  if (handsOnPlans()) succeeded(await stage.apply());

  for (const row of marked) {
    for (const secret of Object.values(row.rotated)) expect(secretsAt(row)).toContain(inJson(secret));
  }
  expect(await plan()).toContain("No changes.");
});

test("an object that was made again by hand under the same id is told, and gets its credentials again", async () => {
  // Of those whose ids come from their names, all that tell when they were created or changed.
  const remade = rows.filter(
    ({ type }) =>
      /_northflank_|_fruxon_integration$/.test(type) && "on_external_change" in resourceOf(type).fields,
  );
  const warning = (row: Row, given: Attributes): Attributes =>
    remade.includes(row) ? { ...given, on_external_change: "warn" } : given;
  const file = join(stage.folder, "terraform.tfstate");
  configure((row) => warning(row, main(row)));
  succeeded(await stage.apply());
  const known = readFileSync(file);
  for (const row of remade) row.remove(emulator, state(row));
  give((row) => (remade.includes(row) ? row.secrets : rotated(row)));
  succeeded(await stage.apply());
  writeFileSync(file, known);
  give(rotated);

  const warned = await plan();
  configure((row) => ({ ...main(row), ...(remade.includes(row) ? { on_external_change: "reapply" } : {}) }));
  succeeded(await stage.apply());

  for (const { type } of remade) {
    expect(warned).toMatch(
      new RegExp(`${type.replace("integrations_", "")} .*was changed outside of Terraform`),
    );
  }
  expect(warned).toContain("created again with the same id");
  for (const row of remade) {
    for (const secret of Object.values(row.rotated)) expect(secretsAt(row)).toContain(inJson(secret));
  }
  const after = await plan();
  expect(after).toContain("No changes.");
  expect(after).not.toContain("was changed outside of Terraform");
});

test("no credential is in anything that was printed or logged", () => {
  expect(secretsIn(`${stage.transcript()}\n${here.logged()}`)).toEqual([]);
});
