import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A message that the provider or the command line can show. Values that differ are `…`. */
export interface Message {
  /** The first line: a diagnostic's summary, or the whole message of the command line. */
  readonly summary: string;
  /** What else is known of its text, empty where it is not written in the code. */
  readonly detail: string;
  /** Path of the module, from the root. */
  readonly module: string;
}

/** Functions that make a diagnostic of a summary and a detail. */
const MAKERS = new Set(["error", "warning"]);
/** What stands for a value. */
const ANY = "…";

/** Every message in the modules below a folder, in the order of their texts. */
export function messagesIn(root: string, folder: string): readonly Message[] {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((file) =>
    messagesOf(readFileSync(file, "utf8"), relative(root, file).replaceAll("\\", "/")),
  );
}

/** The messages of one module. */
export function messagesOf(text: string, module: string): readonly Message[] {
  const source = ts.createSourceFile(module, text, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(source);
  const found: Message[] = [];
  const add = (summaries: readonly string[], detail: readonly string[]): void => {
    for (const summary of summaries) found.push({ summary, detail: detail[0] ?? "", module });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [summary, detail] = ["summary", "detail"].map((name) => memberOf(node, name));
      if (summary !== undefined)
        add(textsOf(summary, constants), detail === undefined ? [] : textsOf(detail, constants));
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && MAKERS.has(node.expression.text)) {
      const [summary, detail] = node.arguments;
      if (summary !== undefined)
        add(textsOf(summary, constants), detail === undefined ? [] : textsOf(detail, constants));
    }
    if (module.startsWith("src/cli/") && ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      const [message] = node.arguments ?? [];
      if (node.expression.text === "Error" && message !== undefined) add(textsOf(message, constants), []);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(({ summary }) => /\p{L}{3}/u.test(summary));
}

function memberOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const member of object.properties) {
    if (ts.isPropertyAssignment(member) && member.name.getText() === name) return member.initializer;
    if (ts.isShorthandPropertyAssignment(member) && member.name.text === name) return member.name;
  }
  return undefined;
}

type Constants = ReadonlyMap<string, readonly ts.Expression[]>;

/** What the variables and the functions of the module are, by name: all of them, where several have one name. */
function constantsOf(source: ts.SourceFile): Constants {
  const all = new Map<string, ts.Expression[]>();
  const add = (name: string, value: ts.Expression): void => {
    all.set(name, [...(all.get(name) ?? []), value]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      add(node.name.text, node.initializer);
    }
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
      for (const statement of node.body?.statements ?? []) {
        if (ts.isReturnStatement(statement) && statement.expression !== undefined)
          add(node.name.text, statement.expression);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return all;
}

/** What an expression can say; `…` for what is not in the module. */
function textsOf(node: ts.Expression, constants: Constants, depth = 0): readonly string[] {
  if (depth > 8) return [ANY];
  const inner = (each: ts.Expression): readonly string[] => textsOf(each, constants, depth + 1);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return inner(node.expression);
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map(({ literal }) => `${ANY}${literal.text}`);
    return [node.head.text + parts.join("")];
  }
  if (ts.isConditionalExpression(node)) return [...inner(node.whenTrue), ...inner(node.whenFalse)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [inner(node.left), inner(node.right)];
    // Of an optional ending the shorter reading is enough to be found.
    return left.map((text) => text + ([...right].sort((a, b) => b.length - a.length)[0] ?? ""));
  }
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [ANY] : inner(node.body);
  const named = ts.isCallExpression(node) ? node.expression : node;
  const values = ts.isIdentifier(named) ? constants.get(named.text) : undefined;
  return values === undefined ? [ANY] : [...new Set(values.flatMap(inner))];
}
