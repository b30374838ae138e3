import { compare, inGroups, isMissed, type Compared, type Metric, type Results, type Unit } from "./metrics";

/** The results as lines for a terminal. */
export function tableOf(results: Results, earlier?: Results): string {
  const metrics = [...inGroups(compare(results.metrics, earlier?.metrics ?? [])).values()].flat();
  const rows = metrics.map((metric) => row(metric, earlier !== undefined));
  const head = ["", "measured", "goal", ...(earlier === undefined ? [] : ["before", "change"])];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const made = `${results.engine}, Node ${results.node}, ${results.cpus} cores, ${results.taken}`;
  return [
    made,
    ...(results.complete ? [] : ["Interrupted: some of it is missing."]),
    "",
    ...[head, ...rows].map(line),
  ].join("\n");
}

function row(metric: Compared, isCompared: boolean): readonly string[] {
  const { name, value, unit, goal, before, change } = metric;
  const wanted = goal === undefined ? "" : `${isMissed(metric) ? "missed " : ""}${shown(goal, unit)}`;
  const comparison = [
    before === undefined ? "" : shown(before, unit),
    change === undefined ? "" : percent(change),
  ];
  return [name, shown(value, unit), wanted, ...(isCompared ? comparison : [])];
}

/** A value with as many digits as mean something. */
export function shown(value: Metric["value"], unit: Unit): string {
  if (Number.isNaN(value)) return "unknown";
  switch (unit) {
    case "×":
      return `${value.toFixed(2)} ×`;
    case "ms":
      return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
    case "MB":
      return `${value.toFixed(0)} MB`;
    case "requests":
      return String(value);
  }
}

const percent = (change: number): string => `${change < 0 ? "−" : "+"}${Math.abs(change * 100).toFixed(0)} %`;
