import type * as Server from "./framework/calls/server";
import type * as Verification from "./http/verification";
import { servePlugin } from "./plugin/serve";
import type * as ProviderModule from "./provider";

// A `require` inside a function stays lazy in the bundle: the handshake does not wait for the provider to load.
/* eslint-disable @typescript-eslint/no-require-imports */

/** Entry of the provider executable. */
void servePlugin({
  address: "registry.terraform.io/integrations-as-code/integrations",
  load({ logger }) {
    const { createProviderServer } = require("./framework/calls/server") as typeof Server;
    const { integrations } = require("./provider") as typeof ProviderModule;
    const { keepVerification } = require("./http/verification") as typeof Verification;
    const notice = keepVerification(process.env);
    const notices = notice === undefined ? [] : [notice];
    return createProviderServer(integrations, { environment: process.env, logger, notices });
  },
});
