import { jsonText, plainText, SPELLINGS } from "../../../src/emulator/host/spellings";

const TEXT = "é/<a b>'\"";

describe("a spelling", () => {
  it.each([
    ["plain", TEXT],
    ["jsonSlash", String.raw`é\/<a b>'\"`],
    ["jsonUnicode", String.raw`\u00e9/\u003ca b\u003e\u0027\"`],
    ["jsonTwice", String.raw`"é/<a b>'\""`],
    ["entities", "é/&lt;a b&gt;&#39;&quot;"],
    ["quoted", String.raw`'é/<a b>\'"'`],
    ["percent", "%C3%A9%2F%3Ca%20b%3E%27%22"],
    ["percentKeepsSlash", "%C3%A9/%3Ca%20b%3E%27%22"],
    ["form", "%C3%A9%2F%3Ca+b%3E%27%22"],
    ["firstThreeQuarters", "é/<a b>"],
    ["lastTwoThirds", "a b>'\""],
    ["hex", "c3a92f3c6120623e2722"],
    ["latin1", "Ã©/<a b>'\""],
    ["base64", "w6kvPGEgYj4nIg=="],
    ["base64Url", "w6kvPGEgYj4nIg"],
    ["reversed", "\"'>b a</é"],
  ] as const)("%s", (spelling, expected) => {
    expect(plainText(TEXT, spelling)).toBe(expected);
  });

  it("is valid within a JSON text, each of them", () => {
    for (const spelling of SPELLINGS) {
      const read: unknown = JSON.parse(`"${jsonText(`${TEXT}\n${"x".repeat(200)}`, spelling)}"`);
      expect(read).not.toBe("");
    }
  });

  it("of whole characters is gone once JSON is read", () => {
    expect(JSON.parse(`"${jsonText(TEXT, "jsonUnicodeAll")}"`)).toBe(TEXT);
    expect(jsonText("AB", "jsonUnicodeAll")).toBe(String.raw`\u0041\u0042`);
  });
});
