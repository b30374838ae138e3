import type { Emulator, FaultPlan } from "../../../../src/emulator";
import type { ObjectValue } from "../../../../src/framework/values/value";
import type { Attributes } from "../row";

/** Everything that can go wrong between the provider and any registry. */
export const TROUBLES = [
  "a wrong token",
  "a token without the right",
  "an unknown id",
  "429 with Retry-After",
  "429 without Retry-After",
  "429 for longer than the operation may take",
  "500",
  "a body that is not JSON",
  "a connection that breaks in the middle of the answer",
] as const;

export type Trouble = (typeof TROUBLES)[number];

export const OPERATIONS = ["create", "read", "update", "delete"] as const;

export type Operation = (typeof OPERATIONS)[number];

/** How an operation ends under a trouble. */
export interface Ending {
  /** Summary of the one error that the user sees; undefined: nothing is told, it went well. */
  readonly summary?: string;
  /** What its detail says, among other things. */
  readonly says?: readonly string[];
  /** What has become of the state. @default `kept` with an error and in a read, `done` otherwise */
  readonly state?: Outcome;
  /** What has become of the registry. @default the same */
  readonly registry?: Outcome;
}

/** `kept`: as it was before; `done`: as it was to be; `gone`: the object is not there any more. */
export type Outcome = "kept" | "done" | "gone";

export type Endings = Readonly<Record<Trouble, Readonly<Record<Operation, Ending>>>>;

/** One registry's table, told by one of its resources. */
export interface RegistryTroubles {
  readonly type: string;
  /** A complete configuration, secrets included, with a short time for every operation. */
  readonly given: ObjectValue;
  /** A change that is made in place. */
  readonly changed: ObjectValue;
  /** Laid over the configuration: refers to something that does not exist. */
  readonly unknown: ObjectValue;
  /** Puts there what the object refers to. */
  readonly prepare?: (emulator: Emulator) => void;
  /** The environment variable of the token, and one that may not do what the operations need. */
  readonly token: { readonly variable: string; readonly limited: (emulator: Emulator) => string };
  /** The request that each operation stands or falls with. */
  readonly requests: Readonly<Record<Operation, FaultPlan["match"]>>;
  /** All stored objects of the kind, secrets included. */
  readonly all: (emulator: Emulator) => readonly object[];
  /** Deletes an object behind our back. */
  readonly remove: (emulator: Emulator, state: Attributes) => void;
  readonly endings: Endings;
}
