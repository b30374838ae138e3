import { createProviderServer, defineProvider } from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import type { ServerContext } from "../../../src/framework/calls/server";
import type { ProviderDefinition } from "../../../src/framework/definitions/provider";
import type { ClientCapabilities, ProviderServer } from "../../../src/framework/calls/provider-server";

/** What Terraform 1.11 and later say that they can. */
export const TODAY: ClientCapabilities = { deferralAllowed: false, writeOnlyAttributesAllowed: true };
/** What an experimental Terraform says. */
export const DEFERRING: ClientCapabilities = { deferralAllowed: true, writeOnlyAttributesAllowed: true };

/** Serves a provider called `demo` that has what a test is about, and nothing else. */
export const serve = (
  definition: Partial<ProviderDefinition>,
  environment: Readonly<Record<string, string>> = {},
  notices: ServerContext["notices"] = [],
): ProviderServer =>
  createProviderServer(
    defineProvider({
      name: "demo",
      version: "1.2.3",
      description: "For tests.",
      resources: [],
      ...definition,
    }),
    { environment, logger: SILENT, notices },
  );

/** Tells a server its configuration, as Terraform does it before anything else. */
export const configure = (
  server: ProviderServer,
  config: Parameters<ProviderServer["validateProvider"]>[0],
) => server.configure({ terraformVersion: "1.14.0", config, capabilities: TODAY });

export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
