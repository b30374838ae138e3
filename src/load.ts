import { createProviderServer } from "./framework/calls/server";
import type { ProviderServer } from "./framework/calls/provider-server";
import { readLargeAfter } from "./http/passing-on";
import { keepVerification } from "./http/verification";
import type { PluginContext } from "./plugin/options";
import { integrations } from "./provider";
import { useAllCores } from "./node/thread-pool";

/** Makes the provider: everything behind the plugin protocol. */
export function loadProvider({ logger, untilSent }: PluginContext): ProviderServer {
  readLargeAfter(untilSent);
  useAllCores(process.env);
  const notice = keepVerification(process.env);
  const notices = notice === undefined ? [] : [notice];
  return createProviderServer(integrations, { environment: process.env, logger, notices });
}
