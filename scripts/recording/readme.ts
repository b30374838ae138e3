/** Precedes the block of the README with the plan, which the recording writes. */
const MARK = "<!-- The plan is written by `npm run record`. -->\n\n";

/** The program of the README: its first block in TypeScript. */
export const programOf = (readme: string): string =>
  found(/^```ts\n([\s\S]*?)^```$/m.exec(readme)?.[1], "a program");

/** The plan of the README. */
export const planOf = (readme: string): string =>
  found(
    readme
      .split(MARK)[1]
      ?.split("```")[1]
      ?.replace(/^\w*\n|\n$/g, ""),
    "a plan",
  );

export const withPlan = (readme: string, plan: string): string =>
  readme.replace(`${MARK}\`\`\`text\n${planOf(readme)}\n`, () => `${MARK}\`\`\`text\n${plan}\n`);

function found(text: string | undefined, what: string): string {
  if (text === undefined) throw new Error(`README.md has no block with ${what}.`);
  return text;
}
