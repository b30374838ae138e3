/** A program, as files. */
export interface WrittenProgram {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The variables that the user must supply. */
  readonly variables: readonly string[];
}
