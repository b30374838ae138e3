import type { Range } from "./ranges";
import { secretParts } from "./parts";

/**
 * Below this length a secret is only replaced where it stands alone: cutting a one-letter password out of every
 * word would make the text unreadable and at the same time tell which letter it is.
 */
const SHORTEST_FREE_STANDING = 4;

/** Finds whole secrets in the spellings in which servers and gateways quote what they received. */
export type SpellingFinder = (text: string) => readonly Range[];

export function createSpellingFinder(secrets: readonly string[]): SpellingFinder {
  const all = secrets.flatMap((secret) => [secret, ...secretParts(secret)]);
  const forms = [...new Set(all.flatMap(formsOf))].filter((form) => form !== "");
  const byBeginning = new Map<string, string[]>();
  for (const form of forms.filter(({ length }) => length >= SHORTEST_FREE_STANDING)) {
    const beginning = form.slice(0, SHORTEST_FREE_STANDING);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), form]);
  }
  const alone = expressionFor(forms.filter(({ length }) => length < SHORTEST_FREE_STANDING));
  return (text) => [...longFormsIn(text, byBeginning), ...matchesOf(text, alone)];
}

function longFormsIn(text: string, byBeginning: ReadonlyMap<string, readonly string[]>): readonly Range[] {
  const ranges: Range[] = [];
  if (byBeginning.size === 0) return ranges;
  for (let start = 0; start + SHORTEST_FREE_STANDING <= text.length; start += 1) {
    const candidates = byBeginning.get(text.slice(start, start + SHORTEST_FREE_STANDING)) ?? [];
    for (const form of candidates) {
      if (text.startsWith(form, start)) ranges.push({ start, end: start + form.length });
    }
  }
  return ranges;
}

function expressionFor(shortForms: readonly string[]): RegExp | undefined {
  if (shortForms.length === 0) return undefined;
  const literals = [...shortForms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return new RegExp(`(?<![A-Za-z0-9])(?:${literals.join("|")})(?![A-Za-z0-9])`, "g");
}

const matchesOf = (text: string, expression: RegExp | undefined): readonly Range[] =>
  expression === undefined
    ? []
    : Array.from(text.matchAll(expression), ({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
      }));

function formsOf(secret: string): readonly string[] {
  const trimmed = secret.trim();
  const plain = trimmed === secret ? [secret] : [secret, trimmed];
  return plain.flatMap((value) => (value.length < SHORTEST_FREE_STANDING ? [value] : encodingsOf(value)));
}

function encodingsOf(secret: string): readonly string[] {
  const escaped = jsonEscape(secret);
  const component = encodeURIComponent(toWellFormed(secret));
  return [
    secret,
    escaped,
    jsonEscape(escaped),
    component,
    lowerCaseEscapes(component),
    component.replaceAll("%20", "+"),
    ...base64Forms(secret),
  ];
}

function jsonEscape(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A lone surrogate makes `encodeURIComponent` throw; servers replace it as well. */
function toWellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

function lowerCaseEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}

/** Base64 of the secret alone, and the part of it that stays the same between other bytes (`user:secret`). */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, "utf8");
  const whole = [bytes.toString("base64"), bytes.toString("base64").replace(/=+$/, "")];
  const shifted = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    // The first characters depend on what stands in front, the last one on what follows.
    return text.slice(offset === 0 ? 0 : offset + 1, -1);
  });
  const usable = [...whole, ...shifted.filter((form) => form.length >= SHORTEST_FREE_STANDING)];
  return usable.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
