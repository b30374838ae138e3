import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { LIBRARIES, packageFor, projects, type Library } from "../support/packed";

// Compiles whole programs, on machines that may be busy.
jest.setTimeout(60_000);

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
import { BuddyIntegration } from "${packageFor(library)}/lib/buddy-integration";
import { IntegrationsProvider } from "${packageFor(library)}/lib/integrations-provider";
import { applyPolicies, requireDeletionProtection } from "${packageFor(library)}/lib/policies";
import { Secret } from "${packageFor(library)}/lib/secret";
import { BuddyIntegration as Bindings } from "${packageFor(library)}/lib/bindings/buddy-integration";

const stack = new TerraformStack(new App(), "stack");
new IntegrationsProvider(stack, "integrations");
applyPolicies(stack, requireDeletionProtection());
const token: all.Secret = Secret.variable(stack, "token");
const integration: all.BuddyIntegration = BuddyIntegration.vultr(stack, "vultr", { domain: "acme", token });
export const domain: string = new Bindings(stack, "bindings", { domain: "acme", name: "x", type: "VULTR", scope: "WORKSPACE" }).domain;
export { integration };
BuddyIntegration.vultr(stack, "wrong", { domain: "acme", token: "written" });
`;

const CASES = LIBRARIES.flatMap((library) =>
  Object.entries(PROGRAMS).map(([kind, program]) => ({ library, kind, ...program })),
);

it.each(CASES)(
  "with $library, $kind compiles strictly and without skipLibCheck, but not its mistake",
  ({ library, name, resolution }) => {
    const { folder, installed } = project(library);
    const main = join(folder, name);
    writeFileSync(main, programFor(library));

    const program = ts.createProgram([main], {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: ["node"],
      typeRoots: [join(folder, "node_modules", "@types")],
      ...resolution,
    });

    const checked = program
      .getSourceFiles()
      .filter(({ fileName }) => fileName === main || fileName.startsWith(installed));
    const messages = [
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...checked.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]),
    ].map(({ file, messageText }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, " ")]);
    expect(checked.length).toBeGreaterThan(10);
    expect(messages).toEqual([[main, "Type 'string' is not assignable to type 'Secret'."]]);
  },
);
