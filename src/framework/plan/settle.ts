import type { Resource } from "../definitions/resource";
import { specsOf } from "../schema/fields";
import { toPlain, valueFromPlain } from "../values/convert";
import { plainMember } from "../values/plain";
import { inOrder, transform, type Step } from "../values/transform";
import type { ObjectValue } from "../values/value";
import type { Change, Sides } from "./change";
import type { SettingsOfTwoCalls } from "./inherit";
import { notesIn } from "./plan-notes";
import {
  fromConfigurationOrPrior,
  keepEquivalent,
  unknownWhereChosen,
  withDefault,
  withDerived,
  withoutWriteOnly,
} from "./plan-steps";

// The steps that a creation and an update have in common.

/**
 * The settings of the provider that the plan goes by, and those of now. What the approved plan knew counts: it has to stay as it
 * was (docs/apis/terraform-protocol.md F2).
 */
export function settingsFor({
  settings: now = {},
  approvedPrivate,
}: Pick<Change, "settings" | "approvedPrivate">): {
  readonly settings: ObjectValue;
  readonly both: SettingsOfTwoCalls;
} {
  const approved = (approvedPrivate && notesIn(approvedPrivate)?.settings) ?? {};
  return { settings: { ...now, ...approved }, both: { approved, now } };
}

/** Values that follow from the rest of the configuration, so that the plan shows them although nobody wrote them. */
export function derivedValues(resource: Resource, config: ObjectValue): ObjectValue {
  const { derive, ownFields } = resource;
  if (derive === undefined) return {};
  const derived = derive(toPlain(ownFields, config, "unknown"));
  const given = specsOf(ownFields).filter(
    ([name, { writeOnly }]) => !writeOnly && plainMember(derived, name) !== undefined,
  );
  return Object.fromEntries(
    given.map(([name, spec]) => [name, valueFromPlain(spec, plainMember(derived, name), name)]),
  );
}

/** What the plan is without anything that the registry chooses; equal to the state if there is nothing to do. */
export function settle(resource: Resource, sides: Sides, derived: ObjectValue): ObjectValue {
  const steps: readonly Step[] = [
    fromConfigurationOrPrior,
    withDefault,
    withDerived(derived),
    withoutWriteOnly,
    keepEquivalent,
  ];
  return walk(resource, sides, sides.config, inOrder(steps));
}

/** What the registry chooses is unknown until apply; what finds an object is never null in one. */
export function markChosen(
  resource: Resource,
  sides: Sides,
  settled: ObjectValue,
  derived: ObjectValue,
): ObjectValue {
  const { identity, optionalIdentity } = resource;
  const neverNull = identity.filter((name) => !optionalIdentity.includes(name));
  return walk(resource, sides, settled, unknownWhereChosen(derived, neverNull));
}

export const walk = (
  { fields }: Resource,
  { config, prior }: Sides,
  planned: ObjectValue,
  step: Step,
): ObjectValue => transform(fields, { config, prior, planned }, step);
