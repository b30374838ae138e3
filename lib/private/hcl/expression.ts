import { endOfQuoted, segmentsOf } from "./template";

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
  const parts = partsOf(text);
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
  readonly code: readonly string[];
  readonly hasText: boolean;
}

const TEXT: Parts = { code: [], hasText: true };

const partsOf = (template: string): Parts =>
  together(
    segmentsOf(template).map(({ kind, source }) =>
      kind === "text" ? TEXT : partsOfCode(source.slice(2).replace(/\}$/, "")),
    ),
  );

const together = (parts: readonly Parts[]): Parts => ({
  code: parts.flatMap(({ code }) => code),
  hasText: parts.some(({ hasText }) => hasText),
});

function partsOfCode(code: string): Parts {
  const texts: Parts[] = [];
  let rest = "";
  let at = 0;
  while (at < code.length) {
    const character = code[at] ?? "";
    if (character === '"') {
      const end = endOfQuoted(code, at + 1);
      const text = partsOf(code.slice(at + 1, end));
      texts.push(BEFORE_PATH_OR_INDEX.test(rest) ? { ...text, hasText: false } : text);
      rest += '""';
      at = end + 1;
    } else {
      rest += character;
      at += 1;
    }
  }
  // A heredoc; nothing else is written like that.
  return together([...texts, { code: [rest], hasText: rest.includes("<<") }]);
}
