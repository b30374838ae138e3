/** A provider's entry in Terraform's dependency lock file. */
export interface LockEntry {
  readonly address: string;
  readonly version: string;
  /** Checksums of the packages that Terraform may take; with none, it takes what it finds and notes the checksum. */
  readonly hashes: readonly string[];
}

const HEADER = [
  '# This file is maintained automatically by "terraform init".',
  "# Manual edits may be lost in future updates.",
];

/** The lock file with the entry in the place of what it said about that provider; everything else stays as it is. */
export function withLockEntry(lockFile: string, entry: LockEntry): string {
  const lines = lockFile.trim() === "" ? HEADER : linesOf(lockFile);
  const block = findBlock(lines, entry.address);
  const merged =
    block === undefined
      ? [...lines, "", ...blockOf(entry)]
      : [...lines.slice(0, block.start), ...blockOf(entry), ...lines.slice(block.end)];
  return `${merged.join("\n")}\n`;
}

/** The lock file without what it says about a provider. */
export function withoutLockEntry(lockFile: string, address: string): string {
  const lines = linesOf(lockFile);
  const block = findBlock(lines, address);
  if (block === undefined) return lockFile;
  const start = lines[block.start - 1] === "" ? block.start - 1 : block.start;
  return `${[...lines.slice(0, start), ...lines.slice(block.end)].join("\n")}\n`;
}

/** Without the line end of the last line. */
const linesOf = (text: string): readonly string[] => text.replace(/\s*$/, "").split(/\r?\n/);

/** Terraform writes the file in one form: a block's first and last line begin in the first column. */
function findBlock(lines: readonly string[], address: string): { start: number; end: number } | undefined {
  const start = lines.findIndex((line) => line.startsWith(`provider "${address}"`));
  if (start === -1) return undefined;
  const last = lines.findIndex((line, index) => index >= start && line.startsWith("}"));
  return { start, end: last === -1 ? lines.length : last + 1 };
}

const blockOf = ({ address, version, hashes }: LockEntry): readonly string[] => [
  `provider "${address}" {`,
  `  version     = "${version}"`,
  `  constraints = "${version}"`,
  ...(hashes.length === 0
    ? []
    : ["  hashes = [", ...[...hashes].sort().map((hash) => `    "${hash}",`), "  ]"]),
  "}",
];
