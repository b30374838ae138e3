// What a terminal shows, as lines of text in styles.

/** Text in one style; the colours are those of a terminal's palette. */
export interface Span {
  readonly text: string;
  readonly colour?: Colour;
  readonly bold?: boolean;
}

export type Colour = keyof typeof NAMES;

/** A line, and how long it is waited for before it appears, in seconds. */
export interface ScreenLine {
  readonly spans: readonly Span[];
  readonly after: number;
}

/** SGR parameters (ECMA-48, 8.3.117) of the colours that the engine and the command line use. */
const NAMES = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36, grey: 90 } as const;

const ESCAPE = "\u001b";
const STYLE = new RegExp(`${ESCAPE}\\[([\\d;]*)m`);
/** Movements of the cursor and deletions, by which a terminal draws progress. */
const MOVEMENT = new RegExp(`${ESCAPE}\\[\\d*[A-HJKG]`, "g");

/** Printed text in lines without progress; a style lasts until it is changed, over the end of a line too. */
export function linesOf(printed: string): readonly (readonly Span[])[] {
  let style: Omit<Span, "text"> = {};
  return printed
    .replace(MOVEMENT, "")
    .split("\n")
    .map((line) => {
      const spans: Span[] = [];
      // Text and the parameters of styles take turns.
      line.split(STYLE).forEach((part, index) => {
        if (index % 2 === 1) style = part.split(";").reduce(styled, style);
        else if (part !== "") spans.push({ text: part, ...style });
      });
      return spans;
    });
}

export const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");

function styled(style: Omit<Span, "text">, parameter: string): Omit<Span, "text"> {
  const code = Number(parameter);
  const { colour: _, ...withoutColour } = style;
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 22) return { ...style, bold: false };
  if (code === 39) return withoutColour;
  const colour = (Object.keys(NAMES) as Colour[]).find((name) => NAMES[name] === code);
  return colour === undefined ? style : { ...style, colour };
}
