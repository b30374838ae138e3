import { resolve } from "node:path";
import { circlesIn, importGraph } from "./support/imports";

/**
 * How many files of a module are still in import circles. A number may only become smaller, and a module that is not listed
 * has none: whoever breaks a circle corrects the list.
 */
const LEFT: Readonly<Record<string, number>> = {
  "lib/private": 2,
  "src/emulator": 2,
};

const moduleOf = (file: string): string => {
  const [top = "", module = ""] = file.split("/");
  return `${top}/${module}`;
};

test("no file imports itself through others, be it for types only", () => {
  const graph = importGraph(resolve(__dirname, ".."), ["src", "lib"]);

  const circles = circlesIn(graph);

  expect(graph.size).toBeGreaterThan(500);
  const modules = [...new Set(circles.flat().map(moduleOf))];
  const added = modules.flatMap((module) => {
    const inModule = circles.filter(([first = ""]) => moduleOf(first) === module);
    return inModule.flat().length > (LEFT[module] ?? 0) ? inModule : [];
  });
  expect(added).toEqual([]);
});

test("a circle is found however long it is, and what only leads to it is not in it", () => {
  const graph = new Map([
    ["a.ts", ["b.ts"]],
    ["b.ts", ["c.ts"]],
    ["c.ts", ["d.ts", "leaf.ts"]],
    ["d.ts", ["b.ts"]],
    ["leaf.ts", []],
    ["self.ts", ["self.ts"]],
  ]);

  expect(circlesIn(graph)).toEqual([["b.ts", "c.ts", "d.ts"], ["self.ts"]]);
});
