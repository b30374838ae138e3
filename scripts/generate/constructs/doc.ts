import ts from "typescript";
import type { Doc } from "./model";

const LINK = /\{@link(?:code|plain)?\s+([^}\s|]+)(?:[\s|]+([^}]+))?\}/g;

/** What the doc comment says; for a member without one, that of the base class or interface. */
export function docOf(documented: ts.Symbol | ts.Signature, checker: ts.TypeChecker): Doc {
  const tags = documented.getJsDocTags(checker);
  const texts = (name: string): readonly string[] =>
    tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text).trim());
  return {
    text: withoutLinks(ts.displayPartsToString(documented.getDocumentationComment(checker))).trim(),
    defaultValue: texts("default")[0],
    throws: texts("throws").map(withoutLinks),
    returns: texts("returns").map(withoutLinks)[0],
    deprecated: texts("deprecated").map(withoutLinks)[0],
    examples: texts("example").map(withoutFence),
    params: new Map(texts("param").map(paramOf)),
  };
}

/** `{@link Secret}` means something to an editor only. */
const withoutLinks = (text: string): string =>
  text.replace(LINK, (_, target: string, shown?: string) => shown?.trim() ?? `\`${target}\``);

/** Editors show an example as code with or without a fence. */
const withoutFence = (example: string): string => example.replace(/^```\w*\n/, "").replace(/\n```$/, "");

function paramOf(text: string): readonly [name: string, said: string] {
  const [, name = "", said = ""] = /^(\S+)\s*(?:-\s*)?([\s\S]*)$/.exec(text) ?? [];
  return [name, withoutLinks(said)];
}

/** What no comment says. */
export const NOTHING: Doc = {
  text: "",
  defaultValue: undefined,
  throws: [],
  returns: undefined,
  deprecated: undefined,
  examples: [],
  params: new Map(),
};
