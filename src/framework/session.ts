import type { Surroundings } from "./apply";
import { canonicalJson } from "./attribute";
import { OperationCancelled } from "./call";
import { createClients, type Clients } from "./connection";
import type { Logger } from "./logger";
import type { Provider } from "./provider";
import type { ConfigureRequest } from "./provider-server";
import type { ObjectValue } from "./value";

export interface ServerContext {
  /** For the settings that the provider block leaves out. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
}

/** What a provider process knows between its calls: the configuration and whether Terraform was interrupted. */
export interface Session {
  /** Replaces, never merges: one process may serve several runs (protocol sheet §1.8). */
  configure(request: ConfigureRequest): void;
  stop(): void;
  around(): Surroundings;
  /** Remembers an object of the state: Terraform shows every one of them before it plans. */
  remember(type: string, identity: ObjectValue | null): void;
  remembers(type: string, identity: Readonly<Record<string, unknown>>): boolean;
}

export function createSession(provider: Provider, context: ServerContext): Session {
  let clients = clientsOf(null, "");
  let stopping = new AbortController();
  const managed = new Set<string>();

  function clientsOf(config: ObjectValue | null, terraformVersion: string): Clients {
    const by = terraformVersion === "" ? "" : ` Terraform/${terraformVersion}`;
    const userAgent = `terraform-provider-${provider.name}/${provider.version}${by}`;
    return createClients(config, context.environment, { userAgent, logger: context.logger });
  }

  return {
    configure({ config, terraformVersion }) {
      clients = clientsOf(config, terraformVersion);
      managed.clear();
      stopping = new AbortController();
    },
    stop() {
      stopping.abort(new OperationCancelled("Terraform was interrupted, so the operation was cancelled."));
    },
    around: () => ({ clients, stop: stopping.signal }),
    remember(type, identity) {
      if (identity !== null) managed.add(canonicalJson([type, identity]));
    },
    remembers: (type, identity) => managed.has(canonicalJson([type, identity])),
  };
}
