import type { CallSurroundings } from "./call";
import type { Clients } from "../definitions/connection";
import type { Warn } from "../diagnostics/warnings";
import type { Fingerprints } from "../secrets/fingerprints";

/** What every call needs from the process it runs in. */
export interface Around extends CallSurroundings {
  readonly clients: Clients;
}

/** What an operation on an object needs. */
export interface Surroundings extends Around {
  readonly warn: Warn;
  /** @default without a key */
  readonly fingerprints?: Fingerprints;
}
