import ts from "typescript";
import { docOf } from "./doc";
import type { Callable, ClassEntry } from "./model";
import type { Surface } from "./surface";

/** What a class itself declares; what it has from a public base is told there. */
export function readClass(symbol: ts.Symbol, declaration: ts.ClassDeclaration, surface: Surface): ClassEntry {
  const { checker } = surface;
  const publicly = members(declaration, checker).filter(([member]) => isPublic(member));
  const statics = publicly.filter(([member]) => isStatic(member));
  const own = publicly.filter(([member]) => !isStatic(member));
  return {
    kind: "class",
    name: symbol.name,
    doc: docOf(symbol, checker),
    base: heritage(declaration, ts.SyntaxKind.ExtendsKeyword).find((name) => surface.types.isName(name)),
    implemented: heritage(declaration, ts.SyntaxKind.ImplementsKeyword).filter((name) =>
      surface.types.isName(name),
    ),
    construct: constructOf(symbol, declaration, surface),
    statics: statics.flatMap(([, member]) => surface.calls(member)),
    properties: own
      .filter(([member]) => !ts.isMethodDeclaration(member))
      .map(([, member]) => surface.prop(member)),
    methods: own
      .filter(([member]) => ts.isMethodDeclaration(member))
      .flatMap(([, member]) => surface.calls(member)),
  };
}

type Member = readonly [declaration: ts.ClassElement, symbol: ts.Symbol];

/** One for each name: a getter and its setter are one member, and so are the overloads of a method. */
function members(declaration: ts.ClassDeclaration, checker: ts.TypeChecker): readonly Member[] {
  const bySymbol = new Map<ts.Symbol, ts.ClassElement>();
  for (const member of declaration.members) {
    const symbol = member.name && checker.getSymbolAtLocation(member.name);
    if (symbol !== undefined && !bySymbol.has(symbol)) bySymbol.set(symbol, member);
  }
  return [...bySymbol].map(([symbol, member]) => [member, symbol]);
}

/** What languages and tools ask for, and users do not, is named by a symbol. */
const isPublic = (member: ts.ClassElement): boolean =>
  member.name !== undefined &&
  !ts.isPrivateIdentifier(member.name) &&
  !ts.isComputedPropertyName(member.name) &&
  !isHidden(member);

const isStatic = (member: ts.ClassElement): boolean => has(member, ts.ModifierFlags.Static);

const heritage = (
  { heritageClauses }: ts.ClassDeclaration,
  token: ts.HeritageClause["token"],
): readonly string[] =>
  (heritageClauses ?? [])
    .filter((clause) => clause.token === token)
    .flatMap(({ types }) => types.map(({ expression }) => expression.getText()));

function constructOf(
  symbol: ts.Symbol,
  declaration: ts.ClassDeclaration,
  surface: Surface,
): Callable | undefined {
  // Before it are those for props without secrets, of which the page of `WithExternalCredentials` says what is to be said.
  const signature = surface.checker.getTypeOfSymbol(symbol).getConstructSignatures().at(-1);
  if (signature === undefined || has(declaration, ts.ModifierFlags.Abstract)) return undefined;
  const made = declaration.members.find(ts.isConstructorDeclaration);
  if (made !== undefined && isHidden(made)) return undefined;
  return surface.call(symbol.name, signature, docOf(signature, surface.checker));
}

const isHidden = (declaration: ts.Declaration): boolean =>
  has(declaration, ts.ModifierFlags.Private) || has(declaration, ts.ModifierFlags.Protected);

const has = (declaration: ts.Declaration, flag: ts.ModifierFlags): boolean =>
  (ts.getCombinedModifierFlags(declaration) & flag) !== 0;
