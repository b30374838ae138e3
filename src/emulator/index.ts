/**
 * The registries on loopback, for demos, tests and development. Written from docs/apis only, without code shared
 * with the clients in `registries/`: a second implementation of the same facts.
 */
import { buddyRegistry } from "./buddy";
import type { BuddyHandle } from "./buddy/handle";
import type { BuddyOptions } from "./buddy/settings";
import { fruxonRegistry } from "./fruxon";
import type { FruxonHandle } from "./fruxon/handle";
import type { FruxonOptions } from "./fruxon/settings";
import { openHost } from "./host/emulator-host";
import type { EmulatorHost, HostOptions, RegistryHandle } from "./host/handle";
import { northflankRegistry } from "./northflank";
import type { NorthflankHandle } from "./northflank/handle";
import type { NorthflankOptions } from "./northflank/settings";
import { trutoRegistry } from "./truto";
import type { TrutoHandle } from "./truto/handle";
import type { TrutoOptions } from "./truto/settings";

/** Options of the server and, under each registry's name, of that registry. */
export interface EmulatorOptions extends HostOptions {
  readonly buddy?: BuddyOptions | undefined;
  readonly fruxon?: FruxonOptions | undefined;
  readonly northflank?: NorthflankOptions | undefined;
  readonly truto?: TrutoOptions | undefined;
}

/** A running emulator. `emulator.<registry>` seeds and inspects that registry, and injects changes and faults. */
export interface Emulator extends EmulatorHost {
  readonly buddy: RegistryHandle & BuddyHandle;
  readonly fruxon: RegistryHandle & FruxonHandle;
  readonly northflank: RegistryHandle & NorthflankHandle;
  readonly truto: RegistryHandle & TrutoHandle;
}

/**
 * Starts all registries on one free (or the given) port of 127.0.0.1, each below the path of its name.
 *
 * Rejects with the system's error if the port is in use (`EADDRINUSE`), with a message for people if the state file cannot
 * be used, and with a `TypeError`, `RangeError` or `ZodError` if an option is invalid.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const host = await openHost(options);
  try {
    const handles = {
      buddy: host.mount("buddy", buddyRegistry, options.buddy),
      fruxon: host.mount("fruxon", fruxonRegistry, options.fruxon),
      northflank: host.mount("northflank", northflankRegistry, options.northflank),
      truto: host.mount("truto", trutoRegistry, options.truto),
    };
    return { ...(await host.start()), ...handles };
  } catch (error) {
    await host.abandon();
    throw error;
  }
}

export type { Fault, FaultPlan, PendingFault } from "./host/fault-plans";
export type { FaultScript } from "./host/faults";
export type { LoggedRequest, RequestLog } from "./host/request-log";
export type { RequestPattern } from "./host/pattern";
export type { RateQuota } from "./host/rate-window";
export type { Clock } from "./host/clock";
export type { EmulatorHost, HostOptions, RegistryHandle } from "./host/handle";
export type { BuddyOptions } from "./buddy/settings";
export type { FruxonOptions } from "./fruxon/settings";
export type { NorthflankOptions } from "./northflank/settings";
export type { TrutoOptions } from "./truto/settings";
export type { BuddyHandle } from "./buddy/handle";
export type { NorthflankHandle } from "./northflank/handle";
export type * from "./fruxon/handle";
export type * from "./truto/handle";
