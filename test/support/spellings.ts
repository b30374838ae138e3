/** How servers, gateways and templates write a text that they quote, by name. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  JSON: (text) => JSON.stringify(text),
  "JSON with escaped slashes": (text) => JSON.stringify(text).replaceAll("/", "\\/"),
  "JSON in ASCII": (text) => JSON.stringify(text).replace(/[^\x20-\x7e]/g, unicodeEscape),
  "JSON that is safe in HTML": (text) => JSON.stringify(text).replace(/[<>&'=+/]/g, unicodeEscape),
  "JSON, all of it escaped": (text) => text.replace(/[^]/g, unicodeEscape),
  "JSON in JSON": (text) => JSON.stringify(JSON.stringify(text)),
  "HTML entities with names": (text) =>
    text.replace(/[&<>"'/]/g, (character) => ENTITIES[character] ?? character),
  "HTML entities in decimal": (text) =>
    text.replace(/[^A-Za-z0-9]/gu, (c) => `&#${String(c.codePointAt(0))};`),
  "HTML entities in hex": (text) =>
    text.replace(/[^]/gu, (c) => `&#x${(c.codePointAt(0) ?? 0).toString(16)};`),
  "HTML, twice": (text) => text.replace(/[&<>"']/g, (c) => (ENTITIES[c] ?? c).replace("&", "&amp;")),
  "a URL, as JavaScript does": encodeURIComponent,
  "a URL, as RFC 3986 does": (text) => encodeURIComponent(text).replace(/[!'()*]/g, percent),
  "a URL that keeps slashes": (text) => encodeURIComponent(text).replaceAll("%2F", "/"),
  "a URL with small digits": (text) => encodeURIComponent(text).replace(/%../g, (e) => e.toLowerCase()),
  "a URL, all of it escaped": (text) =>
    Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  "a URL, twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  "a form": (text) => encodeURIComponent(text).replaceAll("%20", "+"),
  "quoted for a shell": (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`,
  "quoted with backslashes": (text) => `'${text.replace(/['\\]/g, (c) => `\\${c}`)}'`,
  "quoted for CSV": (text) => `"${text.replaceAll('"', '""')}"`,
  wrapped: (text) => text.replace(/(.{7})/gsu, "$1\n"),
  "wrapped and indented": (text) => text.replace(/(.{9})/gsu, "$1\r\n    "),
  "in upper case": (text) => text.toUpperCase(),
  "in lower case": (text) => text.toLowerCase(),
  "in hex": (text) => Buffer.from(text).toString("hex"),
  "in hex with colons": (text) =>
    (Buffer.from(text).toString("hex").toUpperCase().match(/../g) ?? []).join(":"),
  "in escaped bytes": (text) => Array.from(Buffer.from(text), hexEscape).join(""),
  "in base64": (text) => Buffer.from(text).toString("base64"),
  "in base64 for URLs": (text) => Buffer.from(text).toString("base64url"),
  "in base64, wrapped": (text) =>
    Buffer.from(text)
      .toString("base64")
      .replace(/(.{11})/g, "$1\n"),
  "in base64 after a user name": (text) => Buffer.from(`me:${text}`).toString("base64"),
  "in base64 between other fields": (text) =>
    Buffer.from(JSON.stringify({ a: 1, text, b: 2 })).toString("base64"),
  "as Latin-1": (text) => Buffer.from(text, "utf8").toString("latin1"),
  decomposed: (text) => text.normalize("NFD"),
  "the first three quarters": (text) => `${text.slice(0, Math.ceil(text.length * 0.75))}…`,
  "the last two thirds": (text) => `…${text.slice(Math.floor(text.length / 3))}`,
  "the middle": (text) => `…${text.slice(2, -2)}…`,
  "JSON in ASCII, with large digits": (text) =>
    text.replace(/[^]/g, (c) => unicodeEscape(c).toUpperCase().replace("U", "u")),
  "escaped as C does, in octal": (text) => text.replace(/[\x20-\x7e]/g, octalEscape),
  "escaped with eight digits": (text) => text.replace(/[^]/g, (c) => `\\U0000${unicodeEscape(c).slice(2)}`),
  "HTML entities with zeros": (text) => text.replace(/[^]/gu, (c) => `&#0${String(c.codePointAt(0))};`),
  "a URL, as older JavaScript does": (text) => text.replace(/[^]/g, (c) => `%${unicodeEscape(c).slice(1)}`),
  "a URL, three times": (text) => encodeURIComponent(encodeURIComponent(encodeURIComponent(text))),
  "as numbers of bytes": (text) => JSON.stringify([...Buffer.from(text)]),
  "as hexadecimal numbers of bytes": (text) =>
    Array.from(Buffer.from(text), (byte) => `0x${byte.toString(16).padStart(2, "0")}`).join(", "),
  "in wide letters": (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  "as UTF-16 in hex": (text) => Buffer.from(text, "utf16le").toString("hex"),
  "as UTF-16 in base64": (text) => Buffer.from(text, "utf16le").toString("base64"),
  "in base64, wrapped elsewhere": (text) =>
    Buffer.from(`a${text}zz`)
      .toString("base64")
      .replace(/(.{6})/g, "$1\r\n"),
  "between colours": (text) => text.replace(/(.{4})/gsu, "$1\u001b[0m"),
  "between tags": (text) => text.replace(/(.{4})/gsu, "$1<wbr>"),
  "quoted printable": (text) =>
    Array.from(Buffer.from(text), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  "with letters between zero width": (text) => text.replace(/(.{4})/gsu, "$1\u200b"),
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "/": "&#x2F;",
};

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function octalEscape(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function hexEscape(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}

/**
 * The first run of ten characters of a secret that a text shows in some spelling, undefined when there is none. It asks in
 * another way than the redactor does: it writes every run in every spelling.
 */
export function leakOf(secret: string, text: string): string | undefined {
  const [shown, small] = [text.replace(/[\s\u200b]+/g, ""), text.toLowerCase().replace(/[\s\u200b]+/g, "")];
  const runs =
    secret.length <= 10
      ? [secret]
      : Array.from({ length: secret.length - 9 }, (_, at) => secret.slice(at, at + 10));
  for (const run of runs.filter((each) => /[a-z0-9]{2}/i.test(each))) {
    for (const [name, spell] of Object.entries(SPELLINGS)) {
      if (/quarters|thirds|middle|base64|zero width|wrapped|between/.test(name)) continue;
      const spelt = strip(spell(wellFormed(run))).replace(/\s+/g, "");
      if (spelt.length >= 8 && (shown.includes(spelt) || small.includes(spelt.toLowerCase())))
        return `${name}: ${run}`;
    }
  }
  return undefined;
}

/** Without the quotes around it. */
const strip = (text: string): string => text.replace(/^["'\\]+|["'\\]+$/g, "");

const wellFormed = (text: string): string => Buffer.from(text, "utf8").toString("utf8");
