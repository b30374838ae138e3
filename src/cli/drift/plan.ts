import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { complaintOf, type Engine } from "../engine";
import { decode, isObject, type Json } from "../json";
import type { ReportedStack } from "./report";

type Unapplied = NonNullable<ReportedStack["unapplied"]>;

/**
 * Changes of the program that have not been applied: the engine's plan without a refresh, so without drift. Derived
 * from the plan itself, never from the exit code.
 *
 * @throws Error with a message for the user
 */
export async function unappliedIn(engine: Engine, folder: string): Promise<Unapplied> {
  const aside = mkdtempSync(join(tmpdir(), "integrations-plan-"));
  const file = join(aside, "plan");
  try {
    const planned = await engine.run(folder, [
      "plan",
      "-refresh=false",
      "-input=false",
      "-no-color",
      "-lock=false",
      `-out=${file}`,
    ]);
    if (planned.exitCode !== 0)
      throw new Error(`${engine.program} plan failed in ${folder}: ${complaintOf(planned)}`);
    const shown = await engine.run(folder, ["show", "-json", file]);
    if (shown.exitCode !== 0)
      throw new Error(`${engine.program} show failed in ${folder}: ${complaintOf(shown)}`);
    return changesIn(decode(shown.stdout, "The plan"));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The names of attributes only: values of a plan may be secret. */
function changesIn(plan: unknown): Unapplied {
  const changes =
    isObject(plan) && Array.isArray(plan.resource_changes) ? plan.resource_changes.filter(isObject) : [];
  return changes.flatMap(({ address, type, change, mode }) => {
    const actions = isObject(change) && Array.isArray(change.actions) ? change.actions.map(String) : [];
    const isOurs = typeof type === "string" && type.startsWith("integrations_") && mode === "managed";
    if (!isOurs || !isObject(change) || actions.every((action) => action === "no-op" || action === "read")) {
      return isOurs && isObject(change) && isObject(change.importing)
        ? [{ address: String(address), actions: ["import"], attributes: [] }]
        : [];
    }
    return [{ address: String(address), actions, attributes: changedIn(change) }];
  });
}

function changedIn({ before, after, after_unknown: unknown }: Json): string[] {
  if (!isObject(before) || !isObject(after)) return [];
  const later = isObject(unknown) ? unknown : {};
  return Object.keys(after).filter(
    (name) =>
      later[name] === true || JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
  );
}
