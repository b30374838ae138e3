import { startEmulator, type Emulator } from "../../../../src/emulator";
import { type Served, serveHere } from "../../support/served";
import { openStage, type Stage } from "../../support/terraform";
import { registryOf } from "../world";
import type { RegistryTroubles } from "./trouble";

/** One life in trouble with the real Terraform: that what the provider tells arrives, and the state stays. */
export function playInTerraform(table: RegistryTroubles): void {
  describe("in Terraform itself", () => {
    let emulator: Emulator;
    let stage: Stage;
    let here: Served;

    beforeEach(async () => {
      emulator = await startEmulator();
      table.prepare?.(emulator);
      stage = openStage(emulator.environment);
      here = await serveHere(emulator.environment);
      stage.set({ TF_REATTACH_PROVIDERS: here.reattach });
      // The machine may be slow to start Terraform, not to answer.
      stage.write({ resource: { [table.type]: { it: { ...table.given, timeouts: { read: "5s" } } } } });
    });

    afterEach(async () => {
      await here.close();
      await emulator.close();
      stage.remove();
    });

    test("a creation whose answer breaks off is found again, and a refresh that fails leaves the state as it was", async () => {
      const { faults } = registryOf(emulator, table.type);
      faults.add({ match: table.requests.create, fault: { kind: "cut" } });

      const created = await stage.apply();

      expect(created.output).toContain("1 added, 0 changed, 0 destroyed");
      expect(table.all(emulator)).toHaveLength(1);
      const state = JSON.stringify(stage.state());

      faults.add({ match: table.requests.read, times: "always", fault: { kind: "answer", status: 500 } });
      const planned = await stage.plan("-json");

      expect(planned.exitCode).toBe(1);
      const { summary, says = [] } = table.endings["500"].read;
      const [reported, ...others] = errorsOf(planned.output);
      expect(others).toEqual([]);
      expect(reported?.summary).toBe(summary);
      for (const text of says) expect(reported?.detail).toContain(text);
      expect(JSON.stringify(stage.state())).toBe(state);

      faults.clear();
      expect((await stage.plan()).exitCode).toBe(0);
    });
  });
}

interface Line {
  readonly diagnostic?: { readonly severity: string; readonly summary: string; readonly detail: string };
}

const errorsOf = (output: string) =>
  output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .flatMap((line) => (JSON.parse(line) as Line).diagnostic ?? [])
    .filter(({ severity }) => severity === "error");
