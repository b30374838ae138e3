import ts from "typescript";
import { readClass } from "./read-class";
import { docOf } from "./doc";
import type { Entry, Module } from "./model";
import { indexOf, pathInLibrary } from "./program";
import { Surface } from "./surface";
import { Types } from "./types";

/**
 * What the construct library offers to its users, file by file, in the order of the index; the entries of a file in the
 * order in which it declares or re-exports them.
 */
export function readLibrary(program: ts.Program): readonly Module[] {
  const checker = program.getTypeChecker();
  const index = indexOf(program);
  const surface = new Surface(new Types(checker, exportsOf(index, checker)));
  const documented = new Set<ts.Symbol>();
  return index.statements.filter(ts.isExportDeclaration).map((statement) => {
    const file = fileOf(statement, checker);
    const symbols = exportsOf(file, checker).filter(
      (symbol) => surface.types.has(symbol) && !documented.has(symbol),
    );
    symbols.forEach((symbol) => documented.add(symbol));
    return { path: pathInLibrary(file), entries: symbols.map((symbol) => entryOf(symbol, surface)) };
  });
}

function fileOf({ moduleSpecifier }: ts.ExportDeclaration, checker: ts.TypeChecker): ts.SourceFile {
  const file = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier)?.declarations?.[0];
  if (file === undefined || !ts.isSourceFile(file)) {
    throw new Error('lib/index.ts has only exports of the form `export … from "./file"`');
  }
  return file;
}

function exportsOf(file: ts.SourceFile, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const module = checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${file.fileName} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

function entryOf(symbol: ts.Symbol, surface: Surface): Entry {
  const { name } = symbol;
  const doc = docOf(symbol, surface.checker);
  const [declaration] = symbol.declarations ?? [];
  if (declaration !== undefined) {
    if (ts.isClassDeclaration(declaration)) return readClass(symbol, declaration, surface);
    if (ts.isInterfaceDeclaration(declaration)) {
      const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
        types.map((type) => type.getText()),
      );
      const known = bases.filter((base) => surface.types.isName(base.replace(/<.*$/s, "")));
      return { kind: "interface", name, doc, bases: known, props: surface.interfaceProps(symbol) };
    }
    if (ts.isTypeAliasDeclaration(declaration)) {
      const alternatives = surface.types.isDocumented(declaration.type) ? [] : surface.alternatives(symbol);
      return { kind: "type", name, doc, text: surface.types.aliasText(declaration), alternatives };
    }
    const [call] = surface.calls(symbol);
    if (call !== undefined) return { kind: "function", name, doc, call };
  }
  throw new Error(`lib/index.ts exports ${name}, which is none of what the reference can show`);
}
