import { spawn } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Emulator } from "../../src/emulator";
import { linesOf, type ScreenLine, type Span, textOf } from "./screen";

const ROOT = join(__dirname, "..", "..");
/** Inside the package, so that the program finds it under its name. */
const STAGE = join(ROOT, ".cache", "recording");
/** What another user calls the integration. */
const BY_HAND = "Hub (do not use)";

/** Seconds before a command, before its output, and between lines. */
const PAUSE = { command: 1.5, output: 0.8, line: 0.03, drift: 1.5 };

export interface Recording {
  readonly lines: readonly ScreenLine[];
  /** The plan that shows the drift, without styles. */
  readonly plan: string;
}

/**
 * Deploys a program to the emulator, renames its integration there, and records what the commands print.
 *
 * @param program - with one integration of Buddy
 * @throws Error if a command prints something else than expected
 */
export async function record(
  program: string,
  emulator: Emulator,
  environment: NodeJS.ProcessEnv,
): Promise<Recording> {
  rmSync(STAGE, { recursive: true, force: true });
  mkdirSync(STAGE, { recursive: true });
  writeFileSync(join(STAGE, "main.ts"), program);
  cpSync(join(ROOT, "examples", "buddy", "cdktf.json"), join(STAGE, "cdktf.json"));
  const env = {
    ...environment,
    HOME: STAGE,
    BUDDY_BASE_URL: emulator.buddy.baseUrl,
    BUDDY_TOKEN: emulator.buddy.tokens.full,
    DOCKER_HUB_PASSWORD: "FAKE-SECRET-recording",
    FORCE_COLOR: "1",
    NO_COLOR: undefined,
    CI: undefined,
    CHECKPOINT_DISABLE: "1",
    DISABLE_VERSION_CHECK: "1",
    CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
    TF_CLI_CONFIG_FILE: undefined,
  };
  const cdktf = require.resolve("cdktf-cli/bundle/bin/cdktf.js");
  const run = (file: string, ...args: readonly string[]): Promise<string> => printedBy(file, args, env);

  const deployed = linesOf(await run(process.execPath, cdktf, "deploy", "--auto-approve"));
  const [hub] = emulator.buddy.integrations();
  if (hub === undefined) throw new Error("The deploy created nothing.");
  await renameByHand(emulator, hub.hash_id);
  const planned = linesOf(await run(process.execPath, cdktf, "diff"));
  const drifted = linesOf((await run(join(ROOT, "bin", "integrations"), "drift")).trimEnd());
  rmSync(STAGE, { recursive: true, force: true });

  const plan = unindented(between(planned, "# integrations_buddy_integration", "Plan:"));
  return {
    plan: plan.map(textOf).join("\n"),
    lines: [
      ...command("cat main.ts", linesOf(program.trimEnd())),
      ...command("npx cdktf deploy --auto-approve", [
        ...between(deployed, "Creation complete", "Creation complete"),
        ...unindented(between(deployed, "Apply complete!", "Apply complete!")),
      ]),
      line([{ text: "# Another user renames the integration in Buddy.", colour: "grey" }], PAUSE.drift),
      ...command("npx cdktf diff", plan),
      ...command("npx integrations drift", drifted),
    ],
  };
}

/** By a request, so that the emulator's page shows it. */
async function renameByHand({ controlUrl }: Emulator, hashId: string): Promise<void> {
  const { ok, status } = await fetch(`${controlUrl}/buddy/integrations/${hashId}`, {
    method: "PATCH",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name: BY_HAND }),
  });
  if (!ok) throw new Error(`The emulator answered ${status}.`);
}

function command(typed: string, output: readonly (readonly Span[])[]): readonly ScreenLine[] {
  return [
    line(
      [
        { text: "$ ", colour: "green" },
        { text: typed, bold: true },
      ],
      PAUSE.command,
    ),
    ...output.map((spans, index) => line(spans, index === 0 ? PAUSE.output : PAUSE.line)),
    line([], 0),
  ];
}

const line = (spans: readonly Span[], after: number): ScreenLine => ({ spans, after });

/** The lines from one with a text to one with another. */
function between(
  lines: readonly (readonly Span[])[],
  first: string,
  last: string,
): readonly (readonly Span[])[] {
  const from = lines.findIndex((spans) => textOf(spans).includes(first));
  const to = lines.findIndex((spans, index) => index >= from && textOf(spans).includes(last));
  if (from === -1 || to === -1) {
    throw new Error(`No line with "${from === -1 ? first : last}" in:\n${lines.map(textOf).join("\n")}`);
  }
  return lines.slice(from, to + 1);
}

/** Without the stack's name, or the space below it, that cdktf puts before the engine's lines. */
const unindented = (lines: readonly (readonly Span[])[]): readonly (readonly Span[])[] =>
  lines.map((spans) => withoutStart(spans, "integrations  ".length));

function withoutStart(spans: readonly Span[], length: number): readonly Span[] {
  let left = length;
  return spans.flatMap((span) => {
    const text = span.text.slice(left);
    left = Math.max(0, left - span.text.length);
    return text === "" ? [] : [{ ...span, text }];
  });
}

function printedBy(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: STAGE, env, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", () => {
      resolve(Buffer.concat(chunks).toString("utf8"));
    });
  });
}
