import type { BenchEmulator } from "../emulator/emulator";
import { inTurns } from "../statistics";
import { configurationOf, OBJECTS } from "./objects";
import { openWorkspace, type Usage } from "./workspace";

/** Plans of one object that is as it should be: of the provider, and of the engine itself. */
export async function measureOne(
  { emulator, signal }: { readonly emulator: BenchEmulator; readonly signal: AbortSignal },
  runs: number,
): Promise<Readonly<Record<"provider" | "builtin", readonly Usage[]>>> {
  const provider = openWorkspace({ environment: emulator.environment, signal });
  const builtin = openWorkspace({ signal });
  try {
    if (OBJECTS.buddy !== undefined) provider.write(configurationOf(OBJECTS.buddy, 1, "as before"));
    builtin.writeBuiltin({ resource: { terraform_data: { bench: { input: "as before" } } } });
    await builtin.run("init");
    for (const each of [provider, builtin]) await each.run("apply", "-auto-approve");
    return await inTurns({ provider: () => provider.run("plan"), builtin: () => builtin.run("plan") }, runs);
  } finally {
    provider.remove();
    builtin.remove();
  }
}
