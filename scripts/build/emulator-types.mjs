// The declarations of dist/emulator.js. Its sources derive types from zod's schemas, and zod is bundled and no dependency
// of the package: what follows from a schema is written out, and what is no type is omitted.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;

/**
 * Writes the declarations that `startEmulator` needs, laid out like its sources.
 * @param {{ root: string, folder: string }} paths the project; where the declarations go
 */
export function writeEmulatorTypes({ root, folder }) {
  const sources = join(root, "src", "emulator");
  const entry = join(sources, "index.ts");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([entry], {
    ...options,
    noEmit: false,
    incremental: false,
    tsBuildInfoFile: undefined,
    declaration: true,
    emitDeclarationOnly: true,
  });
  const checker = program.getTypeChecker();

  const waiting = [entry];
  const written = new Set();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (written.has(path)) continue;
    written.add(path);
    const source = program.getSourceFile(path);
    const { text, imports } = declarationsOf({ program, checker, source, isEntry: path === entry });
    const target = join(folder, relative(sources, path).replace(/\.ts$/, ".d.ts"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    for (const specifier of imports) waiting.push(fileOf(program, source, specifier));
  }
}

/** The declarations of one file, and the modules that they import. */
function declarationsOf({ program, checker, source, isEntry }) {
  const declared = ts.createSourceFile(
    "declared.d.ts",
    emitted(program, source),
    ts.ScriptTarget.ES2022,
    true,
  );
  const kept = declared.statements.flatMap((statement) => {
    if (ts.isTypeAliasDeclaration(statement)) return [aliasText({ checker, source, statement })];
    const isType = ts.isInterfaceDeclaration(statement) || ts.isExportDeclaration(statement);
    return isType || (isEntry && ts.isFunctionDeclaration(statement)) ? [statement.getFullText().trim()] : [];
  });
  const body = kept.join("\n");
  const imports = declared.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) ? importText(statement, body) : [],
  );
  const text = [...imports.map(({ text }) => text), body, "export {};", ""].join("\n");
  const foreign = /\bz\.\w+<|\btypeof \w+|\bimport\(.*/.exec(text.replace(/\/\*.*?\*\//gs, ""));
  if (foreign !== null) throw new Error(`${source.fileName} declares what is not written out: ${foreign[0]}`);
  const reexports = declared.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier ? [statement.moduleSpecifier.text] : [],
  );
  return { text, imports: [...imports.map(({ specifier }) => specifier), ...reexports] };
}

function emitted(program, source) {
  let text = "";
  program.emit(source, (_, content) => (text = content), undefined, true);
  return text;
}

/** A type as it is written, or what it amounts to where it follows from a value. */
function aliasText({ checker, source, statement }) {
  const text = statement.getFullText().trim();
  if (!/\bz\.|\btypeof\b/.test(text)) return text;
  const original = source.statements.find(
    (each) => ts.isTypeAliasDeclaration(each) && each.name.text === statement.name.text,
  );
  const type = checker.getTypeAtLocation(original.name);
  const comment = text.slice(0, statement.getStart() - statement.getFullStart()).trim();
  const doc = comment.startsWith("/**") ? `${comment.slice(0, comment.indexOf("*/") + 2)}\n` : "";
  return `${doc}export type ${statement.name.text} = ${shapeOf(checker, type, original)};`;
}

/** Members with their comments, or the type on one line. */
function shapeOf(checker, type, at) {
  const isObject = (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayType(type);
  const properties = isObject && type.getStringIndexType() === undefined ? type.getProperties() : [];
  if (properties.length === 0) return checker.typeToString(type, at, FLAGS);
  const members = properties.map((property) => {
    const doc = ts.displayPartsToString(property.getDocumentationComment(checker));
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0 ? "?" : "";
    const inner = checker.typeToString(checker.getTypeOfSymbolAtLocation(property, at), at, FLAGS);
    const comment = doc === "" ? "" : `  /** ${doc.replaceAll("\n", "\n   * ")} */\n`;
    return `${comment}  readonly ${property.name}${optional}: ${inner};\n`;
  });
  return `{\n${members.join("")}}`;
}

/** An import of the names that the declarations use. */
function importText(statement, body) {
  const names = statement.importClause?.namedBindings;
  if (names === undefined || !ts.isNamedImports(names)) return [];
  const used = names.elements.filter(({ name }) => new RegExp(`\\b${name.text}\\b`).test(body));
  if (used.length === 0) return [];
  const specifier = statement.moduleSpecifier.text;
  if (!specifier.startsWith(".")) throw new Error(`The emulator's declarations need ${specifier}.`);
  const list = used.map((each) => each.getText().replace(/^type /, "")).join(", ");
  return [{ specifier, text: `import type { ${list} } from "${specifier}";` }];
}

function fileOf(program, source, specifier) {
  const { resolvedModule } = ts.resolveModuleName(
    specifier,
    source.fileName,
    program.getCompilerOptions(),
    ts.sys,
  );
  return resolvedModule.resolvedFileName;
}
