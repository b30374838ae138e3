import { endOfQuoted, segmentsOf, unescaped } from "./template";

/** A value that only Terraform knows. */
export class Expression {
  /**
   * @param template what Terraform will read
   * @param call the function, where it is the call of one
   * @param parts the arguments of the call
   */
  constructor(
    readonly template: string,
    readonly call?: string,
    readonly parts: readonly unknown[] = [],
  ) {}
}

/** Says that there is no value of a kind at a position. */
const NONE = Symbol("none");

const NUMBER = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_][\w-]*/y;
/** Begins what only looks like an object or a list: `[for name in var.names : upper(name)]`. */
const FOR = /\s*for\s/y;
const CONSTANTS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/**
 * Reads an expression of Terraform as the value that it is, as far as that is written in it: objects, lists, texts,
 * numbers. Everything else is an {@link Expression} in its place; so is what it does not understand.
 */
export class CodeReader {
  #at = 0;

  constructor(private readonly code: string) {}

  /** All of the code. */
  whole(): unknown {
    const value = this.#value();
    this.#skip(/\s*/y);
    return this.#at === this.code.length ? value : this.#expression(0, this.code.length);
  }

  #value(): unknown {
    this.#skip(/\s*/y);
    const start = this.#at;
    const value = this.#primary();
    this.#skip(/[ \t]*/y);
    if (value !== NONE && this.#isAtEndOfValue()) return value;
    this.#at = start;
    this.#skipExpression();
    return this.#expression(start, this.#at);
  }

  #primary(): unknown {
    const character = this.code[this.#at];
    if (character === '"') return this.#quoted();
    if (character === "{") return this.#object();
    if (character === "[") return this.#list("]");
    const number = this.#take(NUMBER);
    if (number !== undefined) return Number(number);
    const start = this.#at;
    const name = this.#take(NAME);
    if (name === undefined) return NONE;
    if (this.code[this.#at] === "(") return this.#call(name, start);
    return Object.hasOwn(CONSTANTS, name) ? CONSTANTS[name] : NONE;
  }

  #quoted(): unknown {
    const start = this.#at;
    const end = endOfQuoted(this.code, start + 1);
    this.#at = end + 1;
    const text = this.code.slice(start + 1, end);
    if (segmentsOf(text).some(({ kind }) => kind !== "text")) return this.#expression(start, this.#at);
    return withoutEscapes(unescaped(text));
  }

  #object(): unknown {
    this.#at += 1;
    if (this.#take(FOR) !== undefined) return NONE;
    const members: (readonly [string, unknown])[] = [];
    for (;;) {
      this.#skip(/[\s,]*/y);
      if (this.#take(/\}/y) !== undefined) return Object.fromEntries(members);
      const name = this.code[this.#at] === '"' ? this.#quoted() : this.#take(NAME);
      if (typeof name !== "string" || this.#take(/\s*[=:](?!=)/y) === undefined) return NONE;
      members.push([name, this.#value()]);
      if (!this.#isAtEndOfValue() || this.#at === this.code.length) return NONE;
    }
  }

  #list(end: "]" | ")"): readonly unknown[] | typeof NONE {
    this.#at += 1;
    if (this.#take(FOR) !== undefined) return NONE;
    const items: unknown[] = [];
    for (;;) {
      this.#skip(/[\s,]*/y);
      if (this.#at >= this.code.length) return NONE;
      if (this.code[this.#at] === end) {
        this.#at += 1;
        return items;
      }
      items.push(this.#value());
      this.#skip(/\s*/y);
      if (this.code[this.#at] !== "," && this.code[this.#at] !== end) return NONE;
    }
  }

  #call(name: string, start: number): unknown {
    const parts = this.#list(")");
    return parts === NONE ? NONE : new Expression(this.#template(start, this.#at), name, parts);
  }

  /** Skips to what ends the value, past brackets and texts. */
  #skipExpression(): void {
    let depth = 0;
    while (this.#at < this.code.length && !(depth === 0 && this.#isAtEndOfValue())) {
      const character = this.code[this.#at] ?? "";
      if (character === '"') this.#at = endOfQuoted(this.code, this.#at + 1);
      if ("{[(".includes(character)) depth += 1;
      if ("}])".includes(character)) depth -= 1;
      this.#at += 1;
    }
  }

  #isAtEndOfValue(): boolean {
    return this.#at >= this.code.length || ",}])\n".includes(this.code[this.#at] ?? "");
  }

  #expression(start: number, end: number): Expression {
    return new Expression(this.#template(start, end));
  }

  #template(start: number, end: number): string {
    return `\${${this.code.slice(start, end).trim()}}`;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.code) ?? [];
    this.#at += found?.length ?? 0;
    return found;
  }

  #skip(pattern: RegExp): void {
    this.#take(pattern);
  }
}

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

const withoutEscapes = (text: string): string =>
  text.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g,
    (...found: readonly (string | undefined)[]) => {
      const [, short, long, character = ""] = found;
      const hexadecimal = short ?? long;
      return hexadecimal === undefined
        ? (ESCAPED[character] ?? character)
        : String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    },
  );
