import { transformSync } from "esbuild";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const { code } = transformSync(readFileSync(resolve(__dirname, "../../src/node/young-memory.ts"), "utf8"), {
  loader: "ts",
  format: "cjs",
});

/** How many bytes V8 gives to young memory in a process whose garbage is kept for long, as some calls do. */
function youngMemory({ bounded, options }: { bounded: boolean; options?: string }): number {
  const program = `${code}
    ${bounded ? "boundYoungMemory();" : ""}
    const kept = [];
    for (let i = 0; i < 400_000; i++) kept[i % 50_000] = { text: "text " + i, list: [i, i + 1, i + 2, i + 3] };
    const space = require("node:v8").getHeapSpaceStatistics().find((each) => each.space_name === "new_space");
    console.log(space.space_size);`;
  const env = { ...process.env, NODE_OPTIONS: options ?? "" };
  return Number(execFileSync(process.execPath, ["--eval", program], { encoding: "utf8", env }));
}

test("young memory stays as small as it is", () => {
  expect(youngMemory({ bounded: true })).toBeLessThan(youngMemory({ bounded: false }) / 2);
});

test("a size that the user has set stays", () => {
  const options = "--max-semi-space-size=32";

  expect(youngMemory({ bounded: true, options })).toBeGreaterThan(youngMemory({ bounded: true }) * 2);
});
