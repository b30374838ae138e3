import { error, type Diagnostic } from "../diagnostics/diagnostic";
import { notesIn, type PlanNotes } from "./plan-notes";
import { decodePrivate, viewOf, type PrivateView } from "../state/private-state";
import { excerpt } from "../values/show";
import { isUnknown, memberOf, type ObjectValue } from "../values/value";

/** What the protection has to know of a resource. */
export interface Protectable {
  readonly typeName: string;
  readonly importId: readonly string[];
  readonly destroyLoses: string | undefined;
  readonly countLosses: ((kept: PrivateView) => string | undefined) | undefined;
}

/** What may be destroyed although the state says that it is protected. */
export interface Permits {
  isDestroyPermitted(resource: Protectable, state: ObjectValue): boolean;
  /** What a person can do where no configuration is left that could switch the protection off. */
  advice(resource: Protectable, state: ObjectValue): string;
}

export const NO_PERMITS: Permits = { isDestroyPermitted: () => false, advice: () => "" };

/** Whether an object with this state must not be destroyed. */
export const isProtected = ({ destroyLoses }: Protectable, state: ObjectValue): boolean =>
  destroyLoses !== undefined && memberOf(state, "deletion_protection") === true;

/**
 * What is to become of the protection when a change replaces the object. What is known in apply only comes too late:
 * the object is destroyed before the new one is planned.
 */
export function protectionInReplacement(
  resource: Protectable,
  prior: ObjectValue,
  planned: ObjectValue,
): PlanNotes["protection"] {
  const decides = isUnknown(memberOf(planned, "deletion_protection")) ? prior : planned;
  if (isProtected(resource, decides)) return "protected";
  return isProtected(resource, prior) ? "released" : undefined;
}

/**
 * The same for the plan of a creation, which Terraform asks for without a prior state also where an object is tainted:
 * then the deletion that belongs to it sees nothing else of the configuration.
 */
export const protectionBeforeCreation = (planned: ObjectValue): PlanNotes["protection"] =>
  memberOf(planned, "deletion_protection") === false ? "released" : undefined;

/** The error for a planned destruction; none where it is allowed. */
export function refuseDestroy(
  resource: Protectable,
  { state, kept }: { readonly state: ObjectValue; readonly kept: PrivateView },
  permits: Permits,
): readonly Diagnostic[] {
  if (!isProtected(resource, state) || permits.isDestroyPermitted(resource, state)) return [];
  return [
    refusal("destroy", `The plan would destroy ${describeObject(resource, state)}.`, [
      ...losses(resource, kept),
      "To allow this, set deletion_protection = false, apply, and try again.",
      permits.advice(resource, state),
    ]),
  ];
}

/**
 * The error for a replacement that the protection forbids.
 *
 * @param object - as messages name it
 */
export const refuseReplacement = (resource: Protectable, object: string, kept: PrivateView): Diagnostic =>
  refusal("replace", `The plan would replace (destroy and create again) ${object}.`, [
    ...losses(resource, kept),
    "To allow this, set deletion_protection = false, apply, and try again.",
  ]);

/**
 * The same for the second half of a replacement, which has no prior state: of one that Terraform decides on, the first
 * half could not know that it is one.
 */
export function refuseSecondHalf(resource: Protectable, priorPrivate: Uint8Array): readonly Diagnostic[] {
  const first = notesIn(priorPrivate);
  if (first?.protection !== "protected") return [];
  const object = first.object ?? `an object of type ${resource.typeName}`;
  return [refuseReplacement(resource, object, viewOf(decodePrivate(priorPrivate)))];
}

/**
 * The error for a destruction that no plan of the provider has seen coming: the plan for a tainted object shows the
 * provider nothing of it.
 */
export function refuseDelete(
  resource: Protectable,
  { state, kept }: { readonly state: ObjectValue; readonly kept: PrivateView },
  permits: Permits,
): readonly Diagnostic[] {
  if (!isProtected(resource, state) || permits.isDestroyPermitted(resource, state)) return [];
  return [
    refusal("destroy", `${describeObject(resource, state)} was not destroyed.`, [
      ...losses(resource, kept),
      "If it would be replaced because it is tainted (by `taint`, or by an error after its creation), run `untaint " +
        "ADDRESS`; the next plan then shows the differences. To destroy it, set deletion_protection = false and apply.",
      permits.advice(resource, state),
    ]),
  ];
}

function losses(resource: Protectable, kept: PrivateView): readonly string[] {
  const count = resource.countLosses?.(kept);
  return [`Destroying it ${resource.destroyLoses ?? ""}.`, ...(count === undefined ? [] : [count])];
}

const refusal = (doing: "replace" | "destroy", what: string, sentences: readonly string[]): Diagnostic =>
  error(
    `Cannot ${doing} this object: deletion_protection is enabled`,
    [what, ...sentences].filter((sentence) => sentence !== "").join(" "),
    [{ attribute: "deletion_protection" }],
  );

/** An object as messages name it: its type and what identifies it. */
export const describeObject = (
  { typeName, importId }: Pick<Protectable, "typeName" | "importId">,
  state: ObjectValue,
): string =>
  `${typeName} ${importId
    .map((name) => memberOf(state, name))
    .filter((value) => value !== null)
    .map(excerpt)
    .join("/")}`;
