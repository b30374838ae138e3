import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import { type ApiType, type Contents, type Endpoint, endpointIn, type Enum } from "./contents";
import { childrenOf, within } from "./tree";

/** Types, enums and paths in a Python source file. */
export function readPython(text: string): Contents {
  const endpoints: Endpoint[] = [];
  const types: ApiType[] = [];
  const enums: Enum[] = [];
  const textOf = (node: SyntaxNode | null | undefined): string =>
    node ? text.slice(node.from, node.to) : "";
  const stringIn = (node: SyntaxNode): string => unquoted(textOf(node));

  for (const node of within(parser.parse(text).topNode)) {
    switch (node.name) {
      case "ClassDefinition": {
        const name = textOf(node.getChild("VariableName"));
        const members = childrenOf(node.getChild("Body")).filter((each) => each.name === "AssignStatement");
        const fields = members.filter((each) => each.getChild("TypeDef") !== null);
        if (fields.length > 0) {
          const names = fields.map((each) => textOf(each.firstChild));
          types.push({ name, fields: names, operations: undefined });
        }
        const values = members.flatMap((each) => each.getChild("String") ?? []).map(stringIn);
        if (fields.length === 0 && values.length > 1) enums.push({ place: name, values });
        break;
      }
      // TypedDict("Tag", {"name": str})
      case "DictionaryExpression": {
        const call = node.parent?.name === "ArgList" ? node.parent.parent : null;
        const [title] = call?.name === "CallExpression" ? (node.parent?.getChildren("String") ?? []) : [];
        if (title === undefined || !textOf(call?.firstChild).endsWith("TypedDict")) break;
        const keys = node
          .getChildren("String")
          .filter((each) => each.nextSibling?.name === ":")
          .map(stringIn);
        types.push({ name: stringIn(title), fields: keys, operations: undefined });
        break;
      }
      case "MemberExpression":
      case "ArrayExpression":
      case "TupleExpression":
      case "SetExpression": {
        if (node.name === "MemberExpression" && !/\bLiteral$/.test(textOf(node.firstChild))) break;
        const values = node.getChildren("String").map(stringIn);
        if (values.length > 1) enums.push({ place: placeOf(node, textOf), values });
        break;
      }
      case "String":
      case "FormatString": {
        const endpoint = endpointIn(stringIn(node));
        if (endpoint !== undefined) endpoints.push(endpoint);
        break;
      }
      default:
    }
  }
  return { endpoints, types, enums };
}

const unquoted = (literal: string): string =>
  literal.replace(/^[a-zA-Z]*('''|"""|'|")/, "").replace(/('''|"""|'|")$/, "");

/** The assigned name, and the class around it. */
function placeOf(node: SyntaxNode, textOf: (node: SyntaxNode | null | undefined) => string): string {
  const names: string[] = [];
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) {
    if (at.name === "AssignStatement") names.unshift(textOf(at.firstChild));
    if (at.name === "ClassDefinition") names.unshift(textOf(at.getChild("VariableName")));
  }
  return names.join(".");
}
