/** Large integers keep all their digits, as bigints. */
const usualNumber = (digits: string): number | bigint => {
  const number = Number(digits);
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(digits) ? number : BigInt(digits);
};

/**
 * What a JSON text says. Numbers that a double may not hold, or that are written in an unusual way, are read by
 * `numberOf` (default: large integers are bigints); of a key that is given twice the last value counts.
 *
 * The engine's own parser does the work: one in JavaScript needs thirty times the memory for long texts.
 *
 * @throws SyntaxError for what is no JSON; its message quotes the text
 */
export function parseLossless(text: string, numberOf: (digits: string) => unknown = usualNumber): unknown {
  if (!UNUSUAL.test(text)) return JSON.parse(text);
  // Nobody who wrote the text can know it, so no text in it can be taken for a number.
  const mark = crypto.randomUUID().slice(-12);
  const marked = withMarkedNumbers(text, mark);
  const parsed: unknown = JSON.parse(marked);
  return marked === text ? parsed : withNumbers(parsed, mark, numberOf);
}

/** What no text without unusual numbers holds, apart from those in its strings: 16 digits, an exponent, a negative zero. */
const UNUSUAL = /[\d.]{16}|\d[eE]|-0/;

/** A JSON number: one of its usual forms is read alike by everybody. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const USUAL = /^(?:-[1-9]|\d)[\d.]{0,14}$/;

function withMarkedNumbers(text: string, mark: string): string {
  let marked = "";
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) === QUOTE) {
      index = endOfString(text, index);
      continue;
    }
    if (!isNumberStart(text.charCodeAt(index))) continue;
    const end = endOfNumber(text, index);
    const digits = text.slice(index, end);
    // What is no number stays for the parser to refuse.
    if (!USUAL.test(digits) && NUMBER.test(digits)) {
      marked += `${text.slice(from, index)}"${mark}${digits}"`;
      from = end;
    }
    index = end - 1;
  }
  return from === 0 ? text : marked + text.slice(from);
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== QUOTE) {
    index += text.charCodeAt(index) === BACKSLASH ? 2 : 1;
  }
  return index;
}

/** A digit or a minus. */
const isNumberStart = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2d;

/** Digits, signs, points and exponents: 0-9 + - . e E. */
const isPartOfNumber = (code: number): boolean =>
  isNumberStart(code) || code === 0x2b || code === 0x2e || code === 0x65 || code === 0x45;

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isPartOfNumber(text.charCodeAt(end))) end += 1;
  return end;
}

/** Puts the numbers where their marks are; what was parsed belongs to this module, so it is changed in place. */
function withNumbers(value: unknown, mark: string, numberOf: (digits: string) => unknown): unknown {
  if (typeof value === "string") return value.startsWith(mark) ? numberOf(value.slice(mark.length)) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      value[index] = withNumbers(value[index], mark, numberOf);
    }
    return value;
  }
  const object = value as Record<string, unknown>;
  for (const key of Object.keys(object)) {
    const read = withNumbers(object[key], mark, numberOf);
    // An assignment to __proto__ would replace the prototype.
    if (key === "__proto__") Object.defineProperty(object, key, { ...OWN, value: read });
    else object[key] = read;
  }
  return object;
}

const OWN = { configurable: true, enumerable: true, writable: true };
