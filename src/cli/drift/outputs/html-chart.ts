import type { Report } from "../report";

type Course = NonNullable<Report["history"]>;

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [640, 160, 36, 24];

/** How many objects drifted in each report, as a drawing, and as a table for screen readers. */
export function chartOf(course: Course): string {
  const most = Math.max(1, ...course.map(({ drifted }) => drifted));
  const step = Math.min(48, (WIDTH - LEFT - 8) / Math.max(1, course.length));
  const bars = course.map(({ drifted }, position) => {
    const height = (drifted / most) * (HEIGHT - BOTTOM - 12);
    const x = LEFT + position * step;
    return `<rect x="${x.toFixed(1)}" y="${(HEIGHT - BOTTOM - height).toFixed(1)}" width="${Math.max(2, step - 3).toFixed(1)}" height="${Math.max(1, height).toFixed(1)}"/>`;
  });
  const [first, last] = [course[0]?.generated_at ?? "", course.at(-1)?.generated_at ?? ""];
  const rows = course.map(
    ({ generated_at, drifted, unreadable }) =>
      `<tr><th scope="row">${day(generated_at)}</th><td>${drifted}</td><td>${unreadable}</td></tr>`,
  );
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Objects with drift in ${course.length} reports">
<line x1="${LEFT}" y1="${HEIGHT - BOTTOM}" x2="${WIDTH}" y2="${HEIGHT - BOTTOM}"/>
<text x="${LEFT - 6}" y="16" text-anchor="end">${most}</text><text x="${LEFT - 6}" y="${HEIGHT - BOTTOM}" text-anchor="end">0</text>
${bars.join("")}
<text x="${LEFT}" y="${HEIGHT - 6}">${day(first)}</text><text x="${WIDTH}" y="${HEIGHT - 6}" text-anchor="end">${day(last)}</text>
</svg><details><summary>The numbers</summary><table><thead><tr><th scope="col">report</th><th scope="col">with drift</th><th scope="col">not readable</th></tr></thead><tbody>${rows.join("")}</tbody></table></details>`;
}

const day = (time: string): string => time.replace("T", " ").slice(0, 16);
