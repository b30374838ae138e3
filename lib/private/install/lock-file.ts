import { allows } from "./version-constraint";

/** A provider's entry in Terraform's dependency lock file. */
export interface LockEntry {
  readonly address: string;
  readonly version: string;
  /** Checksums of the packages that Terraform may take; with none, it takes what it finds and notes the checksum. */
  readonly hashes: readonly string[];
}

/** What a stack requires of a provider. */
export interface Requirement {
  /** Full address, as the command line of cdktf completes it. */
  readonly address: string;
  /** The same provider by the full addresses that Terraform and OpenTofu give it. */
  readonly lockedAs: readonly string[];
  /** Any version, where it is undefined. */
  readonly constraint: string | undefined;
}

const HEADER = [
  '# This file is maintained automatically by "terraform init".',
  "# Manual edits may be lost in future updates.",
];

const [NOTE, END_OF_NOTE] = ["/* For the command line of cdktf, not for Terraform:", "*/"];

/**
 * The lock file with the entry of this provider, and ready for a deploy with the command line of cdktf, which compares
 * the file with what the stack requires. Where something does not fit, it runs `terraform providers lock`, and that
 * fails: it asks the registries for every provider of the stack, and this one is in none (docs/apis/cdktf.md §0, trap
 * 1). A comment tells it that everything fits; it does not know comments. It then does not tell Terraform either to
 * choose new versions where the program requires others than before, so what is locked against the program's wish is
 * taken out.
 */
export function withLocked(lockFile: string, entry: LockEntry, requirements: readonly Requirement[]): string {
  const others = requirements.filter(({ address }) => address !== entry.address);
  const kept = others.reduce(withoutOutdated, withoutNote(lockFile));
  const locked = withLockEntry(kept, entry);
  const noted = requirements.filter(
    ({ address, constraint }) => address !== entry.address || constraint !== entry.version,
  );
  return noted.length === 0 ? locked : `${locked}\n${noteOf(noted).join("\n")}\n`;
}

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

/** The lock file without what it says about a provider, and without the comment that came with it. */
export function withoutLockEntry(lockFile: string, address: string): string {
  const rest = withoutNote(lockFile);
  const lines = linesOf(rest);
  const block = findBlock(lines, address);
  return block === undefined ? rest : without(lines, block);
}

function withoutOutdated(lockFile: string, { lockedAs, constraint }: Requirement): string {
  if (constraint === undefined) return lockFile;
  return lockedAs.reduce((file, address) => {
    const lines = linesOf(file);
    const block = findBlock(lines, address);
    if (block === undefined) return file;
    const text = lines.slice(block.start, block.end).join("\n");
    const [, version] = /^\s*version\s*=\s*"([^"]*)"/m.exec(text) ?? [];
    return version === undefined || allows(constraint, version) ? file : without(lines, block);
  }, lockFile);
}

function withoutNote(lockFile: string): string {
  const lines = linesOf(lockFile);
  const start = lines.indexOf(NOTE);
  if (start === -1) return lockFile;
  const end = lines.indexOf(END_OF_NOTE, start);
  return without(lines, { start, end: end === -1 ? lines.length : end + 1 });
}

interface Block {
  readonly start: number;
  readonly end: number;
}

function without(lines: readonly string[], block: Block): string {
  const start = lines[block.start - 1] === "" ? block.start - 1 : block.start;
  return `${[...lines.slice(0, start), ...lines.slice(block.end)].join("\n")}\n`;
}

/** Without the line end of the last line. */
const linesOf = (text: string): readonly string[] => text.replace(/\s*$/, "").split(/\r?\n/);

/** Terraform writes the file in one form: a block's first and last line begin in the first column. */
function findBlock(lines: readonly string[], address: string): Block | undefined {
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

/** An empty constraint fits every requirement. Indented: for Terraform's part of the file this is no block. */
const noteOf = (requirements: readonly Requirement[]): readonly string[] => [
  NOTE,
  "   it is not to look for this stack's providers in a registry, where one of them is not. terraform init locks them.",
  ...requirements.flatMap(({ address }) => [`  provider "${address}" {`, '    constraints = ""', "  }"]),
  END_OF_NOTE,
];
