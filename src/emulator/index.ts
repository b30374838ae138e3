/**
 * The registries on loopback, for demos, tests and development. Written from docs/apis alone and sharing no code
 * with the clients in `registries/`: a second reading of the same documents.
 */
import { buddyRegistry } from "./buddy";
import { fruxonRegistry } from "./fruxon";
import { openHost, type EmulatorHost, type HostOptions, type OpenHost } from "./host/emulator-host";
import type { RegistryDefinition, RegistryHandle } from "./host/registry";
import { northflankRegistry } from "./northflank";
import { trutoRegistry } from "./truto";

/** The emulated registries, by the path prefix at which each is mounted. Another registry is another line. */
const REGISTRIES = {
  buddy: buddyRegistry,
  fruxon: fruxonRegistry,
  northflank: northflankRegistry,
  truto: trutoRegistry,
} as const;

type Definitions = typeof REGISTRIES;
type RegistryName = keyof Definitions;
type OptionsByName = {
  [K in RegistryName]: Definitions[K] extends RegistryDefinition<infer Options, infer _> ? Options : never;
};
type HandleByName = {
  [K in RegistryName]: Definitions[K] extends RegistryDefinition<infer _, infer Handle> ? Handle : never;
};
type Handles = { readonly [K in RegistryName]: RegistryHandle & HandleByName[K] };

/** Options of the server, and under each registry's name those of that registry. */
export type EmulatorOptions = HostOptions & { readonly [K in RegistryName]?: OptionsByName[K] | undefined };

/** A running emulator: `emulator.<registry>` seeds, inspects and disturbs that registry. */
export type Emulator = EmulatorHost & Handles;

/**
 * Starts all registries on one free (or the given) port of 127.0.0.1.
 *
 * Rejects with the system's error when the port is taken (`EADDRINUSE`) and with a `TypeError`, `RangeError` or
 * `ZodError` when an option makes no sense.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const host = await openHost(options);
  try {
    const handles = mountAll(host, options);
    return { ...host.start(), ...handles };
  } catch (error) {
    await host.abandon();
    throw error;
  }
}

function mountAll(host: OpenHost, options: EmulatorOptions): Handles {
  const names = Object.keys(REGISTRIES).filter(isRegistryName);
  const handles = names.map((name) => [name, mountOne(host, name, options)]);
  // TypeScript cannot see that the list has one entry per name; `names` is made of nothing else.
  return Object.fromEntries(handles) as Handles;
}

function mountOne<K extends RegistryName>(
  host: OpenHost,
  name: K,
  options: EmulatorOptions,
): RegistryHandle & HandleByName[K] {
  const definitions: { [N in RegistryName]: RegistryDefinition<OptionsByName[N], HandleByName[N]> } =
    REGISTRIES;
  const optionsByName: { readonly [N in RegistryName]?: OptionsByName[N] | undefined } = options;
  return host.mount(name, definitions[name], optionsByName[name]);
}

function isRegistryName(name: string): name is RegistryName {
  return name in REGISTRIES;
}

export type { Fault, FaultPlan, PendingFault } from "./host/fault-plans";
export type { FaultScript } from "./host/faults";
export type { EmulatorHost, HostOptions } from "./host/emulator-host";
export type { LoggedRequest, RequestLog } from "./host/request-log";
export type { RequestPattern } from "./host/pattern";
export type { RateQuota } from "./host/rate-window";
export type { Clock, RegistryHandle } from "./host/registry";
export type { BuddyHandle } from "./buddy/handle";
export type { NorthflankHandle } from "./northflank/handle";
export type * from "./fruxon/handle";
export type * from "./truto/handle";
