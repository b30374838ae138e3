import { readFileSync } from "node:fs";
import { zipSync, type Zippable, type ZippableFile } from "fflate";

/** A file of an archive. */
export interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly executable: boolean;
}

/** In an archive from Unix, where a file's mode is the upper half of its attributes. */
const UNIX = 3;
/** The first time that a zip file can hold: the same content gives the same archive at any time, in any time zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * An archive of files: the same bytes for the same files, whatever Node's own compression is like on a machine.
 *
 * @param level - 0 stores, which tests do; 6 makes small archives
 */
export function archive(entries: readonly Entry[], level: 0 | 6): Uint8Array {
  const files = entries.map(({ name, content, executable }): [string, ZippableFile] => [
    name,
    [content, { level, os: UNIX, attrs: (executable ? 0o100755 : 0o100644) << 16, mtime: NO_TIME }],
  ]);
  const zippable: Zippable = Object.fromEntries(files);
  return zipSync(zippable);
}

export const entry = (name: string, path: string, executable = false): Entry => ({
  name,
  content: readFileSync(path),
  executable,
});
