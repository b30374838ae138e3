// What starts the provider's bundle: for sh, for Windows, what both give to Node, and what reads files beside it. Together with the bundle a folder
// that is complete: synth copies it into a stack's folder, for Terraform and OpenTofu.
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LAUNCHER = "terraform-provider-integrations";

/** Where bin/ has the code, and where a launcher has it that lies beside it. */
const [FROM_BIN, BESIDE] = ["/../dist/provider/launch.cjs", "/launch.cjs"];

/** @param {{ root: string, folder: string }} paths the project; where the launchers go */
export function writeLaunchers({ root, folder }) {
  const script = readFileSync(join(root, "bin", LAUNCHER), "utf8");
  if (!script.includes(FROM_BIN)) throw new Error(`bin/${LAUNCHER} does not start ${FROM_BIN}`);
  // Without the last line: Node is never given this one.
  const shell = script
    .replace(FROM_BIN, BESIDE)
    .replace(/\n":" \/\*\n/, "\n")
    .replace(/\n\*\/.*\n$/, "\n");
  writeFileSync(join(folder, LAUNCHER), shell);
  chmodSync(join(folder, LAUNCHER), 0o755);
  const command = readFileSync(join(root, "src", "launch", "launch.cmd"), "utf8");
  writeFileSync(join(folder, `${LAUNCHER}.cmd`), command.replace(/\r?\n/g, "\r\n"));
  for (const name of ["launch.cjs", "bytes.cjs"])
    copyFileSync(join(root, "src", "launch", name), join(folder, name));
}
