import type { ProviderServer } from "../../src/framework/calls/provider-server";
import { serveReattached } from "../../src/plugin/reattach";
import { connectToSocket, type Core } from "./core";
import { coreCalls, type CoreCalls } from "./core-calls";
import { FAKE_ADDRESS } from "./fake-provider";

/** Serves a provider in this process and plays Terraform core to it, over the same socket and services. */
export async function withCore(provider: ProviderServer, use: (core: Core) => Promise<void>): Promise<void> {
  const served = await serveReattached({ address: FAKE_ADDRESS, load: () => provider, environment: {} });
  const core = connectToSocket(served.socket);
  try {
    await use(core);
  } finally {
    core.disconnect();
    await served.close();
  }
}

/** The same with values instead of wire messages. */
export const withCalls = (
  provider: ProviderServer,
  use: (calls: CoreCalls, core: Core) => Promise<void>,
): Promise<void> => withCore(provider, async (core) => use(await coreCalls(core), core));
