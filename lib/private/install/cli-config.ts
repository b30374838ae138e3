/** A body of Terraform's CLI configuration: `name = value` and `name { … }`, which may both come several times. */
export interface Body {
  readonly attributes: Readonly<Record<string, Value>>;
  readonly blocks: readonly { readonly type: string; readonly body: Body }[];
}

export type Value = string | readonly Value[] | Body;

/** What is not needed (numbers, booleans) reads as its text. */
type Token = { readonly kind: "text" | "punctuation"; readonly text: string };

const PATTERN =
  /(?<skip>\s+|#.*|\/\/.*|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\]|\\.)*")|(?<word>[^\s"{}[\]=,]+)|(?<punctuation>[{}[\]=,])/g;

/**
 * Reads a CLI configuration file, in HCL or JSON: as much as it takes to see how providers are installed.
 *
 * @throws Error when it is neither
 */
export function parseCliConfig(text: string): Body {
  if (text.trimStart().startsWith("{")) return fromJson(JSON.parse(text) as unknown);
  const tokens = tokenize(text);
  const { body, next } = readBody(tokens, 0);
  if (next < tokens.length) throw new Error("unexpected }");
  return body;
}

function tokenize(text: string): readonly Token[] {
  return [...text.matchAll(PATTERN)].flatMap(({ groups = {} }): Token[] => {
    if (groups.skip !== undefined) return [];
    if (groups.string !== undefined) return [{ kind: "text", text: unquote(groups.string) }];
    if (groups.word !== undefined) return [{ kind: "text", text: groups.word }];
    return [{ kind: "punctuation", text: groups.punctuation ?? "" }];
  });
}

const unquote = (quoted: string): string => quoted.slice(1, -1).replace(/\\(.)/g, "$1");

const isPunctuation = (token: Token | undefined, text: string): boolean =>
  token?.kind === "punctuation" && token.text === text;

/** Reads up to the closing brace or the end, whichever comes first; `next` is where that is. */
function readBody(tokens: readonly Token[], start: number): { body: Body; next: number } {
  const attributes: Record<string, Value> = {};
  const blocks: Body["blocks"][number][] = [];
  let at = start;
  for (let token = tokens[at]; token !== undefined && !isPunctuation(token, "}"); token = tokens[at]) {
    if (isPunctuation(token, ",")) {
      at += 1;
      continue;
    }
    if (token.kind !== "text") throw new Error(`unexpected ${token.text}`);
    const name = token.text;
    at += 1;
    // A block may have labels: credentials "host" { … }.
    while (tokens[at]?.kind === "text") at += 1;
    if (isPunctuation(tokens[at], "{")) {
      const { body, next } = readBraced(tokens, at + 1);
      blocks.push({ type: name, body });
      at = next;
    } else if (isPunctuation(tokens[at], "=")) {
      const { value, next } = readValue(tokens, at + 1);
      attributes[name] = value;
      at = next;
    } else {
      throw new Error(`${name} has no value`);
    }
  }
  return { body: { attributes, blocks }, next: at };
}

function readBraced(tokens: readonly Token[], start: number): { body: Body; next: number } {
  const { body, next } = readBody(tokens, start);
  if (next >= tokens.length) throw new Error("a } is missing");
  return { body, next: next + 1 };
}

function readValue(tokens: readonly Token[], start: number): { value: Value; next: number } {
  const token = tokens[start];
  if (token === undefined) throw new Error("unexpected end");
  if (token.kind === "text") return { value: token.text, next: start + 1 };
  if (token.text === "{") {
    const { body, next } = readBraced(tokens, start + 1);
    return { value: body, next };
  }
  if (token.text !== "[") throw new Error(`unexpected ${token.text}`);
  const values: Value[] = [];
  let at = start + 1;
  while (!isPunctuation(tokens[at], "]")) {
    if (isPunctuation(tokens[at], ",")) {
      at += 1;
      continue;
    }
    const { value, next } = readValue(tokens, at);
    values.push(value);
    at = next;
  }
  return { value: values, next: at + 1 };
}

/** In JSON a block is an object, or a list of them where it comes several times. */
function fromJson(json: unknown): Body {
  const attributes: Record<string, Value> = {};
  const blocks: Body["blocks"][number][] = [];
  for (const [name, value] of Object.entries(json ?? {})) {
    const each: readonly unknown[] = Array.isArray(value) ? value : [value];
    const objects = each.filter((item) => typeof item === "object" && item !== null);
    if (objects.length > 0) blocks.push(...objects.map((item) => ({ type: name, body: fromJson(item) })));
    else attributes[name] = Array.isArray(value) ? value.map(String) : String(value);
  }
  return { attributes, blocks };
}
