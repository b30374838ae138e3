const LEFT_OUT = "(left out)";

/** What is quoted, up to the end where nothing ends it. An apostrophe inside a word quotes nothing. */
const QUOTED =
  /"[^"]*(?:"|$)|`[^`]*(?:`|$)|“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|(?<!\w)['‘][^'’]*['’](?!\w)/g;

/** Longer ones are no words of a message. */
const LONGEST_WORD = 19;

/** `refused`, `API`, `OAuth`, `clientId`. */
const PLAIN = /^(?:\p{Lu}+(?:['’]s)?|\p{Lu}*\p{Ll}+(?:['’]\p{Ll}+)?(?:\p{Lu}\p{Ll}+)?|\p{Lo}+)$/u;

/** Of `invalid_grant`, `read-only`: with capitals throughout it may as well be a key. */
const PART = /^\p{Lu}?\p{Ll}+$/u;

/** A status, a year, a time, a date. */
const NUMBER = /^\d{1,4}(?:[:.-]\d{1,2}){0,2}%?$/;

/**
 * A text of an outside service about credentials that we do not know, so that they cannot be looked for in it: without
 * what is quoted, and of the rest only what is a plain word or a short number. What has digits among letters, signs
 * inside, or capitals in odd places may be a credential, however short it is; only one that is made of plain words cannot
 * be told from the others.
 */
export const withoutTokens = (text: string): string =>
  text
    .replace(QUOTED, LEFT_OUT)
    .replace(/\S+/g, (word) => (isPlain(word) ? word : LEFT_OUT))
    .replace(/\(left out\)(?:\s+\(left out\))+/g, LEFT_OUT);

function isPlain(word: string): boolean {
  const inner = word.replace(/^[([{]+|[)\]}.,:;!?…]+$/g, "");
  if (inner === "" || /^[-–—&+]$/.test(inner) || NUMBER.test(inner)) return true;
  if (inner.length > LONGEST_WORD) return false;
  return PLAIN.test(inner) || inner.split(/[-_/]/).every((part) => PART.test(part));
}
