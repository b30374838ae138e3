import { unzipSync } from "fflate";

/** Where a secret was found: the name of a content; of a member of an archive, `archive!member`. */
export type Leak = string;

/**
 * Searches contents, members of zip archives (saved plans) included, for each secret: as it is, in base64, inside of
 * what is base64 (as private state is kept), and as JSON and URLs escape it.
 */
export function leaksIn(
  contents: Readonly<Record<string, Buffer>>,
  secrets: readonly string[],
): readonly Leak[] {
  const needles = [...new Set(secrets.flatMap(spellings))];
  const named = Object.entries(contents);
  const members = named
    .filter(([, content]) => content.subarray(0, 2).toString("latin1") === "PK")
    .flatMap(([name, archive]) =>
      unzip(archive).map(([member, content]) => [`${name}!${member}`, content] as const),
    );
  return [...named, ...members].filter(([, content]) => holdsOne(content, needles)).map(([name]) => name);
}

function holdsOne(content: Buffer, needles: readonly string[]): boolean {
  // Private state: base64 of JSON, so a secret inside it shows only after decoding.
  return [content, ...base64Runs(content.toString("latin1"))].some((text) =>
    needles.some((needle) => text.includes(needle)),
  );
}

/** Each once: a log repeats the private state of an object with every message about it. */
function base64Runs(text: string): readonly Buffer[] {
  const runs = new Set(text.match(/[A-Za-z0-9+/]{24,}={0,2}/g));
  return [...runs].map((run) => Buffer.from(run, "base64"));
}

const spellings = (secret: string): readonly string[] => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
  encodeURIComponent(secret),
];

const unzip = (archive: Buffer): readonly (readonly [string, Buffer])[] =>
  Object.entries(unzipSync(archive)).map(([member, content]) => [member, Buffer.from(content)]);
