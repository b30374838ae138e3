import { doubtsAbout, type Doubt, type Doubts, readingOf } from "../../checks";
import { isUnknown } from "../values/value";
import type { Fields } from "./spec";
import { doubtsIn } from "./facts";

/** A configuration at plan, for rules that are asked at synth too: what is not known yet is left for later. */
export const READING = readingOf(isUnknown);

/**
 * Warnings about values that the schema says are unknown to the registry or unusual, at plan.
 *
 * @param registry its name as people write it: `Buddy`
 * @param fold - one text for all spellings that the registry takes for the same
 */
export function warningsFor(
  fields: Fields,
  registry: string,
  fold?: Doubts["fold"],
): (config: Readonly<Record<string, unknown>>) => readonly Doubt[] {
  let doubts: Doubts | undefined;
  return (config) => doubtsAbout(config, (doubts ??= doubtsIn(fields, registry, fold)), READING);
}
