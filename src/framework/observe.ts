import type { AttributeSpec, Fields } from "./attribute";
import { valueFromAuthor, valueToAuthor } from "./convert";
import { error, formatPath, type Diagnostic } from "./diagnostic";
import { equalValues } from "./equal";
import type { AuthorObject } from "./resource";
import { excerpt } from "./validate";
import { isList, isRecord, isUnknown, isWhollyKnown, type ObjectValue, type Value } from "./value";

/** What the state becomes when a registry was read: what it did not say stays, another spelling of the same stays. */
export function stateAfterRead(fields: Fields, state: ObjectValue, observed: AuthorObject): ObjectValue {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => {
      if (spec.writeOnly) return [name, null];
      const known = state[name] ?? null;
      if (observed[name] === undefined) return [name, known];
      const seen = valueFromAuthor(spec, observed[name]);
      return [name, equalValues(spec, known, seen) ? known : seen];
    }),
  );
}

export interface Written {
  readonly state: ObjectValue;
  /** One for each attribute in which the registry did not do as asked. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What the state becomes after a write, and where the registry stored something else than it was asked for.
 *
 * A planned value that nobody asked for (a stable computed one) stays as planned, because Terraform insists on it
 * (protocol sheet A2); the next refresh shows the difference. Where something asked for is different, the state says
 * what is really there: Terraform accepts that together with an error.
 */
export function stateAfterWrite(
  fields: Fields,
  { config, planned, observed }: { config: ObjectValue; planned: ObjectValue; observed: AuthorObject },
): Written {
  const results = Object.entries(fields).map(([name, { spec }]) => {
    if (spec.writeOnly) return { name, value: null, wrong: false };
    const wanted = planned[name] ?? null;
    if (observed[name] === undefined) return { name, value: known(wanted), wrong: false };
    const seen = valueFromAuthor(spec, observed[name]);
    const filled = fill(spec, wanted, seen);
    if (filled !== undefined) return { name, value: filled, wrong: false };
    const asked = (config[name] ?? null) !== null || spec.fallback !== undefined;
    return asked ? { name, value: seen, wrong: true } : { name, value: known(wanted), wrong: false };
  });
  return {
    state: Object.fromEntries(results.map(({ name, value }) => [name, value])),
    diagnostics: results
      .filter(({ wrong }) => wrong)
      .flatMap(({ name, value }) => {
        const spec = fields[name]?.spec;
        return spec === undefined ? [] : [storedSomethingElse(name, spec, planned[name] ?? null, value)];
      }),
  };
}

function storedSomethingElse(name: string, spec: AttributeSpec, wanted: Value, seen: Value): Diagnostic {
  const show = (value: Value): string =>
    spec.sensitive ? "(sensitive)" : excerpt(valueToAuthor(spec, value, "undefined") ?? null);
  const path = [{ attribute: name }];
  return error(
    `The registry stored another ${name} than it was asked for`,
    `${formatPath(path)}: asked for ${show(wanted)}, stored ${show(seen)}. The registry accepted the request and kept ` +
      "something else. The object is in the state as it is now; change the configuration to what the registry accepts, " +
      "or have the registry's rules changed.",
    path,
  );
}

/** The planned value with what the registry chose in its unknown places; undefined where the two disagree. */
function fill(spec: AttributeSpec, wanted: Value, seen: Value): Value | undefined {
  if (isUnknown(wanted)) return seen;
  if (isWhollyKnown(wanted)) return equalValues(spec, wanted, seen) ? wanted : undefined;
  const { shape } = spec;
  // Elements of sets have no names to find them by; Terraform correlates them itself (A5).
  if (shape.kind !== "nested" || shape.nesting === "set") return seen;
  if (shape.nesting === "single") return fillObject(shape.fields, wanted, seen);
  if (isList(wanted) && isList(seen)) {
    if (wanted.length !== seen.length) return undefined;
    const filled = wanted.map((element, index) => fillObject(shape.fields, element, seen[index] ?? null));
    return filled.every(isFilled) ? filled : undefined;
  }
  if (!isRecord(wanted) || !isRecord(seen)) return undefined;
  const keys = Object.keys(wanted);
  if (keys.length !== Object.keys(seen).length) return undefined;
  const entries = keys.map(
    (key) => [key, fillObject(shape.fields, wanted[key] ?? null, seen[key] ?? null)] as const,
  );
  return filledObject(entries);
}

function fillObject(fields: Fields, wanted: Value, seen: Value): Value | undefined {
  if (isUnknown(wanted)) return seen;
  if (!isRecord(wanted) || !isRecord(seen)) return wanted === null && seen === null ? null : undefined;
  return filledObject(
    Object.entries(fields).map(([name, { spec }]) => [
      name,
      spec.writeOnly ? null : fill(spec, wanted[name] ?? null, seen[name] ?? null),
    ]),
  );
}

const isFilled = (value: Value | undefined): value is Value => value !== undefined;

function filledObject(entries: readonly (readonly [string, Value | undefined])[]): ObjectValue | undefined {
  const filled = entries.filter((entry): entry is readonly [string, Value] => isFilled(entry[1]));
  return filled.length === entries.length ? Object.fromEntries(filled) : undefined;
}

/** A value in which nothing is unknown any more: what nobody has told us is null (A1). */
export function known(value: Value): Value {
  if (isUnknown(value)) return null;
  if (isList(value)) return value.map(known);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, known(inner)]));
  return value;
}
