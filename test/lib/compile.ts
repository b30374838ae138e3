import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { LIBRARY } from "./library";

const ROOT = resolve(__dirname, "../..");

/** Whatever says cdktf, the library's sources included, gets the types of the library that the tests run with. */
const LIBRARY_PATHS = {
  cdktf: [join(ROOT, "node_modules", LIBRARY)],
  "cdktf/*": [join(ROOT, "node_modules", LIBRARY, "*")],
};

/** Type-checks programs as a user's would be: strict, against the library's sources. Messages by program, in order. */
export function compile(programs: readonly string[]): readonly (readonly string[])[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    ROOT,
  );
  const files = new Map(
    programs.map((text, index) => [join(__dirname, `program-${index}.ts`), text] as const),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram(
    [...files.keys()],
    { ...options, types: ["node"], paths: LIBRARY_PATHS },
    host,
  );
  return [...files.keys()].map((path) =>
    [
      ...program.getSyntacticDiagnostics(sourceOf(program, path)),
      ...program.getSemanticDiagnostics(sourceOf(program, path)),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}

function sourceOf(program: ts.Program, path: string): ts.SourceFile {
  const source = program.getSourceFile(path);
  if (source === undefined) throw new Error(`${path} is not in ${dirname(path)}`);
  return source;
}
