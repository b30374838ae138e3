"use strict";
// Bytes of the files that lie beside the provider's code. The single executable has another module in the place of this one.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** @param {string} name - of a file in this folder */
exports.bytesOf = (name) => readFileSync(join(__dirname, name));
