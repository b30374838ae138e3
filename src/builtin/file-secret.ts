import { readFile, stat } from "node:fs/promises";
import { types } from "node:util";
import { boolean, defineEphemeralResource, Failure, NO_CONNECTION, notEmpty, string } from "../framework";
import { alterationOf } from "./secret-text";

/** A secret from a file of the machine that runs Terraform. */
export const fileSecret = defineEphemeralResource({
  type: "file_secret",
  description:
    "Reads a secret from a file on the machine that runs Terraform, for example a file mounted by a secret store. " +
    "The value is in no plan and no state: use it for write-only attributes and provider blocks.",
  connection: NO_CONNECTION,
  schema: {
    path: string(notEmpty)
      .required()
      .describe("Path of the file; a relative path starts at the folder in which Terraform runs."),
    trim: boolean()
      .default(false)
      .describe(
        "Whether to remove spaces and line breaks at both ends, which editors and `echo` add. Default `false`.",
      ),
    value: string()
      .computed()
      .sensitive()
      .describe(
        "Content of the file, as UTF-8 text. Text that is not in Unicode normal form NFC is refused, because the engine would change it.",
      ),
  },
  async open(_, { path, trim }, { signal }) {
    const read = await readSecretFile(path, signal);
    if (!read.ok) {
      const summary = `The file ${JSON.stringify(path)} cannot be used`;
      throw new Failure({ at: ["path"], summary, detail: read.reason });
    }
    const value = trim === true ? read.text.trim() : read.text;
    if (value === "") {
      const summary = `The file ${JSON.stringify(path)} is empty`;
      throw new Failure({ at: ["path"], summary, detail: "It contains no secret." });
    }
    const alteration = alterationOf(value);
    if (alteration !== undefined) {
      const summary = `The file ${JSON.stringify(path)} cannot be used`;
      throw new Failure({ at: ["path"], summary, detail: alteration });
    }
    return { result: { value } };
  },
});

/** Far above any credential; a mistyped path must not load a disk image. */
export const LARGEST_SECRET_FILE = 1024 * 1024;

/** The text of a file, or why there is none. The reason quotes nothing of what is in the file. */
export type SecretFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

export async function readSecretFile(path: string, signal: AbortSignal): Promise<SecretFile> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return refused("It is a folder or a device, not a file.");
    if (found.size > LARGEST_SECRET_FILE)
      return refused("It is larger than 1 MiB, so it cannot be a secret.");
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
    return refused("It is not UTF-8 text. Values must be text: store it in base64, for example.");
  }
}

const refused = (reason: string): SecretFile => ({ ok: false, reason });

function reasonOf(thrown: unknown): string {
  const code = types.isNativeError(thrown) && "code" in thrown ? String(thrown.code) : "unknown reason";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return (
        "The file does not exist on the machine where the provider runs. A relative " +
        "path starts at the folder in which the run was started."
      );
    case "EACCES":
    case "EPERM":
      return "The user that runs the provider is not allowed to read it.";
    default:
      return `It cannot be read (${code}).`;
  }
}
