import crypto, { type ScryptOptions } from "node:crypto";
import type { ObjectValue } from "../../src/framework/values/value";
import { boundYoungMemory } from "../../src/node/young-memory";
import { ROWS } from "../e2e/matrix/rows";
import { NOTHING } from "../support/core";
import { peakMegabytesOf } from "../support/peak-memory";
import { type Operation, operationsOf, type Outcome, run } from "./operations";

/** An object's life in front of an enemy, who spoils the answers to one of its operations. */
export interface Job {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  /** Where its registry is; the operation's name comes between. */
  readonly base: readonly [origin: string, path: string];
  /** The names of the variables for the address, and for the token. */
  readonly variables: readonly [baseUrl: string, token: string];
  readonly token: string;
  readonly config: ObjectValue;
  readonly changed: ObjectValue;
  /** After this operation the object is deleted; undefined: all of them are done. */
  readonly last?: Operation;
}

export interface Life {
  readonly name: string;
  readonly outcomes: Readonly<Partial<Record<Operation | "again", Outcome>>>;
}

/** Timeouts and waits take a tenth of their time. What is answered at once is as fast as ever. */
function shortenTimers(): void {
  const real = globalThis.setTimeout;
  const shortened = (run: (...args: never[]) => void, ms = 0, ...args: never[]): NodeJS.Timeout =>
    real(run, ms >= 500 ? ms / 10 : ms, ...args);
  globalThis.setTimeout = Object.assign(shortened, real) as typeof setTimeout;
}

/**
 * The hash of credentials is slow on purpose, and one thread does it for all ten: lives would wait for little else. What it
 * takes in earnest is in the processes of memory.test.ts and process.test.ts.
 */
function cheapenFingerprints(): void {
  const real = crypto.scrypt;
  const cheap = (text: string, salt: Buffer, bytes: number, options: ScryptOptions, done: Done): void => {
    real(text, salt, bytes, { ...options, N: 16 }, done);
  };
  crypto.scrypt = Object.assign<typeof cheap, typeof real>(cheap, real);
}

type Done = (error: Error | null, hash: Buffer) => void;

/**
 * A process of its own: it lives or dies with what it is answered. Jobs come on standard input. Lines of JSON go out: a life each,
 * which is not kept here, and at last the most megabytes that the process had.
 */
async function main(): Promise<void> {
  shortenTimers();
  cheapenFingerprints();
  // As the plugin does after its first calls.
  boundYoungMemory();
  // What waits for something that keeps no process alive waits in the provider as well, which serves its engine.
  const alive = setInterval(() => undefined, 60_000);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const jobs = JSON.parse(Buffer.concat(chunks).toString("utf8")) as readonly Job[];
  const tell = (line: Life | number): unknown => process.stdout.write(`${JSON.stringify(line)}\n`);
  // As many at once as Terraform has by default.
  const all = async (waiting: Job[]): Promise<void> => {
    const worker = async (): Promise<void> => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) tell(await live(job));
    };
    await Promise.all(Array.from({ length: 10 }, worker));
  };
  // First those that nobody disturbs: they would wait for the work that the others make.
  await all(jobs.filter(({ last }) => last === undefined));
  await all(jobs.filter(({ last }) => last !== undefined));
  tell(peakMegabytesOf(process.pid));
  clearInterval(alive);
}

/** Of an operation that never ends, which is reported as that. */
const NEVER_ENDED = {
  isFound: false,
  texts: [],
  ids: [],
  hasError: true,
  reported: [],
  stored: NOTHING,
  hangs: true,
};

/** Much longer than the timeout of each operation. */
const LONGEST_MS = 400_000;

async function ended<T>(running: Promise<T>): Promise<T | typeof NEVER_ENDED> {
  let timer: NodeJS.Timeout | undefined;
  const never = new Promise<typeof NEVER_ENDED>((resolve) => {
    timer = setTimeout(resolve, LONGEST_MS, NEVER_ENDED);
  });
  try {
    return await Promise.race([running, never]);
  } finally {
    clearTimeout(timer);
  }
}

async function live(job: Job): Promise<Life> {
  const { name, type, label, config, changed, last, base, variables, token } = job;
  const row = ROWS.find((each) => each.type === type);
  if (row === undefined) throw new Error(`there is no row ${type}`);
  const [baseUrl, tokenName] = variables;
  const environmentOf = (operation: string) => ({
    [baseUrl]: `${base[0]}/${operation}${base[1]}`,
    [tokenName]: token,
  });
  const outcomes: Partial<Record<Operation | "again", Outcome>> = {};
  let stored = NOTHING;
  for (const operation of operationsOf(type)) {
    // What does not change the object is only done where it is spoilt.
    const isOnTheWay = operation === "create" || operation === "delete";
    if (last !== undefined && operation !== last && !isOnTheWay) continue;
    if (operation !== "plan" && operation !== "create" && stored.state === null) break;
    const { stored: after, ...outcome } = await ended(
      run(operation, { row, label, config, changed }, stored, environmentOf(operation)),
    );
    outcomes[operation] = outcome;
    stored = after;
    if (operation !== "create" || stored.state !== null) continue;
    // The next apply begins with a plan, which tells what is there.
    const [object, honest] = [{ row, label, config, changed }, environmentOf("again")];
    const planned = await run("plan", object, NOTHING, honest);
    const { stored: kept, ...repeated } = await run("create", object, NOTHING, honest);
    outcomes.again = { ...repeated, reported: [...planned.reported, ...repeated.reported] };
    stored = kept;
  }
  return { name, outcomes };
}

void main();
