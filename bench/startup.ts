/**
 * Time from process start to the handshake line, against `node -e 0`: medians over 20 runs each, taken in turn in one
 * sitting. Run `npm run build` first, then `npx tsx bench/startup.ts`.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { issueCertificate, P256 } from "../src/plugin/certificate";

const RUNS = 20;
const PROVIDER = join(__dirname, "..", "bin", "terraform-provider-integrations");

/** The cookie by which a plugin knows that it was Terraform that started it (go-plugin's, not a secret). */
const ENVIRONMENT = {
  ...process.env,
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
  PLUGIN_PROTOCOL_VERSIONS: "5,6",
  // As Terraform does: with a client certificate the provider has to make one of its own before it answers.
  PLUGIN_CLIENT_CERT: clientCertificate(),
};

function clientCertificate(): string {
  const { der } = issueCertificate({ curve: P256, organization: "bench", now: new Date() });
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

/** Milliseconds until the first line on standard output. */
function untilHandshake(): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(PROVIDER, [], {
      env: ENVIRONMENT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.on("error", reject);
    child.stdout.once("data", (line: Buffer) => {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      child.kill("SIGTERM");
      if (line.toString().startsWith("1|6|")) resolve(milliseconds);
      else reject(new Error(`not a handshake: ${line.toString()}`));
    });
  });
}

/** Milliseconds until `node -e 0` has ended. */
function bareNode(): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, ["-e", "0"], { stdio: "ignore" });
    child.on("error", reject);
    child.on("exit", () => {
      resolve(Number(process.hrtime.bigint() - start) / 1e6);
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

async function main(): Promise<void> {
  const provider: number[] = [];
  const node: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const [handshake, bare] = [await untilHandshake(), await bareNode()];
    if (run === 0) continue; // warm-up
    provider.push(handshake);
    node.push(bare);
  }
  const [a, b] = [median(provider), median(node)];
  console.log(
    `handshake ${a.toFixed(1)} ms, node -e 0 ${b.toFixed(1)} ms, ratio ${(a / b).toFixed(2)} (medians of ${String(RUNS)})`,
  );
}

void main();
