import { decoded } from "./decode";
import { type Range, replaced } from "./ranges";

// Credentials that nobody here knows (those that a registry stores, while only an id is at hand) show by their own form, or
// by what stands around them. What is made of plain words cannot be told from a sentence and stays.

/** Forms by which well-known services mark their credentials, and addresses that are credentials themselves. */
const FORMS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
  /\b[prsw]h?k_(?:live|test)_[A-Za-z0-9]{8,}/g,
  /\bwhsec_[A-Za-z0-9]{16,}/g,
  /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
  /\bgithub_pat_\w{20,}/g,
  /\bgl(?:pat|ptt|dt|rt|cbt)-[\w-]{16,}/g,
  /\bxox[abeprs]-[\w-]{10,}/g,
  /\bxapp-[\w-]{10,}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bAIza[\w-]{30,}/g,
  /\bya29\.[\w.-]{20,}/g,
  /\bnpm_[A-Za-z0-9]{30,}/g,
  /\bsk-[A-Za-z0-9_-]{20,}/g,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/g,
  /\bhv[sbr]\.[\w-]{20,}/g,
  /\bdo[opr]_v1_[a-f0-9]{32,}/g,
  /\beyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g,
  /(?<=\/\/hooks\.slack\.com\/(?:services|workflows)\/)[^\s"'<>]+/g,
  /(?<=\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>]+/g,
  /(?<=\.webhook\.office\.com\/webhookb2\/)[^\s"'<>]+/g,
];

/** `Authorization: Bearer …`, `Basic …`, `authorization: …`. */
const SCHEME =
  /\b(?:authorization\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?(?:[a-z]{1,20}\s{1,4})?|(?:bearer|basic|token|apikey)\s{1,4})([^\s"',;<>)\\]+)/gi;

/** `api_key=…` in addresses and lists, `"password": "…"` in JSON, `client_secret: …`. */
const NAMED =
  /(?:secret|password|passwd|passphrase|pwd|(?:api|access|private|signing|account|encryption)[_-]?key|token|signature|[?&;](?:key|sig|auth|code|pass))\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?([^\s"'&;,<>\\]+)/gi;

/** `https://user:password@host`, and what stands alone before the sign. */
const AUTHORITY = /:\\?\/\\?\/(?:[^\s/?#"'<>@:]*:)?([^\s/?#"'<>@]+)@/g;

/** The text with a mark for every credential that shows by its form or its place, also through escapes. */
export function withoutCredentials(text: string, mark: string): string {
  const meant = decoded(text);
  if (meant.text === text) return replaced(text, rangesIn(text), mark);
  const inMeant = rangesIn(meant.text).map(({ start, end }) => ({
    start: meant.starts[start] ?? 0,
    end: meant.ends[end - 1] ?? text.length,
  }));
  return replaced(text, [...rangesIn(text), ...inMeant], mark);
}

const rangesIn = (text: string): readonly Range[] => [
  ...FORMS.flatMap((form) => [...text.matchAll(form)].map(({ index, 0: all }) => rangeOf(index, all, all))),
  ...partsOf(text, SCHEME, isKey),
  ...partsOf(text, NAMED, isKey),
  ...partsOf(text, AUTHORITY, (part, all) => all.slice(3).includes(":") || isKey(part)),
];

const partsOf = (
  text: string,
  expression: RegExp,
  isCredential: (part: string, all: string) => boolean,
): readonly Range[] =>
  [...text.matchAll(expression)].flatMap(({ index, 0: all, 1: part = "" }) =>
    isCredential(part, all) ? [rangeOf(index, all, part)] : [],
  );

/** The last place of a part in what was found at an index. */
const rangeOf = (index: number, all: string, part: string): Range => {
  const start = index + all.lastIndexOf(part);
  return { start, end: start + part.length };
};

/** No word of a sentence: digits among letters, or longer than words are. */
const isKey = (text: string): boolean =>
  text.length >= 24 || (text.length >= 6 && /\d/.test(text) && /\p{L}/u.test(text));
