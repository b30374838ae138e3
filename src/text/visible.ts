// Text that came from outside (a registry, a proxy, a neighbour's object) as people may see it.

/**
 * What a terminal obeys, or what changes how the text around it reads: control characters (C0, DEL, C1), format characters
 * (bidirectional controls, zero width, tags), line and paragraph separators, half surrogate pairs, private use,
 * noncharacters, and everything that Unicode shows as nothing. The selectors of text and emoji style are left: they are part
 * of ordinary names.
 */
const UNSEEN = String.raw`(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`;

/** Expressions over classes of Unicode take milliseconds to compile, and most texts are of these characters only. */
const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_LINES = /^[\n\x20-\x7e]*$/;

let everyUnseen: RegExp | undefined;
let everyUnseenButLines: RegExp | undefined;
let anyUnseen: RegExp | undefined;

const escaped = (character: string): string => {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};

/** One line. Spaces and line breaks in a row become one space, what cannot be seen becomes an escape such as `\u001b`. */
export const oneLine = (text: string): string =>
  visible(text.replace(/(?:\s(?<![\u2028\u2029]))+/g, " ").trim());

/** The same text with its line breaks, and escapes for what cannot be seen. */
export const visibleLines = (text: string): string =>
  PLAIN_LINES.test(text)
    ? text
    : text.replace((everyUnseenButLines ??= new RegExp(`(?!\\n)${UNSEEN}`, "gu")), escaped);

/** The same text in which everything that cannot be seen, line breaks too, is an escape. */
export const visible = (text: string): string =>
  PLAIN.test(text) ? text : text.replace((everyUnseen ??= new RegExp(UNSEEN, "gu")), escaped);

/** Whether a text holds what cannot be seen: no name or id that people write does. */
export const hasUnseen = (text: string): boolean =>
  !PLAIN.test(text) && (anyUnseen ??= new RegExp(UNSEEN, "u")).test(text);
