/** A part of a text, from `start` to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The text with one mark in place of every range, and of ranges that overlap or touch. */
export function replaced(text: string, ranges: readonly Range[], mark: string): string {
  if (ranges.length === 0) return text;
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let copied = 0;
  let covered = -1;
  for (const { start, end } of sorted) {
    if (start > covered) {
      pieces.push(text.slice(copied, start), mark);
    }
    covered = Math.max(covered, end);
    copied = covered;
  }
  return pieces.join("") + text.slice(copied);
}
