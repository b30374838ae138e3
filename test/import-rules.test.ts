import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { withFolder } from "./scripts/folder";

/** ESLint reads a small project, with a file or two in every module, by this project's own configuration. */
const CONFIGURATION = resolve(__dirname, "../eslint.config.mjs");
const ESLINT = resolve(__dirname, "../node_modules/eslint/bin/eslint.js");

/** The rules that were broken, by file. */
type Findings = ReadonlyMap<string, readonly string[]>;

/** Files in every module, so that there is something to import. */
const FILES: Readonly<Record<string, string>> = {
  "package.json": `{ "version": "0.1.0" }`,
  "tsconfig.json": `{ "compilerOptions": { "strict": true, "module": "node16", "types": [], "resolveJsonModule": true } }`,
  ...Object.fromEntries(
    [
      "src/plugin/served",
      "src/checks/values",
      "src/framework/planned",
      "src/http/sent",
      "src/builtin/secret",
      "src/registries/common/shared",
      "src/registries/buddy/resource",
      "src/registries/buddy/rules",
      "src/registries/buddy/rules/types",
      "src/registries/truto/resource",
      "src/emulator/served",
      "src/cli/command",
      "src/version",
      "lib/construct",
      "lib/bindings/generated",
      "test/fake",
      "scripts/tool",
    ].map((path) => [`${path}.ts`, "export const something = 1;\n"]),
  ),
};

/** Lints a project with these files added, and returns the findings in them. */
async function findingsIn(files: Readonly<Record<string, string>>): Promise<Findings> {
  return withFolder(async (folder) => {
    for (const [path, text] of Object.entries({ ...FILES, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const reports = JSON.parse(await eslint(folder, Object.keys(files))) as {
      filePath: string;
      messages: { ruleId: string | null; message: string }[];
    }[];
    return new Map(
      reports.map(({ filePath, messages }) => [
        filePath.slice(filePath.indexOf(folder) + folder.length + 1),
        messages.map(({ ruleId, message }) => ruleId ?? message),
      ]),
    );
  });
}

function eslint(folder: string, files: readonly string[]): Promise<string> {
  const args = [ESLINT, "--config", CONFIGURATION, "--format", "json", ...files];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: folder }, (_, stdout, stderr) =>
      done(stdout === "" ? stderr : stdout),
    );
  });
}

/** A planted file per import, named after what it imports. */
function importing(
  imports: readonly (readonly [module: string, specifier: string])[],
): Record<string, string> {
  return Object.fromEntries(
    imports.map(([module, specifier]) => [planted(module, specifier), `export * from "${specifier}";\n`]),
  );
}

function planted(module: string, specifier: string): string {
  return `${module}/planted-${specifier.replace(/\W+/g, "-")}.ts`;
}

/** The importing module, and what it imports. */
const FORBIDDEN = [
  ["src/plugin", "../registries/buddy/resource"],
  ["src/plugin", "../http/sent"],
  ["src/plugin", "../emulator/served"],
  ["src/plugin", "../cli/command"],
  ["src/plugin", "../version"],
  ["src/plugin", "../../lib/construct"],
  ["src/framework", "../plugin/served"],
  ["src/framework", "../registries/buddy/resource"],
  ["src/framework", "../builtin/secret"],
  ["src/framework", "../http/sent"],
  ["src/framework", "../emulator/served"],
  ["src/framework", "../cli/command"],
  ["src/framework", "../../lib/construct"],
  ["src/checks", "../framework/planned"],
  ["src/checks", "../registries/buddy/rules"],
  ["src/emulator", "../checks/values"],
  ["src/registries/common", "../buddy/resource"],
  ["src/registries/buddy", "../truto/resource"],
  ["src/registries/buddy", "../../plugin/served"],
  ["src/registries/buddy", "../../emulator/served"],
  ["src/registries/buddy", "../../../lib/construct"],
  ["src/registries/buddy/rules", "../resource"],
  ["src/registries/buddy/rules", "../../../framework/planned"],
  ["src/builtin", "../registries/buddy/resource"],
  ["src/builtin", "../http/sent"],
  ["src/http", "../framework/planned"],
  ["src/http", "../registries/buddy/resource"],
  ["src/emulator", "../registries/buddy/rules"],
  ["src/emulator", "../http/sent"],
  ["src/emulator", "../framework/planned"],
  ["src/cli", "../registries/buddy/resource"],
  ["src/cli", "../plugin/served"],
  ["src", "./emulator/served"],
  ["src", "./cli/command"],
  ["src", "../lib/construct"],
  ["src", "../test/fake"],
  ["src", "../scripts/tool"],
  ["lib", "../src/registries/buddy/resource"],
  ["lib", "../src/framework/planned"],
  ["lib", "../src/version"],
] as const;

const ALLOWED = [
  ["src/plugin", "../framework/planned"],
  ["src/registries/common", "../../framework/planned"],
  ["src/registries/buddy", "../common/shared"],
  ["src/registries/buddy", "../../framework/planned"],
  ["src/framework", "../checks/values"],
  ["src/registries/buddy", "../../http/sent"],
  ["src/registries/buddy", "../../checks/values"],
  ["src/registries/buddy", "./rules"],
  ["src/registries/buddy/rules", "./types"],
  ["src/registries/buddy/rules", "../../../checks/values"],
  ["src/builtin", "../framework/planned"],
  ["src/emulator", "./served"],
  ["src/cli", "../emulator/served"],
  ["src", "./registries/buddy/resource"],
  ["src", "./plugin/served"],
  ["src", "./builtin/secret"],
  ["src", "../package.json"],
  ["lib", "./bindings/generated"],
  ["src/http", "../checks/values"],
  ["lib", "../src/checks/values"],
  ["lib", "../src/registries/buddy/rules"],
  ["lib", "../src/registries/buddy/rules/types"],
] as const;

const FOREIGN_PACKAGES = [
  ["src/framework", "@connectrpc/connect"],
  ["src/registries/buddy", "undici"],
  ["src/plugin", "hono/serve"],
  ["src/framework", "commander"],
  ["src/cli", "cdktf"],
] as const;

describe("the import rules", () => {
  let linted: Promise<Findings>;
  beforeAll(() => {
    linted = findingsIn(importing([...FORBIDDEN, ...ALLOWED, ...FOREIGN_PACKAGES]));
    return linted;
  });

  it.each(FORBIDDEN)("forbid %s to import %s", async (module, specifier) => {
    expect((await linted).get(planted(module, specifier))).toEqual(["import-x/no-restricted-paths"]);
  });

  it.each(ALLOWED)("allow %s to import %s", async (module, specifier) => {
    expect((await linted).get(planted(module, specifier))).toEqual([]);
  });

  it.each(FOREIGN_PACKAGES)(
    "forbid %s the package %s, which another module owns",
    async (module, specifier) => {
      expect((await linted).get(planted(module, specifier))).toEqual([
        "@typescript-eslint/no-restricted-imports",
      ]);
    },
  );
});

const FORBIDDEN_IMPORT = "import-x/no-restricted-paths";
const SKIPPED = "no-restricted-syntax";

/** What is reported, a file that does it, and the rule that must say so. */
const HABITS = [
  [
    "a forbidden import at run time",
    "src/http/a.ts",
    `export const a = import("../cli/command");`,
    FORBIDDEN_IMPORT,
  ],
  [
    "a forbidden import of types only",
    "src/http/b.ts",
    `import type {} from "../cli/command";`,
    FORBIDDEN_IMPORT,
  ],
  ["a forbidden import by require", "src/http/c.ts", `require("../cli/command");`, FORBIDDEN_IMPORT],
  ["any", "src/http/d.ts", "export const d: any = 1;", "@typescript-eslint/no-explicit-any"],
  [
    "a non-null assertion",
    "src/http/e.ts",
    "export const e = (text?: string) => text!.length;",
    "@typescript-eslint/no-non-null-assertion",
  ],
  ["a default export", "src/http/f.ts", "export default 1;", "import-x/no-default-export"],
  [
    "a silenced type error",
    "src/http/g.ts",
    "// @ts-ignore\nexport const g = 1;",
    "@typescript-eslint/ban-ts-comment",
  ],
  [
    "a switch that forgets a case",
    "src/http/h.ts",
    `export const h = (side: "left" | "right") => { switch (side) { case "left": return 1; } return 2; };`,
    "@typescript-eslint/switch-exhaustiveness-check",
  ],
  [
    "a promise that nobody waits for",
    "src/http/i.ts",
    "export const i = (work: Promise<void>) => { work; };",
    "@typescript-eslint/no-floating-promises",
  ],
  ["a skipped test", "test/a.test.ts", `it.skip("a", () => undefined);`, SKIPPED],
  ["a focused test", "test/b.test.ts", `it.only("b", () => undefined);`, SKIPPED],
  ["a test to be written", "test/c.test.ts", `test.todo("c");`, SKIPPED],
  ["a skipped table of tests", "test/d.test.ts", `describe.skip.each([1])("d", () => undefined);`, SKIPPED],
  [
    "a test skipped on a condition",
    "test/e.test.ts",
    `(process.env.CI ? it : it.skip)("e", () => undefined);`,
    SKIPPED,
  ],
  ["a test crossed out", "test/f.test.ts", `xit("f", () => undefined);`, SKIPPED],
] as const;

describe("the linter", () => {
  let linted: Promise<Findings>;
  beforeAll(() => {
    linted = findingsIn(Object.fromEntries(HABITS.map(([, path, text]) => [path, `${text}\n`])));
    return linted;
  });

  it.each(HABITS)("reports %s", async (_habit, path, _text, rule) => {
    expect((await linted).get(path)).toContain(rule);
  });

  it("leaves alone what is generated", async () => {
    const generated = "export default 1 as any;\n";

    const findings = await findingsIn({ "lib/bindings/a.ts": generated, "src/plugin/gen/a.ts": generated });

    expect([...findings.values()].flat().join()).not.toMatch(/no-explicit-any|no-default-export/);
  });
});
