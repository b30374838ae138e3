import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..");

test("every test that docs/guides/security.md names is there", () => {
  const page = readFileSync(join(ROOT, "docs/guides/security.md"), "utf8");
  const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) => path);

  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("every line of its tables names a test", () => {
  const page = readFileSync(join(ROOT, "docs/guides/security.md"), "utf8");
  const lines = page
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (An attacker could|---)/.test(line));

  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !/\| `test\/[^|]*` \|$/.test(line))).toEqual([]);
});
