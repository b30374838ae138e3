import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { unzipSync } from "fflate";

/** Where a secret was found: a file (and the member of an archive), or the name of a text. */
export type Leak = string;

/**
 * Searches every file below a folder, members of zip archives (saved plans) included, and further texts, for each
 * secret: as it is, in base64 (as private state is kept) and as JSON escapes it.
 */
export function findLeaks(
  folder: string,
  texts: Readonly<Record<string, string>>,
  secrets: readonly string[],
): readonly Leak[] {
  const needles = secrets.flatMap(spellings);
  const files = filesBelow(folder).map((file) => [relative(folder, file), readFileSync(file)] as const);
  const members = files
    .filter(([, content]) => content.subarray(0, 2).toString("latin1") === "PK")
    .flatMap(([name, archive]) =>
      unzip(archive).map(([member, content]) => [`${name}!${member}`, content] as const),
    );
  const named = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const);
  return [...files, ...members, ...named]
    .filter(([, content]) => needles.some((needle) => holds(content, needle)))
    .map(([name]) => name);
}

function holds(content: Buffer, needle: string): boolean {
  if (content.includes(needle)) return true;
  // Private state: base64 of JSON, so a secret inside it shows only after decoding.
  return base64Runs(content.toString("latin1")).some((decoded) => decoded.includes(needle));
}

function base64Runs(text: string): readonly Buffer[] {
  return (text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? []).map((run) => Buffer.from(run, "base64"));
}

const spellings = (secret: string): readonly string[] => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
  encodeURIComponent(secret),
];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const unzip = (archive: Buffer): readonly (readonly [string, Buffer])[] =>
  Object.entries(unzipSync(archive)).map(([member, content]) => [member, Buffer.from(content)]);
