import { type Api, NoAnswer } from "./api";
import type { Finding } from "./finding";
import type { Check, Run, Undo } from "./registry";

export interface Result {
  readonly findings: readonly Finding[];
  /** Why the run ended early; undefined if it did not. */
  readonly problem: string | undefined;
  /** What could not be deleted, each with what to do. */
  readonly left: readonly string[];
}

/** Runs the checks in order, then deletes what they made, newest first, also after an error or an interruption. */
export async function runChecks(
  checks: readonly Check[],
  { api, scope, unique }: Omit<Run, "later">,
): Promise<Result> {
  const findings: Finding[] = [];
  const undos: Undo[] = [];
  let problem: string | undefined;
  try {
    for (const check of checks) {
      for await (const found of check({ api, scope, unique, later: (undo) => undos.unshift(undo) }))
        findings.push(found);
    }
  } catch (error) {
    problem = messageOf(error);
  }
  return { findings, problem, left: await cleanUp(undos, api.withoutSignal()) };
}

async function cleanUp(undos: readonly Undo[], api: Api): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { name, run } of undos) {
    try {
      await run(api);
    } catch (error) {
      left.push(`${name} was not deleted (${messageOf(error)}): delete it in the registry.`);
    }
  }
  return left;
}

/** The message of an error of these scripts. Others may hold addresses or values: their name alone. */
function messageOf(error: unknown): string {
  if (error instanceof NoAnswer) return error.message;
  if (!(error instanceof Error)) return "unknown reason";
  return error.constructor === Error ? error.message : error.name;
}
