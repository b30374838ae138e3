/**
 * A timestamp as Truto answers it, in milliseconds since the epoch: ISO 8601, or `YYYY-MM-DD HH:MM:SS` without a zone,
 * which is read as UTC (docs/apis/truto.md §3.4). Undefined for any other text.
 */
export function inMilliseconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const zoneless = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text);
  const timestamp = Date.parse(zoneless === null ? text : `${zoneless[1] ?? ""}T${zoneless[2] ?? ""}Z`);
  return Number.isNaN(timestamp) ? undefined : timestamp;
}
