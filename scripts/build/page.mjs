// What runs in the browser when somebody looks at the emulator's page. It is bundled once, by the build, and put into the
// emulator as text; run from its sources the emulator bundles it itself.
import { build } from "esbuild";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * @param {string} root the project
 * @returns {Promise<{ script: string, style: string, files: string[] }>} and the files that they were made of
 */
export async function pageClient(root) {
  const source = join(root, "src", "emulator", "page", "client-code.ts");
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["esbuild"],
    write: false,
    logLevel: "warning",
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", "__dirname", outputFiles[0].text)(
    module,
    module.exports,
    createRequire(join(root, "package.json")),
    dirname(source),
  );
  return module.exports.clientCode();
}

/**
 * Puts the client in the place of src/emulator/page/client-code.ts.
 * @param {{ script: string, style: string }} client
 */
export const withPageClient = ({ script, style }) => ({
  name: "with-page-client",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]page[\\/]client-code\.ts$/ }, () => ({
      contents: `export const clientCode = async () => (${JSON.stringify({ script, style, files: [] })});`,
      loader: "js",
    }));
  },
});
