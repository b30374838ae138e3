/**
 * Removes the signature of an executable for Windows (PE32+), which nothing but the original file satisfies.
 *
 * @throws Error when the signature is not the end of the file
 */
export function unsignPe(file: Buffer): Buffer {
  const header = file.readUInt32LE(NEW_HEADER);
  if (file.readUInt16LE(0) !== MZ || file.readUInt32BE(header) !== PE)
    throw new Error("not an executable for Windows");
  const optional = header + 24;
  if (file.readUInt16LE(optional) !== PE32_PLUS) throw new Error("not an executable of 64 bits");
  const entry = optional + DIRECTORIES + SECURITY * 8;
  const [offset, size] = [file.readUInt32LE(entry), file.readUInt32LE(entry + 4)];
  if (size === 0) return file;
  if (offset + size !== file.length) throw new Error("the signature is not the end of the file");
  const unsigned = Buffer.from(file.subarray(0, offset));
  unsigned.fill(0, entry, entry + 8);
  return unsigned;
}

const [MZ, PE, PE32_PLUS] = [0x5a4d, 0x50450000, 0x20b];
/** Where the offset of the header is, of the directories in the optional header, and which of them is the signature. */
const [NEW_HEADER, DIRECTORIES, SECURITY] = [0x3c, 112, 4];
