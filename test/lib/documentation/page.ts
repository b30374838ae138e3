import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../../..");

/** A fenced block of a page. */
export interface Block {
  /** `docs/guides/cdktf.md:18`, for messages. */
  readonly at: string;
  /** What stands behind the fence first: `ts`, `diff`, `console`, … */
  readonly language: string;
  /** What follows the language: `file=main.ts`, `background`. */
  readonly info: string;
  readonly text: string;
}

/** @param page path from the project's folder */
export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(resolve(ROOT, page), "utf8");
  return [...text.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = "", info = "", code = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    return { at: `${page}:${line}`, language, info, text: code };
  });
}

/** The file that a block writes or changes. */
export const fileOf = ({ info }: Block): string | undefined => /\bfile=(\S+)/.exec(info)?.[1];

/** Whether a word stands behind the fence. */
export const hasWord = ({ info }: Block, word: string): boolean => info.split(" ").includes(word);

/**
 * A file after a block: `diff` blocks change what is there, every other one is all of it.
 *
 * @throws Error when the file has no place, or several, that the diff fits
 */
export function written({ at, language, text }: Block, before: string): string {
  return language === "diff"
    ? text.split(/^@@.*\n/m).reduce((file, hunk) => changed(file, hunk, at), before)
    : text;
}

function changed(file: string, hunk: string, at: string): string {
  const lines = hunk.split(/(?<=\n)/);
  const side = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(" ") || line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("");
  const parts = file.split(side("-"));
  if (parts.length !== 2)
    throw new Error(`${at}: the file has ${parts.length - 1} places that the diff fits`);
  return parts.join(side("+"));
}
