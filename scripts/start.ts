/**
 * `npx tsx scripts/start.ts EXECUTABLE`: starts an executable of the provider as an engine does and waits for its handshake.
 * The release workflow does it on each system.
 */
import { spawn } from "node:child_process";
import { MAGIC_COOKIE } from "../src/plugin/handshake";

const LONGEST_START_MS = 60_000;
const HANDSHAKE = /^1\|6\|(?:unix|tcp)\|[^|]+\|grpc\|/;

const [executable = ""] = process.argv.slice(2);
const provider = spawn(executable, {
  env: { ...process.env, TF_PLUGIN_MAGIC_COOKIE: MAGIC_COOKIE, PLUGIN_PROTOCOL_VERSIONS: "6" },
  stdio: ["ignore", "pipe", "inherit"],
});
const timer = setTimeout(() => end("no handshake within a minute"), LONGEST_START_MS);
provider.on("error", (error) => end(error.message));
provider.on("exit", (code, signal) => end(`it ended with ${String(signal ?? code)}`));
provider.stdout.once("data", (line: Buffer) => {
  const text = line.toString("utf8").trim();
  end(HANDSHAKE.test(text) ? undefined : `not a handshake: ${text}`);
});

function end(problem: string | undefined): void {
  clearTimeout(timer);
  provider.removeAllListeners("exit").kill();
  console.log(problem ?? `${executable} starts`);
  process.exit(problem === undefined ? 0 : 1);
}
