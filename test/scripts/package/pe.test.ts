import { unsignPe } from "../../../scripts/package/pe";

const [HEADER, ENTRY] = [64, 64 + 24 + 112 + 4 * 8];

/** The headers of an executable for Windows, some code, and a signature. */
function executable(signature: number): Buffer {
  const file = Buffer.alloc(512 + signature);
  file.write("MZ", 0);
  file.writeUInt32LE(HEADER, 0x3c);
  file.write("PE", HEADER);
  file.writeUInt16LE(0x20b, HEADER + 24);
  file.writeUInt32LE(signature === 0 ? 0 : 512, ENTRY);
  file.writeUInt32LE(signature, ENTRY + 4);
  return file;
}

describe("taking the signature off an executable for Windows", () => {
  it("removes it and its entry", () => {
    const unsigned = unsignPe(executable(100));

    expect(unsigned.equals(executable(0))).toBe(true);
  });

  it("leaves a file without one alone, and refuses what is no such file or has more behind it", () => {
    expect(unsignPe(executable(0)).equals(executable(0))).toBe(true);
    expect(() => unsignPe(Buffer.alloc(512))).toThrow("not an executable for Windows");
    expect(() => unsignPe(Buffer.concat([executable(100), Buffer.alloc(1)]))).toThrow(
      "not the end of the file",
    );
  });
});
