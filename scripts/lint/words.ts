// Habits of language that docs/style.md drops: each with how often it may still occur. The numbers may only shrink.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface Habit {
  readonly pattern: RegExp;
  /** What to write. */
  readonly instead: string;
  /** Occurrences that are left. Zero: there are none, and none may come. */
  readonly left: number;
}

export const HABITS: readonly Habit[] = [
  { pattern: /\bgo(?:es)? up\b/gi, instead: "increases", left: 18 },
  { pattern: /\bbelongs? into\b/gi, instead: "belongs in, goes into", left: 0 },
  { pattern: /\bof old\b/gi, instead: "earlier, former", left: 0 },
  { pattern: /\bfor good\b/gi, instead: "permanently", left: 2 },
  { pattern: /\bof (?:one's|its|their|your) own\b/gi, instead: "its own, their own, your own", left: 104 },
  { pattern: /\b(?:is|are|was|were) there already\b/gi, instead: "existing", left: 4 },
  { pattern: /\bleft out\b/gi, instead: "if omitted, is omitted", left: 83 },
  { pattern: /\bstands? in\b/gi, instead: "is set in, is in", left: 24 },
  { pattern: /\b(?:is|are|was|were|been) told\b/gi, instead: "is reported", left: 51 },
  { pattern: /\btells? (?:of|that)\b/gi, instead: "reports, says", left: 9 },
  { pattern: /\bnobody\b/gi, instead: "name who or what does not", left: 79 },
  { pattern: /\bsomebody\b/gi, instead: "another user, another process", left: 86 },
  { pattern: /\bwhoever\b/gi, instead: "name who", left: 33 },
  { pattern: /whereabouts/gi, instead: "location, place", left: 0 },
  { pattern: /\bdoors?\b/gi, instead: "middleware, import rule, entry", left: 0 },
  { pattern: /\bshel(?:f|ves)\b/gi, instead: "store", left: 0 },
  { pattern: /patience/gi, instead: "polling, timeout", left: 0 },
  { pattern: /moment/gi, instead: "timestamp, time", left: 0 },
  { pattern: /stranger/gi, instead: "name what it is", left: 0 },
  { pattern: /\b(?:rooms?|houses?|furniture)\b/gi, instead: "module", left: 0 },
  { pattern: /crowd/gi, instead: "name what it is", left: 0 },
];

/** What is read: every text of the repository that people see, except tests, generated code and the list itself. */
const PLACES = ["docs", "src", "lib", "scripts", "examples", "bench"];
const PAGES = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md"];
const NOT_READ =
  /^(?:docs\/style\.md|lib\/bindings\/|src\/plugin\/gen\/|scripts\/lint\/words\.ts)|node_modules|cdktf\.out/;

export interface Text {
  readonly path: string;
  readonly text: string;
}

export function textsOf(root: string): readonly Text[] {
  const files = PLACES.flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|cjs|md)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/")),
  );
  return [...PAGES, ...files]
    .filter((path) => !NOT_READ.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** What is wrong, in lines to be read; none if no habit occurs more often than it may. */
export function problemsIn(texts: readonly Text[], habits: readonly Habit[] = HABITS): readonly string[] {
  return habits.flatMap(({ pattern, instead, left }) => {
    const places = texts.flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) => {
        const count = [...line.matchAll(pattern)].length;
        return Array.from({ length: count }, () => `${path}:${String(index + 1)}: ${line.trim()}`);
      }),
    );
    if (places.length <= left) return [];
    return [
      `${String(pattern)} occurs ${String(places.length)} times, allowed ${String(left)}. Write: ${instead}.`,
      ...places.map((place) => `  ${place}`),
    ];
  });
}

if (require.main === module) {
  const problems = problemsIn(textsOf(join(__dirname, "..", "..")));
  problems.forEach((line) => console.log(line));
  if (problems.length > 0) console.log("The style of texts is described in docs/style.md.");
  process.exitCode = problems.length > 0 ? 1 : 0;
}
