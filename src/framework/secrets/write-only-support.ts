import type { Fields } from "../schema/spec";
import { error, type Diagnostic } from "../diagnostics/diagnostic";
import type { ObjectValue } from "../values/value";
import { credentialPart } from "./write-only";

/**
 * An old Terraform would keep write-only values in its plan and state: refuse, never fall back
 * (docs/apis/terraform-protocol.md §5.1). One diagnostic for all of them; undefined when the configuration sets none.
 */
export function writeOnlyUnsupported(fields: Fields, config: ObjectValue): Diagnostic | undefined {
  const names = Object.keys(credentialPart(fields, config));
  const [first] = names;
  if (first === undefined) return undefined;
  return error(
    "Terraform 1.11 or OpenTofu 1.11 or later is required",
    `This version does not know write-only attributes and would keep secrets in its state. Set here: ${names.join(", ")}. ` +
      "Use Terraform 1.11, OpenTofu 1.11 or a later version.",
    [{ attribute: first }],
  );
}
