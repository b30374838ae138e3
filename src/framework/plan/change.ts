import type { Diagnostic, Path } from "../diagnostics/diagnostic";
import type { Fingerprints } from "../secrets/fingerprints";
import type { Written } from "../secrets/written-config";
import type { ObjectValue } from "../values/value";
import type { PlanNotes } from "./plan-notes";

/** What a plan is made from. */
export interface Change {
  readonly config: ObjectValue;
  /** Null: the object is to be created. */
  readonly prior: ObjectValue | null;
  readonly priorPrivate: Uint8Array;
  /** @default without a key */
  readonly fingerprints?: Fingerprints;
  /** The configuration as it is written. @default not known */
  readonly written?: Written;
  /** Private state of the plan that is being applied. @default none, or the engine does not hand it on */
  readonly approvedPrivate?: Uint8Array;
  /** Whether the engine will hand on the private state of this plan. @default false */
  readonly isHandedOn?: boolean;
  /** Settings of the provider by the attributes that stand for them. */
  readonly settings?: ObjectValue;
}

export interface Plan {
  readonly planned: ObjectValue;
  readonly requiresReplace: readonly Path[];
  /** For the calls that follow this plan. */
  readonly notes: PlanNotes;
  readonly diagnostics: readonly Diagnostic[];
}

/** The two sides of a plan: the configuration, and the state; null where the object is to be created. */
export interface Sides {
  readonly config: ObjectValue;
  readonly prior: ObjectValue | null;
}
