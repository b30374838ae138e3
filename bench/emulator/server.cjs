// The registries for the bench, in a process of their own so that their work is not that of what is measured. Its parent
// asks by messages: { latency } sets it, { count: "buddy" } is answered with how many requests came since the last question.
"use strict";
const { join } = require("node:path");
const { startEmulator } = require(join(__dirname, "..", "..", "dist", "emulator.js"));

/** More than any run sends: what is measured is the provider, and no quota of a registry. */
const NO_LIMIT = { requests: 10_000_000, windowSeconds: 3600 };

// Ctrl+C is for the bench, which reports what it has measured and then ends this process.
process.on("SIGINT", () => undefined);

startEmulator({ rateLimit: NO_LIMIT }).then((emulator) => {
  const counted = {};
  const since = (registry) => {
    const { requests } = emulator[registry];
    // Old entries of the log are forgotten, their numbers are not given again.
    const last = requests.all().at(-1)?.sequence ?? counted[registry] ?? 0;
    requests.clear();
    const count = last - (counted[registry] ?? 0);
    counted[registry] = last;
    return count;
  };
  process.on("message", ({ latency, count }) => {
    if (latency !== undefined) emulator.setLatency(latency);
    process.send(count === undefined ? 0 : since(count));
  });
  process.on("disconnect", () => process.exit(0));
  process.send({ url: emulator.url, environment: emulator.environment });
});
