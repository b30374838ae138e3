import { writeFileSync } from "node:fs";
import { visibleLines } from "../../../text";
import { codeOf } from "../../error-code";
import { jsonEscape, withEscapes } from "../../unseen";
import type { Report } from "../report";
import type { Format, Output } from "./formats";
import { htmlOf } from "./html";
import { junitOf } from "./junit";
import { markdownOf } from "./markdown";
import { sarifOf } from "./sarif";
import { tableOf } from "./table";

export interface Screen {
  readonly colour: boolean;
  readonly width: number;
}

/** In none of them is a character that a terminal obeys, or that changes how the text around it reads. */
export function rendered(report: Report, format: Format, screen: Screen): string {
  switch (format) {
    case "table":
      return tableOf(report, screen);
    case "json":
      return withEscapes(`${JSON.stringify(report, null, 2)}\n`, jsonEscape);
    case "markdown":
      return visibleLines(markdownOf(report));
    case "junit":
      return visibleLines(junitOf(report));
    case "sarif":
      return withEscapes(sarifOf(report), jsonEscape);
    case "html":
      return visibleLines(htmlOf(report));
  }
}

/**
 * Writes a report to each place.
 *
 * @throws Error with a message for the user
 */
export function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  screen: Screen,
  print: (text: string) => void,
): void {
  for (const { format, file } of outputs) {
    if (file === undefined) {
      print(rendered(report, format, screen));
      continue;
    }
    try {
      writeFileSync(file, rendered(report, format, { ...screen, colour: false }));
    } catch (thrown) {
      const code = codeOf(thrown) ?? "unknown";
      throw new Error(`The ${format} report cannot be written to ${file} (${code}).`);
    }
  }
}
