import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { shapesModule } from "../../../../scripts/generate/constructs/shapes";

const COMMITTED = resolve(__dirname, "../../../../lib/private/props/shapes.ts");

const unformatted = (code: string): string => code.replaceAll(/[\s,]/g, "");

it("what synth knows of props is what their types say: run `npm run generate` after changing one", () => {
  expect(unformatted(readFileSync(COMMITTED, "utf8"))).toBe(unformatted(shapesModule()));
});
