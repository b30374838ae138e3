import { specsOf } from "../schema/fields";
import { pathAt, type At } from "../diagnostics/at";
import type { AttributeSpec, Fields } from "../schema/spec";
import { toPlain, valueFromPlain } from "../values/convert";
import { equalValues } from "../values/equal";
import { error, type Diagnostic, type Path } from "../diagnostics/diagnostic";
import { toDiagnostic, type Problem } from "../diagnostics/failure";
import type { Adjusted, Configured, Planned, State } from "../schema/infer";
import { viewOf, type PrivateState, type PrivateView } from "../state/private-state";
import type { PlainObject } from "../values/plain";
import { memberOf, type ObjectValue, type Value } from "../values/value";
import { nullWriteOnly } from "../secrets/write-only";

/** What the `plan` of a resource gets to see. */
export interface PlanRequest<F extends Fields> {
  /** Credentials stand in it too, where they are known: they may decide, and must not be shown. */
  readonly config: Configured<F>;
  /** Undefined: the object is to be created. */
  readonly prior: State<F> | undefined;
  /** What the schema alone makes of it. */
  readonly planned: Planned<F>;
  /** Attributes in which the planned object differs from the prior one, or may; none where it is to be created. */
  readonly changed: ReadonlySet<keyof F & string>;
  /** Whether the credentials are sent, as far as it can be told: at a creation, and where they or what belongs to them changed. */
  readonly sendsCredentials: boolean;
  readonly private: PrivateView;
}

/** What the `plan` of a resource changes about the plan. */
export interface PlanAdjustment<F extends Fields> {
  /** Values that the configuration leaves to the provider; the unknown value for what is known after apply. */
  readonly planned?: Adjusted<F>;
  /** Attributes whose change replaces the object this time. Counts only where prior and planned value differ (P15). */
  readonly replace?: readonly At[];
  readonly problems?: readonly Problem[];
}

/** A {@link PlanRequest} without its types. */
export interface AnyPlanRequest {
  readonly config: PlainObject;
  readonly prior: PlainObject | undefined;
  readonly planned: PlainObject;
  readonly changed: ReadonlySet<string>;
  readonly sendsCredentials: boolean;
  readonly private: PrivateView;
}

/** A {@link PlanAdjustment} without its types. */
export interface AnyPlanAdjustment {
  readonly planned?: PlainObject;
  readonly replace?: readonly At[];
  readonly problems?: readonly Problem[];
}

interface Hooked {
  readonly ownFields: Fields;
  readonly fields: Fields;
  readonly typeName: string;
  readonly plan: ((request: AnyPlanRequest) => AnyPlanAdjustment) | undefined;
}

interface Adjustment {
  readonly planned: ObjectValue;
  readonly replace: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lets the resource adjust what the steps have planned. */
export function adjust(
  { ownFields, fields, typeName, plan }: Hooked,
  {
    config,
    prior,
    planned,
    sendsCredentials,
    stored,
  }: {
    readonly config: ObjectValue;
    readonly prior: ObjectValue | null;
    readonly planned: ObjectValue;
    readonly sendsCredentials: boolean;
    readonly stored: PrivateState;
  },
): Adjustment {
  if (plan === undefined) return { planned, replace: [], diagnostics: [] };
  const adjustment = plan({
    config: toPlain(ownFields, config, "unknown"),
    prior: prior === null ? undefined : toPlain(ownFields, prior, "undefined"),
    planned: toPlain(ownFields, planned, "unknown"),
    changed: new Set(prior === null ? [] : differing(ownFields, prior, planned)),
    sendsCredentials,
    private: viewOf(stored),
  });
  const adjusted = Object.entries(adjustment.planned ?? {}).filter(([, value]) => value !== undefined);
  const mistakes = adjusted.filter(([name]) => !isChoosable(ownFields[name]?.spec, memberOf(config, name)));
  const values = adjusted.map(([name, value]): [string, Value] => {
    const spec = ownFields[name]?.spec;
    return [name, spec === undefined ? null : valueFromPlain(spec, value, name)];
  });
  return {
    planned:
      mistakes.length > 0 ? planned : nullWriteOnly(fields, { ...planned, ...Object.fromEntries(values) }),
    replace: (adjustment.replace ?? []).map((at) => pathAt(fields, at)),
    diagnostics: [
      ...mistakes.map(([name]) => notChoosable(typeName, name)),
      ...(adjustment.problems ?? []).map((problem) => toDiagnostic(problem, fields)),
    ],
  };
}

const differing = (fields: Fields, prior: ObjectValue, planned: ObjectValue): readonly string[] =>
  specsOf(fields)
    .filter(([name, spec]) => !equalValues(spec, memberOf(prior, name), memberOf(planned, name)))
    .map(([name]) => name);

/** Terraform refuses a plan that differs from the configuration (P4), or sets what is not computed (P7). */
const isChoosable = (spec: AttributeSpec | undefined, config: Value): boolean =>
  spec !== undefined && config === null && (spec.mode === "computed" || spec.mode === "optional+computed");

const notChoosable = (typeName: string, name: string): Diagnostic =>
  error(
    `The plan of ${typeName} must not set ${name}`,
    "The configuration sets it, or it is not computed. This is a bug in the provider; please report it.",
    [{ attribute: name }],
  );
