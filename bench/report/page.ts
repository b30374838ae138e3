import { compare, inGroups, isMissed, type Compared, type Results } from "./metrics";
import { shown } from "./table";

/** The results as a page of charts that needs nothing else. */
export function pageOf(results: Results, earlier?: Results): string {
  const groups = grouped(compare(results.metrics, earlier?.metrics ?? []));
  const missed = results.metrics.filter(isMissed).length;
  const goals = results.metrics.filter(({ goal }) => goal !== undefined).length;
  const about = [
    `${results.engine} · Node ${results.node} · ${results.cpus} cores · ${results.taken}`,
    `${goals - missed} of ${goals} goals reached`,
    ...(earlier === undefined ? [] : [`grey: ${earlier.taken}`]),
    ...(results.complete ? [] : ["interrupted: some of it is missing"]),
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Benchmark of the provider</title><style>${STYLE}</style></head>
<body><h1>Benchmark of the provider</h1><p>${about.map(escaped).join("<br>")}</p>
${groups.map(section).join("\n")}
</body></html>
`;
}

type Group = readonly [title: string, metrics: readonly Compared[]];

/** Bars beside each other mean the same: a group has a chart for each unit. */
const grouped = (metrics: readonly Compared[]): readonly Group[] =>
  [...inGroups(metrics)].flatMap(([title, group]) =>
    [...new Set(group.map(({ unit }) => unit))].map((unit): Group => [
      `${title} (${unit})`,
      group.filter((metric) => metric.unit === unit),
    ]),
  );

const section = ([title, metrics]: Group): string =>
  `<section><h2>${escaped(title)}</h2>${chart(metrics)}</section>`;

const ROW = 26;
const LABELS = 420;
const BARS = 420;
const VALUES = 110;

function chart(metrics: readonly Compared[]): string {
  const most = Math.max(...metrics.flatMap(({ value, goal = 0, before = 0 }) => [value, goal, before]), 1e-9);
  const width = (value: number): string => ((value / most) * BARS).toFixed(1);
  const rows = metrics.map((metric, index) => row(metric, index * ROW, width));
  const [across, down] = [LABELS + BARS + VALUES, metrics.length * ROW];
  return `<svg viewBox="0 0 ${across} ${down}" width="${across}" role="img">${rows.join("")}</svg>`;
}

function row(metric: Compared, top: number, width: (value: number) => string): string {
  const { name, value, unit, goal, before } = metric;
  const label = name.slice(name.indexOf(":") + 1).trim();
  const goalAt = goal === undefined ? "" : LABELS + Number(width(goal));
  return [
    `<g><title>${escaped(`${name}: ${shown(value, unit)}${goal === undefined ? "" : `, goal ${shown(goal, unit)}`}`)}</title>`,
    `<text x="${LABELS - 10}" y="${top + 17}" text-anchor="end">${escaped(label)}</text>`,
    before === undefined
      ? ""
      : `<rect class="before" x="${LABELS}" y="${top + 4}" width="${width(before)}" height="18"/>`,
    `<rect class="${isMissed(metric) ? "missed" : "bar"}" x="${LABELS}" y="${top + 7}" width="${width(value)}" height="12"/>`,
    goal === undefined
      ? ""
      : `<line class="goal" x1="${goalAt}" x2="${goalAt}" y1="${top + 2}" y2="${top + 24}"/>`,
    `<text x="${LABELS + BARS + 8}" y="${top + 17}">${escaped(shown(value, unit))}</text></g>`,
  ].join("");
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2330; --paper: #fff; --bar: #2f6fb0; --missed: #c2452d; --before: #d3d9e2; --goal: #1c2330; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e7ee; --paper: #14181f; --bar: #6aa7e8; --missed: #f08a6d; --before: #3a4350; --goal: #e3e7ee; }
}
body { font: 14px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 1000px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
svg { max-width: 100%; height: auto; } svg text { font-size: 13px; fill: currentColor; }
.bar { fill: var(--bar); } .missed { fill: var(--missed); } .before { fill: var(--before); }
.goal { stroke: var(--goal); stroke-width: 2; stroke-dasharray: 4 3; }
`;
