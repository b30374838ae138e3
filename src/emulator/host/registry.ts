import type { Hono } from "hono";
import type { z } from "zod";
import type { Api } from "./api";
import type { AnswerFault } from "./fault-plans";
import type { Clock } from "./clock";
import type { ObjectCollection } from "./control-objects";
import type { RateQuota } from "./rate-window";

/** What the host tells a registry when it is created. */
export interface RegistryHost {
  /** Where the registry is reached, without a trailing slash: `http://127.0.0.1:4010/buddy`. */
  readonly baseUrl: string;
  /** Rate windows and time stamps follow it, so that a test can move time. */
  readonly clock: Clock;
  /** First digits of generated ids; a registry falls back to its own. */
  readonly idSeed: string | undefined;
  /** The quota that all registries start with; undefined: what the registry's documentation says, if anything. */
  readonly rateLimit: RateQuota | undefined;
}

/** `Settings` of any registry: the host knows only that its schema checks the changes. */
export interface RegistrySettings {
  readonly current: () => object;
  readonly configure: (changes: never) => void;
  readonly changes: z.ZodType;
}

/** A registry as the host sees it. Adding one: a folder with a `RegistryDefinition`, and a line in `index.ts`. */
export interface RegistryDefinition<Options, Handle extends object> {
  readonly create: (host: RegistryHost, options: Options | undefined) => EmulatedRegistry<Handle>;
}

export interface EmulatedRegistry<Handle extends object> {
  /**
   * The emulated API; its paths begin where the base URL ends. It sees requests after log and faults, so it needs to
   * know of neither.
   */
  readonly api: Api;
  /** Read and changed at `/_control/<name>/settings`. */
  readonly settings: RegistrySettings;
  /** All that it remembers, in maps, sets, lists and counters, which a state file saves. Secrets included. */
  readonly state: object;
  /** Called after the state was restored from a file, which an older version may have written. */
  readonly restored?: () => void;
  /** All kinds of objects. Control paths and the page show them; another kind is one more entry. */
  readonly objects: readonly ObjectCollection[];
  /** The registry's own control paths, mounted at `/_control/<name>` beside the common ones: a skin over the handle. */
  readonly control: Hono;
  /** What tests get as `emulator.<name>`, together with the members of `RegistryHandle`. */
  readonly handle: Handle;
  /** Environment variables that point the provider at this emulator, fake token included. */
  readonly environment: Readonly<Record<string, string>>;
  /** An injected error in the registry's own body format and with its own rate-limit headers. */
  readonly answerFault: (fault: AnswerFault) => Response;
}
