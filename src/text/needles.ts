import { secretParts } from "./parts";

/** A text that must not be found, not even a run of it. */
export interface Needle {
  readonly text: string;
  /** Characters of it in a row that are too many to be shown. The whole text, where that is shorter. */
  readonly enough: number;
}

/**
 * Longer secrets are only looked for by their beginning: a key file of 64 KiB is the longest thing that a registry takes, and
 * what is compared has to stay small however large a secret is.
 */
const LONGEST_NEEDLE = 64 * 1024;

/** @param run - characters of a secret in a row that are too many to be shown */
export function needlesOf(secrets: readonly string[], run: number): readonly Needle[] {
  return [...new Set(secrets.flatMap(secretParts))].flatMap((part) => {
    const text = part.slice(0, LONGEST_NEEDLE);
    return [text, ...misread(text)]
      .map((each): Needle => ({ text: each, enough: run }))
      .concat(encoded(text, run));
  });
}

/** Bytes 0x80 to 0x9f of Windows-1252, which differ from Latin-1. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** UTF-8 that was read as Latin-1 or as Windows-1252. */
function misread(text: string): readonly string[] {
  if (/^[\x00-\x7f]*$/.test(text)) return [];
  const latin = Buffer.from(text, "utf8").toString("latin1");
  return [latin, latin.replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80))];
}

function encoded(text: string, run: number): readonly Needle[] {
  return [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")].flatMap((bytes, wide) => {
    if (bytes.length < SHORTEST_ENCODED) return [];
    const enough = run << wide;
    return [
      ...[0, 1, 2].map((offset) => ({
        text: base64(bytes, offset),
        enough: Math.floor((enough * 4) / 3) - 1,
      })),
      { text: bytes.toString("hex"), enough: 2 * enough - 2 },
    ];
  });
}

/** Fewer bytes are left to the search for exact spellings. */
const SHORTEST_ENCODED = 6;

/** The part of the base64 of a text that stays the same between other bytes (`user:secret`). */
function base64(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString("base64")
    .replace(/=+$/, "");
  // The first characters depend on what stands in front, the last one on what follows.
  return text.slice(offset === 0 ? 0 : offset + 1, (bytes.length + offset) % 3 === 0 ? undefined : -1);
}
