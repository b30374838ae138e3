import type { Fields } from "../schema/spec";
import { toPlain } from "../values/convert";
import { type Diagnostic, error } from "../diagnostics/diagnostic";
import { toDiagnostic, type Problem } from "../diagnostics/failure";
import type { PlainObject } from "../values/plain";
import { validateFields } from "../schema/validate";
import { isList, isRecord, type ObjectValue, type Value } from "../values/value";
import { credentialPart } from "../secrets/write-only";

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

/**
 * An old Terraform would keep write-only values in its plan and state: refuse, never fall back
 * (docs/apis/terraform-protocol.md §5.1). One diagnostic for all of them; undefined when the configuration sets none.
 */
function writeOnlyUnsupported(fields: Fields, config: ObjectValue): Diagnostic | undefined {
  const names = Object.keys(credentialPart(fields, config));
  const [first] = names;
  if (first === undefined) return undefined;
  return error(
    "Terraform 1.11 or OpenTofu 1.11 or later is required",
    "This version does not support write-only attributes and would store secrets in its state. Set " +
      `here: ${names.join(", ")}. Use Terraform 1.11, OpenTofu 1.11 or a later version.`,
    [{ attribute: first }],
  );
}
