import { createHash, randomBytes } from "node:crypto";
import { access, constants, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isJsonObject, type JsonObject, parseJson } from "./json";

const FORMAT = "integrations-emulator-state";

/** Increases when an older emulator could not read what a newer one wrote. */
const VERSION = 1;

const NOTE = "Contains everything that was sent to the emulator, including credentials.";

/** Larger files are no states of an emulator that answers. Bytes. */
const MAX_BYTES = 512 * 1024 * 1024;

/** A state file that cannot be used. The message says why and what to do. */
export class StateFileProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "StateFileProblem";
  }
}

export interface StateFile {
  /** By the registry's name; undefined if there is no file yet. */
  readonly saved: JsonObject | undefined;
  /** Replaces the file at once or not at all. Rejects with a `StateFileProblem`; the file is then as before. */
  write(states: JsonObject): Promise<void>;
  /** The problem with a state that this version cannot restore. */
  damaged(): StateFileProblem;
}

/**
 * Reads a state file, if it exists. A file that is not one, or damaged, or from a newer version, rejects with a
 * `StateFileProblem` and is left as it is.
 */
export async function openStateFile(given: string): Promise<StateFile> {
  const path = await realPath(given);
  const text = await textIn(path);
  const saved = text === undefined ? undefined : statesIn(text, path);
  let known = await markOf(path);
  return {
    saved,
    async write(states) {
      if ((await markOf(path)) !== known)
        throw problem(path, "was changed or removed by another program", KEPT);
      await replace(path, fileOf(states));
      known = await markOf(path);
    },
    damaged: () => problem(path, "is damaged: this version cannot read its content", KEPT),
  };
}

const KEPT = "It is left as it is. Choose another file, or delete it to start with the demo data.";

/** A link stays a link. */
async function realPath(given: string): Promise<string> {
  return realpath(given).catch(() => resolve(given));
}

/** Undefined if the file does not exist, though it can be created. */
async function textIn(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path).catch(unlessMissing);
    if (found === undefined) {
      await access(dirname(path), constants.W_OK | constants.X_OK);
      return undefined;
    }
    if (!found.isFile()) throw problem(path, "is not a regular file", "Give the name of a file.");
    if (found.size > MAX_BYTES) throw problem(path, "is not a state file of the emulator", KEPT);
    return await readFile(path, "utf8");
  } catch (error) {
    throw asProblem(error, path, "cannot be read");
  }
}

function statesIn(text: string, path: string): JsonObject {
  const parsed = parseJson(text);
  const content = parsed.ok && isJsonObject(parsed.value) ? parsed.value : {};
  const { format, version, checksum, registries } = content;
  if (format !== FORMAT) {
    // A part of one begins like a whole one.
    const what = text.startsWith(START)
      ? "is damaged: it is not complete"
      : "is not a state file of the emulator";
    throw problem(path, what, KEPT);
  }
  if (version !== VERSION) {
    throw problem(
      path,
      `has format version ${JSON.stringify(version)}, and this version reads ${VERSION}`,
      KEPT,
    );
  }
  if (!isJsonObject(registries) || checksum !== checksumOf(JSON.stringify(registries))) {
    throw problem(path, "is damaged: its content does not match its checksum", KEPT);
  }
  return registries;
}

const START = `{"format":"${FORMAT}"`;

/** One line, because it is for programs: a person changes objects on the page. */
function fileOf(states: JsonObject): string {
  const registries = JSON.stringify(states);
  const head = JSON.stringify({
    format: FORMAT,
    version: VERSION,
    note: NOTE,
    checksum: checksumOf(registries),
  });
  return `${head.slice(0, -1)},"registries":${registries}}\n`;
}

const checksumOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Only its owner can read it, from the first byte on. */
async function replace(path: string, text: string): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(aside, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw asProblem(error, path, "cannot be written");
  }
}

/** Tells whether the file is still the one that was read or written. */
async function markOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && [found.ino, found.size, found.mtimeNs].join("/");
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you are not allowed to",
  EPERM: "you are not allowed to",
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder does not exist",
  ENOSPC: "the disk is full",
  EROFS: "the file system is read-only",
};

function asProblem(error: unknown, path: string, what: string): StateFileProblem {
  if (error instanceof StateFileProblem) return error;
  const code = codeOf(error);
  return problem(path, `${what}: ${REASONS[code] ?? code}`, "Choose another file.");
}

function unlessMissing(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error
    ? String(error.code)
    : "unknown error";
}

function problem(path: string, what: string, next: string): StateFileProblem {
  return new StateFileProblem(`State file ${JSON.stringify(path)} ${what}. ${next}`);
}
