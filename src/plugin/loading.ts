import { types } from "node:util";
import { declarationsOf, type LoadedProvider } from "./declared";
import { framesOf, LoadError, nameOf } from "./fault";
import type { Route } from "./grpc";
import type { PluginLogger } from "./log";
import type { PluginContext, PluginOptions } from "./options";
import { providerRoutes } from "./routes";

export interface Loading {
  readonly provider: Promise<LoadedProvider>;
  readonly routes: ReadonlyMap<string, Route>;
}

interface LoadingContext extends PluginContext {
  readonly logger: PluginLogger;
}

/** A provider that cannot be loaded makes every call answer with the reason. */
export function startLoading(plugin: PluginOptions, context: LoadingContext): Loading {
  const { logger } = context;
  const provider = loadProvider(plugin, context);
  provider.catch((fault: unknown) => {
    logger.log("error", "the provider could not be loaded", {
      fault: nameOf(fault),
      stack: framesOf(fault).join("\n"),
    });
  });
  return { provider, routes: providerRoutes({ provider, logger }) };
}

async function loadProvider(plugin: PluginOptions, context: PluginContext): Promise<LoadedProvider> {
  try {
    return declarationsOf(await plugin.load(context));
  } catch (fault) {
    throw new LoadError(types.isNativeError(fault) ? fault.message : "an unknown failure", { cause: fault });
  }
}
