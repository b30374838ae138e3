import type * as V8 from "node:v8";

let isBounded = false;

/**
 * What calls leave behind is soon of no use. Node lets it grow to tens of megabytes before it collects; collected as often as
 * until now, thousands of objects need two thirds of the memory, at no cost worth mentioning.
 *
 * Not for a process that is about to end: what V8 has compiled of Node's own modules does not fit another set of flags, so
 * each that is loaded after this is compiled anew. For the same reason it is no flag of the launcher. A size that the user has
 * set in NODE_OPTIONS stays.
 */
export function boundYoungMemory(): void {
  if (isBounded) return;
  isBounded = true;
  if (/semi[-_]space/.test(process.env.NODE_OPTIONS ?? "")) return;
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { setFlagsFromString } = require("node:v8") as typeof V8;
  setFlagsFromString("--semi-space-growth-factor=1");
}
