/**
 * Removes the symbols and debug information of an executable for Linux (ELF, 64 bits, little-endian): what `strip` does,
 * without depending on which version of it a machine has, and for every architecture.
 *
 * @throws Error when the file is laid out otherwise than linkers do it: what is not loaded comes last
 */
export function stripElf(file: Buffer): Buffer {
  if (file.readUInt32BE(0) !== ELF || file[4] !== BITS_64 || file[5] !== LITTLE_ENDIAN) {
    throw new Error("not an ELF executable of 64 bits");
  }
  const sections = sectionsOf(file);
  const kept = sections.filter(({ type, flags }) => type === SHT_NULL || (flags & SHF_ALLOC) !== 0n);
  const end = loadedEnd(file);
  for (const { type, offset, size } of kept) {
    if (type !== SHT_NULL && type !== SHT_NOBITS && offset + size > end) {
      throw new Error("a section that is needed lies outside of what is loaded");
    }
  }
  const names = namesOf(kept.map(({ name }) => name));
  const numbers = new Map(kept.map(({ number }, index) => [number, index]));
  const headers = kept.map((section) => headerOf(section, { names, numbers }));
  const nameSection = nameHeader({ name: names.offsetOf(NAMES), offset: end, size: names.table.length });
  const padding = -(end + names.table.length) & 7;

  const head = Buffer.from(file.subarray(0, end));
  head.writeBigUInt64LE(BigInt(end + names.table.length + padding), E_SHOFF);
  head.writeUInt16LE(kept.length + 1, E_SHNUM);
  head.writeUInt16LE(kept.length, E_SHSTRNDX);
  return Buffer.concat([head, names.table, Buffer.alloc(padding), ...headers, nameSection]);
}

const ELF = 0x7f454c46;
const [BITS_64, LITTLE_ENDIAN] = [2, 1];
const [E_PHOFF, E_SHOFF, E_PHENTSIZE, E_PHNUM, E_SHNUM, E_SHSTRNDX] = [32, 40, 54, 56, 60, 62];
const SECTION_HEADER = 64;
const [SHT_NULL, SHT_STRTAB, SHT_NOBITS] = [0, 3, 8];
const [SHF_ALLOC, SHF_INFO_LINK] = [0x2n, 0x40n];
const PT_LOAD = 1;
const NAMES = ".shstrtab";

interface Section {
  readonly number: number;
  readonly name: string;
  readonly type: number;
  readonly flags: bigint;
  readonly offset: number;
  readonly size: number;
  readonly header: Buffer;
}

function sectionsOf(file: Buffer): readonly Section[] {
  const start = Number(file.readBigUInt64LE(E_SHOFF));
  const headers = Array.from({ length: file.readUInt16LE(E_SHNUM) }, (_, index) =>
    file.subarray(start + index * SECTION_HEADER, start + (index + 1) * SECTION_HEADER),
  );
  const names = headers[file.readUInt16LE(E_SHSTRNDX)];
  if (names === undefined) throw new Error("the sections have no names");
  const namesAt = Number(names.readBigUInt64LE(24));
  return headers.map((header, number) => {
    const at = namesAt + header.readUInt32LE(0);
    return {
      number,
      name: file.toString("latin1", at, file.indexOf(0, at)),
      type: header.readUInt32LE(4),
      flags: header.readBigUInt64LE(8),
      offset: Number(header.readBigUInt64LE(24)),
      size: Number(header.readBigUInt64LE(32)),
      header,
    };
  });
}

/** Where the last segment ends that is loaded. */
function loadedEnd(file: Buffer): number {
  const start = Number(file.readBigUInt64LE(E_PHOFF));
  const size = file.readUInt16LE(E_PHENTSIZE);
  const ends = Array.from({ length: file.readUInt16LE(E_PHNUM) }, (_, index) => {
    const at = start + index * size;
    if (file.readUInt32LE(at) !== PT_LOAD) return 0;
    return Number(file.readBigUInt64LE(at + 8) + file.readBigUInt64LE(at + 32));
  });
  return Math.max(...ends);
}

interface Names {
  readonly table: Buffer;
  readonly offsetOf: (name: string) => number;
}

function namesOf(names: readonly string[]): Names {
  const offsets = new Map<string, number>();
  const parts: string[] = [];
  let length = 0;
  for (const name of [...names, NAMES]) {
    offsets.set(name, length);
    parts.push(`${name}\0`);
    length += name.length + 1;
  }
  return { table: Buffer.from(parts.join(""), "latin1"), offsetOf: (name) => offsets.get(name) ?? 0 };
}

interface Renumbered {
  readonly names: Names;
  /** New number by the old one. */
  readonly numbers: ReadonlyMap<number, number>;
}

function headerOf({ name, flags, header }: Section, { names, numbers }: Renumbered): Buffer {
  const changed = Buffer.from(header);
  changed.writeUInt32LE(names.offsetOf(name), 0);
  changed.writeUInt32LE(numbers.get(header.readUInt32LE(40)) ?? 0, 40);
  if ((flags & SHF_INFO_LINK) !== 0n) changed.writeUInt32LE(numbers.get(header.readUInt32LE(44)) ?? 0, 44);
  return changed;
}

function nameHeader({ name, offset, size }: { name: number; offset: number; size: number }): Buffer {
  const header = Buffer.alloc(SECTION_HEADER);
  header.writeUInt32LE(name, 0);
  header.writeUInt32LE(SHT_STRTAB, 4);
  header.writeBigUInt64LE(BigInt(offset), 24);
  header.writeBigUInt64LE(BigInt(size), 32);
  header.writeBigUInt64LE(1n, 48);
  return header;
}
