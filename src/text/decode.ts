import { ENTITIES } from "./entities";

/** A text in which each character knows where in the original it stands. */
export interface Traced {
  readonly text: string;
  /** Of each UTF-16 unit of `text`: where its spelling begins in the original, and where it ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** JSON in JSON in a URL in HTML. What is wrapped more often is not written by accident. */
const MOST_LAYERS = 4;

/**
 * The text that is meant by one with escapes of JSON, JavaScript, C, HTML and URLs, lists of bytes, or marks for terminals
 * and browsers between its letters, in any mixture and nesting. A backslash before another character stays.
 */
export function decoded(original: string): Traced {
  let traced = untouched(original);
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const next = withoutOneLayer(traced);
    if (next === undefined) return traced;
    traced = next;
  }
  return traced;
}

function untouched(text: string): Traced {
  const starts = Int32Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((index) => index + 1) };
}

/** `undefined`: there was nothing to decode. */
function withoutOneLayer({ text, starts, ends }: Traced): Traced | undefined {
  if (!/[\\&%<\x1b\x9b]|0x/i.test(text) && !BYTES.test(text)) return undefined;
  const isInBytes = bytesIn(text);
  const pieces: string[] = [];
  const newStarts = new Int32Array(text.length);
  const newEnds = new Int32Array(text.length);
  let length = 0;
  let copied = 0;
  const copyUntil = (end: number): void => {
    pieces.push(text.slice(copied, end));
    newStarts.set(starts.subarray(copied, end), length);
    newEnds.set(ends.subarray(copied, end), length);
    length += end - copied;
  };
  for (let index = 0; index < text.length; index += 1) {
    const escape = isInBytes(index) ? byteInDecimal(text, index) : escapeAt(text, index);
    if (escape === undefined) continue;
    copyUntil(index);
    copied = index + escape.length;
    pieces.push(escape.means);
    // Every unit that it means has the place of the whole escape.
    for (const end = length + escape.means.length; length < end; length += 1) {
      newStarts[length] = starts[index] ?? 0;
      newEnds[length] = ends[copied - 1] ?? 0;
    }
    index = copied - 1;
  }
  if (copied === 0) return undefined;
  copyUntil(text.length);
  return { text: pieces.join(""), starts: newStarts.subarray(0, length), ends: newEnds.subarray(0, length) };
}

interface Escape {
  readonly means: string;
  /** In the text. Never shorter than what it means. */
  readonly length: number;
}

/** The longest escape: `&#x0001f600;`. */
const LONGEST_ESCAPE = 12;

function escapeAt(text: string, index: number): Escape | undefined {
  switch (text.charCodeAt(index)) {
    case 0x5c:
      return backslashAt(text.slice(index, index + LONGEST_ESCAPE));
    case 0x26:
      return entityAt(text.slice(index, index + LONGEST_ESCAPE));
    case 0x25:
      return unicodeInPercent(text.slice(index, index + 6)) ?? percentAt(text, index);
    case 0x30:
      return byteInHex(text.slice(index, index + 5));
    case 0x3c:
      return markOf(TAG, text.slice(index, index + LONGEST_MARK));
    case 0x1b:
    case 0x9b:
      return markOf(SEQUENCE, text.slice(index, index + LONGEST_MARK));
    default:
      return undefined;
  }
}

/** Marks for browsers that stand in texts; others, such as `<name>`, are text themselves. */
const TAG = /^<\/?(?:a|b|br|code|em|font|i|kbd|mark|s|small|span|strong|sub|sup|tt|u|wbr)(?:\s[^<>]*)?\/?>/i;
/** Colours and movements for terminals. */
const SEQUENCE = /^(?:\x1b\[|\x9b)[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]/;
const LONGEST_MARK = 80;

function markOf(mark: RegExp, text: string): Escape | undefined {
  const [whole] = mark.exec(text) ?? [];
  return whole === undefined ? undefined : { means: "", length: whole.length };
}

/** `%u0041` of older JavaScript. */
function unicodeInPercent(text: string): Escape | undefined {
  const [whole, hex = ""] = /^%u([0-9a-f]{4})/i.exec(text) ?? [];
  return whole === undefined ? undefined : escapeOf(parseInt(hex, 16), whole);
}

/** `0x41`, alone. */
function byteInHex(text: string): Escape | undefined {
  const [, whole = "", hex = ""] = /^(0x([0-9a-f]{2}))(?![0-9a-z])/i.exec(text) ?? [];
  return whole === "" ? undefined : escapeOf(parseInt(hex, 16), whole);
}

/** Bytes in decimal, as JSON writes a buffer: `[70,65,75,69,…]`. */
const BYTES = /(?<![\w.])(?:\d{2,3}\s?,\s{0,3}){7,}\d{2,3}(?![\w.])/;

function bytesIn(text: string): (index: number) => boolean {
  const found = Array.from(text.matchAll(new RegExp(BYTES, "g")), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  if (found.length === 0) return () => false;
  let at = 0;
  return (index) => {
    while (index >= (found[at]?.end ?? Infinity)) at += 1;
    return index >= (found[at]?.start ?? Infinity);
  };
}

function byteInDecimal(text: string, index: number): Escape | undefined {
  const [whole] = /^\d{2,3}/.exec(text.slice(index, index + 3)) ?? [];
  return whole === undefined || Number(whole) > 255 ? undefined : escapeOf(Number(whole), whole);
}

const NAMED_CONTROLS: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  v: "\v",
  "/": "/",
  "\\": "\\",
  '"': '"',
};

function backslashAt(text: string): Escape | undefined {
  const named = NAMED_CONTROLS[text.charAt(1)];
  if (named !== undefined) return { means: named, length: 2 };
  const [long, eight = ""] = /^\\U([0-9a-fA-F]{8})/.exec(text) ?? [];
  if (long !== undefined) return escapeOf(parseInt(eight, 16), long);
  const [octal, digits = ""] = /^\\([0-3][0-7]{2})/.exec(text) ?? [];
  if (octal !== undefined) return escapeOf(parseInt(digits, 8), octal);
  const [whole, u, braced, x] = /^\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2}))/i.exec(text) ?? [];
  return whole === undefined ? undefined : escapeOf(parseInt(u ?? braced ?? x ?? "", 16), whole);
}

function entityAt(text: string): Escape | undefined {
  const [whole, decimal, hex, name] =
    /^&(?:#(\d{1,7});?|#x([0-9a-f]{1,6});?|([a-z0-9]{2,8});)/i.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (name === undefined) return escapeOf(hex === undefined ? Number(decimal) : parseInt(hex, 16), whole);
  const means = ENTITIES.get(name);
  return means === undefined ? undefined : { means, length: whole.length };
}

const escapeOf = (codePoint: number, { length }: string): Escape | undefined =>
  codePoint > 0x10ffff ? undefined : { means: String.fromCodePoint(codePoint), length };

/** A byte, or a character of UTF-8 in two to four of them. */
function percentAt(text: string, index: number): Escape | undefined {
  const first = byteAt(text, index);
  if (first === undefined) return undefined;
  const count = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
  const bytes = Array.from({ length: count }, (_, at) => byteAt(text, index + 3 * at));
  const known = bytes.filter((byte) => byte !== undefined);
  if (count === 1 || known.length < count) return { means: String.fromCharCode(first), length: 3 };
  const means = Buffer.from(known).toString("utf8");
  const isOne = Array.from(means).length === 1 && means !== "\ufffd";
  return isOne ? { means, length: 3 * count } : { means: String.fromCharCode(first), length: 3 };
}

function byteAt(text: string, index: number): number | undefined {
  const hex = text.slice(index, index + 3);
  return /^%[0-9a-f]{2}$/i.test(hex) ? parseInt(hex.slice(1), 16) : undefined;
}
