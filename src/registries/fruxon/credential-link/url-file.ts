import { randomBytes } from "node:crypto";
import { lstat, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure, type Problem } from "../../../framework";

/** The file that a URL is written to. Only its owner can read it, from the first byte on. */
export interface UrlFile {
  /** Replaces what is there. @throws Failure */
  write(url: string): Promise<void>;
  /** Leaves what is there as it is. */
  discard(): Promise<void>;
}

/**
 * Opens the file before there is a URL: a link whose URL cannot be written would have replaced an open one for nothing.
 *
 * @throws Failure if the file cannot be written, or has something else in it
 */
export async function openUrlFile(path: string): Promise<UrlFile> {
  const problem = await problemOfUrlFile(path);
  if (problem !== undefined) throw new Failure(problem);
  const aside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = await open(aside, "wx", 0o600).catch((error: unknown) => {
    throw new Failure(cannotWrite(path, error));
  });
  const discard = async (): Promise<void> => {
    await file.close();
    await rm(aside, { force: true });
  };
  return {
    discard,
    async write(url) {
      try {
        await file.writeFile(`${url}\n`);
        await file.close();
        await rename(aside, path);
      } catch (error) {
        await discard().catch(() => undefined);
        throw new Failure(cannotWrite(path, error));
      }
    },
  };
}

const LARGEST = 8192;
const ONE_URL = /^https?:\/\/\S+\s*$/;

/** What is wrong with a path before anything is written. A mistyped one must not destroy another file. */
export async function problemOfUrlFile(path: string): Promise<Problem | undefined> {
  try {
    const found = await lstat(path);
    const isReplaceable =
      found.isFile() && found.size <= LARGEST && ONE_URL.test(await readFile(path, "utf8"));
    return isReplaceable ? undefined : { ...inTheWay(path) };
  } catch (error) {
    return codeOf(error) === "ENOENT" ? undefined : cannotWrite(path, error);
  }
}

const inTheWay = (path: string): Problem => ({
  at: ["url_file"],
  summary: `${JSON.stringify(path)} exists and is not a file with a URL`,
  detail: "It stays as it is. Use another path, or delete it; only a file with an earlier URL is replaced.",
});

const cannotWrite = (path: string, error: unknown): Problem => ({
  at: ["url_file"],
  summary: `${JSON.stringify(path)} cannot be written`,
  detail:
    `${reasonOf(codeOf(error))} A relative path starts at the folder in which Terraform runs, and with remote runs ` +
    "that is on another machine.",
});

function reasonOf(code: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "Its folder does not exist.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "The user that runs the provider is not allowed to write there.";
    default:
      return `The system reports ${code}.`;
  }
}

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "an unknown reason";
