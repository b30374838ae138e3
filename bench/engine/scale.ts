import type { BenchEmulator } from "../emulator/emulator";
import { configurationOf, OBJECTS } from "./objects";
import { openWorkspace, type Usage } from "./workspace";

export const STEPS = ["create", "plan", "change", "destroy"] as const;
export type Step = (typeof STEPS)[number];

/** What one step over many objects took. */
export interface Measured extends Usage {
  readonly requests: number;
}

/** Creates many objects of a registry, plans them unchanged, changes one, and destroys all of them. */
export async function measureLife(
  registry: string,
  count: number,
  { emulator, signal }: { readonly emulator: BenchEmulator; readonly signal: AbortSignal },
): Promise<Readonly<Record<Step, Measured>>> {
  const object = OBJECTS[registry];
  if (object === undefined) throw new Error(`there is no registry ${registry}`);
  const workspace = openWorkspace({ environment: emulator.environment, signal });
  const step = async (...args: readonly string[]): Promise<Measured> => {
    await emulator.countRequests(registry);
    const usage = await workspace.run(...args);
    return { ...usage, requests: await emulator.countRequests(registry) };
  };
  try {
    workspace.write(configurationOf(object, count, "at first"));
    const create = await step("apply", "-auto-approve");
    const plan = await step("plan");
    workspace.write(configurationOf(object, count, "afterwards"));
    const change = await step("apply", "-auto-approve");
    const destroy = await step("destroy", "-auto-approve");
    return { create, plan, change, destroy };
  } finally {
    workspace.remove();
  }
}
