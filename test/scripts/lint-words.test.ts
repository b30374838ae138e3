import { join } from "node:path";
import { HABITS, problemsIn, textsOf, type Habit } from "../../scripts/lint/words";

const habit = (left: number): Habit => ({ pattern: /\bof old\b/gi, instead: "former", left });
const text = (...lines: readonly string[]) => [{ path: "src/a.ts", text: lines.join("\n") }];

describe("the list of habits to drop", () => {
  it("reports a new occurrence, with its place and what to write", () => {
    expect(problemsIn(text("// fine", "// names of old"), [habit(0)])).toEqual([
      "/\\bof old\\b/gi occurs 1 times, allowed 0. Write: former.",
      "  src/a.ts:2: // names of old",
    ]);
  });

  it("counts every occurrence in a line", () => {
    expect(problemsIn(text("of old, of old"), [habit(1)])[0]).toContain("occurs 2 times, allowed 1");
  });

  it("accepts as many as are left, and fewer", () => {
    expect(problemsIn(text("of old"), [habit(1)])).toEqual([]);
    expect(problemsIn(text("// fine"), [habit(1)])).toEqual([]);
  });

  it("reads pages, code and examples, but neither bindings nor the guide of style", () => {
    const paths = textsOf(join(__dirname, "../..")).map(({ path }) => path);

    expect(paths).toEqual(
      expect.arrayContaining(["README.md", "docs/guides/cdktf.md", "src/provider.ts", "lib/index.ts"]),
    );
    expect(paths.filter((path) => /^lib\/bindings|style\.md/.test(path))).toEqual([]);
    expect(HABITS.length).toBeGreaterThan(10);
  });
});
