"use strict";
// Compiles files for the executable, run by the very Node that will be in it:
//
//     node code-cache.cjs FOLDER NAME...
//
// writes FOLDER/NAME.cache beside each. All functions are compiled, not those that happen to run first: the same files then
// give the same bytes, and no plan compiles anything.
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

const [folder, ...names] = process.argv.slice(2);
for (const name of names) {
  const code = readFileSync(join(folder, name), "utf8");
  setFlagsFromString("--no-lazy");
  // The same text as in src/launch/executable.cjs, or V8 does not take the result.
  const source = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  const script = new Script(source, { filename: name });
  // V8 takes only what was compiled with the flags that it runs with.
  setFlagsFromString("--lazy");
  writeFileSync(join(folder, `${name}.cache`), script.createCachedData());
}
