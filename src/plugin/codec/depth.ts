const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Whether JSON text nests objects and arrays deeper than `limit`. Asked before the text is parsed, because parsing and
 * everything after it recurses.
 */
export function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let insideString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) insideString = !insideString;
    else if (insideString && code === BACKSLASH) at++;
    else if (!insideString && CLOSING.has(code)) depth--;
    else if (!insideString && OPENING.has(code) && ++depth > limit) return true;
  }
  return false;
}
