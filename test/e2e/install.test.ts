import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { version } from "../../src/version";
import { TERRAFORM } from "../support/terraform-binary";
import { runProcess } from "./support/terraform";

// What `integrations install` puts there is found by the real engine, for a user and for one configuration, with no registry.

let home: string;
let folder: string;
let before: NodeJS.ProcessEnv;
let printed: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "install-home-"));
  folder = mkdtempSync(join(tmpdir(), "install-"));
  before = process.env;
  process.env = { ...before, HOME: home };
  delete process.env.TF_CLI_CONFIG_FILE;
  printed = "";
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  process.env = before;
  jest.restoreAllMocks();
  for (const each of [home, folder]) rmSync(each, { recursive: true });
});

const install = async (...args: readonly string[]): Promise<number> => {
  printed = "";
  return main(["install", ...args]);
};

/** Whether the engine, with no network that it could use, initialises what was printed. */
async function initialises(): Promise<boolean> {
  writeFileSync(join(folder, "main.tf"), printed.slice(printed.indexOf("terraform {")));
  const env = { PATH: before.PATH, HOME: home, CHECKPOINT_DISABLE: "1", HTTPS_PROXY: "http://127.0.0.1:9" };
  const ran = await runProcess(TERRAFORM, ["init", "-no-color"], folder, env);
  return ran.exitCode === 0 && ran.output.includes(`v${version}`);
}

test("for a user: it is found, checked, not written twice, and taken away again", async () => {
  expect(await install("--check")).toBe(1);
  expect(await install()).toBe(0);
  expect(await initialises()).toBe(true);
  expect(await install()).toBe(0);
  expect(await install("--check")).toBe(0);

  expect(await install("--uninstall")).toBe(0);
  expect(readdirSync(join(home, ".terraform.d", "plugins"))).toEqual([]);
  expect(await install("--uninstall")).toBe(0);
  expect(printed).toContain("It was not in");
});

test("for one configuration and all platforms", async () => {
  expect(await install("--chdir", folder, "--platform", "all")).toBe(0);
  const place = join(
    folder,
    "terraform.d/plugins/registry.terraform.io/integrations-as-code/integrations",
    version,
  );
  expect(readdirSync(place)).toHaveLength(6);
  expect(existsSync(join(home, ".terraform.d"))).toBe(false);
  expect(await initialises()).toBe(true);
});

test("the executable of a file takes the place of the script, and the other way round", async () => {
  const file = join(home, "any-name");
  writeFileSync(file, "FAKE-EXECUTABLE");
  const place = join(
    folder,
    "terraform.d/plugins/registry.opentofu.org/integrations-as-code/integrations",
    version,
  );
  const installed = () => readdirSync(place).flatMap((platform) => readdirSync(join(place, platform)));
  const asScript = ["--chdir", folder];
  const asExecutable = [...asScript, "--executable", file];

  expect(await install(...asScript)).toBe(0);
  expect(await install(...asExecutable, "--check")).toBe(1);
  expect(await install(...asExecutable)).toBe(0);
  expect(installed()).toEqual([`terraform-provider-integrations_v${version}`]);
  expect(await install(...asExecutable, "--check")).toBe(0);
  expect(await install(...asScript)).toBe(0);
  expect(installed().length).toBeGreaterThan(5);

  const errors: string[] = [];
  jest.spyOn(console, "error").mockImplementation((text) => void errors.push(String(text)));
  expect(await install(...asScript, "--executable", join(folder, "none"))).toBe(1);
  expect(await install(...asScript, "--executable")).toBe(1);
  expect(errors.join("\n")).toMatch(/none does not exist[\s\S]*npm install terraform-provider-integrations@/);
});

test("a block of the user's that switches the folder off is a warning; a folder that is missing an error", async () => {
  writeFileSync(join(home, ".terraformrc"), "provider_installation {\n  direct {}\n}\n");
  expect(await install()).toBe(0);
  expect(printed).toContain("Warning: the provider_installation block in");

  const errors: string[] = [];
  jest.spyOn(console, "error").mockImplementation((text) => void errors.push(String(text)));
  expect(await install("--chdir", join(folder, "none"))).toBe(1);
  expect(errors.join()).toContain("There is no folder");
});

test.each([
  ["a user", ".terraform.d", (): readonly string[] => []],
  ["one configuration", "terraform.d", (): readonly string[] => ["--chdir", folder]],
])("for %s: a folder that cannot be changed is an error that says what to do", async (_, name, args) => {
  for (const place of [home, folder]) writeFileSync(join(place, name), "a file where the folder would be");
  const errors: string[] = [];
  jest.spyOn(console, "error").mockImplementation((text) => void errors.push(String(text)));
  expect(await install(...args())).toBe(1);
  expect(errors.join()).toMatch(
    /^Error: .*terraform\.d.plugins cannot be changed \((EEXIST|ENOTDIR)\)\. Install for one configuration with --chdir, or get/,
  );
});

test.each(["bash", "zsh", "fish"])("the completion script for %s names every command", async (shell) => {
  expect(await main(["completion", shell])).toBe(0);
  for (const command of ["adopt", "completion", "drift", "emulate", "install"])
    expect(printed).toContain(command);
  expect(printed).toMatch(/unmanaged/);
});
