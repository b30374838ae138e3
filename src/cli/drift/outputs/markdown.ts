import { headline, isDrifted, type Report, type ReportedObject } from "../report";
import { ruleNotes } from "./table";
import { capitalized, credentialsText, isWorthTelling, valueText, wordsFor } from "./text";

/** What a comment on GitHub can hold. */
export const MOST_CHARACTERS = 65_536;

/** A pipeline finds its own comment by this line. */
export const MARKER = "<!-- integrations drift -->";

/** For a comment: as much as fits, most important first, and the number of omitted sections. */
export function markdownOf(report: Report): string {
  const blocks = report.stacks.flatMap(({ name, error, objects, unapplied = [] }) => [
    ...(error === undefined ? [] : [`### ${code(name)} could not be read\n\n${plain(error)}\n`]),
    ...sorted(objects.filter(isWorthTelling)).map((object) => blockOf(name, object)),
    ...(unapplied.length === 0
      ? []
      : [
          `### ${code(name)}: unapplied changes\n\n` +
            unapplied
              .map(
                ({ address, actions, attributes }) =>
                  `- ${code(address)}: ${actions.join(", ")} ${attributes.map(code).join(", ")}`,
              )
              .join("\n") +
            "\n",
        ]),
  ]);
  const unmanaged = (report.unmanaged ?? []).map(
    ({ type, id, name }) => `- ${code(type)} ${plain(name)}, import id ${code(id)}`,
  );
  const head = [MARKER, "## Drift", "", `**${plain(headline(report))}**`, ""].join("\n");
  const foot = [
    ...report.problems.map(plain),
    ...ruleNotes(report).map(plain),
    `Report of ${report.generated_at}, ${report.tool}.`,
  ]
    .map((line) => `- ${line}`)
    .join("\n")
    .slice(0, 4_000);
  const list =
    unmanaged.length === 0 ? [] : [`### In a registry, but in no state\n\n${unmanaged.join("\n")}\n`];
  return fitted(head, [...blocks, ...list], `\n${foot}\n`);
}

function fitted(head: string, blocks: readonly string[], foot: string): string {
  const space = MOST_CHARACTERS - head.length - foot.length - 200;
  const kept: string[] = [];
  let used = 0;
  for (const block of blocks) {
    if (used + block.length + 1 > space) break;
    kept.push(block);
    used += block.length + 1;
  }
  const left = blocks.length - kept.length;
  const more =
    left === 0
      ? ""
      : `\n_${left} more ${left === 1 ? "section does" : "sections do"} not fit here; the other formats contain everything._\n`;
  return `${head}\n${kept.join("\n")}${more}${foot}`;
}

const ORDER: readonly ReportedObject["status"][] = [
  "deleted",
  "changed",
  "credentials",
  "unreadable",
  "in_sync",
];

const sorted = (objects: readonly ReportedObject[]): readonly ReportedObject[] =>
  [...objects].sort(
    (a, b) =>
      Number(isDrifted(b)) - Number(isDrifted(a)) || ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  );

function blockOf(stack: string, object: ReportedObject): string {
  const { address, status, changes, credentials, messages, ignored } = object;
  const note = ignored === undefined ? "" : ` (ignored: ${plain(ignored)})`;
  const rows = changes.map(({ attribute, recorded, actual, sensitive, ignored: why }) =>
    sensitive
      ? `| ${code(attribute)} | _(sensitive)_ | _(sensitive)_ |`
      : `| ${code(attribute)}${why === undefined ? "" : ` (ignored: ${plain(why)})`} | ${cell(recorded)} | ${cell(actual)} |`,
  );
  const table = rows.length === 0 ? [] : ["| attribute | recorded | actual |", "|---|---|---|", ...rows, ""];
  const marked = credentials === undefined ? [] : [plain(capitalized(credentialsText(credentials))), ""];
  const said = status === "unreadable" ? [...messages.map(plain), ""] : [];
  return [
    `### ${code(address)} in ${code(stack)}: ${wordsFor(status)}${note}`,
    "",
    ...table,
    ...marked,
    ...said,
  ].join("\n");
}

/** Longest value in a cell; whole values are in the other formats. */
const LONGEST = 200;

const cell = (value: unknown): string => code(valueText(value, LONGEST));

/** Text as code, whatever it contains. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, " ").replaceAll("|", "\\|");
  const ticks = flat.includes("`") ? "``" : "`";
  return `${ticks}${ticks === "``" ? ` ${flat} ` : flat}${ticks}`;
}

/** Text escaped for Markdown: names come from outside. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>()#+!|~@]/g, (sign) => `\\${sign}`)
    .slice(0, 1_000);
