import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { planOf, programOf, withPlan } from "../../../scripts/recording/readme";
import { linesOf } from "../../../scripts/recording/screen";
import { svgOf } from "../../../scripts/recording/svg";

const ROOT = resolve(__dirname, "../../..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const ESCAPE = "\u001b";

test("the recording and the README show the same program and the same plan: both are of one run", () => {
  const shown = textOf(readFileSync(join(ROOT, "docs", "images", "recording.svg"), "utf8"));

  expect(shown).toContain(`$ cat main.ts\n${programOf(readme)}`);
  expect(shown).toContain(`$ npx cdktf diff\n${planOf(readme)}\n`);
  expect(shown).not.toContain("FAKE-SECRET");
});

test("a new plan takes the place of the old one, and of nothing else", () => {
  const changed = withPlan(readme, "Plan: $& to add");

  expect(planOf(changed)).toBe("Plan: $& to add");
  expect(withPlan(changed, planOf(readme))).toBe(readme);
});

test("progress is not shown, and a style lasts until it changes", () => {
  const printed = `⠋ Working\n${ESCAPE}[2K${ESCAPE}[1A${ESCAPE}[G${ESCAPE}[1m${ESCAPE}[33mTwo\nlines${ESCAPE}[0m plain`;

  expect(linesOf(printed)).toEqual([
    [{ text: "⠋ Working" }],
    [{ text: "Two", bold: true, colour: "yellow" }],
    [{ text: "lines", bold: true, colour: "yellow" }, { text: " plain" }],
  ]);
});

test("what is printed is text in the picture, whatever it contains", () => {
  const svg = svgOf([{ spans: [{ text: `<b> & "quoted"`, colour: "red" }], after: 1 }], "A <title>", "It's");

  expect(svg).toContain('<tspan class="red">&lt;b&gt; &amp; &quot;quoted&quot;</tspan>');
  expect(svg).toContain("A &lt;title&gt;");
  expect(textOf(svg)).toBe(`<b> & "quoted"`);
});

/** The lines of a picture. */
function textOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>(.*)<\/text>/g)]
    .map(([, line = ""]) =>
      line
        .replace(/<[^>]*>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
    )
    .join("\n");
}
