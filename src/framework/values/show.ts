import type { AttributeSpec } from "../schema/spec";
import { canonicalJson } from "./canonical-json";
import { Dynamic, isList, isRecord, isUnknown, memberOf, type Value } from "./value";

/** Longest excerpt of a given value in a message. */
const EXCERPT_LENGTH = 60;

const HIDDEN = "(sensitive)";

/** A value of an attribute as a message shows it: what is sensitive is hidden, at every depth. */
export const shown = (spec: AttributeSpec, value: Value): string =>
  spec.sensitive || spec.writeOnly ? HIDDEN : excerpt(hidden(spec, value));

/** A value as a message shows it. For values that are no secrets. */
export function excerpt(value: Value): string {
  const text = withoutUrlSecrets(canonicalJson(showable(value)));
  if (text.length <= EXCERPT_LENGTH) return text;
  // Half a surrogate pair is no character.
  return `${text.slice(0, EXCERPT_LENGTH).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** An address that is refused may be so for the password or the token in it. */
const withoutUrlSecrets = (text: string): string =>
  text
    .replace(/:\/\/[^/?#\s"]*@/g, `://${HIDDEN}@`)
    // Matches also without a query: looking for one anew from each "://" takes quadratic time.
    .replace(/(:\/\/[^?#\s"]*)([?#][^\s"]*)?/g, (_, address: string, query?: string) =>
      query === undefined ? address : `${address}?${HIDDEN}`,
    );

/** A value without what is sensitive in it. */
export function hidden(spec: AttributeSpec, value: Value): Value {
  if (value === null || isUnknown(value)) return value;
  if (spec.sensitive || spec.writeOnly) return HIDDEN;
  const { shape } = spec;
  if (shape.kind === "plain") return value;
  const inner = (element: Value): Value =>
    isRecord(element)
      ? Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [
            name,
            hidden(field.spec, memberOf(element, name)),
          ]),
        )
      : element;
  if (shape.nesting === "single") return inner(value);
  if (isList(value)) return value.map(inner);
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, element]) => [key, inner(element)]))
    : value;
}

const UNKNOWN_TEXT = "(known after apply)";

function showable(value: Value): Value {
  if (isUnknown(value)) return UNKNOWN_TEXT;
  if (value instanceof Dynamic) return showable(value.value);
  if (isList(value)) return value.map(showable);
  if (!isRecord(value)) return value;
  const set = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(set.map(([key, member]) => [key, showable(member)]));
}
