import { formatPath, type Path } from "../../framework/diagnostics/diagnostic";

/**
 * A value that cannot be read from or written to the wire. The message names the place and the rule, never the value: it
 * may be a secret.
 */
export class CodecError extends Error {
  override readonly name = "CodecError";
  /** Whose value it was: Terraform's, which we read, or the provider's, which we write. */
  readonly direction: "reading" | "writing";
  /** Where in the value; empty for the value as a whole. */
  readonly path: Path;

  constructor(direction: "reading" | "writing", problem: string, path: Path = []) {
    super(path.length === 0 ? problem : `${formatPath(path)}: ${problem}`);
    this.direction = direction;
    this.path = [...path];
  }
}
