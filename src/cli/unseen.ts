import { hasUnseen } from "../text";

/**
 * A text in which characters that a terminal obeys or that change how the text around them reads (control, bidirectional,
 * zero width) are escapes; line breaks stay. Names and values come from registries.
 *
 * @param escape - of one code point, in the language of the text
 */
export const withEscapes = (text: string, escape: (character: string) => string): string =>
  text.replace(/[^\n\x20-\x7e]/gu, (character) => (hasUnseen(character) ? escape(character) : character));

const hexOf = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");

/** The escape of JSON and TypeScript: one for each code unit. */
export const jsonEscape = (character: string): string =>
  Array.from({ length: character.length }, (_, unit) => `\\u${hexOf(character.charCodeAt(unit), 4)}`).join(
    "",
  );

/** The escape of HCL, which has no surrogate pairs. */
export const hclEscape = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${hexOf(code, 8)}` : `\\u${hexOf(code, 4)}`;
};
