import {
  command,
  LC_CODE_SIGNATURE,
  LC_DYSYMTAB,
  LC_SYMTAB,
  loadCommands,
  removeCommand,
  resizeLinkEdit,
} from "./mach-o";

/**
 * Removes the local symbols of an executable for macOS, as `strip -x` does, and its signature, which covers them. What it
 * exports and imports stays.
 *
 * @throws Error when the file is laid out otherwise than Apple's linker does it: the symbols come last
 */
export function stripMachO(file: Buffer): Buffer {
  const symtab = command(file, LC_SYMTAB);
  const dysymtab = command(file, LC_DYSYMTAB);
  const symbolsAt = file.readUInt32LE(symtab.at + 8);
  const namesAt = file.readUInt32LE(symtab.at + 16);
  const [locals, exported, imported] = [12, 20, 28].map((at) => file.readUInt32LE(dysymtab.at + at));
  const indirect = { at: file.readUInt32LE(dysymtab.at + 56), count: file.readUInt32LE(dysymtab.at + 60) };
  if (locals === undefined || exported === undefined || imported === undefined) throw new Error("no symbols");
  if (symbolsAt > Math.min(namesAt, indirect.at))
    throw new Error("the symbols do not come first of what is removed");

  const count = exported + imported;
  const from = symbolsAt + locals * SYMBOL;
  const symbols = Buffer.from(file.subarray(from, from + count * SYMBOL));
  const names = renamed(symbols, (at) => file.subarray(namesAt + at, file.indexOf(0, namesAt + at) + 1));
  const numbers = Buffer.from(file.subarray(indirect.at, indirect.at + indirect.count * 4));
  renumber(numbers, locals);

  const stripped = Buffer.concat([file.subarray(0, symbolsAt), symbols, numbers, names]);
  stripped.writeUInt32LE(count, symtab.at + 12);
  stripped.writeUInt32LE(symbolsAt + symbols.length + numbers.length, symtab.at + 16);
  stripped.writeUInt32LE(names.length, symtab.at + 20);
  // Numbers of the first local, exported and imported symbol, each with their count.
  [0, 0, 0, exported, exported, imported].forEach((value, index) => {
    stripped.writeUInt32LE(value, dysymtab.at + 8 + index * 4);
  });
  stripped.writeUInt32LE(symbolsAt + symbols.length, dysymtab.at + 56);
  const signature = loadCommands(stripped).find(({ kind }) => kind === LC_CODE_SIGNATURE);
  if (signature !== undefined) removeCommand(stripped, signature);
  resizeLinkEdit(stripped);
  return stripped;
}

const SYMBOL = 16;
/** In the table of indirect symbols: one that has no name any more. */
const [INDIRECT_LOCAL, INDIRECT_ABSOLUTE] = [0x8000_0000, 0x4000_0000];

/** Points the symbols to a table with their names alone, and returns it. */
function renamed(symbols: Buffer, nameAt: (offset: number) => Buffer): Buffer {
  // Offset 0 means no name.
  const parts: Buffer[] = [Buffer.from(" \0")];
  let length = 2;
  for (let at = 0; at < symbols.length; at += SYMBOL) {
    const name = nameAt(symbols.readUInt32LE(at));
    symbols.writeUInt32LE(length, at);
    parts.push(name);
    length += name.length;
  }
  return Buffer.concat([...parts, Buffer.alloc(-length & 7)]);
}

function renumber(numbers: Buffer, removed: number): void {
  for (let at = 0; at < numbers.length; at += 4) {
    const number = numbers.readUInt32LE(at);
    if (number >= INDIRECT_ABSOLUTE) continue;
    numbers.writeUInt32LE(number < removed ? INDIRECT_LOCAL : number - removed, at);
  }
}
