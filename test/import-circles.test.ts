import { resolve } from "node:path";
import { circlesIn, importGraph } from "./support/imports";

test("no file imports itself through others, be it for types only", () => {
  const graph = importGraph(resolve(__dirname, ".."), ["src", "lib"]);

  const circles = circlesIn(graph);

  expect(graph.size).toBeGreaterThan(500);
  expect(circles).toEqual([]);
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
