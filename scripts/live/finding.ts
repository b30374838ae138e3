/** What a check saw of one fact of docs/apis. */
export interface Finding {
  /** `§2.2` of the registry's page. */
  readonly section: string;
  /** The fact, as a sentence. */
  readonly fact: string;
  readonly result: "holds" | "differs" | "not seen";
  /** Statuses, names of members and their types; never a value. */
  readonly seen: string;
}

export type Outcome = Pick<Finding, "result" | "seen">;

export const holds = (seen = ""): Outcome => ({ result: "holds", seen });
export const differs = (seen: string): Outcome => ({ result: "differs", seen });
export const notSeen = (why: string): Outcome => ({ result: "not seen", seen: why });

/** Holds or differs by a condition; `seen` says what was there in both cases. */
export const judge = (condition: boolean, seen: string): Outcome => (condition ? holds(seen) : differs(seen));

export const finding = (section: string, fact: string, outcome: Outcome): Finding => ({
  section,
  fact,
  ...outcome,
});

/** The findings as a table of Markdown, to be read in a terminal and to be put into an issue. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map(({ section, fact, result, seen }) => [section, result, fact, seen]);
  const head = ["section", "result", "fact", "seen"];
  const widths = head.map((title, column) =>
    column === 3 ? 0 : Math.max(title.length, ...rows.map((row) => cell(row[column]).length)),
  );
  const line = (cells: readonly (string | undefined)[]): string =>
    `| ${cells.map((text, column) => cell(text).padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

const cell = (text = ""): string => text.replace(/\|/g, "/").replace(/\s+/g, " ");
