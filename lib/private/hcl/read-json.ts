import { withoutByteOrderMark } from "../../../src/checks";
import { CodeReader, Expression } from "./read-code";
import { escaped, onlyCodeOf, segmentsOf, unescaped } from "./template";

/**
 * JSON as far as it is known at synth: of a text, or of a call of `jsonencode`. What only Terraform knows is an
 * {@link Expression} in its place.
 *
 * @param template what Terraform will read
 * @returns undefined for a text that is no JSON
 */
export function readJson(template: string): unknown {
  const code = onlyCodeOf(template);
  if (code === undefined) return readText(template);
  const read = new CodeReader(code).whole();
  const isJson = read instanceof Expression && read.call === "jsonencode" && read.parts.length === 1;
  return isJson ? read.parts[0] : read;
}

/** JSON that is written as a text, perhaps with expressions in it. */
function readText(template: string): unknown {
  const sources: string[] = [];
  let isQuoted = false;
  const text = segmentsOf(template).map(({ kind, source }) => {
    if (kind === "text") {
      for (const [character] of source.matchAll(/\\.|"/gs)) if (character === '"') isQuoted = !isQuoted;
      return unescaped(source);
    }
    const mark = `${MARK}${sources.push(source) - 1}${MARK}`;
    return isQuoted ? mark : `"${mark}"`;
  });
  try {
    return withExpressions(JSON.parse(withoutByteOrderMark(text.join(""))), sources);
  } catch {
    return sources.length === 0 ? undefined : new Expression(template);
  }
}

/** A control character that nobody writes, and that JSON takes as it is. */
const MARK = "\u007f";

function withExpressions(value: unknown, sources: readonly string[]): unknown {
  if (typeof value === "string") {
    const marks = new RegExp(`${MARK}(\\d+)${MARK}`, "g");
    const template = value.replace(marks, (_, index: string) => sources[Number(index)] ?? "");
    return template === value ? value : new Expression(template);
  }
  if (Array.isArray(value)) return value.map((item) => withExpressions(item, sources));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withExpressions(member, sources)]),
  );
}

/** The same JSON with something in place of what only Terraform knows. */
export function withLater(value: unknown, later: unknown): unknown {
  if (value instanceof Expression) return later;
  if (Array.isArray(value)) return value.map((item) => withLater(item, later));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withLater(member, later)]));
}

/** A value in JSON that is no object and no list. */
export interface JsonLeaf {
  /** Names and positions that lead to it. */
  readonly place: readonly string[];
  /** What Terraform will read; a number as it is. */
  readonly template: unknown;
}

/**
 * The values in JSON; a null and a boolean say nothing. Of a function's arguments the objects are among them: what is
 * in an object stands for itself, while a text there is a part of the result.
 */
export function jsonLeaves(value: unknown, place: readonly string[] = []): readonly JsonLeaf[] {
  if (value instanceof Expression) {
    const inside = objectsIn(value).flatMap((object) => jsonLeaves(object, place));
    return [{ place, template: value.template }, ...inside];
  }
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, member]) => jsonLeaves(member, [...place, name]));
  if (typeof value === "string") return [{ place, template: escaped(value) }];
  return typeof value === "number" ? [{ place, template: value }] : [];
}

const objectsIn = ({ parts }: Expression): readonly unknown[] => parts.flatMap(objectsOf);

/** Through lists as well: `concat([{ token = "…" }], var.others)`. */
function objectsOf(part: unknown): readonly unknown[] {
  if (part instanceof Expression) return objectsIn(part);
  if (Array.isArray(part)) return part.flatMap(objectsOf);
  return typeof part === "object" && part !== null ? [part] : [];
}
