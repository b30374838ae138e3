/** Version of the package; a test holds it against package.json. Kept apart so that nothing has to read a file at start-up. */
export const version = "0.1.0";
