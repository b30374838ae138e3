import { specsOf } from "./fields";
import type { AttributeSpec, Fields } from "./spec";
import { valueToPlain } from "../values/convert";
import {
  error,
  formatPath,
  warning,
  type Diagnostic,
  type Path,
  type PathStep,
} from "../diagnostics/diagnostic";
import { saysNothing } from "../values/nothing";
import { messagesOf, type Rule } from "./rule";
import { shown } from "../values/show";
import {
  isList,
  isRecord,
  isUnknown,
  isWhollyKnown,
  memberOf,
  type ObjectValue,
  type Value,
} from "../values/value";

/**
 * Everything that is wrong with a configuration as far as each attribute tells by itself, all of it at once.
 * Unknown values are passed over: they come back known before they are used.
 */
export const validateFields = (fields: Fields, config: ObjectValue): readonly Diagnostic[] =>
  checkFields(fields, config, { path: [], inSet: false });

interface Place {
  readonly path: Path;
  /** Inside a set a path ends at the set (docs/apis/terraform-protocol.md §2.6). */
  readonly inSet: boolean;
}

const into = (place: Place, step: PathStep): Place =>
  place.inSet ? place : { ...place, path: [...place.path, step] };

const checkFields = (fields: Fields, config: ObjectValue, parent: Place): readonly Diagnostic[] =>
  specsOf(fields).flatMap(([name, spec]) =>
    checkAttribute(name, spec, memberOf(config, name), into(parent, { attribute: name })),
  );

function checkAttribute(
  name: string,
  spec: AttributeSpec,
  value: Value,
  place: Place,
): readonly Diagnostic[] {
  const { path } = place;
  if (value === null) {
    if (spec.mode !== "required") return [];
    const detail = `${describe(path, name)} is required, but it is null or not set. Set it.`;
    return [error(`Missing value for ${name}`, detail, path)];
  }
  // Terraform itself lets both through (docs/apis/terraform-protocol.md §2.8).
  if (spec.mode === "computed") {
    const detail = `${describe(path, name)} is set by the provider. Remove it from the configuration.`;
    return [error(`${name} is read-only`, detail, path)];
  }
  const deprecated =
    spec.deprecationMessage === undefined
      ? []
      : [warning(`${name} is deprecated`, spec.deprecationMessage, path)];
  return [...deprecated, ...checkValue(name, spec, value, place)];
}

/** A value with everything inside it. */
function checkValue(name: string, spec: AttributeSpec, value: Value, place: Place): readonly Diagnostic[] {
  if (isUnknown(value) || saysNothing(spec, value)) return [];
  return [...checkRules(name, spec, spec.rules, value, place), ...checkInside(name, spec, value, place)];
}

function checkRules(
  name: string,
  spec: AttributeSpec,
  rules: readonly Rule[],
  value: Value,
  { path, inSet }: Place,
): readonly Diagnostic[] {
  if (rules.length === 0 || !isWhollyKnown(value)) return [];
  const plain = valueToPlain(spec, value, "undefined");
  const messages = rules.flatMap((rule) => messagesOf(rule, plain));
  if (messages.length === 0) return [];
  const given = spec.shape.kind === "nested" || spec.sensitive ? "" : ` Given: ${shown(spec, value)}.`;
  const isElement = inSet && isAt(path, name);
  const detail = `${isElement ? "An element of " : ""}${describe(path, name)} ${messages.join("; ")}.${given}`;
  return [error(`Invalid value for ${name}`, detail, path)];
}

function checkInside(name: string, spec: AttributeSpec, value: Value, place: Place): readonly Diagnostic[] {
  const { shape } = spec;
  if (shape.kind === "plain") return checkParts(name, spec, value, place);
  const each = (element: Value, at: Place): readonly Diagnostic[] => {
    if (element === null) return [nullElement(name, at.path)];
    if (!isRecord(element)) return [];
    return [
      ...checkRules(name, asObject(spec), shape.elementRules, element, at),
      ...checkFields(shape.fields, element, at),
    ];
  };
  switch (shape.nesting) {
    case "single":
      return isRecord(value) ? checkFields(shape.fields, value, place) : [];
    case "list":
      return isList(value) ? value.flatMap((element, index) => each(element, into(place, { index }))) : [];
    case "set":
      return isList(value) ? value.flatMap((element) => each(element, { ...place, inSet: true })) : [];
    case "map":
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, element]) => each(element, into(place, { key })))
        : [];
  }
}

/** One element of a collection of nested objects, as if it were an attribute. */
const asObject = (spec: AttributeSpec): AttributeSpec =>
  spec.shape.kind === "nested" ? { ...spec, shape: { ...spec.shape, nesting: "single" } } : spec;

/** The parts of a plain value. A part that is null has no place in resource code, which is told that there is a value. */
function checkParts(
  name: string,
  { shape }: AttributeSpec,
  value: Value,
  place: Place,
): readonly Diagnostic[] {
  if (shape.kind !== "plain") return [];
  const { inner, type } = shape;
  const part = (spec: AttributeSpec | undefined, element: Value, at: Place): readonly Diagnostic[] => {
    if (element === null) return [nullElement(name, at.path)];
    return spec === undefined ? [] : checkValue(name, spec, element, at);
  };
  switch (inner.kind) {
    case "nothing":
      return [];
    case "elements":
      if (isRecord(value)) {
        return Object.entries(value).flatMap(([key, element]) =>
          part(inner.spec, element, into(place, { key })),
        );
      }
      if (!isList(value)) return [];
      return value.flatMap((element, index) =>
        part(inner.spec, element, type.kind === "set" ? { ...place, inSet: true } : into(place, { index })),
      );
    case "members":
      return Object.entries(inner.specs).flatMap(([member, spec]) =>
        isRecord(value) ? part(spec, memberOf(value, member), into(place, { attribute: member })) : [],
      );
    case "positions":
      return inner.specs.flatMap((spec, index) =>
        isList(value) ? part(spec, value[index] ?? null, into(place, { index })) : [],
      );
  }
}

const nullElement = (name: string, path: Path): Diagnostic =>
  error(
    `Invalid value for ${name}`,
    `${formatPath(path)} contains null, which is not a value. Remove it.`,
    path,
  );

/** Names the attribute also where the path cannot, inside a set. */
function describe(path: Path, name: string): string {
  const last = path.at(-1);
  if (last === undefined || !("attribute" in last)) return formatPath(path);
  return isAt(path, name) ? formatPath(path) : `${name} (in ${formatPath(path)})`;
}

function isAt(path: Path, name: string): boolean {
  const last = path.at(-1);
  return last !== undefined && "attribute" in last && last.attribute === name;
}
