import type * as Garbage from "./garbage";

/** Collects what is of no use any more, in a process that is large. */
export function giveBack(): void {
  // Loaded by those who need it: the start of the provider is a hot path.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { collectGarbage } = require("./garbage") as typeof Garbage;
  collectGarbage();
}
