/**
 * Spellings in which servers quote what they were sent. Each is somebody's default: of a JSON writer, a template, a
 * language's way to print a text, a proxy that shortens or wraps.
 */
export const SPELLINGS = [
  "plain",
  /** JSON with `\/`. */
  "jsonSlash",
  /** JSON with `\u00e9` for what is not ASCII, and `\u003c` for what HTML minds. */
  "jsonUnicode",
  /** JSON with `\u0041` for every character. */
  "jsonUnicodeAll",
  /** JSON within a text of JSON. */
  "jsonTwice",
  /** `&lt;`, `&#39;`. */
  "entities",
  /** `&#x41;` for every character. */
  "entitiesAll",
  /** `'…'` with backslashes. */
  "quoted",
  /** `encodeURIComponent`, and `!'()*` too. */
  "percent",
  /** The same, but `/` stays. */
  "percentKeepsSlash",
  /** `%61` for every byte. */
  "percentAll",
  /** As in a form: `+` for a blank. */
  "form",
  "firstThreeQuarters",
  "lastTwoThirds",
  /** A line break after every 76 characters. */
  "wrapped",
  /** The first half in one message, the second in another. */
  "split",
  "hex",
  "upperCase",
  "lowerCase",
  /** UTF-8 read as Latin-1. */
  "latin1",
  "base64",
  "base64Url",
  "base64Wrapped",
  "reversed",
] as const;

export type Spelling = (typeof SPELLINGS)[number];

/** The text as that spelling has it; of `split` the two halves with a line break between them. */
export function spelledAs(text: string, spelling: Exclude<Spelling, RawJsonSpelling>): string {
  const bytes = Buffer.from(text);
  switch (spelling) {
    case "plain":
      return text;
    case "jsonTwice":
      return JSON.stringify(text);
    case "entities":
      return text.replace(/[<>&"']/g, (character) => ENTITIES[character] ?? character);
    case "entitiesAll":
      return Array.from(text, (character) => `&#x${codePoint(character).toString(16)};`).join("");
    case "quoted":
      return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
    case "percent":
      return percentEncoded(text);
    case "percentKeepsSlash":
      return percentEncoded(text).replaceAll("%2F", "/");
    case "percentAll":
      return Array.from(bytes, (byte) => `%${hexOf(byte)}`).join("");
    case "form":
      return new URLSearchParams({ "": text }).toString().slice(1);
    case "firstThreeQuarters":
      return text.slice(0, Math.ceil((text.length * 3) / 4));
    case "lastTwoThirds":
      return text.slice(Math.floor(text.length / 3));
    case "wrapped":
      return wrapped(text);
    case "split":
      return `${text.slice(0, text.length / 2)}\n${text.slice(text.length / 2)}`;
    case "hex":
      return bytes.toString("hex");
    case "upperCase":
      return text.toUpperCase();
    case "lowerCase":
      return text.toLowerCase();
    case "latin1":
      return bytes.toString("latin1");
    case "base64":
      return bytes.toString("base64");
    case "base64Url":
      return bytes.toString("base64url");
    case "base64Wrapped":
      return wrapped(bytes.toString("base64"));
    case "reversed":
      return Array.from(text).reverse().join("");
  }
}

const RAW_JSON = ["jsonSlash", "jsonUnicode", "jsonUnicodeAll"] as const;
/** Spellings that are a matter of how JSON is written, and gone once it is read. */
export type RawJsonSpelling = (typeof RAW_JSON)[number];

/** The text as it is written between the quotation marks of a JSON text. */
export function jsonText(text: string, spelling: Spelling): string {
  if (!isRawJson(spelling)) return withinQuotes(spelledAs(text, spelling));
  switch (spelling) {
    case "jsonSlash":
      return withinQuotes(text).replaceAll("/", "\\/");
    case "jsonUnicode":
      return withinQuotes(text).replace(/[^ -~]|[<>&']/g, unicodeEscape);
    case "jsonUnicodeAll":
      return text.replace(/[^]/g, unicodeEscape);
  }
}

/** The text outside of JSON. */
export function plainText(text: string, spelling: Spelling): string {
  return isRawJson(spelling) ? jsonText(text, spelling) : spelledAs(text, spelling);
}

function isRawJson(spelling: Spelling): spelling is RawJsonSpelling {
  return RAW_JSON.some((raw) => raw === spelling);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
};

function withinQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${hexOf(character.charCodeAt(0))}`);
}

function hexOf(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

function wrapped(text: string): string {
  return text.replace(/.{76}/gs, "$&\n");
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
