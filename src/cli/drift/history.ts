import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDrifted, type Report, type ReportedObject, type ReportedStack, reportSchema } from "./report";

/** Earlier reports, oldest first. Files that are not a report of a known form are skipped. */
export function earlierReports(folder: string): readonly Report[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => reportIn(join(folder, name)))
    .sort((a, b) => (a.generated_at < b.generated_at ? -1 : 1));
}

function reportIn(file: string): readonly Report[] {
  try {
    const parsed = reportSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}

/** Stores a report for comparison with later ones. */
export function keep(folder: string, report: Report): void {
  mkdirSync(folder, { recursive: true });
  const name = `drift-${report.generated_at.replace(/[:.]/g, "-")}.json`;
  writeFileSync(join(folder, name), `${JSON.stringify(report, null, 2)}\n`);
}

/** Since when each object has drifted, and in how many consecutive reports. */
export function withHistory(
  stacks: readonly ReportedStack[],
  earlier: readonly Report[],
  now: string,
): ReportedStack[] {
  const newestFirst = [...earlier].reverse();
  return stacks.map((stack) => ({
    ...stack,
    objects: stack.objects.map((object) => {
      if (!isDrifted(object)) return object;
      const before = rowOf(newestFirst, stack.name, object);
      return { ...object, first_seen: before.at(-1)?.generated_at ?? now, runs: before.length + 1 };
    }),
  }));
}

/** The reports immediately before this one in which the object had already drifted, newest first. */
function rowOf(
  newestFirst: readonly Report[],
  stack: string,
  { address }: ReportedObject,
): readonly Report[] {
  const end = newestFirst.findIndex((report) => {
    const then = report.stacks
      .find(({ name }) => name === stack)
      ?.objects.find((each) => each.address === address);
    return then === undefined || !isDrifted(then);
  });
  return end === -1 ? newestFirst : newestFirst.slice(0, end);
}

/** The course of drift. */
export const courseOf = (earlier: readonly Report[], now: Pick<Report, "generated_at" | "stacks">) =>
  [...earlier, now].slice(-60).map(({ generated_at, stacks }) => {
    const objects = stacks.flatMap((stack) => stack.objects);
    return {
      generated_at,
      drifted: objects.filter(isDrifted).length,
      unreadable: objects.filter(({ status }) => status === "unreadable").length,
    };
  });
