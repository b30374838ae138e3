import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDrifted, type Report, type ReportedObject } from "../../../src/cli/drift/report";
import { drift, type DriftOptions } from "../../../src/cli/drift/run";
import { startEmulator, type Emulator } from "../../../src/emulator";
import { makeObjects, stateOf, type Made } from "../../support/all-objects";

// Drift of every kind in every registry, against the emulator: the rows of the matrix say how each attribute is changed
// behind our back.

const OPTIONS: DriftOptions = {
  chdir: ".",
  state: [],
  stack: [],
  synth: false,
  init: false,
  plan: false,
  unmanaged: false,
  ignore: [],
  failAfter: 1,
  parallelism: 10,
};

const SILENT_PROGRESS = { expect: () => undefined, done: () => undefined, end: () => undefined };

let emulator: Emulator;
let made: readonly Made[];
/** The registries with all objects, as each test finds them. */
let saved: string;
let folder: string;
let file: string;

beforeAll(async () => {
  saved = join(mkdtempSync(join(tmpdir(), "drift-")), "registries.json");
  const first = await startEmulator({ stateFile: saved });
  made = await makeObjects(first);
  await first.close();
});
afterAll(() => rmSync(dirname(saved), { recursive: true }));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "drift-"));
  const stateFile = join(folder, "registries.json");
  copyFileSync(saved, stateFile);
  emulator = await startEmulator({ stateFile });
  file = join(folder, "terraform.tfstate");
  writeFileSync(file, JSON.stringify(stateOf(made)));
});

afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

const registries = () => [emulator.buddy, emulator.fruxon, emulator.northflank, emulator.truto];

const run = (more: Partial<DriftOptions> = {}, now = "2026-12-01T10:00:00.000Z"): Promise<Report> =>
  drift(
    { ...OPTIONS, state: [file], ...more },
    {
      environment: emulator.environment,
      signal: new AbortController().signal,
      progress: SILENT_PROGRESS,
      readInput: () => JSON.stringify(stateOf(made)),
      now: () => new Date(now),
    },
  );

const hashIdOf = (found: Made | undefined): string => {
  const id = found?.state.integration_id;
  return typeof id === "string" ? id : "";
};

const objectsOf = (report: Report): readonly ReportedObject[] =>
  report.stacks.flatMap(({ objects }) => objects);

test("what is in sync is so in all registries, and nothing but reads was sent", async () => {
  const report = await run();

  expect(objectsOf(report).filter(({ status }) => status !== "in_sync")).toEqual([]);
  expect(report).toMatchObject({ exit_code: 0, summary: { objects: made.length, in_sync: made.length } });
  const requests = registries().map((registry) => registry.requests.all());
  expect(requests.every((all) => all.length > 0)).toBe(true);
  expect(requests.flat().filter(({ method }) => method !== "GET")).toEqual([]);
});

test("each attribute that can drift is reported with both values, in each registry", async () => {
  let count = 0;
  for (const each of made) {
    const { row, label, address, state } = each;
    writeFileSync(file, JSON.stringify(stateOf([each])));
    for (const [path, { variant = "main", change }] of Object.entries(row.drifts)) {
      if (!label.startsWith(`${variant}_`)) continue;
      change(emulator, state);
      const report = await run();
      const [object] = objectsOf(report);
      const found = object?.changes.find(
        ({ attribute }) => attribute === path || attribute.startsWith(`${path}[`),
      );

      expect({ address, path, exit: report.exit_code, isFound: found !== undefined }).toEqual({
        address,
        path,
        exit: 2,
        isFound: true,
      });
      expect(found?.recorded).not.toEqual(found?.actual);
      expect(JSON.stringify(report)).not.toContain("FAKE-SECRET");
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(40);
});

test("what was deleted outside is reported, and so is what may have got other credentials", async () => {
  const mains = made.filter(({ label }) => label.startsWith("main_"));
  for (const { row, state } of mains) row.replaceCredentials?.(emulator, state);
  const others = made.filter(({ label }) => label.startsWith("public_") || label.startsWith("azure_"));
  for (const { row, state } of others) row.remove(emulator, state);
  const objects = objectsOf(await run());
  const statusOf = ({ address }: Made) => objects.find((each) => each.address === address)?.status;

  expect(others.map(statusOf)).toEqual(others.map(() => "deleted"));
  const replaced = mains.filter(({ row }) => row.replaceCredentials !== undefined);
  expect(replaced.length).toBeGreaterThan(3);
  expect(replaced.map(statusOf)).toEqual(replaced.map(() => "credentials"));
});

test("an object that may not be read makes the report incomplete, whatever else it finds", async () => {
  emulator.truto.faults.add({
    match: { method: "GET" },
    fault: { kind: "answer", status: 403 },
    times: "always",
  });
  const report = await run();
  const unreadable = objectsOf(report).filter(({ status }) => status === "unreadable");

  expect(report.exit_code).toBe(1);
  expect(new Set(unreadable.map(({ registry }) => registry))).toEqual(new Set(["truto"]));
  expect(unreadable[0]?.messages.join(" ")).toContain("Truto");
});

test("without a token of a registry its objects are not readable, and the message says what to set", async () => {
  const { BUDDY_TOKEN: _token, ...environment } = emulator.environment;
  const report = await drift(
    { ...OPTIONS, state: [file] },
    {
      environment,
      signal: new AbortController().signal,
      progress: SILENT_PROGRESS,
      readInput: () => "",
      now: () => new Date(),
    },
  );

  expect(
    objectsOf(report)
      .find(({ registry }) => registry === "buddy")
      ?.messages.join(" "),
  ).toContain("BUDDY_TOKEN");
});

test("unmanaged objects are found in every registry, once each", async () => {
  const kept = made.slice(0, 1);
  writeFileSync(file, JSON.stringify(stateOf(kept)));
  const report = await run({ unmanaged: true });
  const found = report.unmanaged ?? [];

  // Of the token's own team the id alone is an import id too.
  const short = (type: string, id: string): string => `${type} ${id.replace(/^acme-platform\//, "")}`;
  const wanted = made.slice(1).map(({ type, row, state }) => short(type, row.imports.id(state)));
  expect(found.map(({ type, id }) => short(type, id))).toEqual(expect.arrayContaining(wanted));
  expect(new Set(found.map(({ type, id }) => `${type} ${id}`)).size).toBe(found.length);
  expect(
    found.filter(({ type, id }) => type === kept[0]?.type && id === kept[0].row.imports.id(kept[0].state)),
  ).toEqual([]);
  expect(report.problems).toEqual([]);
  expect(
    registries()
      .flatMap(({ requests }) => requests.all())
      .filter(({ method }) => method !== "GET"),
  ).toEqual([]);
});

test("with all of them in the state nothing of theirs is unmanaged", async () => {
  const ids = new Set(made.map(({ type, row, state }) => `${type} ${row.imports.id(state)}`));
  const { unmanaged = [] } = await run({ unmanaged: true });

  expect(
    unmanaged.filter(({ type, id }) => [...ids].some((each) => each.startsWith(type) && each.endsWith(id))),
  ).toEqual([]);
});

describe("ignore rules", () => {
  const hub = () => made.find(({ row, label }) => row.type.includes("buddy") && label.startsWith("main_"));

  const note = () => {
    const found = hub();
    emulator.buddy.changeIntegration(hashIdOf(found), { note: "by hand" });
    return found?.address ?? "";
  };

  test("an ignored difference is counted and does not fail; one without a use is reported", async () => {
    const address = note();
    const report = await run({ ignore: [`${address}.note`, "nothing.at.all"] });

    expect(report).toMatchObject({ exit_code: 0, summary: { ignored: 1, changed: 0 } });
    expect(report.ignore_rules.unused).toEqual([
      { rule: "nothing.at.all", reason: "given on the command line" },
    ]);
  });

  test("a file gives reasons and dates; an expired rule is reported and not applied", async () => {
    const address = note();
    const rules = join(folder, "rules");
    writeFileSync(rules, `# Rules\n${address}.note  # the team edits it; until 2026-11-30\n`);
    const report = await run({ ignoreFile: rules });

    expect(report.exit_code).toBe(2);
    expect(report.ignore_rules.expired).toEqual([
      { rule: `${address}.note`, reason: "the team edits it", expires: "2026-11-30" },
    ]);
    writeFileSync(rules, `${address}.note\n`);
    await expect(run({ ignoreFile: rules })).rejects.toThrow("the rule has no reason");
  });
});

test("history tells since when, and how many reports in a row; drift fails after so many", async () => {
  const history = join(folder, "history");
  const [first] = made;
  first?.row.remove(emulator, first.state);
  const one = await run({ history, failAfter: 2 }, "2026-12-01T10:00:00.000Z");
  const two = await run({ history, failAfter: 2 }, "2026-12-01T11:00:00.000Z");

  expect([one.exit_code, two.exit_code]).toEqual([0, 2]);
  expect(objectsOf(two).find(isDrifted)).toMatchObject({ first_seen: "2026-12-01T10:00:00.000Z", runs: 2 });
  expect(two.history?.map(({ drifted }) => drifted)).toEqual([1, 1]);
});

test("attributes that the state calls sensitive are named without their values", async () => {
  const [found] = made;
  const state = stateOf(made) as { resources: { instances: { sensitive_attributes?: unknown }[] }[] };
  const [instance] = state.resources[0]?.instances ?? [];
  if (instance !== undefined) instance.sensitive_attributes = [[{ type: "get_attr", value: "note" }]];
  writeFileSync(file, JSON.stringify(state));
  emulator.buddy.changeIntegration(hashIdOf(found), { note: "PRIVATE-by-hand" });
  const report = await run();

  expect(objectsOf(report).find(isDrifted)?.changes).toEqual([{ attribute: "note", sensitive: true }]);
  expect(JSON.stringify(report)).not.toContain("PRIVATE-by-hand");
});

test.each([
  ["no JSON", "{", "is not valid JSON"],
  ["a list", "[]", "is not a state"],
  ["another version", '{"version":5}', "A newer Terraform may have written it"],
  ["an encrypted state", '{"encrypted_data":"AAAA"}', "is encrypted"],
])("a state that is %s is an error of its stack, and the others are read", async (_what, text, message) => {
  const broken = join(folder, "broken.tfstate");
  writeFileSync(broken, text);
  const report = await run({ state: [broken, file, join(folder, "missing")] });

  expect(report.exit_code).toBe(1);
  expect(report.stacks.map(({ error = "" }) => error)).toEqual([
    expect.stringContaining(message),
    "",
    expect.stringContaining("There is no state file"),
  ]);
  expect(report.summary.in_sync).toBe(made.length);
});

test("a state file without permission, or one that is a folder, is an error that says so", async () => {
  await run({ state: [folder] });
  chmodSync(file, 0);
  const report = await withoutPrivileges(() => run({ state: [file, folder] }));

  expect(report.exit_code).toBe(1);
  expect(report.stacks.map(({ error = "" }) => error)).toEqual([
    `You have no permission to read the state file ${file}.`,
    `The state file ${folder} cannot be read (EISDIR).`,
  ]);
});

/** The root user of a container may read every file. Modules must have been loaded: it cannot read the project either. */
async function withoutPrivileges<T>(act: () => Promise<T>): Promise<T> {
  const { geteuid, seteuid } = process;
  const user = geteuid?.();
  if (user !== 0 || seteuid === undefined) return act();
  chmodSync(folder, 0o755);
  seteuid(NOBODY);
  try {
    return await act();
  } finally {
    seteuid(user);
  }
}

const NOBODY = 65534;

test("a state on standard input, and an empty one", async () => {
  expect((await run({ state: ["-"] })).summary.in_sync).toBe(made.length);
  writeFileSync(file, "");
  expect(await run()).toMatchObject({ exit_code: 0, summary: { objects: 0 } });
});
