import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { type Emulator, startEmulator } from "../../src/emulator";
import { integrations } from "../../src/provider";
import { hasUnseen } from "../../src/text";
import { ROWS } from "../e2e/matrix/rows";
import type { Attributes, Row } from "../e2e/matrix/row";
import { leakOf } from "../support/spellings";
import { HOSTILE, UNCLEAR } from "./answers";
import { configOf, randomOf, secretsFor, targetOf } from "./objects";
import { dataSourcesOf, type Operation, operationsOf, type Outcome } from "./operations";
import type { Job, Life } from "./provider";
import { type Plan, type Proxy, startProxy } from "./proxy";

/** `HOSTILE_ROUNDS=20 HOSTILE_SEED=7 npm run test:hostile` looks longer, or elsewhere. */
const SEED = Number(process.env.HOSTILE_SEED ?? "11");
const ROUNDS = Number(process.env.HOSTILE_ROUNDS ?? "1");
const TIMEOUT_MS = 120_000 + ROUNDS * 60_000;

/** A provider has 300; the 32 MiB in which it works out a slow fingerprint are not taken here (cheapenFingerprints). */
const MOST_MEGABYTES = 300 - 34;

/** Without the configuration a call does not know the credentials: docs/guides/security.md says what is hidden then. */
const KNOWS_CREDENTIALS: readonly string[] = ["create", "again", "plan", "update"] satisfies (
  Operation | "again"
)[];

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
  // Which credentials the action that tries them finds right.
  emulator.fruxon.configure({ validSecrets: ROWS.flatMap(({ secrets }) => Object.values(secrets)) });
  proxy = await startProxy(new URL(emulator.buddy.baseUrl).origin);
});
afterAll(async () => {
  proxy.close();
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

test("every resource and every data source is asked", () => {
  const types = ROWS.map(({ type }) => type);

  expect([...types].sort()).toEqual(Object.keys(integrations.resources).sort());
  expect(types.flatMap(dataSourcesOf).sort()).toEqual(Object.keys(integrations.dataSources).sort());
});

test(
  "no answer kills the provider, loses a creation, shows a secret, or reaches a terminal raw",
  async () => {
    const jobs = planned();

    const { lives, peakMegabytes } = await run(jobs);

    expect(lives).toHaveLength(jobs.length);
    expect(peakMegabytes).toBeLessThan(MOST_MEGABYTES);
    expect(lives.filter(({ name }) => name.endsWith("-honest")).flatMap(disturbances)).toEqual([]);
    expect(lives.flatMap(hanging)).toEqual([]);
    expect(untried(lives)).toEqual([]);
    expect(lives.filter(isLost).map(({ name, outcomes }) => [proxy.of(name), outcomes])).toEqual([]);
    const reported = lives.flatMap(({ name, outcomes }) =>
      Object.entries(outcomes).flatMap(([operation, { reported: texts }]) =>
        texts.map((text) => ({ name, operation, text })),
      ),
    );
    expect(reported.filter(({ text }) => hasUnseen(text.replaceAll("\n", "")))).toEqual([]);
    expect(reported.flatMap(leaksIn)).toEqual([]);
    expect(lives.flatMap(rawIds)).toEqual([]);
  },
  TIMEOUT_MS,
);

/** For each resource: a life that nobody disturbs, creations whose answer cannot be used, and each operation spoilt. */
function planned(): readonly Job[] {
  return ROWS.flatMap((row, index) => {
    const prefix = `r${index}n`;
    const jobs: ((label: string) => Job)[] = [];
    const add = (name: string, plan: Omit<Plan, "random" | "secrets">, last?: Operation): void => {
      const number = jobs.length;
      const random = randomOf(SEED * 7919 + index * 104_729 + number);
      jobs.push((label) =>
        jobOf(
          row,
          label,
          { ...plan, random, secrets: secretsFor(emulator, row, true) },
          { name, ...(last && { last }) },
        ),
      );
    };
    add("honest", { spoils: {}, which: 0 });
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let one = 0; one < 3; one += 1) {
        add(
          `create-once-${round}-${one}`,
          { spoils: UNCLEAR, operation: "create", which: "first-write" },
          "create",
        );
      }
      for (const operation of operationsOf(row.type)) {
        const isFirst = round === 0;
        add(`${operation}-${round}`, { spoils: HOSTILE, operation, which: 0.6, first: isFirst }, operation);
      }
    }
    const labels = jobs.map((_, number) => `${prefix}${number}`);
    row.prepare?.(emulator, labels);
    return jobs.map((job, number) => job(labels[number] ?? ""));
  });
}

/** They take a tenth of it: see shortenTimers. */
const TIMEOUTS = { create: "20s", read: "20s", update: "20s", delete: "20s" };
/** Nobody makes these wait but a busy machine. */
const UNDISTURBED = { create: "10m", read: "10m", update: "10m", delete: "10m" };

function jobOf(
  row: Row,
  label: string,
  plan: Plan,
  { name, last }: { readonly name: string; readonly last?: Operation },
): Job {
  const { variable, token, path } = targetOf(emulator, row);
  const timeouts = last === undefined ? UNDISTURBED : TIMEOUTS;
  const filled = (attributes: Attributes) => configOf(row, { ...attributes, timeouts });
  const job = `${row.type}-${name}`;
  return {
    name: job,
    type: row.type,
    label,
    base: [proxy.urlOf(job, plan), path],
    variables: [`${variable}_BASE_URL`, `${variable}_TOKEN`],
    token,
    config: filled(row.variants.main(label)),
    changed: filled({ ...row.variants.main(label), ...row.update.set }),
    ...(last && { last }),
  };
}

/** What went wrong although nobody disturbed it, or was not asked of the registry at all. */
const disturbances = ({ name, outcomes }: Life): readonly string[] =>
  operationsOf(name.split("-")[0] ?? "").flatMap((operation): string[] => {
    const outcome = outcomes[operation];
    const isRight = outcome?.hasError === false && outcome.isFound === (operation !== "delete");
    return isRight && (proxy.of(name).asked.get(operation) ?? 0) > 0
      ? []
      : [`${name}: ${operation}: ${JSON.stringify(outcome)}`];
  });

/** Operations that never ended, and what their answers were. */
const hanging = ({ name, outcomes }: Life): readonly unknown[] =>
  Object.entries(outcomes).flatMap(([operation, { hangs }]) =>
    hangs === true ? [{ name, operation, done: proxy.of(name).done }] : [],
  );

/** Operations of which no answer was spoilt. */
const untried = (lives: readonly Life[]): readonly string[] =>
  ROWS.flatMap(({ type }) =>
    operationsOf(type)
      .filter(
        (operation) =>
          !lives.some(
            ({ name }) =>
              name.startsWith(`${type}-`) &&
              proxy.of(name).done.some((each) => each.startsWith(`${operation}: `)),
          ),
      )
      .map((operation) => `${type}: ${operation}`),
  );

/** A creation that the registry carried out, and of which neither the state nor an error knows. */
function isLost({ name, outcomes }: Life): boolean {
  const { made } = proxy.of(name);
  const { create, again } = outcomes;
  if (made === undefined || create === undefined) return false;
  const knows = ({ texts, reported }: Pick<Outcome, "texts" | "reported">): boolean =>
    made.length > 0 && made.some((id) => [...texts, ...reported].some((text) => text.includes(id)));
  if (create.isFound) return !knows({ ...create, reported: [] });
  // With honest answers again, whoever repeats it is reported what there is, or gets it.
  return name.includes("-create-once-") || !create.hasError || again === undefined || !knows(again);
}

const leaksIn = (each: { readonly name: string; readonly operation: string; readonly text: string }) =>
  ROWS.filter(({ type }) => each.name.startsWith(`${type}-`))
    .flatMap((row) => secretsFor(emulator, row, KNOWS_CREDENTIALS.includes(each.operation)))
    .flatMap((secret) => {
      const leak = leakOf(secret, each.text);
      // The emulator's token holds the registry's name, and so do our own words.
      return leak === undefined || /northflank/i.test(leak) ? [] : [{ ...each, leak }];
    });

const rawIds = ({ name, outcomes }: Life): readonly unknown[] =>
  Object.entries(outcomes).flatMap(([operation, { ids }]) =>
    ids.filter(hasUnseen).map((id) => ({ name, operation, id })),
  );

async function run(jobs: readonly Job[]): Promise<{ lives: readonly Life[]; peakMegabytes: number }> {
  const child = spawn(process.execPath, [join(folder, "provider.js")], {
    // Several threads that undo compression take more memory, and the same time.
    env: { ...process.env, UV_THREADPOOL_SIZE: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(JSON.stringify(jobs));
  const code = await new Promise((ended) => child.on("close", ended));
  expect(code).toBe(0);
  const lines = Buffer.concat(chunks).toString("utf8").trimEnd().split("\n");
  return {
    peakMegabytes: Number(lines.pop()),
    lives: lines.map((line) => JSON.parse(line) as Life),
  };
}
