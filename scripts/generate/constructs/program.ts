import { join, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "../../..");
const LIBRARY = join(ROOT, "lib");
const INDEX = join(LIBRARY, "index.ts");

/**
 * The construct library as the compiler sees it, with the strictness of this project.
 *
 * @param more further files, which may import it
 * @param before a program made earlier, whose files need not be read again
 */
export function libraryProgram(more: readonly string[] = [], before?: ts.Program): ts.Program {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    ROOT,
  );
  const inFull = { ...options, types: ["node"], noErrorTruncation: true };
  return ts.createProgram([INDEX, ...more], inFull, undefined, before);
}

/** The index, which says what is public. */
export function indexOf(program: ts.Program): ts.SourceFile {
  const index = program.getSourceFile(INDEX);
  if (index === undefined) throw new Error(`${INDEX} is not in the program`);
  return index;
}

/** Whether people wrote it, in the construct library; generated bindings are not theirs. */
export const isOwn = (declaration: ts.Declaration): boolean => {
  const { fileName } = declaration.getSourceFile();
  return fileName.startsWith(`${LIBRARY}/`) && !fileName.startsWith(`${join(LIBRARY, "bindings")}/`);
};

/** Path below lib/, without the ending. */
export const pathInLibrary = (file: ts.SourceFile): string =>
  file.fileName.slice(LIBRARY.length + 1).replace(/\.ts$/, "");
