import { endOfQuoted } from "./template";

// Expressions of Terraform taken apart at their outermost level, past brackets and texts.

/** The two values of a condition: `a` and `b` of `c ? a : b`; undefined for anything else. */
export function branchesOf(code: string): readonly [string, string] | undefined {
  const question = positionsOf(code, "?")[0];
  if (question === undefined) return undefined;
  // `a ? b ? 1 : 2 : 3`: each inner question takes a colon of its own.
  const marks = positionsOf(code, "?:").filter((position) => position > question);
  let open = 1;
  for (const position of marks) {
    open += code[position] === "?" ? 1 : -1;
    if (open === 0) return [code.slice(question + 1, position), code.slice(position + 1)];
  }
  return undefined;
}

/** The name and the arguments of a call that is the whole code. */
export function callIn(
  code: string,
): { readonly name: string; readonly parts: readonly string[] } | undefined {
  const [, name] = /^([a-z][\w:]*)\(/.exec(code) ?? [];
  const parts = name === undefined ? undefined : argumentsOf(code.slice(name.length));
  return name === undefined || parts === undefined ? undefined : { name, parts };
}

/** What is in the parentheses that are around the whole code, at its commas. */
export function argumentsOf(code: string): readonly string[] | undefined {
  if (!code.startsWith("(") || !code.endsWith(")")) return undefined;
  const inside = code.slice(1, -1);
  if (depthAtEnd(inside) !== 0) return undefined;
  const edges = [-1, ...positionsOf(inside, ","), inside.length];
  return edges.slice(1).map((edge, index) => inside.slice((edges[index] ?? -1) + 1, edge));
}

const OPENING = "([{";
const CLOSING = ")]}";

/** Where some characters are, outside of brackets and texts. */
function positionsOf(code: string, characters: string): readonly number[] {
  const found: number[] = [];
  walk(code, (position, depth) => {
    if (depth === 0 && characters.includes(code[position] ?? "")) found.push(position);
  });
  return found;
}

/** Below zero as soon as something is closed that was not opened. */
function depthAtEnd(code: string): number {
  let least = 0;
  const end = walk(code, (_, depth) => {
    least = Math.min(least, depth);
  });
  return least < 0 ? least : end;
}

function walk(code: string, visit: (position: number, depth: number) => void): number {
  let depth = 0;
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at] ?? "";
    if (character === '"') {
      at = endOfQuoted(code, at + 1);
      continue;
    }
    if (CLOSING.includes(character)) depth -= 1;
    visit(at, depth);
    if (OPENING.includes(character)) depth += 1;
  }
  return depth;
}
