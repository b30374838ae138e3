import type { Doc } from "./model";

/** Paragraphs with an empty line after each. */
export const spaced = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.filter((text) => text !== "").flatMap((text) => [...text.split("\n"), ""]);

/** An item of a list; what belongs to it is indented. */
export function item(
  head: string,
  paragraphs: readonly string[],
  nested: readonly string[] = [],
): readonly string[] {
  const [first = "", ...others] = paragraphs;
  const [line = "", ...rest] = `- ${head} ${first}`.trimEnd().split("\n");
  return [
    line,
    ...[...rest, ...others.flatMap((text) => ["", ...text.split("\n")]), ...nested].map(indented),
  ];
}

const indented = (line: string): string => (line === "" ? "" : `  ${line}`);

/** An empty string is no sentence. */
export const sentence = (text: string): string => (text === "" || /[.:!?]$/.test(text) ? text : `${text}.`);

export const paragraphsOf = ({ text, deprecated }: Doc): readonly string[] => [
  ...(deprecated === undefined ? [] : [`**Deprecated.** ${deprecated}`]),
  ...(text === "" ? [] : text.split(/\n{2,}/)),
];

/** The first sentence, in one line. */
export const firstSentence = ({ text }: Doc): string =>
  (/^[\s\S]*?[.:](?=\s|$)/.exec(text)?.[0] ?? text).replace(/\s+/g, " ").replace(/:$/, ".");

/** With what happens when the property is not given. */
export function propParagraphs(doc: Doc): readonly string[] {
  const paragraphs = paragraphsOf(doc);
  const { defaultValue } = doc;
  if (defaultValue === undefined) return paragraphs;
  const said = sentence(`Default: ${defaultText(defaultValue)}`);
  const [only, ...others] = paragraphs;
  if (only === undefined) return [said];
  return others.length === 0 ? [`${sentence(only)} ${said}`] : [...paragraphs, said];
}

/** `- a sentence`, a value, or a value and, after a semicolon, when it is another one. */
function defaultText(text: string): string {
  if (text.startsWith("- ")) return text.slice(2).replace(/\s+/g, " ");
  const [value = "", ...otherwise] = text.split(/;\s+/);
  return [`\`${value}\``, ...otherwise].join("; ").replace(/\s+/g, " ");
}

export const examplesOf = ({ examples }: Doc): readonly string[] =>
  examples.flatMap((example) => ["```ts", ...example.split("\n"), "```", ""]);
