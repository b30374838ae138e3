import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { startEmulator, type Emulator } from "../../src/emulator";

// What a person does wrong, or what a machine refuses, ends a command with one sentence that says what to do.

let folder: string;
let emulator: Emulator;
let before: NodeJS.ProcessEnv;
let errors: string;
let written: string;

beforeAll(async () => {
  emulator = await startEmulator();
  emulator.buddy.addIntegration("acme-dev", { name: "Docker Hub", type: "DOCKER_HUB" });
});

afterAll(() => emulator.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-"));
  before = process.env;
  process.env = { ...before, ...emulator.environment, HOME: folder };
  [errors, written] = ["", ""];
  jest.spyOn(console, "error").mockImplementation((text) => {
    errors += `${String(text)}\n`;
  });
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    errors += String(text);
    return true;
  });
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

afterEach(() => {
  process.env = before;
  jest.restoreAllMocks();
  emulator.setLatency(0);
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);

/** A file of the folder with this text. */
function file(name: string, text: string): string {
  writeFileSync(path(name), text);
  return path(name);
}

const adopt = (...args: readonly string[]): Promise<number> =>
  main(["adopt", "--registry", "buddy", "--out", path("out"), ...args]);

describe("adopt", () => {
  test.each([
    [
      "that does not exist",
      () => path("none.tfstate"),
      /^Error: The state file .*none\.tfstate cannot be read \(ENOENT\)\.$/m,
    ],
    ["that is a folder", () => folder, /^Error: The state file .* cannot be read \(EISDIR\)\.$/m],
    ["that is no JSON", () => file("a.tfstate", "{ secret"), /^Error: .*a\.tfstate is not valid JSON\.$/m],
    ["of another kind", () => file("a.tfstate", "[]"), /^Error: .*a\.tfstate is not a state: /m],
  ])("a state %s", async (_, state, message) => {
    expect(await adopt("--state", state())).toBe(1);
    expect(errors).toMatch(message);
    expect(errors).not.toContain("secret");
    expect(existsSync(path("out"))).toBe(false);
  });

  test("a folder that cannot be written", async () => {
    file("out", "a file where the folder would be");
    expect(await adopt()).toBe(1);
    expect(errors).toMatch(/^Error: The program cannot be written to .*out \((EEXIST|ENOTDIR)\)\.$/m);
  });

  test("files that somebody else wrote", async () => {
    expect(await adopt()).toBe(0);
    const [name = ""] = readdirSync(path("out"));
    writeFileSync(join(path("out"), name), "of another program");
    expect(await adopt()).toBe(1);
    expect(errors).toContain("would be overwritten. Choose another folder with --out, or use --force.");
    expect(readFileSync(join(path("out"), name), "utf8")).toBe("of another program");
  });

  test("Ctrl-C while it reads writes nothing", async () => {
    emulator.setLatency(50);
    const requests = emulator.buddy.requests.count();
    const adopted = adopt();
    while (emulator.buddy.requests.count() === requests) await new Promise(setImmediate);
    process.emit("SIGINT");
    expect(await adopted).toBe(1);
    expect(errors).toContain("Interrupted: nothing was written.\n");
    expect(existsSync(path("out"))).toBe(false);
    expect(written).toBe("");
  });
});

describe("drift", () => {
  test.each([
    ["that does not exist", () => path("none.tfstate"), "none.tfstate"],
    ["that is a folder", () => folder, "EISDIR"],
  ])("a state file %s", async (_, state, message) => {
    expect(await main(["drift", "--state", state()])).toBe(1);
    expect(errors + written).toContain(message);
  });
});
