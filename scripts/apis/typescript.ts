import ts from "typescript";
import { type ApiType, type Contents, type Endpoint, endpointIn, type Enum } from "./contents";

/** Types, enums and paths in a TypeScript or JavaScript source file. */
export function readTypeScript(fileName: string, text: string): Contents {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const endpoints: Endpoint[] = [];
  const types: ApiType[] = [];
  const enums: Enum[] = [];

  const addEnum = (place: string, values: readonly string[]): void => {
    if (values.length > 1) enums.push({ place, values });
  };
  const addEndpoint = (value: string): void => {
    const endpoint = endpointIn(value);
    if (endpoint !== undefined) endpoints.push(endpoint);
  };

  function visit(node: ts.Node, place: string): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isTypeLiteralNode(node)) {
      const name = ts.isTypeLiteralNode(node) ? place : pathTo(place, node.name?.text);
      const fields = node.members.flatMap((member) => fieldOf(member) ?? []);
      if (fields.length > 0) types.push({ name, fields, operations: undefined });
      for (const member of node.members) visit(member, pathTo(name, fieldOf(member)));
      return;
    }
    if (ts.isEnumDeclaration(node)) {
      const values = node.members.flatMap(({ initializer }) =>
        initializer !== undefined && ts.isStringLiteralLike(initializer) ? [initializer.text] : [],
      );
      addEnum(node.name.text, values);
    }
    if (ts.isUnionTypeNode(node)) {
      addEnum(
        place,
        node.types.flatMap((each) => literalOf(each) ?? []),
      );
    }
    if (ts.isArrayLiteralExpression(node)) {
      const values = node.elements.flatMap((each) => (ts.isStringLiteralLike(each) ? [each.text] : []));
      if (values.length === node.elements.length) addEnum(place, values);
    }
    if (ts.isExpression(node)) {
      const built = builtText(node);
      if (built !== undefined) {
        addEndpoint(built.text);
        // Its parts are no paths of their own; what stands between them may have some.
        for (const each of built.others) visit(each, place);
        return;
      }
    }
    const named = ts.isTypeAliasDeclaration(node) || ts.isVariableDeclaration(node);
    const inner = named && ts.isIdentifier(node.name) ? pathTo("", node.name.text) : place;
    ts.forEachChild(node, (child) => {
      visit(child, inner);
    });
  }
  visit(source, "");
  return { endpoints, types, enums };
}

const pathTo = (place: string, name = ""): string =>
  name === "" ? place : place === "" ? name : `${place}.${name}`;

function fieldOf(member: ts.ClassElement | ts.TypeElement): string | undefined {
  if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) return undefined;
  return ts.isIdentifier(member.name) || ts.isStringLiteralLike(member.name) ? member.name.text : undefined;
}

const literalOf = (type: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(type) && ts.isStringLiteralLike(type.literal) ? type.literal.text : undefined;

interface Built {
  /** With `{}` for what is not a literal. */
  readonly text: string;
  readonly others: readonly ts.Expression[];
}

/** The text that an expression builds: a literal, a template, `a + b`, or `a.concat(b)` as compilers write it. */
function builtText(node: ts.Expression): Built | undefined {
  if (ts.isStringLiteralLike(node)) return { text: node.text, others: [] };
  if (ts.isTemplateExpression(node)) {
    return {
      text: node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(""),
      others: node.templateSpans.map(({ expression }) => expression),
    };
  }
  const parts = partsOf(node);
  const built = parts.map((part) => builtText(part));
  if (parts.length === 0 || built.every((each) => each === undefined)) return undefined;
  return {
    text: built.map((each) => each?.text ?? "{}").join(""),
    others: parts.flatMap((part, position) => built[position]?.others ?? [part]),
  };
}

function partsOf(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return [node.expression];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [node.left, node.right];
  const isConcat =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === "concat";
  return isConcat && ts.isPropertyAccessExpression(node.expression)
    ? [node.expression.expression, ...node.arguments]
    : [];
}
