import { join } from "node:path";

export interface ClientCode {
  readonly script: string;
  readonly style: string;
  /** Files that it was made of. */
  readonly files: readonly string[];
}

/** What runs in the browser, bundled. The build puts the result in the place of this module (scripts/build/page.mjs). */
export async function clientCode(): Promise<ClientCode> {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: [join(__dirname, "client", "main.tsx")],
    absWorkingDir: join(__dirname, "..", "..", ".."),
    bundle: true,
    format: "iife",
    target: ["chrome120", "firefox121", "safari17"],
    jsx: "automatic",
    jsxImportSource: "preact",
    tsconfigRaw: {},
    minify: true,
    legalComments: "none",
    metafile: true,
    write: false,
    outdir: "client",
    logLevel: "warning",
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { script: textOf(".js"), style: textOf(".css"), files: Object.keys(metafile.inputs) };
}
