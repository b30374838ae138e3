import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../../src/version";
import type { Library } from "../../support/packed";
import { openEmptyFolder, SECRET, type EmptyFolder } from "./empty-folder";
import { openProviderRegistry } from "./provider-registry";
import type { Ran } from "./terraform";

/** As a user would write it: nothing about Terraform, providers or versions. */
const programFor = (library: Library): string => `\
import { App, TerraformStack } from "${library}";
import { BuddyIntegration, IntegrationsProvider, Secret } from "${library}-provider-integrations";

const app = new App();
const stack = new TerraformStack(app, "hello");
new IntegrationsProvider(stack, "integrations");
const token = Secret.variable(stack, "vultr_token");
BuddyIntegration.vultr(stack, "vultr", { domain: "acme-dev", token });
app.synth();
`;

/** How a program is run: as in the guide, and as many have it. */
const APPS: Readonly<Record<Library, string>> = {
  cdktf: "node --import tsx main.ts",
  cdktn: "npx tsx main.ts",
};

/** An empty folder, after `npm install` and with the program written. */
export async function begin(library: Library, node?: string): Promise<EmptyFolder> {
  const empty = await openEmptyFolder(library, node);
  await empty.install();
  writeProgram(empty);
  return empty;
}

function writeProgram(empty: EmptyFolder, more = "", edit = (program: string): string => program): void {
  empty.write("main.ts", edit(programFor(empty.library).replace("app.synth()", `${more}app.synth()`)));
  empty.write("cdktf.json", JSON.stringify({ language: "typescript", app: APPS[empty.library] }));
}

/**
 * Deploys, upgrades the package, deploys again, and destroys: no registry, no configuration, no flags.
 *
 * @param beforeUpgrade - what the user does in between
 */
export async function deployFromNothing(
  empty: EmptyFolder,
  beforeUpgrade: () => void = () => undefined,
): Promise<void> {
  const { library, npx, exec, upgrade, read, leaks } = empty;
  const { buddy } = empty.emulator;
  const stack = join("cdktf.out", "stacks", "hello");

  expect(outputOf(await npx(library, "deploy", "--auto-approve"))).toContain(
    "1 added, 0 changed, 0 destroyed",
  );
  expect(buddy.integrations().map(({ credentials }) => credentials)).toEqual([{ token: SECRET }]);
  expect(read(stack, ".terraform.lock.hcl")).toContain(`version     = "${version}"`);

  buddy.requests.clear();
  beforeUpgrade();
  await upgrade("99.0.0");
  const upgraded = outputOf(await exec(library, "deploy", "--auto-approve"));
  expect(upgraded).toContain("No changes.");
  expect(upgraded).not.toContain("Incomplete lock file");
  expect(buddy.requests.all().filter(({ method }) => method !== "GET")).toEqual([]);
  expect(read(stack, ".terraform.lock.hcl")).toContain('version     = "99.0.0"');
  expect(read(stack, ".terraform.lock.hcl").match(/^provider /gm)).toHaveLength(1);

  expect(read("terraform.hello.tfstate")).toContain("integrations_buddy_integration");
  expect(leaks()).toEqual([]);

  outputOf(await exec(library, "destroy", "--auto-approve"));
  expect(buddy.integrations()).toEqual([]);
  // Now there is a backup of the state besides.
  expect(read("terraform.hello.tfstate.backup")).toContain("integrations_buddy_integration");
  expect(leaks()).toEqual([]);
}

/**
 * Deploys with other providers in the stack, from the start and added later, which a registry on loopback has.
 *
 * @param edit - what is different in the program
 */
export async function deployBesideOthers(
  empty: EmptyFolder,
  edit?: (program: string) => string,
): Promise<void> {
  const { library, exec, read } = empty;
  const registry = await openProviderRegistry({
    "hashicorp/dummy": ["1.0.0", "1.1.0"],
    "acme/later": ["2.0.0"],
  });
  const requiring = (...requirements: readonly string[]) => {
    const other = 'const other = new TerraformStack(app, "without-ours");\n';
    writeProgram(empty, [other, ...requirements].join(""), edit);
  };
  const deploy = async () => outputOf(await exec(library, "deploy", "*", "--auto-approve"));
  const lock = () => read("cdktf.out", "stacks", "hello", ".terraform.lock.hcl");
  try {
    writeFileSync(join(empty.home, ".terraformrc"), registry.configuration);
    rmSync(join(empty.folder, "cdktf.out"), { recursive: true, force: true });

    // given: from the start, also in a stack of its own
    const alone = requirement("other", "dummy", "hashicorp/dummy", "1.0.0");
    requiring(alone, requirement("stack", "dummy", "hashicorp/dummy", "1.0.0"));
    expect(await deploy()).toContain("1 added, 0 changed, 0 destroyed");
    expect(empty.emulator.buddy.integrations().map(({ credentials }) => credentials)).toEqual([
      { token: SECRET },
    ]);
    expect(lock()).toMatch(/hashicorp\/dummy" \{\n {2}version {5}= "1\.0\.0"/);

    // and: another version of it, and one more
    requiring(
      alone,
      requirement("stack", "dummy", "hashicorp/dummy", "> 1.0.0"),
      requirement("stack", "later", "acme/later", "~> 2.0"),
    );
    await deploy();
    expect(lock()).toMatch(/hashicorp\/dummy" \{\n {2}version {5}= "1\.1\.0"/);
    expect(lock()).toMatch(/acme\/later" \{\n {2}version {5}= "2\.0\.0"/);
    expect(registry.requests.filter((path) => path.includes("integrations"))).toEqual([]);
    expect(empty.leaks()).toEqual([]);
  } finally {
    await registry.close();
  }
}

/** A line of a program that has a stack require a provider of which it uses nothing. */
const requirement = (stack: string, name: string, source: string, version: string): string =>
  `${stack}.addOverride("terraform.required_providers.${name}", ${JSON.stringify({ source, version })});\n`;

/** The output of a command that went well; its text is the error of one that did not. */
function outputOf({ exitCode, output }: Ran): string {
  if (exitCode !== 0) throw new Error(`exit code ${String(exitCode)}\n${output}`);
  return output;
}
