import { Command, InvalidArgumentError, Option } from "commander";
import { visibleLines } from "../../text";
import { interruptible, isInterrupted } from "../process";
import type * as Run from "./run";

const HELP = `
A person opens the URL and enters the credentials; Fruxon tests them and publishes the config. Nothing else has them: the
config has external_credentials = true. Each call creates a new link, and the config's earlier link stops working.

<config> is <tenant>/<integration>/<config>, as in the attribute id of integrations_fruxon_config; the config's display name can
replace its id, and FRUXON_TENANT the tenant. The token is FRUXON_TOKEN.

The URL is printed only to a terminal. In a pipeline, whose output is logged, write it to a file that only its owner can read,
or use --out - if the output is captured.

Exit code: 0 the link was created, 1 an error.

Examples:
  integrations credential-link acme-corp/custom_crm/Production
  integrations credential-link acme-corp/custom_crm/Production --for ann@acme.example --hours 24 --out url.txt`;

type Options = Run.LinkOptions;

/** What the command needs of its process. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly print: (text: string) => void;
  readonly report: (text: string) => void;
}

/** `integrations credential-link`: asks Fruxon for the URL under which a person enters credentials. */
export function credentialLinkCommand(end: (code: number) => void): Command {
  return new Command("credential-link")
    .summary("create the URL under which a person enters the credentials of a Fruxon config")
    .description("Creates a credential link for a config of Fruxon.")
    .argument("<config>", "config, as <tenant>/<integration>/<config id or display name>")
    .option(
      "--out <file>",
      "file for the URL; - is standard output (default: standard output, if it is a terminal)",
    )
    .option("--for <email>", "email address of the person whom the link is for")
    .option("--note <text>", "note for the person who enters the credentials")
    .addOption(
      new Option(
        "--hours <number>",
        "hours after which the link expires, 1 to 720 (default: Fruxon's, 168)",
      ).argParser(hours),
    )
    .option("--anyone", "let everyone who has the URL enter credentials, without signing in", false)
    .addHelpText("after", HELP)
    .action(async (config: string, options: Options) => {
      const surroundings = {
        environment: process.env,
        isTerminal: process.stdout.isTTY,
        print: (text: string) => void process.stdout.write(`${text}\n`),
        report: (text: string) => void process.stderr.write(`${visibleLines(text)}\n`),
      };
      end(await interruptible((signal) => run(config, options, surroundings, signal)));
    });
}

/** Resolves to the exit code. */
export async function run(
  config: string,
  { out, ...options }: Options,
  { environment, isTerminal, print, report }: Surroundings,
  signal: AbortSignal,
): Promise<number> {
  if (out === undefined && !isTerminal) {
    throw new Error(
      "Standard output is not a terminal and may be logged, and the URL is a secret. Use --out FILE, or --out - if the output is captured.",
    );
  }
  // Loaded only when the command runs, because it loads the provider.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { credentialLink } = require("./run") as typeof Run;
  try {
    const file = out === "-" ? undefined : out;
    const link = await credentialLink(config, { ...options, out: file }, { environment, signal });
    for (const warning of link.warnings) report(`Warning: ${warning}`);
    report(link.message);
    if (link.url === undefined) report(`The URL is in the file ${file ?? ""}`);
    else print(link.url);
    return 0;
  } catch (thrown) {
    if (!isInterrupted(signal)) throw thrown;
    report("Interrupted: a link may have been created. The next one replaces it.");
    return 1;
  }
}

function hours(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("Use a whole number of hours, such as 24.");
}
