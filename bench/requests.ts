/**
 * How many requests the real engine's create, plan and destroy of N objects of each kind send to the emulated registries, and
 * how long they take. Run `npm run build` first, then
 * `npx tsx bench/requests.ts [--count=50] [--latency=0] [--per-second=20] [--hourly=N] [--kind=buddy]`.
 *
 * With `--per-second` the registry refuses more than that many requests a second, and each run is also given as a multiple of
 * what the limit alone dictates.
 */
import { openStage, type Stage } from "../test/e2e/support/terraform";
import { startEmulator, type Emulator } from "../src/emulator";
import { providerSchemas } from "../src/framework";
import { integrations } from "../src/provider";
import { KINDS, type Kind } from "../test/requests/kinds";

const { resources } = providerSchemas(integrations);

const option = (name: string): string | undefined =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);

const COUNT = Number(option("count") ?? 50);
const LATENCY = Number(option("latency") ?? 0);
const PER_SECOND = Number(option("per-second") ?? 0);
const HOURLY = option("hourly");

interface Counted {
  readonly requests: number;
  readonly refused: number;
  readonly seconds: number;
}

async function counted(
  emulator: Emulator,
  kind: Kind,
  run: () => ReturnType<Stage["run"]>,
): Promise<Counted> {
  const { requests } = emulator[kind.registry];
  requests.clear();
  const start = Date.now();
  const { exitCode, output } = await run();
  if (exitCode === 1) throw new Error(output);
  const seconds = (Date.now() - start) / 1000;
  const refused = requests.all().filter(({ status }) => status === 429).length;
  return { requests: requests.count(), refused, seconds };
}

async function measure(kind: Kind): Promise<void> {
  const rateLimit = PER_SECOND > 0 ? { requests: PER_SECOND, windowSeconds: 1 } : "unlimited";
  const emulator = await startEmulator();
  emulator[kind.registry].configure({ rateLimit } as never);
  if (LATENCY > 0)
    emulator[kind.registry].faults.add({ fault: { kind: "delay", ms: LATENCY }, times: Infinity } as never);
  kind.prepare?.(emulator, COUNT);
  const stage = openStage({
    ...emulator.environment,
    TF_LOG: "",
    TF_LOG_PATH: "",
    ...(HOURLY === undefined ? {} : { [`${kind.registry.toUpperCase()}_REQUESTS_PER_HOUR`]: HOURLY }),
  });
  const name = kind.type.replace("integrations_", "");
  const told = (what: string, { requests, refused, seconds }: Counted): void => {
    const least = PER_SECOND > 0 ? ` ${(seconds / (requests / PER_SECOND)).toFixed(2)} x the limit,` : "";
    console.log(
      `${name.padEnd(40)} ${what.padEnd(18)} ${String(requests).padStart(5)} requests,${least} ${String(refused)} refused, ${seconds.toFixed(1)} s`,
    );
  };
  // Then no fingerprints are worked out; some objects have no credentials.
  const attributes = resources[kind.type]?.attributes ?? {};
  const version = "credentials_version" in attributes ? { credentials_version: 1 } : {};
  try {
    const objects = Object.fromEntries(
      Array.from({ length: COUNT }, (_, number) => [
        `object_${String(number)}`,
        { ...kind.config(number), ...version },
      ]),
    );
    stage.write({ resource: { [kind.type]: objects } });
    told(
      "plan of creation",
      await counted(emulator, kind, () => stage.run("plan", "-no-color", "-out=saved.plan")),
    );
    told("apply of it", await counted(emulator, kind, () => stage.run("apply", "-no-color", "saved.plan")));
    told("plan", await counted(emulator, kind, () => stage.run("plan", "-no-color")));
    told(
      "plan, no refresh",
      await counted(emulator, kind, () => stage.run("plan", "-no-color", "-refresh=false")),
    );
    told("destroy", await counted(emulator, kind, () => stage.run("destroy", "-no-color", "-auto-approve")));
  } finally {
    stage.remove();
    await emulator.close();
  }
}

async function main(): Promise<void> {
  const wanted = KINDS.filter(({ type }) => type.includes(option("kind") ?? ""));
  for (const kind of wanted) await measure(kind);
}

void main();
