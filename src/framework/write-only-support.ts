import type { Fields } from "./attribute";
import { error, type Diagnostic } from "./diagnostic";
import { isList, isRecord, type ObjectValue, type Value } from "./value";

/**
 * An old Terraform would keep write-only values in its plan and state: refuse, never fall back (protocol sheet §5.1).
 * One diagnostic for all of them; undefined when the configuration sets none.
 */
export function writeOnlyUnsupported(fields: Fields, config: ObjectValue): Diagnostic | undefined {
  const names = Object.entries(fields)
    .filter(([name, { spec }]) => holdsWriteOnly(spec, config[name] ?? null))
    .map(([name]) => name);
  const [first] = names;
  if (first === undefined) return undefined;
  return error(
    "Terraform 1.11 or OpenTofu 1.11 or later is required",
    `This version does not know write-only attributes and would keep secrets in its state. Set here: ${names.join(", ")}. ` +
      "Use Terraform 1.11, OpenTofu 1.11 or a later version.",
    [{ attribute: first }],
  );
}

function holdsWriteOnly({ writeOnly, shape }: Fields[string]["spec"], value: Value): boolean {
  if (value === null) return false;
  if (writeOnly) return true;
  if (shape.kind !== "nested") return false;
  const inside = (element: Value): boolean =>
    isRecord(element) &&
    Object.entries(shape.fields).some(([name, { spec }]) => holdsWriteOnly(spec, element[name] ?? null));
  if (shape.nesting === "single") return inside(value);
  if (isList(value)) return value.some(inside);
  return isRecord(value) && Object.values(value).some(inside);
}
