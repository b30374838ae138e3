import { readFile, stat } from "node:fs/promises";
import { types } from "node:util";

/** Far above any credential; a mistyped path must not load a disk image. */
export const LARGEST_SECRET_FILE = 1024 * 1024;

/** The text of a file, or why there is none. The reason quotes nothing of what is in the file. */
export type SecretFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

export async function readSecretFile(path: string, signal: AbortSignal): Promise<SecretFile> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return refused("It is a folder or a device, and not a file.");
    if (found.size > LARGEST_SECRET_FILE) return refused("It is larger than 1 MiB, which is no secret.");
    return decoded(await readFile(path, { signal }));
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    return refused(reasonOf(thrown));
  }
}

function decoded(content: Uint8Array): SecretFile {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(content) };
  } catch {
    return refused("It is no UTF-8 text, and values are texts: store it in base64, for instance.");
  }
}

const refused = (reason: string): SecretFile => ({ ok: false, reason });

function reasonOf(thrown: unknown): string {
  const code = types.isNativeError(thrown) && "code" in thrown ? String(thrown.code) : "unknown reason";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "There is no such file where the provider runs. A relative path begins at the folder in which the run was started.";
    case "EACCES":
    case "EPERM":
      return "The user whom the provider runs as may not read it.";
    default:
      return `It cannot be read (${code}).`;
  }
}
