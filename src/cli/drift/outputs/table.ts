import Table from "cli-table3";
import colors from "picocolors";
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
    stack.objects.filter(isWorthTelling).map((object) => {
      const shade = isDrifted(object) || object.status === "unreadable" ? mark[object.status] : paint.dim;
      return [
        `${stack.name}\n${paint.bold(object.address)}`,
        shade(wordsFor(object.status)),
        linesFor(object).join("\n"),
      ];
    }),
  );
  const unapplied = report.stacks.flatMap(({ name, unapplied: changes = [] }) =>
    changes.map(({ address, actions, attributes }) => [
      `${name}\n${paint.bold(address)}`,
      paint.cyan(`to ${actions.join(", ")}`),
      attributes.join(", "),
    ]),
  );
  const unmanaged = (report.unmanaged ?? []).map(({ type, id, name }) => [
    `${name}\n${type}`,
    paint.cyan("unmanaged"),
    `import id ${id}`,
  ]);
  const all = [...rows, ...unapplied, ...unmanaged];
  const errors = [
    ...report.stacks.flatMap(({ name, error }) => (error === undefined ? [] : [`${name}: ${error}`])),
    ...report.problems,
  ].map((text) => `${paint.red("Error:")} ${text}`);
  return [
    ...(all.length === 0 ? [] : [drawn(all, width, colour)]),
    ...errors,
    ...ruleNotes(report).map((text) => `${paint.yellow("Note:")} ${text}`),
    paint.bold(headline(report)),
    "",
  ].join("\n");
}

/** What is to be done about ignore rules. */
export const ruleNotes = ({ ignore_rules: { expired, unused } }: Report): readonly string[] => [
  ...expired.map(
    ({ rule, expires }) => `the ignore rule ${rule} expired on ${expires ?? ""}; it is not applied`,
  ),
  ...unused.map(({ rule }) => `the ignore rule ${rule} ignores nothing; remove it`),
];

function drawn(rows: readonly (readonly string[])[], width: number, colour: boolean): string {
  const total = Math.max(60, Math.min(width, 160)) - 4;
  const widths = [Math.floor(total * 0.36), 18, total - Math.floor(total * 0.36) - 18];
  const table = new Table({
    head: ["object", "what", "recorded → actual"],
    colWidths: widths,
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: colour ? { head: ["bold"] } : { head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
