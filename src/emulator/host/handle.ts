import type { FaultScript } from "./faults";
import type { Clock } from "./clock";
import type { NewerKeys } from "./known-keys";
import type { RateQuota } from "./rate-window";
import type { RequestLog } from "./request-log";

export interface HostOptions {
  /** Port on 127.0.0.1. @default 0, any free one */
  readonly port?: number | undefined;
  /** Delay of every response of every registry in milliseconds. @default 0 */
  readonly latency?: number | undefined;
  /** Quota for every registry. @default the documented quota, otherwise none */
  readonly rateLimit?: RateQuota | undefined;
  /** Whether the control path shows stored secrets and request bodies. @default false */
  readonly exposeSecrets?: boolean | undefined;
  /** First digits (lower-case hex) of generated ids. @default each registry's own */
  readonly idSeed?: string | undefined;
  /**
   * Whether there is a page to look at, at `pageUrl`. To show what a request changed, all objects are compared at every write.
   * @default false
   */
  readonly page?: boolean | undefined;
  /**
   * File that the registries' state is restored from and saved to, including all secrets. Only its owner can read it.
   * @default none
   */
  readonly stateFile?: string | undefined;
  /** Called if the state cannot be saved. @default only `close` reports it */
  readonly onStateFileProblem?: ((message: string) => void) | undefined;
  /** @default the system's clock */
  readonly clock?: Clock | undefined;
}

/** A running emulator, apart from the registries' handles. */
export interface EmulatorHost {
  /** `http://127.0.0.1:<port>`; a registry is at `<url>/<name>`. */
  readonly url: string;
  readonly controlUrl: string;
  /** Shows the objects and what each request changed; undefined without the option `page`. */
  readonly pageUrl: string | undefined;
  /** Environment variables that point the provider at all registries. */
  readonly environment: Readonly<Record<string, string>>;
  /** Delay in milliseconds, for all responses from now on. */
  setLatency(milliseconds: number): void;
  /** Drops requests in flight, frees the port and saves the state. Rejects if the state cannot be saved. */
  close(): Promise<void>;
}

/** The requested object does not exist. */
export class NotFound extends RangeError {}

/** Members of every registry's handle. */
export interface RegistryHandle {
  readonly baseUrl: string;
  readonly requests: RequestLog;
  readonly faults: FaultScript;
  /** Keys of its objects that the registry knows beyond its documentation. */
  readonly newerKeys: NewerKeys;
}
