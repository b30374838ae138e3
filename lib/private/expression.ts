/** What a template of Terraform (`"Bearer ${var.token}"`) is made of. */
export interface Template {
  /** Whether it takes its value from somewhere: `var.x`, `ephemeral.a.b.c`, `file("…")`, … */
  readonly refersToSomething: boolean;
  /** Whether it holds text of its own, beside its references or as an argument of a function. */
  readonly hasText: boolean;
  /** Names of the variables it reads. */
  readonly variables: readonly string[];
  /** The ephemeral resources that it reads: `vault_kv_secret_v2.db`. */
  readonly ephemeralResources: readonly string[];
  /** Names of the local values that it reads. */
  readonly locals: readonly string[];
}

/** Functions that read what is not in the configuration; the text they are given is a path. */
const READERS = "file|filebase64|templatefile";
const REFERENCE = /(?<![\w.\]"-])[A-Za-z_][\w-]*(?:\[[^\]]*\])*\.[A-Za-z_*]/;
const READING = new RegExp(`\\b(?:${READERS})\\s*\\(`);
const VARIABLE = /(?<![\w.\]"-])var\.([A-Za-z_][\w-]*)/g;
const EPHEMERAL = /(?<![\w.\]"-])ephemeral\.([A-Za-z_][\w-]*\.[A-Za-z_][\w-]*)/g;
const LOCAL = /(?<![\w.\]"-])local\.([A-Za-z_][\w-]*)/g;
/** Code after which a text is a path or an index, and no part of the value. */
const BEFORE_PATH_OR_INDEX = new RegExp(`(?:\\b(?:${READERS})\\s*\\(|\\[)\\s*$`);

/** Takes a template apart, as far as it takes to tell a constant from a reference. */
export function readTemplate(text: string): Template {
  const parts: Parts = { code: [], hasText: false };
  readText(text, 0, parts, undefined);
  return {
    refersToSomething: parts.code.some((code) => REFERENCE.test(code) || READING.test(code)),
    hasText: parts.hasText,
    variables: namesIn(parts, VARIABLE),
    ephemeralResources: namesIn(parts, EPHEMERAL),
    locals: namesIn(parts, LOCAL),
  };
}

const namesIn = ({ code }: Parts, pattern: RegExp): readonly string[] =>
  code.flatMap((each) => [...each.matchAll(pattern)].map(([, name = ""]) => name));

/** The code of all interpolations, with their texts cut out. */
interface Parts {
  readonly code: string[];
  hasText: boolean;
}

/** Reads text up to the closing quote, or to the end; returns where it stopped. */
function readText(text: string, start: number, parts: Parts, quote: '"' | undefined): number {
  let at = start;
  while (at < text.length && text[at] !== quote) {
    const two = text.slice(at, at + 2);
    if (two === "${" || two === "%{") {
      at = readCode(text, at + 2, parts);
    } else {
      parts.hasText = true;
      const isEscape = text[at] === "\\" && quote !== undefined;
      const isDoubled = /^(?:\$\$|%%)\{/.test(text.slice(at, at + 3));
      at += isDoubled ? 3 : isEscape ? 2 : 1;
    }
  }
  return at + 1;
}

/** Reads an expression up to its closing brace; returns where it stopped. */
function readCode(text: string, start: number, parts: Parts): number {
  let code = "";
  let depth = 0;
  let at = start;
  while (at < text.length && !(text[at] === "}" && depth === 0)) {
    const character = text[at] ?? "";
    if (character === '"') {
      const inner: Parts = { code: parts.code, hasText: false };
      at = readText(text, at + 1, inner, '"');
      if (inner.hasText && !BEFORE_PATH_OR_INDEX.test(code)) parts.hasText = true;
      code += '""';
      continue;
    }
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    code += character;
    at += 1;
  }
  // A heredoc; nothing else is written like that.
  if (code.includes("<<")) parts.hasText = true;
  parts.code.push(code);
  return at + 1;
}
