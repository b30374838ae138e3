// Loaded before the provider by the bench's launcher: notes what the process has used when it ends.
"use strict";
const { appendFileSync, readFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  // Its maxRSS would be at least what the engine had when it started this process.
  const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"));
  appendFileSync(process.env.BENCH_USAGE, `${(userCPUTime + systemCPUTime) / 1000} ${Number(peak) / 1024}\n`);
});
