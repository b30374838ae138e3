/** A part of a template of Terraform: a text, the code of an interpolation (`${…}`) or of a directive (`%{…}`). */
export interface Segment {
  readonly kind: "text" | "interpolation" | "directive";
  /** As it is written in the template. */
  readonly source: string;
}

/** Takes a template (`"Bearer ${var.token}"`) apart. */
export function segmentsOf(template: string): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let at = 0;
  const endText = (): void => {
    if (at > from) segments.push({ kind: "text", source: template.slice(from, at) });
  };
  while (at < template.length) {
    if (isEscape(template, at)) {
      at += 3;
    } else if (opensCode(template, at)) {
      endText();
      from = at;
      at = endOfCode(template, at + 2) + 1;
      const kind = template[from] === "$" ? "interpolation" : "directive";
      segments.push({ kind, source: template.slice(from, at) });
      from = at;
    } else {
      at += 1;
    }
  }
  endText();
  return segments;
}

/** Position of the quote that closes a text in code; `start` is behind the one that opens it. */
export function endOfQuoted(code: string, start: number): number {
  let at = start;
  while (at < code.length && code[at] !== '"') {
    if (isEscape(code, at)) at += 3;
    else if (opensCode(code, at)) at = endOfCode(code, at + 2) + 1;
    else at += code[at] === "\\" ? 2 : 1;
  }
  return at;
}

/** Position of the brace that closes code; `start` is behind the one that opens it. */
function endOfCode(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length && !(text[at] === "}" && depth === 0)) {
    if (text[at] === '"') at = endOfQuoted(text, at + 1);
    else if (text[at] === "{") depth += 1;
    else if (text[at] === "}") depth -= 1;
    at += 1;
  }
  return at;
}

const opensCode = (text: string, at: number): boolean =>
  (text[at] === "$" || text[at] === "%") && text[at + 1] === "{";

/** `$${` and `%%{` are texts. */
const isEscape = (text: string, at: number): boolean => text[at] === text[at + 1] && opensCode(text, at + 1);

/** The code of an interpolation that is the whole template: `var.token` of `${var.token}`. */
export function onlyCodeOf(template: string): string | undefined {
  const [only, ...others] = segmentsOf(template);
  return only?.kind === "interpolation" && others.length === 0 ? only.source.slice(2, -1) : undefined;
}

/** A text so that a template says the same: nothing in it is taken for code. */
export const escaped = (text: string): string => text.replace(/([$%])\{/g, "$1$1{");

/** The text that a template's text says. */
export const unescaped = (text: string): string => text.replace(/([$%])\1\{/g, "$1{");

/** A template in quotes. What is code in it stays as it is. */
export const quoted = (template: string): string =>
  `"${segmentsOf(template)
    .map(({ kind, source }) => (kind === "text" ? withinQuotes(source) : source))
    .join("")}"`;

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

const withinQuotes = (text: string): string =>
  text.replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character] ?? character);
