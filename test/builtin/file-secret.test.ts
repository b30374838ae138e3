import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileSecret, LARGEST_SECRET_FILE, readSecretFile } from "../../src/builtin/file-secret";
import { textOf } from "../framework/support/resources";
import { serve, TODAY } from "../framework/support/server";

const SECRET = "FAKE-SECRET-file-a7";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iac-file-secret-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function fileWith(content: string | Uint8Array): string {
  const path = join(folder, "secret");
  writeFileSync(path, content);
  return path;
}

const open = (path: string, trim: boolean | null = null) =>
  serve({ ephemeralResources: [fileSecret] }).openEphemeralResource({
    type: "demo_file_secret",
    config: { path, trim, value: null },
    capabilities: TODAY,
  });

test("the value is what the file holds, letter by letter, unless trim is set", async () => {
  const path = fileWith(` ${SECRET}\r\n\n`);

  const asItIs = await open(path);
  const trimmed = await open(path, true);

  expect(asItIs.diagnostics).toEqual([]);
  expect(asItIs.result).toEqual({ path, trim: false, value: ` ${SECRET}\r\n\n` });
  expect(trimmed.result).toEqual({ path, trim: true, value: SECRET });
});

test("a link to a file is followed, as secret stores mount them", async () => {
  symlinkSync(fileWith(SECRET), join(folder, "link"));

  expect((await open(join(folder, "link"))).result?.value).toBe(SECRET);
});

test("a file that is not there is an error at the path", async () => {
  const path = join(folder, "nowhere");

  const { result, diagnostics } = await open(path);

  expect(result).toBeNull();
  expect(diagnostics).toMatchObject([
    { summary: `The file "${path}" cannot be used`, path: [{ attribute: "path" }] },
  ]);
  expect(textOf(diagnostics)).toContain("The file does not exist");
});

test("a folder, a device and what lies below a file are no files", async () => {
  expect(textOf((await open(folder)).diagnostics)).toContain("a folder or a device");
  expect(textOf((await open("/dev/zero")).diagnostics)).toContain("a folder or a device");
  expect(textOf((await open(join(fileWith(SECRET), "below"))).diagnostics)).toContain(
    "The file does not exist",
  );
});

test.each([
  ["empty", "", null],
  ["nothing but line breaks, and trimmed", "\n \n", true],
])("a file that is %s holds no secret", async (_what, content, trim) => {
  expect(textOf((await open(fileWith(content), trim)).diagnostics)).toContain("is empty");
});

test("a file that is no text is an error that quotes nothing of it", async () => {
  const { diagnostics } = await open(fileWith(Buffer.concat([Buffer.from(SECRET), Buffer.of(0xff, 0xfe)])));

  expect(textOf(diagnostics)).toContain("It is not UTF-8 text");
  expect(textOf(diagnostics)).not.toContain(SECRET);
});

test("a file that is far too large is not read", async () => {
  const { diagnostics } = await open(fileWith(SECRET.padEnd(LARGEST_SECRET_FILE + 1, "x")));

  expect(textOf(diagnostics)).toContain("larger than 1 MiB");
  expect(textOf(diagnostics)).not.toContain(SECRET);
});

test("a file that may not be read says so, where the user is not one who may read all", async () => {
  const path = fileWith(SECRET);
  chmodSync(path, 0);

  const read = await readSecretFile(path, new AbortController().signal);

  const expected = process.getuid?.() === 0 ? { ok: true } : { ok: false };
  expect(read).toMatchObject(expected);
  if (!read.ok) expect(read.reason).toContain("is not allowed to read it");
});

test("reading ends when the call is cancelled", async () => {
  const path = fileWith(SECRET);

  await expect(readSecretFile(path, AbortSignal.abort())).rejects.toThrow();
});

test("text that Terraform would alter on the way is refused, and the way out is told", async () => {
  const { result, diagnostics } = await open(fileWith("pass-e\u0301"));

  expect(result).toBeNull();
  expect(textOf(diagnostics)).toContain("normal form NFC");
  expect(textOf(diagnostics)).toContain("base64");
  expect(textOf(diagnostics)).not.toContain("pass-");
});

test("text in the normal form NFC arrives as it is", async () => {
  expect((await open(fileWith("pass-\u00e9\uFFFD"))).result?.value).toBe("pass-\u00e9\uFFFD");
});
