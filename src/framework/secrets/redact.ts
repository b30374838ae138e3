import { specsOf } from "../schema/fields";
import { createRedactor } from "../../text";
import type { AttributeSpec, Fields } from "../schema/spec";
import { parseJson } from "../values/canonical-json";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { isList, isRecord, memberOf, type ObjectValue, type Value } from "../values/value";

// The last check before a message leaves. What comes from outside is without secrets since it entered (src/http); here a
// mistake is caught: a secret that resource code or a library wrote into a message of ours.

/** Shorter texts would take ordinary words with them. */
const SHORTEST_SECRET = 4;
/** Parts of a secret (lines of a key, members of a JSON document) are more often ordinary words. */
const SHORTEST_PART = 16;

const HIDDEN = "(sensitive)";

/** Our own sentences share shorter runs with a secret such as `integration-key-of-acme`. */
const SHORTEST_OWN_RUN = 20;

/**
 * A secret that is one word, or a short number, is in our own sentences by chance: "The token is wrong" with
 * `BUDDY_TOKEN=wrong` would tell what it is by leaving it out.
 */
const ORDINARY = /^(?:[A-Za-z]{1,23}|\d{1,9})$/;

/** The messages with every secret replaced. */
export function redacted(
  diagnostics: readonly Diagnostic[],
  secrets: () => readonly string[],
): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const distinctive = secrets().filter((secret) => !ORDINARY.test(secret));
  const redact = createRedactor(distinctive, { mark: HIDDEN, run: SHORTEST_OWN_RUN });
  const texts = redact.all(diagnostics.flatMap(({ summary, detail = "" }) => [summary, detail]));
  return diagnostics.map((diagnostic, index) => ({
    ...diagnostic,
    summary: texts[2 * index] ?? HIDDEN,
    ...(diagnostic.detail === undefined ? {} : { detail: texts[2 * index + 1] ?? HIDDEN }),
  }));
}

/** Every text in an object that its schema calls sensitive, and the parts of it that would tell as much. */
export const secretsIn = (fields: Fields, object: ObjectValue | null): readonly string[] =>
  object === null ? [] : specsOf(fields).flatMap(([name, spec]) => secretsOf(spec, memberOf(object, name)));

function secretsOf(spec: AttributeSpec, value: Value): readonly string[] {
  if (spec.secretPartOf !== undefined) return textsIn(value).flatMap(secretsInJson);
  if (spec.sensitive || spec.writeOnly) return textsIn(value).flatMap(secretTexts);
  const { shape } = spec;
  if (shape.kind === "plain") return [];
  const objects = shape.nesting === "single" ? [value] : elementsOf(value);
  return objects.flatMap((each) => (isRecord(each) ? secretsIn(shape.fields, each) : []));
}

/** A secret and the parts of it that would tell as much; nothing of one that is empty or too short to look for. */
export const secretTexts = (secret: string): readonly string[] => [
  ...(secret.length < SHORTEST_SECRET ? [] : [secret]),
  ...partsOf(secret).filter((part) => part.length >= SHORTEST_PART && !part.startsWith("-----")),
];

/** Each value in it is a secret, however short it is. */
function secretsInJson(text: string): readonly string[] {
  const parsed = parseJson(text);
  return parsed.ok
    ? [...secretTexts(text), ...textsIn(parsed.value).flatMap(secretTexts)]
    : secretTexts(text);
}

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
