/** The system's error code. Not `instanceof`: an error of another realm (a test runner's) is none. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
