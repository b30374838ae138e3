import type { AttributeSpec, Fields } from "./attribute";
import { parseJson } from "./canonical-json";
import type { Diagnostic } from "./diagnostic";
import { isList, isRecord, memberOf, type ObjectValue, type Value } from "./value";

// The last door before a message leaves: whatever resource code, a library or a registry wrote into it, no secret that
// this call knows of goes out. Messages are written without secrets to begin with; this is for the ones that are not.

/** Shorter texts would take ordinary words with them. */
const SHORTEST_SECRET = 4;
/** Parts of a secret (lines of a key, members of a JSON document) are more often ordinary words. */
const SHORTEST_PART = 12;

const HIDDEN = "(sensitive)";

/** The messages with every secret replaced. */
export function redacted(
  diagnostics: readonly Diagnostic[],
  secrets: () => readonly string[],
): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  // The longest first: one secret may begin with another.
  const needles = [...new Set(secrets().flatMap(spellings))].sort((a, b) => b.length - a.length);
  const clean = (text: string): string =>
    needles.reduce((message, needle) => message.replaceAll(needle, HIDDEN), text);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    summary: clean(diagnostic.summary),
    ...(diagnostic.detail === undefined ? {} : { detail: clean(diagnostic.detail) }),
  }));
}

/** As it is, and as JSON and URLs write it. */
const spellings = (secret: string): readonly string[] => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  // Half a surrogate pair has no spelling in a URL.
  ...(/\p{Surrogate}/u.test(secret) ? [] : [encodeURIComponent(secret)]),
];

/** Every text in an object that its schema calls sensitive, and the parts of it that would tell as much. */
export const secretsIn = (fields: Fields, object: ObjectValue | null): readonly string[] =>
  object === null
    ? []
    : Object.entries(fields).flatMap(([name, { spec }]) => secretsOf(spec, memberOf(object, name)));

function secretsOf(spec: AttributeSpec, value: Value): readonly string[] {
  if (spec.sensitive || spec.writeOnly) return textsIn(value).flatMap(tellingTexts);
  const { shape } = spec;
  if (shape.kind === "plain") return [];
  const objects = shape.nesting === "single" ? [value] : elementsOf(value);
  return objects.flatMap((each) => (isRecord(each) ? secretsIn(shape.fields, each) : []));
}

/** A secret and the parts of it that would tell as much; nothing of one that is empty or too short to look for. */
export const tellingTexts = (secret: string): readonly string[] => [
  ...(secret.length < SHORTEST_SECRET ? [] : [secret]),
  ...partsOf(secret).filter((part) => part.length >= SHORTEST_PART),
];

function elementsOf(value: Value): readonly Value[] {
  if (isList(value)) return value;
  return isRecord(value) ? Object.values(value) : [];
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** The lines of a text, and the texts inside it where it is JSON. */
function partsOf(text: string): readonly string[] {
  const lines = text.includes("\n") ? text.split(/\r?\n/) : [];
  if (!/^\s*[[{]/.test(text)) return lines;
  const parsed = parseJson(text);
  return parsed.ok ? [...lines, ...textsIn(parsed.value)] : lines;
}
