import { MOST_JSON_LEVELS } from "../checks";

// Looked at before a parser is: what it would choke on is told instead.

/** Around a JSON value of the configuration: up to fifteen in Fruxon's lists of definitions. */
const LEVELS_AROUND = 50;
/**
 * The deepest documents that are known have some twenty levels. Functions that walk through one need a frame for each. Every
 * value that can be sent can be read: a creation whose response is refused for its depth would end in doubt, after a plan that
 * had no complaint.
 */
export const MOST_LEVELS = MOST_JSON_LEVELS + LEVELS_AROUND;
/** A value needs up to some hundred bytes of memory, however few it has in the answer. */
export const MOST_VALUES = {
  /** Truto's largest configurations have some ten thousand. */
  object: 100_000,
  /** A page has some ten thousand, and a multiple of it if its objects hold such configurations. */
  list: 250_000,
} as const;

/** Numbers of no more characters, and without an exponent, are never out of range. */
const SAFE_DIGITS = 15;

/** Why a JSON text is not parsed; undefined for one that can be, and for what is no JSON at all. */
export function jsonProblem(text: string, kind: keyof typeof MOST_VALUES): string | undefined {
  const mostValues = MOST_VALUES[kind];
  let [depth, values] = [0, 1];
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case QUOTE:
        index = endOfString(text, index);
        break;
      case BRACE:
      case BRACKET:
        depth += 1;
        values += 1;
        if (depth > MOST_LEVELS) return `its JSON is nested deeper than ${MOST_LEVELS} levels`;
        break;
      case BRACE_END:
      case BRACKET_END:
        depth -= 1;
        break;
      case COMMA:
        values += 1;
        break;
      default: {
        const end = endOfNumber(text, index);
        if (end - index > 1 && isInfinite(text.slice(index, end)))
          return "its JSON holds a number that is out of range";
        if (end > index) index = end - 1;
      }
    }
    if (values > mostValues) return `its JSON holds more than ${mostValues} values`;
  }
  return undefined;
}

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [BRACKET, BRACKET_END, BRACE, BRACE_END] = [0x5b, 0x5d, 0x7b, 0x7d];

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== QUOTE) {
    index += text.charCodeAt(index) === BACKSLASH ? 2 : 1;
  }
  return index;
}

/** Digits, signs, points and exponents: 0-9 + - . e E. */
function endOfNumber(text: string, start: number): number {
  let index = start;
  while (index < text.length && isPartOfNumber(text.charCodeAt(index), index > start)) index += 1;
  return index;
}

const isPartOfNumber = (code: number, isInside: boolean): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (isInside && (code === 0x2b || code === 0x2d || code === 0x2e || code === 0x65 || code === 0x45));

/** `1e999`, which would become infinite, and be written back as `null`. */
const isInfinite = (digits: string): boolean =>
  (digits.length > SAFE_DIGITS || /e/i.test(digits)) && Math.abs(Number(digits)) === Infinity;
