/**
 * Which requests something applies to. An absent part matches everything.
 *
 * `path` is the path below the registry's prefix, as the fact sheets write it (`/workspaces/acme-dev/integrations`),
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

export function matchesPattern(pattern: RequestPattern, request: RequestLine): boolean {
  if (pattern.method !== undefined && pattern.method.toUpperCase() !== request.method) return false;
  return pattern.path === undefined || pathExpression(pattern.path).test(request.path);
}

function pathExpression(pattern: string): RegExp {
  const source = pattern.split(/(\*\*|\*)/).map(expressionOfPart);
  return new RegExp(`^${source.join("")}$`);
}

function expressionOfPart(part: string): string {
  if (part === "**") return ".*";
  if (part === "*") return "[^/]*";
  return part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}
