import type { Clock } from "../host/clock";

/** The two forms that the sources show (docs/apis/truto.md §3.4). */
export type TimeFormat = "iso" | "sql";

/** The second form is UTC without a zone, and its resolution is one second. */
export function formatTime(milliseconds: number, format: TimeFormat): string {
  const iso = new Date(milliseconds).toISOString();
  return format === "iso" ? iso : iso.slice(0, 19).replace("T", " ");
}

/** Milliseconds of either form; undefined when it is neither. */
export function parseTime(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text) || !/[ T]/.test(text);
  const milliseconds = Date.parse(hasZone ? text : `${text.replace(" ", "T")}Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/**
 * The time of a change. It increases with every change, even within a millisecond and while a test's clock is stopped.
 */
export function timeOfChange(previous: number, clock: Clock): number {
  return Math.max(clock().getTime(), previous + 1);
}
