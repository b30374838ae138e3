import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripElf } from "../../../scripts/package/elf";
import { withFolder } from "../folder";

const SECTION_HEADER = 64;

/** Names of the sections of a file, as its own tables give them. */
function sectionNames(file: Buffer): readonly string[] {
  const [start, count, names] = [
    Number(file.readBigUInt64LE(40)),
    file.readUInt16LE(60),
    file.readUInt16LE(62),
  ];
  const at = (index: number): number => start + index * SECTION_HEADER;
  const texts = Number(file.readBigUInt64LE(at(names) + 24));
  return Array.from({ length: count }, (_, index) => {
    const name = texts + file.readUInt32LE(at(index));
    return file.toString("latin1", name, file.indexOf(0, name));
  });
}

/** An executable with one loaded segment of 32 bytes, its section, and symbols behind it. */
function executable(): Buffer {
  const names = Buffer.from("\0.text\0.symtab\0.shstrtab\0");
  const [headEnd, load, symbols] = [64, 120, 152];
  const namesAt = symbols + 24;
  const sectionsAt = namesAt + names.length;
  const file = Buffer.alloc(sectionsAt + 4 * SECTION_HEADER);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
  file.writeBigUInt64LE(BigInt(headEnd), 32);
  file.writeBigUInt64LE(BigInt(sectionsAt), 40);
  [56, 1, 64, 4, 3].forEach((value, index) => file.writeUInt16LE(value, 54 + index * 2));
  file.writeUInt32LE(1, headEnd);
  file.writeBigUInt64LE(BigInt(load), headEnd + 8);
  file.writeBigUInt64LE(32n, headEnd + 32);
  file.write("what is loaded", load);
  names.copy(file, namesAt);
  [
    { name: 0, type: 0, flags: 0n, offset: 0, size: 0 },
    { name: 1, type: 1, flags: 2n, offset: load, size: 32 },
    { name: 7, type: 2, flags: 0n, offset: symbols, size: 24 },
    { name: 15, type: 3, flags: 0n, offset: namesAt, size: names.length },
  ].forEach(({ name, type, flags, offset, size }, index) => {
    const at = sectionsAt + index * SECTION_HEADER;
    file.writeUInt32LE(name, at);
    file.writeUInt32LE(type, at + 4);
    file.writeBigUInt64LE(flags, at + 8);
    file.writeBigUInt64LE(BigInt(offset), at + 24);
    file.writeBigUInt64LE(BigInt(size), at + 32);
  });
  return file;
}

describe("stripping an executable for Linux", () => {
  it("keeps what is loaded and removes the symbols", () => {
    const stripped = stripElf(executable());

    expect(sectionNames(stripped)).toEqual(["", ".text", ".shstrtab"]);
    expect(stripped.toString("latin1")).toContain("what is loaded");
  });

  it("refuses a file that is none, and one whose needed sections are not loaded", () => {
    const strange = executable();
    strange.writeBigUInt64LE(1n, 64 + 32);

    expect(() => stripElf(Buffer.alloc(64))).toThrow("not an ELF executable");
    expect(() => stripElf(strange)).toThrow("lies outside of what is loaded");
  });

  // Only Linux starts it; elsewhere the made-up file is all there is to look at.
  const here = process.platform === "linux" ? [process.execPath] : [];
  it.each(here)("leaves a program that runs: %s", async (node) => {
    await withFolder((folder) => {
      const original = readFileSync(node);
      const file = join(folder, "node");
      const stripped = stripElf(original);
      writeFileSync(file, stripped, { mode: 0o755 });

      expect(stripped.length).toBeLessThanOrEqual(original.length);
      expect(sectionNames(stripped)).not.toContain(".symtab");
      expect(execFileSync(file, ["-p", "process.version"], { encoding: "utf8" }).trim()).toBe(
        process.version,
      );
    });
  });
});
