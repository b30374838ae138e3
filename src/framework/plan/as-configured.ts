import { withDefaults } from "../schema/defaults";
import type { Specified } from "../schema/spec";
import { observedValue } from "../refresh/observe";
import { valueFromPlain } from "../values/convert";
import { equalValues } from "../values/equal";
import { memberOf } from "../values/value";

/**
 * Whether a registry has what a configuration says of an attribute, where both are as resource code sees them: by the
 * equality of a plan, with the defaults of what is left out. What is not known yet equals nothing.
 */
export function isAsConfigured(attribute: Specified, configured: unknown, observed: unknown): boolean {
  const { spec } = attribute;
  const given = { value: valueFromPlain(spec, configured) };
  const asked = memberOf(withDefaults({ value: attribute }, given), "value");
  return equalValues(spec, asked, observedValue(spec, asked, observed, "value"));
}
