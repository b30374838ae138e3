import Table from "cli-table3";
import colors from "picocolors";
import { visibleLines } from "../../../text";
import { headline, isDrifted, type Report } from "../report";
import { isWorthTelling, linesFor, wordsFor } from "./text";

/** For a terminal. */
export function tableOf(
  report: Report,
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  const paint = colors.createColors(colour);
  const mark = {
    changed: paint.yellow,
    deleted: paint.red,
    credentials: paint.yellow,
    unreadable: paint.red,
    in_sync: paint.green,
  };
  const rows = report.stacks.flatMap((stack) =>
    stack.objects.filter(isWorthTelling).map((object): Row => ({
      cells: [`${stack.name}\n${object.address}`, wordsFor(object.status), linesFor(object).join("\n")],
      shade: isDrifted(object) || object.status === "unreadable" ? mark[object.status] : paint.dim,
    })),
  );
  const unapplied = report.stacks.flatMap(({ name, unapplied: changes = [] }) =>
    changes.map(({ address, actions, attributes }): Row => ({
      cells: [`${name}\n${address}`, `to ${actions.join(", ")}`, attributes.join(", ")],
      shade: paint.cyan,
    })),
  );
  const unmanaged = (report.unmanaged ?? []).map(({ type, id, name }): Row => ({
    cells: [`${name}\n${type}`, "unmanaged", `import id ${id}`],
    shade: paint.cyan,
  }));
  const all = [...rows, ...unapplied, ...unmanaged];
  const errors = [
    ...report.stacks.flatMap(({ name, error }) => (error === undefined ? [] : [`${name}: ${error}`])),
    ...report.problems,
  ].map((text) => `${paint.red("Error:")} ${visibleLines(text)}`);
  return [
    ...(all.length === 0 ? [] : [drawn(all, width, colour)]),
    ...errors,
    ...ruleNotes(report).map((text) => `${paint.yellow("Note:")} ${visibleLines(text)}`),
    paint.bold(headline(report)),
    "",
  ].join("\n");
}

/** What to do about ignore rules. */
export const ruleNotes = ({ ignore_rules: { expired, unused } }: Report): readonly string[] => [
  ...expired.map(
    ({ rule, expires }) => `the ignore rule ${rule} expired on ${expires ?? ""}; it is not applied`,
  ),
  ...unused.map(({ rule }) => `the ignore rule ${rule} ignores nothing; remove it`),
];

/** The cells of a row: the object with its stack, what happened, and the details. */
interface Row {
  readonly cells: readonly [string, string, string];
  readonly shade: (text: string) => string;
}

/** Lines are broken before they are coloured: a broken escape sequence colours the rest of the screen. */
function drawn(rows: readonly Row[], width: number, colour: boolean): string {
  const widths = widthsOf(rows, Math.max(72, Math.min(width, 160)) - 4);
  const table = new Table({
    head: ["object", "what", "recorded → actual"],
    colWidths: [...widths],
    style: colour ? { head: ["bold"] } : { head: [], border: [] },
  });
  for (const { cells, shade } of rows) {
    const [object, what, text] = cells.map((cell, column) =>
      folded(visibleLines(cell), (widths[column] ?? 20) - 2),
    );
    table.push([(object ?? []).join("\n"), (what ?? []).map(shade).join("\n"), (text ?? []).join("\n")]);
  }
  return table.toString();
}

/** Addresses are read best in one line: they have what the details do not need, and at least a third. */
function widthsOf(rows: readonly Row[], total: number): readonly [number, number, number] {
  const wanted = (column: 0 | 2): number =>
    rows
      .flatMap(({ cells }) => visibleLines(cells[column]).split("\n"))
      .reduce((longest, line) => Math.max(longest, line.length + 2), 0);
  const [object, what, details] = [wanted(0), 20, Math.max(wanted(2), "recorded → actual".length + 2)];
  if (object + what + details <= total) return [object, what, details];
  const first = Math.max(Math.floor(total * 0.34), Math.min(object, total - what - details));
  return [first, what, total - what - first];
}

/** Text in lines of at most so many characters, broken between words if possible. */
const folded = (text: string, width: number): readonly string[] =>
  text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let rest = line;
    while (rest.length > width) {
      const space = rest.lastIndexOf(" ", width);
      const end = space > width / 2 ? space : width;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end).trimStart();
    }
    return [...lines, rest];
  });
