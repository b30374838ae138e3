import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Decided } from "../plan/plan-notes";
import type { ObjectValue } from "../values/value";

/** What a plan of a creation or an update is applied with. */
export interface PlannedChange {
  readonly config: ObjectValue;
  readonly planned: ObjectValue;
  readonly plannedPrivate: Uint8Array;
  /** What the plan does with the credentials. @default what it says of `credentials_generation` */
  readonly decided?: Decided | undefined;
  /** What the provider set when this was planned, by the attributes that stand for it. @default nothing */
  readonly settings?: ObjectValue;
}

export interface PlannedUpdate extends PlannedChange {
  readonly prior: ObjectValue;
}

export interface Applied {
  /** Null: there is no object. */
  readonly state: ObjectValue | null;
  readonly private: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

export const NOTHING: Pick<Applied, "state" | "private"> = { state: null, private: new Uint8Array() };
