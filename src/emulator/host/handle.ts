import type { FaultScript } from "./faults";
import type { Clock } from "./clock";
import type { RateQuota } from "./rate-window";
import type { RequestLog } from "./request-log";

export interface HostOptions {
  /** Port on 127.0.0.1. @default 0, any free one */
  readonly port?: number | undefined;
  /** Delay of every answer of every registry in milliseconds. @default 0 */
  readonly latency?: number | undefined;
  /** Quota for every registry. @default what its documentation says, else none is enforced */
  readonly rateLimit?: RateQuota | undefined;
  /** Whether the control path shows stored secrets and request bodies. @default false */
  readonly exposeSecrets?: boolean | undefined;
  /** First digits (lower-case hex) of generated ids. @default each registry's own */
  readonly idSeed?: string | undefined;
  /** @default the system's clock */
  readonly clock?: Clock | undefined;
}

/** A running emulator, apart from the registries' handles. */
export interface EmulatorHost {
  /** `http://127.0.0.1:<port>`; a registry is at `<url>/<name>`. */
  readonly url: string;
  readonly controlUrl: string;
  /** Environment variables that point the provider at all registries. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds, for all answers from now on. */
  setLatency(milliseconds: number): void;
  /** Drops what is in flight and frees the port. */
  close(): Promise<void>;
}

/** What a handle was asked for does not exist. */
export class NotFound extends RangeError {}

/** What every registry's handle offers. */
export interface RegistryHandle {
  readonly baseUrl: string;
  readonly requests: RequestLog;
  readonly faults: FaultScript;
}
