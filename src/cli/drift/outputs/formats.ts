export const FORMATS = ["table", "json", "markdown", "junit", "sarif", "html"] as const;

export type Format = (typeof FORMATS)[number];

/** Where a report goes, in which format. */
export interface Output {
  readonly format: Format;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

/** `FORMAT` or `FORMAT=FILE`; undefined for anything else. */
export function outputIn(text: string): Output | undefined {
  const [, name = "", file] = /^([a-z]+)(?:=(.+))?$/s.exec(text) ?? [];
  const format = FORMATS.find((each) => each === name);
  return format === undefined ? undefined : { format, file };
}
