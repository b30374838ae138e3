import { Command, Option } from "commander";
import type * as Run from "./run";

const EXAMPLES = `
Puts the provider of this package into the folder that Terraform and OpenTofu search by default, so no registry is needed.

Exit code: 0 done (with --check: installed correctly), 1 an error (with --check: not installed correctly).

Examples:
  integrations install                       for all configurations of this user
  integrations install --chdir infra         for one configuration, in infra/terraform.d/plugins
  integrations install --chdir infra --platform all     also for other machines that this folder is copied to
  integrations install --chdir infra --executable       for machines without Node
  integrations install --check
  integrations install --uninstall`;

/** `integrations install`: the provider for configurations in HCL. */
export function installCommand(end: (code: number) => void): Command {
  return new Command("install")
    .summary("put the provider where Terraform and OpenTofu find it, for configurations in HCL")
    .description("Installs the provider into the local mirror of Terraform and OpenTofu.")
    .option("-C, --chdir <folder>", "only for the configuration in this folder")
    .addOption(
      new Option("--platform <which>", "platforms to install for").choices(["this", "all"]).default("this"),
    )
    .option(
      "--executable [file]",
      "the single executable, which needs no Node, of the npm package terraform-provider-integrations or a file",
      false,
    )
    .option("--uninstall", "remove it", false)
    .option("--check", "only check whether it is installed correctly", false)
    .addHelpText("after", EXAMPLES)
    .action((options: Run.InstallOptions) => {
      // Loaded only when the command runs, because it loads the provider.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { install } = require("./run") as typeof Run;
      const { lines, code } = install(options);
      process.stdout.write(`${lines.join("\n")}\n`);
      end(code);
    });
}
