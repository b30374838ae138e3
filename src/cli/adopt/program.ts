/** A program, as files. */
export interface WrittenProgram {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The variables that have to be supplied. */
  readonly variables: readonly string[];
}
