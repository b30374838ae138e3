/**
 * Which requests something applies to. An absent part matches everything.
 *
 * `path` is the path below the registry's prefix, as docs/apis write it (`/workspaces/acme-dev/integrations`),
 * without the query. `*` stands for anything within one segment, `**` for anything at all.
 */
export interface RequestPattern {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
}

export interface RequestLine {
  readonly method: string;
  readonly path: string;
}

/** Matching costs the length of the path times that of the pattern: longer patterns are refused at the control path. */
export const MAX_PATTERN_LENGTH = 500;

export function matchesPattern(pattern: RequestPattern, request: RequestLine): boolean {
  return requestMatcher(pattern)(request);
}

/** The pattern, read once for many requests. */
export function requestMatcher({ method, path }: RequestPattern): (request: RequestLine) => boolean {
  const wanted = method?.toUpperCase();
  const fits = path === undefined ? () => true : pathMatcher(path);
  return (request) => (wanted === undefined || wanted === request.method) && fits(request.path);
}

/** A character that stands for itself, `*` or `**`. */
type Token = { readonly character: string } | "segment" | "anything";

function pathMatcher(pattern: string): (path: string) => boolean {
  const tokens = pattern.split(/(\*\*|\*)/).flatMap(tokensOf);
  const prefix = /^[^*]*/.exec(pattern)?.[0] ?? "";
  if (prefix === pattern) return (path) => path === pattern;
  return (path) => path.startsWith(prefix) && isMatch(tokens, path);
}

function tokensOf(part: string): Token[] {
  if (part === "**") return ["anything"];
  if (part === "*") return ["segment"];
  return Array.from(part, (character) => ({ character }));
}

/**
 * Follows all ways through the pattern at once, so that no pattern takes longer than its length times the path's. A
 * regular expression with several `.*` does not promise that.
 */
function isMatch(tokens: readonly Token[], path: string): boolean {
  let reached = withSkipped(tokens, new Set([0]));
  for (const character of path) {
    const next = new Set<number>();
    for (const at of reached) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (typeof token === "object") {
        if (token.character === character) next.add(at + 1);
      } else if (token === "anything" || character !== "/") {
        next.add(at);
      }
    }
    if (next.size === 0) return false;
    reached = withSkipped(tokens, next);
  }
  return reached.has(tokens.length);
}

/** A wildcard may stand for nothing. A set hands out what is added while it is walked. */
function withSkipped(tokens: readonly Token[], positions: Set<number>): Set<number> {
  for (const at of positions) {
    const token = tokens[at];
    if (token === "segment" || token === "anything") positions.add(at + 1);
  }
  return positions;
}
