import type { Around } from "./surroundings";
import type { Fields } from "../schema/spec";
import { OperationCancelled } from "./call";
import { createClients, type Clients, type Connection, valuesOf } from "../definitions/connection";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Problem } from "../diagnostics/failure";
import { KEY_WAITS_MS } from "../apply/key-taken";
import type { Logger } from "../diagnostics/logger";
import { createPermits } from "../plan/permits";
import type { Permits } from "../plan/protection";
import type { Provider } from "../definitions/provider";
import type { ClientCapabilities, ConfigureRequest, MaybeDeferred } from "./provider-server";
import { createFingerprints, type Fingerprints } from "../secrets/fingerprints";
import { keyIn } from "../secrets/provider-key";
import { redacted, secretsIn, secretTexts } from "../secrets/redact";
import type { ObjectValue } from "../values/value";
import { createWalk, type Walk } from "../values/walk";
import { createWrittenConfigs, type WrittenConfigs } from "../secrets/written-config";

export interface ServerContext {
  /** For the settings that the provider block leaves out. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
  /** What is wrong with the surroundings of this process. Told as warnings when the provider is configured. */
  readonly notices?: readonly Omit<Problem, "severity" | "at">[];
  /** Milliseconds between the tries of a creation whose key is taken. @default KEY_WAITS_MS */
  readonly keyWaitsMs?: readonly number[];
  /** Whether clients are made that cannot write. @default false */
  readonly readOnly?: boolean;
}

/** What a provider process knows between its calls: the configuration and whether Terraform was interrupted. */
export interface Session {
  /** Replaces, never merges: one process may serve several runs (docs/apis/terraform-protocol.md §1.8). */
  configure(request: ConfigureRequest): void;
  stop(): void;
  /** With what is secret in the objects that a call is about. */
  around(fields?: Fields, ...objects: readonly (ObjectValue | null)[]): Around;
  /**
   * Why a call about a connection has to wait: its settings are unknown, and Terraform allows answers to be put off.
   * Without that permission a call has to do what it can with what it knows (docs/apis/terraform-protocol.md §3.2).
   */
  deferral(connection: Connection, capabilities: ClientCapabilities): MaybeDeferred["deferred"];
  /** Messages without the secrets of the provider block, of the environment, and of the objects that a call is about. */
  redact(
    diagnostics: readonly Diagnostic[],
    fields: Fields,
    ...objects: readonly (ObjectValue | null)[]
  ): readonly Diagnostic[];
  walk(): Walk;
  readonly permits: Permits;
  /** With the key of the provider's block or of the environment. */
  fingerprints(): Fingerprints;
  /**
   * Whether the engine knows write-only attributes. Some validations come without capabilities (of resources whose count is
   * not known yet); the process was configured with them.
   */
  knowsWriteOnly(capabilities: ClientCapabilities): boolean;
  /** The configurations as they are written, which a plan does not get. */
  readonly written: WrittenConfigs;
  readonly keyWaitsMs: readonly number[];
}

export function createSession(provider: Provider, context: ServerContext): Session {
  let config: ObjectValue | null = null;
  let isWriteOnlyKnown = false;
  let clients = clientsOf("");
  let stopping = new AbortController();
  let walk = createWalk();
  const written = createWrittenConfigs();
  const origin = { name: provider.name, environment: context.environment };
  let fingerprints = createFingerprints(keyIn(null, origin), context.logger);

  function clientsOf(terraformVersion: string): Clients {
    const by = terraformVersion === "" ? "" : ` Terraform/${terraformVersion}`;
    const userAgent = `terraform-provider-${provider.name}/${provider.version}${by}`;
    return createClients(config, context.environment, {
      userAgent,
      logger: context.logger,
      readOnly: context.readOnly ?? false,
    });
  }

  const secretsAround = (fields: Fields, objects: readonly (ObjectValue | null)[]): readonly string[] => [
    ...secretsIn(provider.fields, config),
    ...secretsOfEnvironment(provider, context),
    ...secretTexts(keyIn(null, origin) ?? ""),
    ...objects.flatMap((object) => secretsIn(fields, object)),
  ];

  return {
    configure(request) {
      ({ config } = request);
      isWriteOnlyKnown = request.capabilities.writeOnlyAttributesAllowed;
      clients = clientsOf(request.terraformVersion);
      walk = createWalk();
      written.clear();
      fingerprints = createFingerprints(keyIn(config, origin), context.logger);
      stopping = new AbortController();
    },
    stop() {
      stopping.abort(new OperationCancelled("The run was interrupted, so the operation was cancelled."));
    },
    around: (fields = {}, ...objects) => ({
      clients,
      stop: stopping.signal,
      secretsAround: () => secretsAround(fields, objects),
    }),
    knowsWriteOnly: (capabilities) => capabilities.writeOnlyAttributesAllowed || isWriteOnlyKnown,
    walk: () => walk,
    permits: createPermits(origin),
    fingerprints: () => fingerprints,
    deferral: (connection, { deferralAllowed }) =>
      deferralAllowed && !clients.isKnown(connection) ? "provider-config-unknown" : undefined,
    redact: (diagnostics, fields, ...objects) => redacted(diagnostics, () => secretsAround(fields, objects)),
    written,
    keyWaitsMs: context.keyWaitsMs ?? KEY_WAITS_MS,
  };
}

const secretsOfEnvironment = ({ connections }: Provider, { environment }: ServerContext): readonly string[] =>
  connections.flatMap((connection) =>
    Object.entries(connection.environment).flatMap(([name, variables]) =>
      connection.fields[name]?.spec.sensitive === true
        ? valuesOf(variables, environment).flatMap(({ value }) => secretTexts(value))
        : [],
    ),
  );
