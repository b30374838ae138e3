import { hasUnseen, oneLine, visible, visibleLines } from "../../src/text";

const RAW = "a\u001b[2J\u0007\u009b\u007f b\u202e\u2066\u200b\u2028\u{e0041}\u3164\ufffe\ud800c";
const SHOWN = String.raw`a\u001b[2J\u0007\u009b\u007f b\u202e\u2066\u200b\u2028\u{e0041}\u3164\ufffe\ud800c`;

test("what cannot be seen, or what a terminal obeys, becomes an escape", () => {
  expect(visible(RAW)).toBe(SHOWN);
  expect(visible("a\nb\tc")).toBe(String.raw`a\u000ab\u0009c`);
});

test("a line of text has one space for each white space, line breaks too", () => {
  expect(oneLine(` a\r\n\t b${RAW}\n`)).toBe(`a b${SHOWN}`);
});

test("a text of several lines keeps them", () => {
  expect(visibleLines(`a\nb${RAW}`)).toBe(`a\nb${SHOWN}`);
});

test.each(["Zürich – 東京, 100 % “ok”", "❤\ufe0f", "e\u0301", "🇨🇭"])(
  "ordinary text stays as it is: %s",
  (text) => {
    expect(visible(text)).toBe(text);
    expect(hasUnseen(text)).toBe(false);
  },
);

test.each(["\u001b", "\n", "\u202e", "\u200d", "\u2029", "\u0085", "\ud800"])("%j cannot be seen", (text) => {
  expect(hasUnseen(`id${text}`)).toBe(true);
});
