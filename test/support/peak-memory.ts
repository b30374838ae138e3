import { readFileSync } from "node:fs";

/**
 * The most memory that a process has had at once. Not what `process.resourceUsage()` tells: Linux counts there what the parent
 * had when it started the process.
 */
export function peakMegabytesOf(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
  return (Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024) / 1e6;
}
