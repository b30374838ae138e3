import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { devDependencies } from "../../../package.json";
import type { Leak } from "../../../scripts/demo/leaks";
import { startEmulator, type Emulator } from "../../../src/emulator";
import { pack, packageFor, type Library } from "../../support/packed";
import { findLeaks } from "./leaks";
import { npm } from "./npm";
import { runProcess, type Ran } from "./terraform";

/** A user who starts with nothing but Node, npm and Terraform: an empty folder and an empty home. */
export interface EmptyFolder {
  readonly library: Library;
  /** The project. */
  readonly folder: string;
  readonly home: string;
  readonly emulator: Emulator;
  /** Runs a program of an installed package with `npx`. */
  readonly npx: (...args: readonly string[]) => Promise<Ran>;
  /** The same without the start of npm. */
  readonly exec: (command: string, ...args: readonly string[]) => Promise<Ran>;
  /** Installs the library, its command line, a runner of TypeScript and our package from its tarball. */
  readonly install: () => Promise<void>;
  /** Installs a later version of our package over it: the same build under another number. */
  readonly upgrade: (version: string) => Promise<void>;
  readonly write: (name: string, text: string) => void;
  readonly read: (...path: readonly string[]) => string;
  /** Where the secret or the token of the registry is: in what was printed, in a file of the project or in one of the home. */
  readonly leaks: () => readonly Leak[];
  readonly close: () => Promise<void>;
}

export const SECRET = "FAKE-SECRET-vultr-0f3d";

/** @param node - the folder of the Node to use, when it is not the one that runs this */
export async function openEmptyFolder(library: Library, node?: string): Promise<EmptyFolder> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "integrations-test-")));
  const [folder, home] = [join(root, "project"), join(root, "home")];
  for (const each of [folder, home]) mkdirSync(each);
  const emulator = await startEmulator();
  const printed: string[] = [];
  const programs = join(folder, "node_modules", ".bin");
  const PATH = [...(node === undefined ? [] : [node]), process.env.PATH ?? ""].join(delimiter);
  const { TERRAFORM_BINARY_NAME } = process.env;
  const environment = {
    PATH,
    HOME: home,
    ...(TERRAFORM_BINARY_NAME === undefined ? {} : { TERRAFORM_BINARY_NAME }),
    CI: "1",
    CHECKPOINT_DISABLE: "1",
    ...emulator.environment,
    TF_VAR_vultr_token: SECRET,
  };
  const install = (...packages: readonly string[]) =>
    npm(folder, ["install", "--prefer-offline", "--no-audit", "--no-fund", ...packages], { PATH });
  const installed = join(folder, "node_modules", packageFor(library));
  const run = async (program: string, args: readonly string[]): Promise<Ran> => {
    const ran = await runProcess(program, args, folder, environment);
    printed.push(ran.output);
    return ran;
  };

  return {
    library,
    folder,
    home,
    emulator,
    npx: (...args) => run("npx", args),
    exec: (command, ...args) => run(join(programs, command), args),
    async install() {
      await install(...[library, `${library}-cli`, "constructs", "tsx"].map(pinned), pack()[library]);
    },
    async upgrade(version) {
      const next = join(root, version, "package");
      cpSync(installed, next, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(next, "package.json"), "utf8")) as object;
      writeFileSync(join(next, "package.json"), JSON.stringify({ ...manifest, version }));
      // As npm packs it, which takes npm three seconds.
      const tarball = `${next}.tgz`;
      execFileSync("tar", ["-czf", tarball, "-C", join(root, version), "package"]);
      await install(tarball);
    },
    write: (name, text) => writeFileSync(join(folder, name), text),
    read: (...path) => readFileSync(join(folder, ...path), "utf8"),
    leaks() {
      const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
      const texts = Object.fromEntries(
        files.map(({ name }) => [name, readFileSync(join(folder, name), "utf8")] as const),
      );
      const shown = { ...texts, "what was printed": printed.join("\n") };
      const secrets = [SECRET, emulator.buddy.tokens.full];
      return [...findLeaks(join(folder, "cdktf.out"), shown, secrets), ...findLeaks(home, {}, secrets)];
    },
    async close() {
      await emulator.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The versions that this project is developed with; of what it does not use itself, the ones that go with them. */
function pinned(name: string): string {
  const versions: Readonly<Record<string, string>> = {
    ...devDependencies,
    "cdktn-cli": devDependencies.cdktn,
  };
  return `${name}@${versions[name] ?? ""}`;
}
