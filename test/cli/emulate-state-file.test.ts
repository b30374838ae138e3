import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveEmulator } from "../../src/cli/emulate";
import { startEmulator, type Emulator } from "../../src/emulator";

// What a state file is on Linux and macOS: modes, links, folders that cannot be written.

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-state-"));
  file = join(folder, "state.json");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function running(test: (emulator: Emulator) => void, stateFile = file): Promise<void> {
  const emulator = await startEmulator({ stateFile });
  try {
    test(emulator);
  } finally {
    await emulator.close();
  }
}

test.each(["new", "readable by all"])("only the owner can read a file that is %s", async (kind) => {
  if (kind !== "new") {
    await running(() => undefined);
    chmodSync(file, 0o644);
  }
  await running((emulator) => emulator.buddy.addWorkspace({ domain: "another" }));
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("a link stays a link", async () => {
  const link = join(folder, "link.json");
  await running(() => undefined);
  symlinkSync(file, link);
  await running((emulator) => emulator.buddy.addWorkspace({ domain: "another" }), link);
  expect(readFileSync(file, "utf8")).toContain("another");
  expect(readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink())).toHaveLength(
    1,
  );
});

test("a file that cannot be written is a clear error before anything is printed", async () => {
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  const options = {
    port: 0,
    latency: 0,
    rateLimitWindow: 60,
    lenient: false,
    exposeSecrets: false,
    format: "json",
    stateFile: "/sys/emulator.json",
  } as const;
  const served = serveEmulator(options, { print, warn: print, stop: AbortSignal.abort() });
  await expect(served).rejects.toThrow(
    /^State file "\/sys\/emulator.json" cannot be (read|written): (you are not allowed to|the file system is read-only|its folder does not exist)\. Choose another file\.$/,
  );
  expect(printed).toEqual([]);
});
