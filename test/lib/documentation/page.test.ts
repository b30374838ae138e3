import { type Block, blocksOf, fileOf, written } from "./page";

const block = (language: string, text: string): Block => ({ at: "page.md:1", language, info: "", text });

const FILE = "one\ntwo\nthree\nfour\n";

it("a block is all of its file, whatever was there", () => {
  expect(written(block("ts", "other\n"), FILE)).toBe("other\n");
});

it("a diff changes what it names, at as many places as it has parts", () => {
  const diff = " one\n-two\n+2\n@@\n-four\n+4\n+five\n";

  expect(written(block("diff", diff), FILE)).toBe("one\n2\nthree\n4\nfive\n");
});

it("a diff that fits nowhere, or in several places, is a mistake of the page", () => {
  expect(() => written(block("diff", " one\n-three\n"), FILE)).toThrow(
    "page.md:1: the file has 0 places that the diff fits",
  );
  expect(() => written(block("diff", "-a\n"), "a\na\n")).toThrow(
    "page.md:1: the file has 2 places that the diff fits",
  );
});

it("a block knows its line and its file", () => {
  const [first] = blocksOf("docs/guides/cdktf.md").filter((found) => fileOf(found) !== undefined);

  expect(first).toMatchObject({
    language: "json",
    at: expect.stringMatching(/^docs\/guides\/cdktf\.md:\d+$/),
  });
  expect(first && fileOf(first)).toBe("cdktf.json");
});
