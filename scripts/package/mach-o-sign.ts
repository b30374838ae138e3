import { createHash } from "node:crypto";
import { appendCommand, LC_CODE_SIGNATURE, loadCommands, resizeLinkEdit, segment } from "./mach-o";

/**
 * Signs an executable for macOS ad hoc: hashes of its pages, with nobody's name. Without it, macOS on arm64 starts
 * nothing. The form is that which linkers write (flags `adhoc` and `linker-signed`), so that `codesign` can replace it.
 * Layout: xnu, osfmk/kern/cs_blobs.h.
 *
 * @throws Error when the file has a signature already
 */
export function signMachO(file: Buffer, identifier: string): Buffer {
  if (loadCommands(file).some(({ kind }) => kind === LC_CODE_SIGNATURE))
    throw new Error("it is signed already");
  const codeEnd = Math.ceil(file.length / 16) * 16;
  const pages = Math.ceil(codeEnd / PAGE);
  const name = Buffer.from(`${identifier}\0`);
  const size = SUPER_BLOB + DIRECTORY + name.length + pages * HASH;
  const signed = Buffer.concat([file, Buffer.alloc(codeEnd - file.length + size)]);
  const load = Buffer.alloc(16);
  [LC_CODE_SIGNATURE, load.length, codeEnd, size].forEach((value, index) =>
    load.writeUInt32LE(value, index * 4),
  );
  appendCommand(signed, load);
  resizeLinkEdit(signed);

  const text = segment(signed, "__TEXT");
  // Big-endian, whatever the processor.
  const words = [
    ...[EMBEDDED_SIGNATURE, size, 1, SLOT_CODE_DIRECTORY, SUPER_BLOB],
    ...[CODE_DIRECTORY, size - SUPER_BLOB, VERSION_WITH_EXEC_SEGMENT, ADHOC | LINKER_SIGNED],
    ...[DIRECTORY + name.length, DIRECTORY, 0, pages, codeEnd],
  ];
  words.forEach((value, index) => signed.writeUInt32BE(value, codeEnd + index * 4));
  const rest = codeEnd + words.length * 4;
  signed.set([HASH, SHA256, 0, PAGE_BITS], rest);
  signed.writeBigUInt64BE(BigInt(text.offset), rest + 28);
  signed.writeBigUInt64BE(BigInt(text.size), rest + 36);
  signed.writeBigUInt64BE(MAIN_BINARY, rest + 44);
  const nameAt = codeEnd + SUPER_BLOB + DIRECTORY;
  name.copy(signed, nameAt);
  for (let page = 0; page < pages; page++) {
    const content = signed.subarray(page * PAGE, Math.min((page + 1) * PAGE, codeEnd));
    createHash("sha256")
      .update(content)
      .digest()
      .copy(signed, nameAt + name.length + page * HASH);
  }
  return signed;
}

const [EMBEDDED_SIGNATURE, CODE_DIRECTORY] = [0xfade0cc0, 0xfade0c02];
const SLOT_CODE_DIRECTORY = 0;
const VERSION_WITH_EXEC_SEGMENT = 0x20400;
const [ADHOC, LINKER_SIGNED] = [0x2, 0x20000];
const MAIN_BINARY = 1n;
/** Bytes: the head with its one entry, the directory up to its name, a page, a hash. */
const [SUPER_BLOB, DIRECTORY, PAGE_BITS, HASH] = [20, 88, 12, 32];
const PAGE = 1 << PAGE_BITS;
const SHA256 = 2;
