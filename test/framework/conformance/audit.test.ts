import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

// Every numbered rule of docs/apis/terraform-protocol.md (section 4, and 2.8 for schemas) has a test that names it in
// its title, and an end-to-end test where Terraform 1.11.4 can be made to judge it, or stands here with the reason why
// not.

const TESTS = join(__dirname, "..", "..");

const COUNTS = {
  H: 11,
  W: 6,
  P: 19,
  F: 5,
  A: 13,
  R: 5,
  U: 3,
  M: 1,
  I: 6,
  D: 1,
  E: 3,
  FN: 1,
  L: 2,
  X: 2,
  S: 9,
};

const RULES: readonly string[] = [
  ...Object.entries(COUNTS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, position) => `${letter}${position + 1}`),
  ),
  "4.7",
  "4.8",
];

type Reasons = Readonly<Record<string, string>>;

const NO_BLOCKS =
  "The framework has no blocks (attribute.ts, Shape); the test of P10 to P13 sees that none is declared.";

const NOT_APPLICABLE: Reasons = { W6: NO_BLOCKS, S3: NO_BLOCKS };

const IDENTITY = "Terraform 1.12 was the first with identities.";
const QUERY = "Terraform 1.14 was the first with list resources.";
const SCHEMAS = "Terraform loads the schemas in every end-to-end test and refuses those that break a rule.";

const NOT_PROVOKED: Reasons = {
  H2: "Terraform would wait for a minute; how long the start takes is measured without it.",
  H6: "Terraform always sends its cookie.",
  P10: NO_BLOCKS,
  P11: NO_BLOCKS,
  P12: NO_BLOCKS,
  P13: NO_BLOCKS,
  A6: NO_BLOCKS,
  P19: IDENTITY,
  A12: IDENTITY,
  I6: IDENTITY,
  L1: QUERY,
  L2: QUERY,
  ...Object.fromEntries(RULES.filter((rule) => rule.startsWith("S")).map((rule) => [rule, SCHEMAS])),
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(TESTS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    // These two are about the checker and about this list.
    .filter((file) => !/conformance\/(rules|audit)\.test\.ts$/.test(file));

const TERRAFORM = "plugin/terraform.test.ts";
const endToEnd = [...filesIn("e2e"), join(TESTS, TERRAFORM)];
const withoutTerraform = [...filesIn("framework"), ...filesIn("plugin")].filter(
  (file) => relative(TESTS, file) !== TERRAFORM,
);

/** A text that is followed by a function: what a test or a group of tests is called. */
const TITLE = /(["'`])((?:\\.|(?!\1)[^\\\n])*)\1,\s*(?:async\s*)?(?:\(|[a-zA-Z_]+\s*(?:=>|,|\)))/g;

const titlesIn = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(TITLE)].map(([, , title = ""]) => title);

/** The rules that a title names: `P4`, `I1 to I4`, `4.7`. */
function rulesIn(title: string): readonly string[] {
  const numbered = [...title.matchAll(/\b([A-Z]{1,2})(\d+)(?: to \1(\d+))?\b/g)].flatMap(
    ([, letter = "", first = "", last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${letter}${Number(first) + i}`),
  );
  return [...numbered, ...(title.match(/\b4\.[78]\b/g) ?? [])];
}

const namedIn = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.flatMap(titlesIn).flatMap(rulesIn));

const unaccounted = (named: ReadonlySet<string>, reasons: Reasons): readonly string[] =>
  RULES.filter((rule) => !named.has(rule) && !(rule in reasons));
const needless = (named: ReadonlySet<string>, reasons: Reasons): readonly string[] =>
  Object.keys(reasons).filter((rule) => named.has(rule) || !RULES.includes(rule));

test("every rule has a test that is named after it, or a reason", () => {
  const named = namedIn(withoutTerraform);

  expect(unaccounted(named, NOT_APPLICABLE)).toEqual([]);
  expect(needless(named, NOT_APPLICABLE)).toEqual([]);
});

test("every rule that Terraform 1.11.4 can be made to judge has an end-to-end test that is named after it", () => {
  const reasons = { ...NOT_APPLICABLE, ...NOT_PROVOKED };
  const named = namedIn(endToEnd);

  expect(unaccounted(named, reasons)).toEqual([]);
  expect(needless(named, reasons)).toEqual([]);
});

test("titles are found and read", () => {
  expect(rulesIn("the rest (I1 to I3, W4; 4.7: all of it)")).toEqual(["I1", "I2", "I3", "W4", "4.7"]);
  expect(titlesIn(join(TESTS, TERRAFORM)).length).toBeGreaterThan(4);
});
