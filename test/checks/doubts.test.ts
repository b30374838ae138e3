import { doubtsAbout, fewerUnits, readingOf, text } from "../../src/checks";

const READING = readingOf((value) => value === "${later}");
const DOUBTS = {
  registry: "Acme",
  known: { type: ["ONE", "TWO"], "grants.level": ["USE", "MANAGE"] },
  usual: { name: text({ max: 3 }) },
};

const summariesOf = (config: Readonly<Record<string, unknown>>): readonly string[] =>
  doubtsAbout(config, DOUBTS, READING).map(
    ({ severity, at, summary, detail }) => `${severity} ${at.join(".")}: ${summary}. ${detail}`,
  );

test("a value that is not known is a warning that says who decides", () => {
  expect(summariesOf({ type: "THREE", grants: [{ level: "USE" }, { level: "manages" }] })).toEqual([
    'warning type: Unknown type "THREE". Given: "THREE". Known are ONE, TWO. Acme ' +
      "may have added it since then, and decides whether to accept it.",
    'warning grants.1.level: Unknown level "manages". Given: "manages". Did you mean MANAGE? Known are ' +
      "USE, MANAGE. Acme may have added it since then, and decides whether to accept it.",
  ]);
});

test("a value that is unusual is one as well", () => {
  expect(summariesOf({ name: "long" })).toEqual([
    'warning name: Unusual value for name. name must have at most 3 characters. Given: "long". Acme decides.',
  ]);
});

test("what is left out, empty or known later is not judged", () => {
  expect(summariesOf({ type: "", name: "${later}", grants: "${later}" })).toEqual([]);
  expect(summariesOf({ grants: null })).toEqual([]);
});

test("a text may be too long for a server that counts UTF-16 units", () => {
  expect(fewerUnits(3)("😀😀")).toEqual([
    "should have at most 3 characters as UTF-16 counts them, where an emoji is two or more; it has 4",
  ]);
  expect(fewerUnits(3)("abc")).toEqual([]);
  // Too long by any count, which is an error of its own.
  expect(fewerUnits(3)("😀😀😀😀")).toEqual([]);
  expect(text({ max: 2 })("😀😀")).toEqual([]);
});
