// What the provider answers whatever it is asked with: its schema, its functions, its identities. It is encoded once, by
// the build, from the very code that is bundled; a process that is only asked for it then loads nothing else.
//
// The answers are a file of bytes: in the code they would be a text that is scanned and decoded at each start.
import { build } from "esbuild";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const METHODS = ["GetMetadata", "GetProviderSchema", "GetResourceIdentitySchemas", "GetFunctions"];

/** Runs in the bundle. */
const ENTRY = `
import { providerSchemas } from "./src/framework";
import { declarationsOf } from "./src/plugin/declared";
import { providerRoutes } from "./src/plugin/routes";
import { integrations } from "./src/provider";

const logger = { log: () => undefined, during: (fields, run) => run() };
const provider = Promise.resolve(declarationsOf({ schemas: providerSchemas(integrations) }));
const routes = providerRoutes({ provider, logger });
export const answerOf = async (method) =>
  Buffer.concat(await routes.get("/tfplugin6.Provider/" + method).answer(new Uint8Array(0)));
`;

/**
 * @param {string} root the project
 * @returns {Promise<[method: string, answer: Buffer][]>}
 */
export async function prepareAnswers(root) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["undici"],
    write: false,
    logLevel: "warning",
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", "__filename", outputFiles[0].text)(
    module,
    module.exports,
    createRequire(join(root, "package.json")),
    join(root, "prepared.cjs"),
  );
  const { answerOf } = module.exports;
  return Promise.all(METHODS.map(async (method) => [method, await answerOf(method)]));
}

const FILE = "prepared.bin";

/**
 * @param {[string, Buffer][]} answers one after the other
 * @param {string} folder of the provider
 */
export const writeAnswers = (answers, folder) =>
  writeFileSync(join(folder, FILE), Buffer.concat(answers.map(([, answer]) => answer)));

/**
 * Puts a look-up in the file of answers in the place of src/prepared.ts.
 * @param {[string, Buffer][]} answers
 */
export const withAnswers = (answers) => ({
  name: "with-answers",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]src[\\/]prepared\.ts$/ }, () => ({ contents: lookUp(answers), loader: "js" }));
    onResolve({ filter: /^\.\/bytes\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
});

function lookUp(answers) {
  let end = 0;
  const places = answers.map(([method, { length }]) => [method, [end, (end += length)]]);
  return `
const { bytesOf } = require("./bytes.cjs");
const places = new Map(${JSON.stringify(places)});
export function prepared(method) {
  const place = places.get(method);
  return place && bytesOf(${JSON.stringify(FILE)}).subarray(...place);
}`;
}

/**
 * Puts nothing in the place of what checks the schemas of the provider's authors: {@link prepareAnswers} has run it on all of
 * them. It is the same in every process.
 */
export const withoutChecks = {
  name: "without-checks",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]framework[\\/]schema[\\/]schema-rules\.ts$/ }, () => ({
      contents:
        "export const checkSchema = () => undefined; export const checkResourceSchema = () => undefined;",
      loader: "js",
    }));
  },
};
