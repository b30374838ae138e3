import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/go";
import { type ApiType, type Contents, type Endpoint, endpointIn, type Enum } from "./contents";
import { within } from "./tree";

/** Structs with JSON tags, groups of string constants, and paths in a Go source file. */
export function readGo(text: string): Contents {
  const endpoints: Endpoint[] = [];
  const types: ApiType[] = [];
  const enums: Enum[] = [];
  const textOf = (node: SyntaxNode | null): string => (node === null ? "" : text.slice(node.from, node.to));
  const stringsIn = (node: SyntaxNode): readonly string[] =>
    [...within(node)].filter(({ name }) => name === "String").map((each) => textOf(each).slice(1, -1));

  for (const node of within(parser.parse(text).topNode)) {
    if (node.name === "TypeSpec" && node.getChild("StructType") !== null) {
      const fields = stringsIn(node).flatMap((tag) => /\bjson:"([\w-]+)/.exec(tag)?.[1] ?? []);
      const named = fields.filter((field) => field !== "-");
      const name = textOf(node.getChild("DefName"));
      if (named.length > 0) types.push({ name, fields: named, operations: undefined });
    }
    if (node.name === "ConstDecl") {
      const values = stringsIn(node);
      const place = [...within(node)].find(({ name }) => name === "DefName") ?? null;
      if (values.length > 1) enums.push({ place: textOf(place), values });
    }
    if (node.name === "String" && node.parent?.name !== "ImportSpec") {
      const endpoint = endpointIn(textOf(node).slice(1, -1));
      if (endpoint !== undefined) endpoints.push(endpoint);
    }
  }
  return { endpoints, types, enums };
}
