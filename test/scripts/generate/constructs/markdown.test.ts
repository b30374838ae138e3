import { NOTHING } from "../../../../scripts/generate/constructs/doc";
import { firstSentence, item, propParagraphs } from "../../../../scripts/generate/constructs/markdown";

const withDefault = (defaultValue: string, text = "Told") => ({ ...NOTHING, text, defaultValue });

describe("what a property is when it is left out", () => {
  it("is a value, as code", () => {
    expect(propParagraphs(withDefault('"10m"'))).toEqual(['Told. Default: `"10m"`.']);
  });

  it("is a sentence after a dash", () => {
    expect(propParagraphs(withDefault("- the server\ndecides"))).toEqual([
      "Told. Default: the server decides.",
    ]);
  });

  it("is a value, and when it is another one", () => {
    expect(propParagraphs(withDefault("true; where `push` is given, false"))).toEqual([
      "Told. Default: `true`; where `push` is given, false.",
    ]);
  });

  it("stands apart from a text of several paragraphs, and alone where there is no text", () => {
    expect(propParagraphs(withDefault("1", "One.\n\nTwo."))).toEqual(["One.", "Two.", "Default: `1`."]);
    expect(propParagraphs(withDefault("1", ""))).toEqual(["Default: `1`."]);
  });
});

it("what belongs to an item is indented below it, with an empty line before a paragraph", () => {
  expect(item("`name`", ["One\ntwo.", "Three."], ["- nested"])).toEqual([
    "- `name` One",
    "  two.",
    "",
    "  Three.",
    "  - nested",
  ]);
});

it("the first sentence ends at a full stop or a colon, not at a point within a word", () => {
  const first = (text: string): string => firstSentence({ ...NOTHING, text });

  expect(first("Written to cdk.tf.json\nat synth. More.")).toBe("Written to cdk.tf.json at synth.");
  expect(first("An object: one resource")).toBe("An object.");
  expect(first("No end")).toBe("No end");
});
