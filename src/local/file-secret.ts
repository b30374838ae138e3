import { boolean, defineEphemeralResource, Failure, NO_CONNECTION, string } from "../framework";
import { alterationOf } from "./intact";
import { readSecretFile } from "./read-secret-file";
import { NOT_EMPTY } from "./rules";

/** A secret from a file of the machine that runs Terraform. */
export const fileSecret = defineEphemeralResource({
  type: "file_secret",
  description:
    "Reads a secret from a file of the machine that runs Terraform, for instance one that a secret store has mounted " +
    "there. The value is in no plan and no state: use it for write-only attributes and provider blocks.",
  connection: NO_CONNECTION,
  schema: {
    path: string(NOT_EMPTY)
      .required()
      .describe("Path of the file; a relative one begins at the folder in which Terraform runs."),
    trim: boolean()
      .default(false)
      .describe(
        "Whether spaces and line breaks at both ends are left out, as editors and `echo` add them. Default `false`.",
      ),
    value: string()
      .computed()
      .sensitive()
      .describe(
        "What the file holds, as UTF-8 text. Text that is not in Unicode's normal form NFC is refused, because the engine would alter it.",
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
      throw new Failure({ at: ["path"], summary, detail: "It holds nothing that could be a secret." });
    }
    const alteration = alterationOf(value);
    if (alteration !== undefined) {
      const summary = `The file ${JSON.stringify(path)} cannot be used`;
      throw new Failure({ at: ["path"], summary, detail: alteration });
    }
    return { result: { value } };
  },
});
