import type { Fields } from "../schema/spec";
import { toPlain } from "../values/convert";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { toDiagnostic, type Problem } from "../diagnostics/failure";
import type { PlainObject } from "../values/plain";
import { validateFields } from "../schema/validate";
import { writeOnlyUnsupported } from "../secrets/write-only-support";
import { isList, isRecord, type ObjectValue, type Value } from "../values/value";

/** Everything that is wrong with a configuration, attribute by attribute and across them. */
export function validateConfig(
  fields: Fields,
  across: (config: PlainObject) => readonly Problem[],
  config: ObjectValue,
  writeOnlyAllowed: boolean,
): readonly Diagnostic[] {
  const unsupported = writeOnlyAllowed ? undefined : writeOnlyUnsupported(fields, config);
  if (unsupported !== undefined) return [unsupported];
  const each = validateFields(fields, config);
  // Told already; rules across attributes are written for lists that hold what their type says.
  if (hasNullElement(config)) return each;
  const together = across(toPlain(fields, config, "unknown")).map((problem) => toDiagnostic(problem, fields));
  // One problem at one attribute is told once: what an attribute tells by itself comes first.
  const reported = new Set(each.map(({ path }) => JSON.stringify(path)));
  return [
    ...each,
    ...together.filter(({ path }) => path === undefined || !reported.has(JSON.stringify(path))),
  ];
}

function hasNullElement(value: Value): boolean {
  if (isList(value)) return value.some((element) => element === null || hasNullElement(element));
  return isRecord(value) && Object.values(value).some(hasNullElement);
}
