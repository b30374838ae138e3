import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** What is to be in a file. The same object for the same content, where it is large. */
interface Wanted {
  readonly content: Uint8Array;
  readonly executable: boolean;
}

/** Where this process has put a content. Somebody may have changed it since. */
const placed = new WeakMap<Uint8Array, string>();

/**
 * Returns a function that writes a file. Files of one content are links to one file, also those that other writers of
 * this process have written. A file that is as it should be is left alone: Terraform may be reading it.
 */
export function sharedFiles(): (path: string, wanted: Wanted) => void {
  /** What this writer has compared or written itself, and need not read again. */
  const known = new Map<Uint8Array, string>();
  return (path, { content, executable }) => {
    const other = known.get(content);
    if (!isOneFile(path, other) && !holds(path, content)) replace(path, content, other ?? elsewhere(content));
    known.set(content, path);
    placed.set(content, path);
    if (executable) chmodSync(path, 0o755);
  };
}

function elsewhere(content: Uint8Array): string | undefined {
  const path = placed.get(content);
  return path !== undefined && holds(path, content) ? path : undefined;
}

function isOneFile(path: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  // Whole, because Windows has numbers of files that are beyond what a number of JavaScript holds exactly.
  const [a, b] = [path, other].map((each) => statSync(each, { throwIfNoEntry: false, bigint: true }));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

const holds = (path: string, content: Uint8Array): boolean =>
  statSync(path, { throwIfNoEntry: false })?.size === content.length && readFileSync(path).equals(content);

/** Made outside the file's folder, which Terraform may take a checksum of, and put in place whole. */
function replace(path: string, content: Uint8Array, other: string | undefined): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = join(dirname(dirname(path)), `.${basename(path)}-${process.pid}`);
  rmSync(aside, { force: true });
  if (other === undefined || !linked(other, aside)) writeFileSync(aside, content);
  renameSync(aside, path);
}

/** Not every file system has links. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
