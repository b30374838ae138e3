import { join } from "node:path";

const EXECUTABLE = process.env.INTEGRATIONS_TEST_EXECUTABLE;

/**
 * The provider that engines start in tests: the built script, or the single executable that the environment variable
 * INTEGRATIONS_TEST_EXECUTABLE names (`npm run test:package`).
 */
export const PROVIDER = EXECUTABLE ?? join(__dirname, "..", "..", "bin", "terraform-provider-integrations");

/** What starts it in a process. */
export const PROVIDER_COMMAND: readonly [string, ...string[]] =
  EXECUTABLE === undefined ? [process.execPath, PROVIDER] : [PROVIDER];

/** Whether programs of the tests that stand for a provider become single executables, too. */
export const AS_EXECUTABLES = EXECUTABLE !== undefined;
