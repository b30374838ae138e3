import type * as Load from "./load";
import { servePlugin } from "./plugin/serve";
import type * as Prepared from "./prepared";

// A `require` inside a function stays lazy in the bundle: what a process is not asked for, it does not load.
/* eslint-disable @typescript-eslint/no-require-imports */

/** Kept: each call asks for it, and a bundled `require` copies what it gives each time. */
let loaded: typeof Prepared | undefined;

/** Entry of the provider executable. */
void servePlugin({
  address: "registry.terraform.io/integrations-as-code/integrations",
  prepared(method) {
    loaded ??= require("./prepared") as typeof Prepared;
    return loaded.prepared(method);
  },
  load(context) {
    const { loadProvider } = require("./load") as typeof Load;
    return loadProvider(context);
  },
});
