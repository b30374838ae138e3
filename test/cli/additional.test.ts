import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adopt } from "../../src/cli/adopt/run";
import { drift } from "../../src/cli/drift/run";
import { type Emulator, startEmulator } from "../../src/emulator";
import type { Row } from "../e2e/matrix/row";
import { ROWS } from "../e2e/matrix/rows";
import { registryOf } from "../e2e/matrix/world";
import { type Made, makeObjects, stateOf } from "../support/all-objects";

// additional_fields of one object of each resource, before `integrations drift` and `integrations adopt`.

const SECRET = "FAKE-SECRET-additional-cli-8a";

const withAdditional = (row: Row): Row => ({
  ...row,
  variants: {
    main: (label) => ({
      ...row.variants.main(label),
      additional_fields: JSON.stringify({ zzNewer: { level: `of ${label}` } }),
    }),
  },
});

const SILENT_PROGRESS = { expect: () => undefined, done: () => undefined, end: () => undefined };

let emulator: Emulator;
let folder: string;
let made: readonly Made[];

beforeEach(async () => {
  emulator = await startEmulator();
  folder = mkdtempSync(join(tmpdir(), "additional-"));
  for (const { newerKeys } of registries()) newerKeys.know({ keys: ["zzNewer"] });
  made = await makeObjects(emulator, "main", ROWS.map(withAdditional));
});

afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

const registries = () => [emulator.buddy, emulator.fruxon, emulator.northflank, emulator.truto];

const context = () => ({
  environment: emulator.environment,
  signal: new AbortController().signal,
  progress: SILENT_PROGRESS,
  readInput: () => "",
  now: () => new Date("2026-12-01T10:00:00.000Z"),
});

async function drifted() {
  const state = join(folder, "terraform.tfstate");
  writeFileSync(state, JSON.stringify(stateOf(made)));
  const report = await drift(
    {
      chdir: ".",
      state: [state],
      stack: [],
      synth: false,
      init: false,
      plan: false,
      unmanaged: false,
      ignore: [],
      failAfter: 1,
      parallelism: 10,
    },
    context(),
  );
  return report.stacks.flatMap(({ objects }) => objects);
}

/** As another user would, with a credential where none was. */
function changeAll(): void {
  for (const { type, state } of made) {
    const { newerKeys } = registryOf(emulator, type);
    const id = Object.values(state)
      .map(String)
      .find((each) => Object.keys(newerKeys.of(each)).length > 0);
    newerKeys.change(id ?? "", { zzNewer: { level: "by hand", password: SECRET } });
  }
}

test("drift reports a change of a further member in every resource, and nothing that was added beside it", async () => {
  expect((await drifted()).filter(({ status }) => status !== "in_sync")).toEqual([]);
  changeAll();

  const objects = await drifted();

  expect(objects.length).toBe(ROWS.length);
  for (const { address, changes } of objects) {
    const found = changes.filter(({ attribute }) => attribute.startsWith("additional_fields"));
    expect({ address, found: JSON.stringify(found) }).toEqual({
      address,
      found: expect.stringContaining("by hand"),
    });
  }
  expect(JSON.stringify(objects)).not.toContain(SECRET);
});

test.each([true, false])("adopt writes no further members (hcl: %s)", async (hcl) => {
  const { adopted, program } = await adopt(
    {
      out: folder,
      registry: [],
      domain: [],
      state: [],
      hcl,
      cdktn: false,
      withSecrets: false,
      dryRun: true,
      force: false,
    },
    context(),
  );

  expect(new Set(adopted.map(({ type }) => type))).toEqual(new Set(ROWS.map(({ type }) => type)));
  expect(JSON.stringify(program)).not.toMatch(/additional_?fields|additional_?credentials|zzNewer/i);
});
