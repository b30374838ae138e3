import type { Logger } from "../framework/diagnostics/logger";
import type { ProviderServer } from "../framework/calls/provider-server";

/** Environment variables as the process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the plugin hands to the provider. */
export interface PluginContext {
  /** Follows `TF_LOG*`; records written during a call carry the call's `tf_rpc`, `tf_req_id` and `tf_resource_type`. */
  readonly logger: Logger;
  /** Resolves when no large answer waits for Terraform to take it. */
  readonly untilSent: () => Promise<void>;
}

export interface PluginOptions {
  /** Full source address, `host/namespace/type`; its last part names `TF_LOG_PROVIDER_<TYPE>`. */
  readonly address: string;
  /**
   * Makes the provider. Called once in a process, at the first call that needs it: this is the place to `require`
   * everything that takes time to load. A failure is shown to the user by that call.
   */
  readonly load: (context: PluginContext) => ProviderServer | Promise<ProviderServer>;
  /**
   * Answers that follow from the provider's code alone, encoded when it was built: by the name of the method. They are
   * sent without loading the provider. Where there is none, the provider is asked.
   */
  readonly prepared?: (method: string) => Uint8Array | undefined;
  /** Default: the process's own. */
  readonly environment?: Environment;
}
