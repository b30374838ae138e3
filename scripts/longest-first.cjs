// The order in which jest starts the test files: the longest ones first, so that at the end no worker idles while another
// is still at a test of minutes. Jest knows how long each took in the run before; on a machine that has not run them yet,
// as in a pipeline, it would go by the size of the files, which says nothing about tests that start programs.
const { default: TestSequencer } = require("@jest/test-sequencer");
const { relative, sep } = require("node:path");

/** Folders whose tests start Terraform, cdktf or npm, from the longest to the shortest; the others come after them. */
const LONG = [
  "test/e2e/matrix",
  "test/e2e",
  "test/examples",
  "test/scripts",
  "test/package",
  "test/plugin",
  "test/lib",
];

/** @param {{ path: string, context: { config: { rootDir: string } } }} test */
function rank({ path, context }) {
  const file = relative(context.config.rootDir, path).split(sep).join("/");
  const found = LONG.findIndex((folder) => file.startsWith(`${folder}/`));
  return found === -1 ? LONG.length : found;
}

module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    // Jest has set what it remembers by now; what failed comes first then, which is what one waits for.
    if (sorted.every(({ duration }) => typeof duration === "number")) return sorted;
    return [...sorted].sort((a, b) => rank(a) - rank(b));
  }
};
