/** A page as the registries of Terraform and OpenTofu take it. */
export interface Page {
  readonly title: string;
  readonly heading: string;
  /** The heading in a registry's navigation; undefined for the page of the provider, which has none. */
  readonly category: string | undefined;
  /** Markdown. */
  readonly description: string;
  readonly body: readonly string[];
}

export const pageLines = ({ title, heading, category, description, body }: Page): readonly string[] => [
  "---",
  "# Generated from the schema by `npm run generate`.",
  `page_title: ${JSON.stringify(title)}`,
  ...(category === undefined ? [] : [`subcategory: ${JSON.stringify(category)}`]),
  "description: |-",
  `  ${plain(firstSentence(description))}`,
  "---",
  "",
  `# ${heading}`,
  "",
  description,
  "",
  ...body,
];

/** A section, unless it is empty. */
export const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, "", ...lines, ...(lines.at(-1) === "" ? [] : [""])];

/** A registry shows the description in lists and in search results, as text. */
const plain = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("`", "");

const firstSentence = (text: string): string => /^[\s\S]*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
