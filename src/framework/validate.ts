import { messagesOf, type AttributeSpec, type Fields } from "./attribute";
import { valueToAuthor } from "./convert";
import { error, formatPath, warning, type Diagnostic, type Path } from "./diagnostic";
import { isList, isRecord, isUnknown, isWhollyKnown, type ObjectValue, type Value } from "./value";

/** Longest excerpt of a given value in a message. */
const EXCERPT_LENGTH = 60;

/**
 * Everything that is wrong with a configuration as far as each attribute tells by itself, all of it at once.
 * Unknown values are passed over: they come back known before they are used.
 */
export const validateFields = (fields: Fields, config: ObjectValue): readonly Diagnostic[] =>
  checkFields(fields, config, [], { inSet: false });

interface Context {
  /** Inside a set a path ends at the set (protocol sheet §2.6). */
  readonly inSet: boolean;
}

function checkFields(
  fields: Fields,
  config: ObjectValue,
  parent: Path,
  context: Context,
): readonly Diagnostic[] {
  return Object.entries(fields).flatMap(([name, { spec }]) => {
    const path = context.inSet ? parent : [...parent, { attribute: name }];
    return checkAttribute(name, spec, config[name] ?? null, path, context);
  });
}

function checkAttribute(
  name: string,
  spec: AttributeSpec,
  value: Value,
  path: Path,
  context: Context,
): readonly Diagnostic[] {
  if (value === null) {
    if (spec.mode !== "required") return [];
    return [
      error(
        `Missing value for ${name}`,
        `${describe(path, name)} is required; it is not set or null. Set it.`,
        path,
      ),
    ];
  }
  if (spec.mode === "computed") {
    return [
      error(
        `${name} is read-only`,
        `${describe(path, name)} is decided by the provider. Remove it from the configuration.`,
        path,
      ),
    ];
  }
  const deprecated =
    spec.deprecationMessage === undefined
      ? []
      : [warning(`${name} is deprecated`, spec.deprecationMessage, path)];
  if (isUnknown(value)) return deprecated;
  return [...deprecated, ...checkRules(name, spec, value, path), ...checkNested(spec, value, path, context)];
}

function checkRules(name: string, spec: AttributeSpec, value: Value, path: Path): readonly Diagnostic[] {
  if (!isWhollyKnown(value)) return [];
  const author = valueToAuthor(spec, value, "undefined");
  const messages = spec.rules.flatMap((rule) => messagesOf(rule, author));
  if (messages.length === 0) return [];
  const given = spec.sensitive || spec.shape.kind === "nested" ? "" : ` Given: ${excerpt(author)}.`;
  return [
    error(`Invalid value for ${name}`, `${describe(path, name)} ${messages.join("; ")}.${given}`, path),
  ];
}

function checkNested(spec: AttributeSpec, value: Value, path: Path, context: Context): readonly Diagnostic[] {
  const { shape } = spec;
  if (shape.kind !== "nested") return [];
  const check = (inner: Value, at: Path, inSet: boolean): readonly Diagnostic[] =>
    isRecord(inner)
      ? checkFields(shape.fields, inner, at, { ...context, inSet: context.inSet || inSet })
      : [];
  switch (shape.nesting) {
    case "single":
      return check(value, path, false);
    case "list":
      return isList(value)
        ? value.flatMap((inner, index) => check(inner, context.inSet ? path : [...path, { index }], false))
        : [];
    case "set":
      return isList(value) ? value.flatMap((inner) => check(inner, path, true)) : [];
    case "map":
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, inner]) =>
            check(inner, context.inSet ? path : [...path, { key }], false),
          )
        : [];
  }
}

/** Names the attribute also where the path cannot, inside a set. */
function describe(path: Path, name: string): string {
  const last = path.at(-1);
  return last !== undefined && "attribute" in last && last.attribute === name
    ? formatPath(path)
    : `${name} (in ${formatPath(path)})`;
}

/** A value as a message shows it. */
export function excerpt(value: unknown): string {
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "bigint" ? inner.toString() : inner,
  );
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
}
