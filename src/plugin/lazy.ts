import type * as Abandoned from "./abandoned";
import type * as Serving from "./serving";

/**
 * Modules that are loaded when they are needed: Terraform starts several processes a command and waits for each, and some
 * of them only say what the provider is. A `require` inside a function stays lazy in a bundle, too.
 */

// `import()` would need file extensions that the other loaders of these sources do not resolve.
/* eslint-disable @typescript-eslint/no-require-imports */

/** HTTP/2, TLS and everything behind them: after the handshake line is written. */
export const loadServing = (): typeof Serving => require("./serving") as typeof Serving;

/** Only a process that lives for a while needs it. */
export const loadAbandoned = (): typeof Abandoned => require("./abandoned") as typeof Abandoned;
