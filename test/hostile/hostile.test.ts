import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { type Emulator, startEmulator } from "../../src/emulator";
import { hasUnseen } from "../../src/text";
import { ROWS } from "../e2e/matrix/rows";
import type { Attributes, Row } from "../e2e/matrix/row";
import { registryOf } from "../e2e/matrix/world";
import { leakOf } from "../support/spellings";
import { HOSTILE, UNCLEAR } from "./answers";
import { type Plan, type Proxy, startProxy } from "./proxy";
import type { Job, Report } from "./provider";

/** `HOSTILE_ROUNDS=20 HOSTILE_SEED=7 npm run test:hostile` looks longer, or elsewhere. */
const SEED = Number(process.env.HOSTILE_SEED ?? "11");
const ROUNDS = Number(process.env.HOSTILE_ROUNDS ?? "2");
/** Each life may end in waits for what never comes. */
const TIMEOUT_MS = 60_000 + ROUNDS * 30_000;

const MOST_MEGABYTES = 300;

let emulator: Emulator;
let proxy: Proxy;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "iac-hostile-"));
  buildSync({
    entryPoints: [resolve(__dirname, "provider.ts")],
    outfile: join(folder, "provider.js"),
    bundle: true,
    platform: "node",
    logLevel: "error",
  });
  emulator = await startEmulator();
  proxy = await startProxy(new URL(emulator.buddy.baseUrl).origin);
});
afterAll(async () => {
  proxy.close();
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

test(
  "no answer kills the provider, loses a creation, shows a secret, or reaches a terminal raw",
  async () => {
    const labels = (which: string) => Array.from({ length: ROUNDS }, (_, round) => `${which}${round}`);
    for (const row of ROWS) row.prepare?.(emulator, [...labels("once"), ...labels("many")]);
    const jobs = ROWS.flatMap((row, index) => [
      ...labels("once").map((label, round) =>
        jobOf(row, label, { ...means(row, index, round), spoils: UNCLEAR, which: "first-write" }),
      ),
      ...labels("many").map((label, round) =>
        jobOf(row, label, { ...means(row, index, 1000 + round), spoils: HOSTILE, which: "many" }),
      ),
    ]);

    const { lives, maxRssMegabytes } = await run(jobs);

    expect(lives).toHaveLength(jobs.length);
    expect(maxRssMegabytes).toBeLessThan(MOST_MEGABYTES);
    const lost = lives.filter(({ name, isKept }) => name.includes("once") && proxy.wrote(name) && !isKept);
    expect(lost.map(({ name, reported }) => [proxy.done(name), reported])).toEqual([]);
    const reported = lives.flatMap((life) => life.reported.map((each) => ({ name: life.name, ...each })));
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.filter(({ text }) => hasUnseen(text.replaceAll("\n", "")))).toEqual([]);
    const leaks = reported.flatMap(({ name, text, knowsCredentials }) =>
      secretsOf(name, knowsCredentials).flatMap((secret) => {
        const leak = leakOf(secret, text);
        // The emulator's token holds the registry's name, and so do our own words.
        return leak === undefined || /northflank/i.test(leak) ? [] : [{ name, leak, text }];
      }),
    );
    expect(leaks).toEqual([]);
  },
  TIMEOUT_MS,
);

const TIMEOUTS = { create: "5s", read: "5s", update: "5s", delete: "5s" };

function jobOf(row: Row, label: string, plan: Plan): Job {
  const name = `${row.type}-${label}`;
  const registry = registryOf(emulator, row.type);
  const variable = (row.type.split("_")[1] ?? "").toUpperCase();
  const { pathname } = new URL(registry.baseUrl);
  const filled = (attributes: Attributes): Job["config"] => {
    const text = JSON.stringify({ ...attributes, timeouts: TIMEOUTS }, (_key, value: unknown) =>
      typeof value === "string"
        ? value.replace(/\$\{var\.(\w+)\}/g, (_, each: string) => row.secrets[each] ?? "")
        : value,
    );
    return JSON.parse(text) as Job["config"];
  };
  return {
    name,
    type: row.type,
    environment: {
      [`${variable}_BASE_URL`]: `${proxy.urlOf(name, plan)}${pathname}`,
      [`${variable}_TOKEN`]: tokenOf(row),
    },
    config: filled(row.variants.main(label)),
    changed: filled({ ...row.variants.main(label), ...row.update.set }),
  };
}

const tokenOf = (row: Row): string => {
  const { tokens } = registryOf(emulator, row.type);
  return "full" in tokens ? tokens.full : tokens.development;
};

function means(row: Row, index: number, round: number): Pick<Plan, "random" | "secrets"> {
  return { random: randomOf(SEED * 7919 + index * 104_729 + round), secrets: secretsFor(row, true) };
}

const secretsOf = (name: string, knowsCredentials: boolean): readonly string[] =>
  ROWS.filter(({ type }) => name.startsWith(`${type}-`)).flatMap((row) => secretsFor(row, knowsCredentials));

/** The token, and the credentials of the main variant. */
function secretsFor(row: Row, knowsCredentials: boolean): readonly string[] {
  const config = JSON.stringify(row.variants.main("label"));
  const used = Object.entries(row.secrets).filter(([name]) => config.includes(`\${var.${name}}`));
  return [tokenOf(row), ...(knowsCredentials ? used.map(([, secret]) => secret) : [])];
}

/** Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function run(jobs: readonly Job[]): Promise<Report> {
  const child = spawn(process.execPath, [join(folder, "provider.js")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(JSON.stringify(jobs));
  const code = await new Promise((ended) => child.on("close", ended));
  expect(code).toBe(0);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Report;
}
