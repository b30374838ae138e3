// Loaded before the provider by the bench's launcher: notes what the process has used when it ends.
"use strict";
const { appendFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(process.env.BENCH_USAGE, `${(userCPUTime + systemCPUTime) / 1000} ${maxRSS / 1024}\n`);
});
