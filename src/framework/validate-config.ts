import type { Fields } from "./attribute";
import { toAuthor } from "./convert";
import type { Diagnostic } from "./diagnostic";
import { toDiagnostic, type Problem } from "./failure";
import type { AuthorObject } from "./resource";
import { validateFields } from "./validate";
import type { ObjectValue } from "./value";
import { writeOnlyUnsupported } from "./write-only-support";

/** Everything that is wrong with a configuration, attribute by attribute and across them. */
export function validateConfig(
  fields: Fields,
  across: (config: AuthorObject) => readonly Problem[],
  config: ObjectValue,
  writeOnlyAllowed: boolean,
): readonly Diagnostic[] {
  const unsupported = writeOnlyAllowed ? undefined : writeOnlyUnsupported(fields, config);
  if (unsupported !== undefined) return [unsupported];
  const each = validateFields(fields, config);
  const together = across(toAuthor(fields, config, "unknown")).map(toDiagnostic);
  // One problem at one attribute is told once: what an attribute tells by itself comes first.
  const told = new Set(each.map(({ path }) => JSON.stringify(path)));
  return [...each, ...together.filter(({ path }) => path === undefined || !told.has(JSON.stringify(path)))];
}
