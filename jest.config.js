/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  // Jest would leave one core free, which on a machine with two is half of it. Tests that start Terraform wait a lot.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/scripts/longest-first.cjs",
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
};
