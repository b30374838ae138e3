import { createHash } from "node:crypto";
import { signMachO } from "../../../scripts/package/mach-o-sign";
import { stripMachO } from "../../../scripts/package/mach-o-strip";

// Made up, because macOS's own tools are not at hand: the layout that Apple's linker gives to a file. What comes of Node's
// own executables is checked by `npm run test:package`, and by macOS in the release workflow.

const [SYMTAB, DYSYMTAB, SEGMENT, SIGNATURE] = [0x2, 0xb, 0x19, 0x1d];
const LINKEDIT = 8192;
/** Two local symbols, one exported, one imported. */
const SYMBOLS = ["_local_a", "_local_b", "_exported", "_imported"];

function segment(name: string, offset: number, size: number): Buffer {
  const command = Buffer.alloc(72);
  command.writeUInt32LE(SEGMENT, 0);
  command.writeUInt32LE(72, 4);
  command.write(name, 8);
  command.writeBigUInt64LE(BigInt(offset), 40);
  command.writeBigUInt64LE(BigInt(size), 48);
  return command;
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value, index * 4));
  return buffer;
}

function executable(): Buffer {
  const names = Buffer.from(` \0${SYMBOLS.join("\0")}\0`);
  const symbols = SYMBOLS.map((name) => {
    const symbol = Buffer.alloc(16);
    symbol.writeUInt32LE(names.indexOf(`${name}\0`), 0);
    return symbol;
  });
  const indirect = words(3, 0, 0x8000_0000, 2);
  const fixups = Buffer.from("fixups..");
  const symbolsAt = LINKEDIT + fixups.length;
  const indirectAt = symbolsAt + SYMBOLS.length * 16;
  const namesAt = indirectAt + indirect.length;
  const signatureAt = namesAt + names.length;
  const end = signatureAt + 32;
  const commands = [
    segment("__TEXT", 0, 4096),
    segment("__DATA", 4096, 4096),
    segment("__LINKEDIT", LINKEDIT, end - LINKEDIT),
    words(SYMTAB, 24, symbolsAt, SYMBOLS.length, namesAt, names.length),
    words(DYSYMTAB, 80, 0, 2, 2, 1, 3, 1, 0, 0, 0, 0, 0, 0, indirectAt, 4, 0, 0, 0, 0),
    words(SIGNATURE, 16, signatureAt, 32),
  ];
  const size = commands.reduce((sum, each) => sum + each.length, 0);
  const head = Buffer.concat([words(0xfeedfacf, 0, 0, 2, commands.length, size, 0, 0), ...commands]);
  const body = Buffer.alloc(LINKEDIT - head.length);
  body.write("code", 2048);
  return Buffer.concat([head, body, fixups, ...symbols, indirect, names, Buffer.alloc(32, "old signature")]);
}

function commandsOf(file: Buffer): ReadonlyMap<number, Buffer> {
  const commands = new Map<number, Buffer>();
  for (let at = 32, left = file.readUInt32LE(16); left > 0; left--) {
    const size = file.readUInt32LE(at + 4);
    commands.set(file.readUInt32LE(at), file.subarray(at, at + size));
    at += size;
  }
  return commands;
}

function commandOf(file: Buffer, kind: number): Buffer {
  const found = commandsOf(file).get(kind);
  if (found === undefined) throw new Error(`no command ${kind}`);
  return found;
}

function symbolsOf(file: Buffer): readonly string[] {
  const [at = 0, count = 0, names = 0] = [8, 12, 16].map((offset) =>
    commandOf(file, SYMTAB).readUInt32LE(offset),
  );
  return Array.from({ length: count }, (_, index) => {
    const name = names + file.readUInt32LE(at + index * 16);
    return file.toString("latin1", name, file.indexOf(0, name));
  });
}

describe("stripping an executable for macOS", () => {
  const stripped = stripMachO(executable());

  it("keeps what it exports and imports, and nothing else of its symbols", () => {
    expect(symbolsOf(stripped)).toEqual(["_exported", "_imported"]);
    expect(stripped.toString("latin1")).not.toContain("_local_");
  });

  it("renumbers the symbols that other tables refer to", () => {
    const at = commandOf(stripped, DYSYMTAB).readUInt32LE(56);

    expect([0, 4, 8, 12].map((offset) => stripped.readUInt32LE(at + offset))).toEqual([
      1, 0x8000_0000, 0x8000_0000, 0,
    ]);
  });

  it("removes the signature, which would not hold any more", () => {
    expect(commandsOf(stripped).has(SIGNATURE)).toBe(false);
    expect(stripped.toString("latin1")).not.toContain("old signature");
  });

  it("refuses what is no such file", () => {
    expect(() => stripMachO(Buffer.alloc(64))).toThrow("not a Mach-O executable");
  });
});

describe("signing an executable for macOS ad hoc", () => {
  const signed = signMachO(stripMachO(executable()), "provider");
  const load = commandOf(signed, SIGNATURE);
  const [at, size] = [load.readUInt32LE(8), load.readUInt32LE(12)];
  const directory = at + signed.readUInt32BE(at + 16);

  it("puts the signature at the end of the file and of its last segment", () => {
    // The last segment of the map is __LINKEDIT: later ones take the place of earlier ones.
    const linkEdit = commandOf(signed, SEGMENT);

    expect(at + size).toBe(signed.length);
    expect(Number(linkEdit.readBigUInt64LE(40) + linkEdit.readBigUInt64LE(48))).toBe(signed.length);
    expect(signed.readUInt32BE(at)).toBe(0xfade0cc0);
    expect(signed.readUInt32BE(directory)).toBe(0xfade0c02);
  });

  it("has the hash of each page, and the identifier", () => {
    const [hashes, name] = [signed.readUInt32BE(directory + 16), signed.readUInt32BE(directory + 20)];
    const [pages, limit] = [signed.readUInt32BE(directory + 28), signed.readUInt32BE(directory + 32)];
    const expected = Array.from({ length: Math.ceil(at / 4096) }, (_, page) =>
      createHash("sha256")
        .update(signed.subarray(page * 4096, Math.min((page + 1) * 4096, at)))
        .digest("hex"),
    );

    expect(signed.toString("latin1", directory + name, directory + hashes)).toBe("provider\0");
    expect(limit).toBe(at);
    expect(
      Array.from({ length: pages }, (_, page) =>
        signed.toString("hex", directory + hashes + page * 32, directory + hashes + (page + 1) * 32),
      ),
    ).toEqual(expected);
  });

  it("refuses a file that has a signature, and one without space for its load command", () => {
    const full = stripMachO(executable());
    full.fill(1, 32 + full.readUInt32LE(20), LINKEDIT);

    expect(() => signMachO(executable(), "provider")).toThrow("signed already");
    expect(() => signMachO(full, "provider")).toThrow("no space");
  });
});
