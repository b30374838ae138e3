import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { TARGETS, type Program, type TargetName } from "./executable";
import { command, LC_CODE_SIGNATURE, segment } from "./mach-o";

/** By this text Node knows that there is a program in it. */
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1";

/** Where the number of a processor is in a file, and that number. */
const MACHINES = {
  darwin_amd64: [4, 0x0100_0007],
  darwin_arm64: [4, 0x0100_000c],
  linux_amd64: [18, 62],
  linux_arm64: [18, 183],
  windows_amd64: [4, 0x8664],
  windows_arm64: [4, 0xaa64],
} as const satisfies Readonly<Record<TargetName, readonly [number, number]>>;

/** What is wrong with an executable that cannot be started here; nothing, if it is empty. */
export function problemsOf(target: TargetName, program: Program, path: string): readonly string[] {
  const file = readFileSync(path);
  const missing = [program.main, ...Object.values(program.assets)].filter(
    (asset) => !file.includes(readFileSync(asset)),
  );
  return [
    ...(file.includes(FUSE) ? [] : ["Node does not look for a program in it"]),
    ...missing.map((asset) => `${asset} is not in it`),
    ...(machineOf(target, file) === MACHINES[target][1] ? [] : ["it is made for another processor"]),
    ...(target.startsWith("darwin") ? signatureProblems(file) : []),
    ...(target.startsWith("windows") && path.endsWith(TARGETS[target].ending) ? [] : windowsName(target)),
  ];
}

const windowsName = (target: TargetName): readonly string[] =>
  target.startsWith("windows") ? ["Windows starts only .exe"] : [];

function machineOf(target: TargetName, file: Buffer): number {
  const [at] = MACHINES[target];
  if (target.startsWith("windows")) return file.readUInt16LE(file.readUInt32LE(0x3c) + at);
  return target.startsWith("linux") ? file.readUInt16LE(at) : file.readUInt32LE(at);
}

/** As macOS checks it: the signature ends the file, and has the hash of each page before it. */
function signatureProblems(file: Buffer): readonly string[] {
  const { at } = command(file, LC_CODE_SIGNATURE);
  const [offset, size] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
  const last = segment(file, "__LINKEDIT");
  const directory = offset + file.readUInt32BE(offset + 16);
  const hashes = directory + file.readUInt32BE(directory + 16);
  const pages = Array.from({ length: file.readUInt32BE(directory + 28) }, (_, page) => page);
  const wrong = pages.filter((page) => {
    const content = file.subarray(page * 4096, Math.min((page + 1) * 4096, offset));
    const hash = createHash("sha256").update(content).digest();
    return !hash.equals(file.subarray(hashes + page * 32, hashes + (page + 1) * 32));
  });
  return [
    ...(offset + size === file.length && last.offset + last.size === file.length
      ? []
      : ["the signature is not the end of it"]),
    ...(pages.length === Math.ceil(offset / 4096) ? [] : ["not every page is signed"]),
    ...wrong.map((page) => `page ${page} is not as it was signed`),
  ];
}
