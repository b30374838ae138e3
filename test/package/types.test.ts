import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { LIBRARIES, packageFor, projects, type Library } from "../support/packed";

const project = projects();

const NODE16 = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 };
const BUNDLER = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
const NODE10 = { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 };

const PROGRAMS = {
  "an ES module, resolving as node16": { name: "main.mts", resolution: NODE16 },
  "a CommonJS module, resolving as node16": { name: "main.cts", resolution: NODE16 },
  "a module for a bundler": { name: "main.ts", resolution: BUNDLER },
  "a CommonJS module, resolving as node10": { name: "main.ts", resolution: NODE10 },
} as const;

/** By name and by path; the last statement shows that the types are there: without them it would compile. */
const programFor = (library: Library): string => `
import { App, TerraformStack } from "${library}";
import * as all from "${packageFor(library)}";
import { startEmulator, type Emulator } from "${packageFor(library)}/emulator";
import { BuddyIntegration } from "${packageFor(library)}/lib/buddy-integration";
import { IntegrationsProvider } from "${packageFor(library)}/lib/integrations-provider";
import { applyPolicies, requireDeletionProtection } from "${packageFor(library)}/lib/policies";
import { Secret } from "${packageFor(library)}/lib/secret";
import { BuddyIntegration as Bindings } from "${packageFor(library)}/lib/bindings/buddy-integration";
import { BuddyIntegration as ByFile } from "${packageFor(library)}/lib/buddy-integration.js";
import { BuddyIntegration as BindingsByFile } from "${packageFor(library)}/lib/bindings/buddy-integration/index.js";

const stack = new TerraformStack(new App(), "stack");
new IntegrationsProvider(stack, "integrations");
applyPolicies(stack, requireDeletionProtection());
const token: all.Secret = Secret.variable(stack, "token");
const integration: all.BuddyIntegration = BuddyIntegration.vultr(stack, "vultr", { domain: "acme", token });
export const domain: string = new Bindings(stack, "bindings", { domain: "acme", name: "x", type: "VULTR", scope: "WORKSPACE" }).domain;
export { integration };
export const emulated = async (running: Emulator): Promise<boolean> =>
  (await startEmulator({ buddy: { mode: "strict" } })).buddy.integrations().length > running.truto.installs().length;
export const same: [typeof BuddyIntegration, typeof Bindings] = [ByFile, BindingsByFile];
BuddyIntegration.vultr(stack, "wrong", { domain: "acme", token: "written" });
`;

it.each(Object.entries(PROGRAMS))(
  "%s compiles strictly, without skipLibCheck and without any @types, with each of the libraries, but its mistake does not",
  (_, { name, resolution }) => {
    const ours = LIBRARIES.map((library) => {
      const main = join(project(library).folder, name);
      writeFileSync(main, programFor(library));
      return { main, installed: project(library).installed };
    });

    // One program, because most of what it reads is the same for both.
    const program = ts.createProgram(
      ours.map(({ main }) => main),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        target: ts.ScriptTarget.ES2022,
        lib: ["lib.es2022.d.ts"],
        // Not even Node's: a new project has none, and neither cdktf nor this package needs any.
        types: [],
        ...resolution,
      },
    );

    expect([...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()].map(textOf)).toEqual([]);
    for (const { main, installed } of ours) {
      const checked = program
        .getSourceFiles()
        .filter(({ fileName }) => fileName === main || fileName.startsWith(installed));
      const problems = checked.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]);
      expect(checked.length).toBeGreaterThan(10);
      // A compiler ends with what it says of the props with secrets, and an editor shows that alone.
      const [problem, ...others] = problems.map(textOf);
      expect(problem).toMatch(/Type 'string' is not assignable to type 'Secret'\.$/);
      expect(problem?.startsWith(`${main}: `)).toBe(true);
      expect(others).toEqual([]);
    }
  },
);

const textOf = ({ file, messageText }: ts.Diagnostic): string =>
  `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
