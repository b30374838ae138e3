import { join } from "node:path";
import { version } from "../../../src/version";
import type { Library } from "../../support/packed";
import { openEmptyFolder, SECRET, type EmptyFolder } from "./empty-folder";
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

/** An empty folder, after `npm install` and with the program written. */
export async function begin(library: Library, node?: string): Promise<EmptyFolder> {
  const empty = await openEmptyFolder(library, node);
  await empty.install();
  empty.write("main.ts", programFor(library));
  empty.write("cdktf.json", JSON.stringify({ language: "typescript", app: "npx tsx main.ts" }));
  return empty;
}

/** Deploys, deploys again, upgrades the package, deploys, and destroys: no registry, no configuration, no flags. */
export async function deployFromNothing(empty: EmptyFolder): Promise<void> {
  const { library, npx, upgrade, read, leaks } = empty;
  const { buddy } = empty.emulator;
  const deploy = async () => outputOf(await npx(library, "deploy", "--auto-approve"));
  const stack = join("cdktf.out", "stacks", "hello");

  expect(await deploy()).toContain("1 added, 0 changed, 0 destroyed");
  expect(buddy.integrations().map(({ credentials }) => credentials)).toEqual([{ token: SECRET }]);
  expect(read(stack, ".terraform.lock.hcl")).toContain(`version     = "${version}"`);

  buddy.requests.clear();
  expect(await deploy()).toContain("No changes.");

  await upgrade("99.0.0");
  expect(await deploy()).toContain("No changes.");
  expect(buddy.requests.all().filter(({ method }) => method !== "GET")).toEqual([]);
  expect(read(stack, ".terraform.lock.hcl")).toContain('version     = "99.0.0"');
  expect(read(stack, ".terraform.lock.hcl").match(/^provider /gm)).toHaveLength(1);

  expect(read("terraform.hello.tfstate")).toContain("integrations_buddy_integration");
  expect(leaks()).toEqual([]);

  outputOf(await npx(library, "destroy", "--auto-approve"));
  expect(buddy.integrations()).toEqual([]);
  // Now there is a backup of the state besides.
  expect(read("terraform.hello.tfstate.backup")).toContain("integrations_buddy_integration");
  expect(leaks()).toEqual([]);
}

/** The output of a command that went well; its text is the error of one that did not. */
export function outputOf({ exitCode, output }: Ran): string {
  if (exitCode !== 0) throw new Error(`exit code ${String(exitCode)}\n${output}`);
  return output;
}
