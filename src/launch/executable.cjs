"use strict";
// What the single executable (`npm run package`) runs. Node is in it, and the files of the npm package's dist/provider are,
// as they are; there is no file beside it.
const { getAsset, getAssetKeys, getRawAsset } = require("node:sea");
const { Script } = require("node:vm");

// The channel of another process to its parent; debugging output and coverage, which could show what is sent. Node has read
// them before this line, so the process is replaced by one without them. NODE_OPTIONS has no effect on an executable,
// and what is loaded here is never looked for in NODE_COMPILE_CACHE or NODE_PATH.
const unwanted = ["NODE_CHANNEL_FD", "NODE_DEBUG", "NODE_DEBUG_NATIVE", "NODE_V8_COVERAGE"].filter(
  (name) => process.env[name] !== undefined,
);

function startAgainWithout(names) {
  if (process.platform === "win32") {
    console.log(
      `This provider cannot start: ${names.join(", ")} must not be set where Terraform or OpenTofu runs.`,
    );
    // Engines such as Terraform 1.11 lose a line that they have not read when the process ends.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    process.exit(1);
  }
  const environment = { ...process.env };
  for (const name of names) delete environment[name];
  process.execve(process.execPath, [process.argv[0], ...process.argv.slice(2)], environment);
}

/** What is a file beside the code elsewhere (bytes.cjs) is in the executable. It is never written to. */
const bytesOf = (name) => Buffer.from(getRawAsset(name));

const modules = new Map([["bytes.cjs", { exports: { bytesOf } }]]);
const assets = new Set(getAssetKeys());

/** The code as it was compiled when this executable was made, if it was. V8 refuses it where it does not fit. */
const compiled = (name) => (assets.has(`${name}.cache`) ? bytesOf(`${name}.cache`) : undefined);

function load(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const source = `(function (exports, require, module, __filename, __dirname) {${getAsset(name, "utf8")}\n})`;
  const script = new Script(source, { filename: name, cachedData: compiled(name) });
  // For test/scripts/package/compiled.test.ts.
  module.isCompiled = script.cachedDataRejected === false;
  const run = script.runInThisContext();
  run(module.exports, requireHere, module, name, ".");
  return module.exports;
}

/** The provider's files require each other, and what Node has built in. */
const requireHere = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));

if (unwanted.length > 0) startAgainWithout(unwanted);
load("provider.cjs");
