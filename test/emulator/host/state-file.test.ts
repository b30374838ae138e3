import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator, type Emulator, type EmulatorOptions } from "../../../src/emulator";
import { forEachCollection } from "../../../src/emulator/northflank/collections";
import { restoreInto, savedValue } from "../../../src/emulator/host/saved-value";
import { clientOf, created, control, INTEGRATIONS, SENTRY } from "../support";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-state-"));
  file = join(folder, "state.json");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function running<T>(
  test: (emulator: Emulator) => Promise<T>,
  options: EmulatorOptions = {},
): Promise<T> {
  const emulator = await startEmulator({ stateFile: file, ...options });
  try {
    return await test(emulator);
  } finally {
    await emulator.close();
  }
}

const buddyOf = ({ buddy }: Emulator) => clientOf(buddy.baseUrl, buddy.tokens.full);

/** All objects of all registries, secrets included. */
const everything = ({ buddy, northflank, truto, fruxon }: Emulator) => ({
  buddy: buddy.integrations(),
  northflank: forEachCollection((kind) => northflank[kind].all()),
  truto: [
    truto.notificationDestinations.all(),
    truto.unifiedModels.all(),
    truto.integrations(),
    truto.installs(),
    truto.revocations(),
  ],
  fruxon: [fruxon.integrations(), fruxon.configs()],
});

test("a restarted emulator has the objects, secrets, tokens and counters of the one before", async () => {
  const before = await running(async (emulator) => {
    await created(buddyOf(emulator), SENTRY);
    emulator.buddy.addWorkspace({ domain: "another" });
    emulator.northflank.tags.add("acme-platform", { name: "Critical" });
    emulator.truto.notificationDestinations.add();
    emulator.truto.unifiedModels.add();
    emulator.truto.addInstall({ override: { $map: [1], $$set: {}, client: "x" }, connected_accounts: 2 });
    emulator.truto.removeInstall(emulator.truto.addInstall({ connected_accounts: 1 }).id);
    emulator.fruxon.addIntegration("acme-labs", { id: "custom_saved" });
    const fruxonTimes = emulator.fruxon.configs().map(({ modifiedAt }) => modifiedAt);
    return { ...everything(emulator), fruxonTimes };
  });
  const saved = (): unknown => JSON.parse(readFileSync(file, "utf8")).registries;
  const content = saved();
  await running(async () => undefined);
  expect(saved()).toEqual(content);

  await running(async (emulator) => {
    expect(before).toMatchObject(everything(emulator));
    expect(emulator.buddy.integrations()[0]?.credentials).toEqual({ token: SENTRY.token });
    const second = await created(buddyOf(emulator), { ...SENTRY, name: "Second", identifier: "second" });
    expect(before.buddy.map(({ hash_id }) => `${INTEGRATIONS}/${hash_id}`)).not.toContain(second);
    expect(emulator.fruxon.addConfig("acme-labs", "custom_saved").modifiedAt).toBeGreaterThan(
      Math.max(...before.fruxonTimes),
    );
  });
});

test("a change is saved while the emulator runs, not only when it ends", () =>
  running(async (emulator) => {
    await created(buddyOf(emulator), SENTRY);
    await until(() => readFileSync(file, "utf8").includes(SENTRY.token));
    const hashId = emulator.buddy.integrations()[0]?.hash_id ?? "";
    await control(emulator, "PATCH", `/buddy/integrations/${hashId}`, { name: "Changed by hand" });
    await until(() => readFileSync(file, "utf8").includes("Changed by hand"));
    expect(readdirSync(folder)).toEqual(["state.json"]);
  }));

/** A saved state with one change of its text. */
async function savedWith(change: (text: string) => string): Promise<void> {
  await running(async (emulator) => created(buddyOf(emulator), SENTRY));
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

describe("a file that is no state is a clear error and stays as it is", () => {
  test.each([
    ["empty", () => "", "is not a state file of the emulator"],
    ["another program's JSON", () => '{"version":1}', "is not a state file of the emulator"],
    ["text", () => "a: b\n", "is not a state file of the emulator"],
    ["cut off", (text: string) => text.slice(0, 500), "is damaged: it is not complete"],
    [
      "edited",
      (text: string) => text.replace("Sentry", "Sendry"),
      "is damaged: its content does not match its checksum",
    ],
    [
      "newer",
      (text: string) => text.replace('"version":1', '"version":2'),
      "has format version 2, and this version reads 1",
    ],
  ])("%s", async (_, change, message) => {
    await savedWith(change);
    const content = readFileSync(file, "utf8");
    await expect(startEmulator({ stateFile: file })).rejects.toThrow(message);
    await expect(startEmulator({ stateFile: file })).rejects.toThrow("It is left as it is.");
    expect(readFileSync(file, "utf8")).toBe(content);
  });

  test("a folder", async () => {
    await expect(startEmulator({ stateFile: folder })).rejects.toThrow("is not a regular file");
  });

  test("a file in a folder that does not exist", async () => {
    const path = join(folder, "no", "state.json");
    await expect(startEmulator({ stateFile: path })).rejects.toThrow("its folder does not exist");
  });
});

test("a file that another program changes meanwhile is not overwritten", async () => {
  const reported: string[] = [];
  const emulator = await startEmulator({
    stateFile: file,
    onStateFileProblem: (message) => void reported.push(message),
  });
  writeFileSync(file, "of another program");
  await created(buddyOf(emulator), SENTRY);
  await until(() => reported.length > 0);
  expect(reported[0]).toContain("was changed or removed by another program");
  await expect(emulator.close()).rejects.toThrow("was changed or removed by another program");
  expect(readFileSync(file, "utf8")).toBe("of another program");
});

test("a folder that disappears is reported, once, and by the end of the emulator", async () => {
  const inner = join(folder, "inner");
  mkdirSync(inner);
  const reported: string[] = [];
  const emulator = await startEmulator({
    stateFile: join(inner, "state.json"),
    onStateFileProblem: (message) => void reported.push(message),
  });
  rmSync(inner, { recursive: true });
  await created(buddyOf(emulator), SENTRY);
  await until(() => reported.length > 0);
  await expect(emulator.close()).rejects.toThrow("was changed or removed by another program");
  expect(reported).toHaveLength(1);
});

describe("saved values", () => {
  test("names that look like ours, and prototypes, are values like others", () => {
    const value: unknown = JSON.parse(
      '{"$map":1,"$$set":{"$position":2},"__proto__":{"polluted":true},"a":[{"$":0}]}',
    );
    const state = { map: new Map<string, unknown>(), set: new Set<string>(), list: [] as unknown[] };
    state.map.set("x", value);
    state.set.add("y");
    state.list.push(value);
    const restored: typeof state = { map: new Map(), set: new Set(), list: [] };
    restoreInto(restored, JSON.parse(JSON.stringify(savedValue(state))));
    expect(restored).toEqual(state);
    expect(JSON.stringify(restored.map.get("x"))).toBe(JSON.stringify(value));
    expect({}).not.toHaveProperty("polluted");
  });

  test("a part that the file does not have stays as it is", () => {
    const inner = { old: new Map([["a", 1]]), added: new Map([["b", 2]]) };
    restoreInto({ inner }, { inner: { old: { $map: [] } } });
    expect(inner).toEqual({ old: new Map(), added: new Map([["b", 2]]) });
  });

  test.each([
    [null],
    [{ map: [] }],
    [{ map: { $map: [[1]] } }],
    [{ map: { $map: [1] } }],
    [{ map: { $set: [] } }],
    [{ map: { $map: [["a", { $x: 1 }]] } }],
  ])("%j does not fit", (saved) => {
    expect(() => restoreInto({ map: new Map() }, saved)).toThrow();
  });
});

/** Polls, because nothing says when a file was written aside. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
