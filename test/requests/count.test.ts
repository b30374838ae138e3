import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countRequests } from "./count";
import { KINDS } from "./kinds";

/** A prime, so that no coefficient looks like a small constant. */
const COUNT = 13;

const PAGE = readFileSync(join(__dirname, "..", "..", "docs", "guides", "requests.md"), "utf8");

/** What the page says that is sent, by operation; N is the number of objects, P that of pages. */
function promised(type: string): Readonly<Record<string, number>> {
  const [, section = ""] = PAGE.split(`### \`${type}\`\n`);
  const [table = ""] = section.split("\n#");
  const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)].slice(1);
  return Object.fromEntries(
    rows
      .filter(([, operation = ""]) => !operation.startsWith("-"))
      .map(([, operation = "", , sent = ""]) => [operation.trim(), valueOf(sent)]),
  );
}

/** `2N + 1`, with all objects on one page. */
function valueOf(formula: string): number {
  const terms = formula.trim().split(" + ");
  return terms.reduce((sum, term) => {
    const { factor = "", letter } = /^(?<factor>\d*)(?<letter>[NP])?$/.exec(term)?.groups ?? {};
    if (factor === "" && letter === undefined) throw new Error(`not a number of requests: ${formula}`);
    return sum + (factor === "" ? 1 : Number(factor)) * (letter === "N" ? COUNT : 1);
  }, 0);
}

test.each(KINDS.map((kind) => ({ ...kind })))(
  "$type sends as many requests as docs/guides/requests.md says",
  async (kind) => {
    expect(await countRequests(kind, COUNT)).toEqual(promised(kind.type));
  },
);
