import type * as Load from "./load";
import { servePlugin } from "./plugin/serve";
import type * as Prepared from "./prepared";

// A `require` inside a function stays lazy in the bundle: what a process is not asked for, it does not load.
/* eslint-disable @typescript-eslint/no-require-imports */

/** Entry of the provider executable. */
void servePlugin({
  address: "registry.terraform.io/integrations-as-code/integrations",
  prepared(method) {
    const { prepared } = require("./prepared") as typeof Prepared;
    return prepared(method);
  },
  load(context) {
    const { loadProvider } = require("./load") as typeof Load;
    return loadProvider(context);
  },
});
