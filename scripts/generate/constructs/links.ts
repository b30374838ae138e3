import { dirname, relative } from "node:path/posix";
import type { Entry, Module } from "./model";

/** Where the pages say what a public name means. */
export class Links {
  readonly #targets: ReadonlyMap<string, string>;

  constructor(modules: readonly Module[]) {
    this.#targets = new Map(modules.flatMap(targetsOf));
  }

  /** The link from a page, or undefined when the name is not public. */
  to(name: string, from: string): string | undefined {
    const [page, anchor] = this.#targets.get(name)?.split("#") ?? [];
    if (page === undefined) return undefined;
    const path = page === from && anchor !== undefined ? "" : relative(dirname(from), page);
    return anchor === undefined ? path : `${path}#${anchor}`;
  }

  /** A type as it is read in a sentence: its alternatives, each as a link where there is something to read. */
  type(text: string, from: string): string {
    const parts = /[({<]/.test(text) ? [text] : text.replace(/^\| /, "").split(" | ");
    return parts.map((part) => this.#linked(part, from)).join(" or ");
  }

  #linked(part: string, from: string): string {
    const name = /^(?:readonly )?(\w+)(?:<[^>]*>)?(?:\[\])?$/.exec(part)?.[1];
    const target = name === undefined ? undefined : this.to(name, from);
    return target === undefined ? code(part) : `[${code(part)}](${target})`;
  }
}

/** Every name of a file, and where it is told. Two headings that differ by case only have anchors with a number. */
function targetsOf(module: Module): readonly (readonly [name: string, target: string])[] {
  const names = [...valuesOf(module), ...typesOf(module)].map(({ name }) => name);
  const anchors = names.map((name) => name.toLowerCase());
  return names.map((name, index) => {
    if (name === titleOf(module)) return [name, pageOf(module)];
    const anchor = name.toLowerCase();
    const before = anchors.slice(0, index).filter((other) => other === anchor).length;
    return [name, `${pageOf(module)}#${anchor}${before === 0 ? "" : `-${before}`}`];
  });
}

/** What a program calls, in the order of the page. */
export const valuesOf = ({ entries }: Module): readonly Entry[] =>
  entries.filter(({ kind }) => kind === "class" || kind === "function");

/** What only the compiler sees; it comes after the others. */
export const typesOf = ({ entries }: Module): readonly Entry[] =>
  entries.filter(({ kind }) => kind === "interface" || kind === "type");

/** A text as code, with as many backticks around it as it needs. */
export const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

/** The page of a file, below docs/constructs/. */
export const pageOf = ({ path }: Module): string => `${path}.md`;

/** The class that has the file's name, or the only one, or else what the file is called. */
export function titleOf({ path, entries }: Module): string {
  const words = (path.split("/").at(-1) ?? path).replaceAll("-", " ");
  const classes = entries.filter(({ kind }) => kind === "class").map(({ name }) => name);
  const [only, ...others] = classes;
  const named = classes.find((name) => name.toLowerCase() === words.replaceAll(" ", ""));
  if (named !== undefined) return named;
  return only !== undefined && others.length === 0 ? only : words.charAt(0).toUpperCase() + words.slice(1);
}
