import { textOf, type Colour, type ScreenLine, type Span } from "./screen";

const SIZE = 14;
const LINE = 20;
/** Width of a character of the usual monospaced fonts, in their size. */
const CHARACTER = 0.602;
const PADDING = 20;
/** Of the bar above the text. */
const BAR = 36;

const BACKGROUND = "#0d1117";
const TEXT = "#e6edf3";
/** Each has a contrast of at least 4.5 with the background. */
const COLOURS: Readonly<Record<Colour, string>> = {
  red: "#ff7b72",
  green: "#3fb950",
  yellow: "#e3b341",
  blue: "#79c0ff",
  magenta: "#d2a8ff",
  cyan: "#56d4dd",
  grey: "#8b949e",
};

/**
 * A terminal as a picture: its lines appear one after the other, once. Where a picture does not move (an image converter,
 * reduced motion), all lines are there.
 */
export function svgOf(lines: readonly ScreenLine[], title: string, description: string): string {
  const columns = Math.max(...lines.map(({ spans }) => textOf(spans).length));
  const width = Math.ceil(columns * SIZE * CHARACTER) + 2 * PADDING;
  const height = BAR + lines.length * LINE + PADDING;
  let time = 0;
  const texts = lines.map(({ spans, after }, index) => {
    time += after;
    const y = BAR + (index + 1) * LINE - 5;
    return `<text x="${PADDING}" y="${y}" style="animation-delay:${time.toFixed(2)}s">${spans.map(spanOf).join("")}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<style>
text { font: ${SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: ${TEXT}; white-space: pre; animation: appear 0.01s backwards; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { text { animation: none; } }
.b { font-weight: 700; }
${Object.entries(COLOURS)
  .map(([name, value]) => `.${name} { fill: ${value}; }`)
  .join("\n")}
</style>
<rect width="${width}" height="${height}" rx="8" fill="${BACKGROUND}"/>
${["red", "yellow", "green"].map((colour, index) => `<circle class="${colour}" cx="${PADDING + index * 20}" cy="18" r="6"/>`).join("\n")}
${texts.join("\n")}
</svg>
`;
}

function spanOf({ text, colour, bold }: Span): string {
  const classes = [...(colour === undefined ? [] : [colour]), ...(bold === true ? ["b"] : [])];
  return classes.length === 0
    ? escaped(text)
    : `<tspan class="${classes.join(" ")}">${escaped(text)}</tspan>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
