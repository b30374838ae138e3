import { isDeepStrictEqual } from "node:util";
import type { Path, PathStep } from "../diagnostics/diagnostic";
import { isList, isRecord, isUnknown, isWhollyKnown, type ObjectValue, UNKNOWN, type Value } from "./value";

/**
 * What an object holds at a path, as Terraform resolves paths; undefined where the path leads nowhere: through null, to a
 * key or a position that is not there. Whatever is inside of something unknown is unknown.
 */
export function valueAt(object: ObjectValue, path: Path): Value | undefined {
  let value: Value | undefined = object;
  for (const step of path) {
    if (isUnknown(value)) return UNKNOWN;
    value = stepInto(value, step);
  }
  return value;
}

function stepInto(value: Value | undefined, step: PathStep): Value | undefined {
  if ("index" in step) return isList(value) ? value[step.index] : undefined;
  const name = "key" in step ? step.key : step.attribute;
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * Those of some paths at which two objects differ, or may, each once. A path that leads nowhere in both of them is left
 * out: as one that requires replacement, Terraform refuses the whole plan for it.
 */
export function pathsThatDiffer(
  paths: readonly Path[],
  prior: ObjectValue,
  planned: ObjectValue,
): readonly Path[] {
  const unique = new Map(paths.map((path) => [JSON.stringify(path), path]));
  return [...unique.values()].filter((path) => {
    const [before, after] = [valueAt(prior, path), valueAt(planned, path)];
    if (before === undefined && after === undefined) return false;
    return !isWhollyKnown(after ?? null) || !isDeepStrictEqual(before ?? null, after ?? null);
  });
}
