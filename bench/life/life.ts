import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchEmulator } from "../emulator/emulator";
import type { Lives } from "../report/collect";
import { inTurns } from "../statistics";
import { checkPlanned, planCalls, SCHEMA_CALL } from "./calls";
import { live, type Life } from "./plugin";

const PROVIDER = join(__dirname, "..", "..", "bin", "terraform-provider-integrations");
const BARE = join(__dirname, "bare-server.cjs");

/** Processes that are asked for the provider's schema, and such that also validate, configure and plan, beside the least. */
export async function measureLives(emulator: BenchEmulator, runs: number): Promise<Lives> {
  const folder = mkdtempSync(join(tmpdir(), "integrations-bench-"));
  let sockets = 0;
  try {
    return await inTurns<keyof Lives, Readonly<Record<string, number>>>(
      {
        node: async () => ({ ended: await emptyNode() }),
        bare: async () => {
          sockets += 1;
          const environment = { BARE_SOCKET: join(folder, String(sockets)) };
          return phasesOf(await live([process.execPath, BARE], [SCHEMA_CALL], environment));
        },
        schema: async () => phasesOf(await live([PROVIDER], [SCHEMA_CALL])),
        plan: async () => {
          const life = await live([PROVIDER], planCalls(emulator.baseUrl("buddy")));
          checkPlanned(life.answers.at(-1));
          return phasesOf(life);
        },
      },
      runs,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In the order of {@link planCalls}. */
const phasesOf = ({ handshake, connected, answered, cpu, memory, ending }: Life) => {
  const [schema = NaN, , configured = NaN, validated = NaN, planned = NaN] = answered;
  return { handshake, connected, schema, configured, validated, planned, ending, cpu, memory };
};

/** Milliseconds until `node -e 0` has ended. */
async function emptyNode(): Promise<number> {
  const started = performance.now();
  await once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "exit");
  return performance.now() - started;
}
