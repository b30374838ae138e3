import { Command } from "commander";
import { version } from "../../package.json";
import { visibleLines } from "../text";
import { adoptCommand } from "./adopt/command";
import { completionCommand } from "./completion";
import { credentialLinkCommand } from "./credential-link/command";
import { driftCommand } from "./drift/command";
import { emulateCommand } from "./emulate";
import { installCommand } from "./install/command";

/** The program `integrations`. Each command is a file with a factory, and a line here. */
export function buildProgram(end: (code: number) => void = () => undefined): Command {
  const program: Command = new Command("integrations")
    .description(
      "Command line of integrations as code, the Terraform provider and constructs for integrations.",
    )
    .version(version)
    .showHelpAfterError("(run with --help for the allowed options)")
    .addCommand(adoptCommand(end))
    .addCommand(completionCommand(() => program))
    .addCommand(credentialLinkCommand(end))
    .addCommand(driftCommand(end))
    .addCommand(emulateCommand())
    .addCommand(installCommand(end));
  return program;
}

/**
 * Runs the command line; resolves to the exit code. Usage errors end the process in commander, with code 1.
 *
 * @param argv without the executable and the script
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    let exitCode = 0;
    const program = buildProgram((code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    console.error(
      error instanceof Error ? `Error: ${visibleLines(error.message)}` : "Error: unexpected failure.",
    );
    return 1;
  }
}

if (require.main === module) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
