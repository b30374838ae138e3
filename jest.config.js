const { availableParallelism } = require("node:os");

const shared = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  setupFiles: ["<rootDir>/test/support/machine.ts", "<rootDir>/test/support/cheap-fingerprints.ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
};

const withCdktf = { ...shared, displayName: "cdktf", globals: { LIBRARY: "cdktf" } };

/** The construct library serves two: its tests run once more with cdktn where its sources say cdktf (`npm ci` if it is missing). */
const withCdktn = {
  ...shared,
  displayName: "cdktn",
  globals: { LIBRARY: "cdktn" },
  roots: ["<rootDir>/test/lib"],
  setupFiles: ["<rootDir>/test/support/machine.ts", "<rootDir>/test/support/target-versions.ts"],
  moduleNameMapper: { "^cdktf(/.*)?$": "cdktn$1" },
};

/** @type {import("jest").Config} */
module.exports = {
  // Tests of programs and of registries that are slow wait a lot: three of them keep two cores busy. Not as "150%": jest reads
  // a percentage above 100 as a number of workers.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Milliseconds, for whatever hangs. No test is about this time: on a machine that is busy with others, any may take long.
  testTimeout: 180_000,
  // A worker of a gigabyte takes half a second to end, and is then reported as one that a test keeps from ending.
  workerIdleMemoryLimit: "600MB",
  testSequencer: "<rootDir>/scripts/longest-first.cjs",
  projects: [withCdktf, withCdktn],
};
