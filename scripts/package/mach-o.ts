// Executables for macOS (Mach-O, 64 bits). Apple's own tools for it run on macOS only, and these files are made on Linux.

/** A load command: where it lies in the file, and what kind it is. */
export interface LoadCommand {
  readonly kind: number;
  readonly at: number;
  readonly size: number;
}

const MAGIC = 0xfeedfacf;
const HEADER = 32;
const [NCMDS, SIZEOFCMDS] = [16, 20];
export const [LC_SYMTAB, LC_DYSYMTAB, LC_SEGMENT, LC_CODE_SIGNATURE] = [0x2, 0xb, 0x19, 0x1d];

export function loadCommands(file: Buffer): readonly LoadCommand[] {
  if (file.readUInt32LE(0) !== MAGIC) throw new Error("not a Mach-O executable of 64 bits");
  const commands: LoadCommand[] = [];
  let at = HEADER;
  for (let index = 0; index < file.readUInt32LE(NCMDS); index++) {
    const size = file.readUInt32LE(at + 4);
    commands.push({ kind: file.readUInt32LE(at), at, size });
    at += size;
  }
  return commands;
}

/** Where the load commands end. */
export const commandsEnd = (file: Buffer): number => HEADER + file.readUInt32LE(SIZEOFCMDS);

/** @throws Error when there is none */
export function command(file: Buffer, kind: number): LoadCommand {
  const found = loadCommands(file).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no load command 0x${kind.toString(16)}`);
  return found;
}

export interface Segment {
  readonly command: LoadCommand;
  readonly offset: number;
  readonly size: number;
}

export function segment(file: Buffer, name: string): Segment {
  const found = loadCommands(file).find(
    ({ kind, at }) =>
      kind === LC_SEGMENT && file.toString("latin1", at + 8, at + 24).replace(/\0+$/, "") === name,
  );
  if (found === undefined) throw new Error(`no segment ${name}`);
  return {
    command: found,
    offset: Number(file.readBigUInt64LE(found.at + 40)),
    size: Number(file.readBigUInt64LE(found.at + 48)),
  };
}

/** Pages of processors by Apple; those of Intel are smaller, which this is a multiple of. */
const PAGE = 0x4000;

/** The last segment of every file; it takes what is appended. */
export function resizeLinkEdit(file: Buffer): void {
  const { command, offset } = segment(file, "__LINKEDIT");
  const size = file.length - offset;
  file.writeBigUInt64LE(BigInt(Math.ceil(size / PAGE) * PAGE), command.at + 32);
  file.writeBigUInt64LE(BigInt(size), command.at + 48);
}

/** Takes a load command out; the ones behind it move up. */
export function removeCommand(file: Buffer, { at, size }: LoadCommand): void {
  const end = commandsEnd(file);
  file.copyWithin(at, at + size, end);
  file.fill(0, end - size, end);
  file.writeUInt32LE(file.readUInt32LE(NCMDS) - 1, NCMDS);
  file.writeUInt32LE(end - HEADER - size, SIZEOFCMDS);
}

/** @throws Error when there is no space for it before the first section */
export function appendCommand(file: Buffer, content: Buffer): void {
  const end = commandsEnd(file);
  if (file.subarray(end, end + content.length).some((byte) => byte !== 0)) {
    throw new Error("there is no space for one more load command");
  }
  content.copy(file, end);
  file.writeUInt32LE(file.readUInt32LE(NCMDS) + 1, NCMDS);
  file.writeUInt32LE(end - HEADER + content.length, SIZEOFCMDS);
}
