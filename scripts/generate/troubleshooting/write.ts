import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messagesIn, type Message } from "./collect";

/** Between these lines of the page the messages stand; the rest is written by hand. */
const BEGIN = "<!-- messages: written by npm run generate -->";
const END = "<!-- end of the messages -->";

const FILE = "troubleshooting.md";
const PAGE = `docs/guides/${FILE}`;

/** Which messages come below which heading: the first that fits. */
const SECTIONS: readonly (readonly [heading: string, modules: RegExp])[] = [
  ["Buddy", /^src\/registries\/buddy\//],
  ["Fruxon", /^src\/registries\/fruxon\//],
  ["Northflank", /^src\/registries\/northflank\//],
  ["Truto", /^src\/registries\/truto\//],
  ["The command line", /^src\/cli\//],
  ["All registries", /^src\//],
];

/** Texts that are no messages: descriptions of functions and commands. */
const OTHERS = /^src\/(?:builtin\/parse-import-id|framework\/definitions\/function|emulator\/.*)\.ts$/;

/** Writes the page into a folder, with the messages of the code. @param root - where the code and the page are */
export function writeTroubleshooting(root: string, folder: string): void {
  const page = readFileSync(join(root, PAGE), "utf8");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FILE), pageWith(page, messagesIn(root, "src")));
}

/** The page with these messages. */
export function pageWith(page: string, messages: readonly Message[]): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${PAGE} needs the lines ${BEGIN} and ${END}`);
  return `${before}${BEGIN}\n\n${listOf(messages)}\n${END}${after}`;
}

function listOf(messages: readonly Message[]): string {
  const wanted = messages.filter(({ module }) => !OTHERS.test(module));
  return SECTIONS.map(([heading, modules], index) => {
    const earlier = SECTIONS.slice(0, index).map(([, each]) => each);
    const own = wanted.filter(
      ({ module }) => modules.test(module) && !earlier.some((each) => each.test(module)),
    );
    return `### ${heading}\n\n${linesOf(own).join("\n")}\n`;
  }).join("\n");
}

/** A line for each message, by its text; the longest detail of those with one text. */
function linesOf(messages: readonly Message[]): readonly string[] {
  const details = new Map<string, string>();
  for (const { summary, detail } of messages) {
    const known = details.get(summary) ?? "";
    details.set(summary, detail.length > known.length ? detail : known);
  }
  return [...details]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([summary, detail]) => `- ${code(summary)}${isTelling(detail) ? `: ${escaped(detail)}` : ""}`);
}

const isTelling = (detail: string): boolean => /\p{L}{3}/u.test(detail);

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Searched for as it is printed. */
const code = (text: string): string => (text.includes("`") ? `\`\` ${flat(text)} \`\`` : `\`${flat(text)}\``);

const escaped = (text: string): string => flat(text).replace(/[\\<*[\]]/g, (sign) => `\\${sign}`);
