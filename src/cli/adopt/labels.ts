import { createHash } from "node:crypto";

interface Labelled {
  readonly type: string;
  readonly registry: string;
  readonly id: string;
  readonly name: string;
}

/**
 * Names for a program, unique in each registry. They follow from an object's own name; if several would share a name, each
 * gets a suffix that follows from its id, so the order in which they are listed does not matter.
 */
export function labelled<T extends Labelled>(
  objects: readonly T[],
): readonly (T & { readonly label: string })[] {
  const count = new Map<string, number>();
  const plain = objects.map((object) => `${object.registry} ${slugOf(object.name)}`);
  for (const key of plain) count.set(key, (count.get(key) ?? 0) + 1);
  return objects.map((object, position) => {
    const slug = slugOf(object.name);
    const isOnly = count.get(plain[position] ?? "") === 1;
    return { ...object, label: isOnly ? slug : `${slug}-${hashOf(object)}` };
  });
}

/** Letters, digits and single hyphens, beginning with a letter. */
function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50);
  return /^[a-z]/.test(slug) ? slug : `it-${slug}`.replace(/-$/, "");
}

const hashOf = ({ type, id }: Labelled): string =>
  createHash("sha256").update(`${type} ${id}`).digest("hex").slice(0, 8);

/** A label as a name in HCL. */
export const hclName = (label: string): string => label.replaceAll("-", "_");

/** A label as a name in TypeScript: never a reserved word. */
export const constName = (label: string): string =>
  `${label.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase())}_`.replace(
    /_$/,
    RESERVED.has(label) ? "_" : "",
  );

const RESERVED = new Set(
  "break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await scope".split(
    " ",
  ),
);
