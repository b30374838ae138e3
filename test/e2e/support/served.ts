import { integrations } from "../../../src/provider";
import { createProviderServer } from "../../../src/framework/calls/server";
import { serveReattached } from "../../../src/plugin/reattach";
import { notingEngine } from "./engine";

/** The provider in this process, for a Terraform that is told of it. */
export interface Served {
  /** Value of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  /** Everything that the provider logged, of all levels. */
  readonly logged: () => string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the provider to any number of Terraform commands, one after the other (docs/apis/terraform-protocol.md §1.8).
 *
 * @param environment - for the settings that the provider block leaves out
 */
export async function serveHere(environment: Readonly<Record<string, string>>): Promise<Served> {
  const lines: string[] = [];
  const logger = {
    log: (level: string, message: string, fields: object = {}) => {
      lines.push(JSON.stringify({ level, message, ...fields }));
    },
  };
  const { reattach, close } = await serveReattached({
    // Without a host, which each engine fills in with that of its own registry.
    address: "integrations-as-code/integrations",
    load: () => notingEngine(createProviderServer(integrations, { environment, logger })),
    environment: {},
  });
  return { reattach, logged: () => lines.join("\n"), close };
}
