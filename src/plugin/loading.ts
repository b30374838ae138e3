import { types } from "node:util";
import { declarationsOf, type LoadedProvider } from "./declared";
import { framesOf, LoadError, nameOf } from "./fault";
import type { Route } from "./grpc";
import type { PluginLogger } from "./log";
import type { PluginOptions } from "./options";
import { providerRoutes } from "./routes";

export interface Loading {
  readonly provider: Promise<LoadedProvider>;
  readonly routes: ReadonlyMap<string, Route>;
}

/** A provider that cannot be loaded makes every call answer with the reason. */
export function startLoading(plugin: PluginOptions, logger: PluginLogger): Loading {
  const provider = loadProvider(plugin, logger);
  provider.catch((fault: unknown) => {
    logger.log("error", "the provider could not be loaded", {
      fault: nameOf(fault),
      stack: framesOf(fault).join("\n"),
    });
  });
  return { provider, routes: providerRoutes({ provider, logger }) };
}

async function loadProvider(plugin: PluginOptions, logger: PluginLogger): Promise<LoadedProvider> {
  try {
    return declarationsOf(await plugin.load({ logger }));
  } catch (fault) {
    throw new LoadError(types.isNativeError(fault) ? fault.message : "an unknown failure", { cause: fault });
  }
}
