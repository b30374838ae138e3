import { plainMember } from "../values/plain";
import { fromPlain, toPlain } from "../values/convert";
import type { Diagnostic, Path } from "../diagnostics/diagnostic";
import { equalObjects } from "../values/equal";
import { toDiagnostic } from "../diagnostics/failure";
import { inheritedAnew, inheritedByNew, plannedSettings, settingsChanged, staysBehind } from "./inherit";
import { pathsThatDiffer } from "../values/path-value";
import { createFingerprints, type Fingerprints } from "../secrets/fingerprints";
import { planCredentials } from "../secrets/plan-credentials";
import { adjust } from "./plan-hook";
import { notesIn, type PlanNotes } from "./plan-notes";
import {
  asConfigured,
  fromConfigurationOrPrior,
  keepEquivalent,
  leavingAlone,
  replacements,
  unknownWhereChosen,
  withDefault,
  withDerived,
  withoutWriteOnly,
} from "./plan-steps";
import { decodePrivate, viewOf } from "../state/private-state";
import {
  describeObject,
  NO_PERMITS,
  protectionBeforeCreation,
  protectionInReplacement,
  refuseDestroy,
  refuseReplacement,
  refuseSecondHalf,
  type Permits,
} from "./protection";
import { unreadValues } from "./unread";
import type { Resource } from "../definitions/resource";
import { inOrder, transform, type Step } from "../values/transform";
import { isUnknown, UNKNOWN, type ObjectValue } from "../values/value";
import { credentialPart, hasCredentials } from "../secrets/write-only";
import type { Written } from "../secrets/written-config";

export interface Plan {
  readonly planned: ObjectValue;
  readonly requiresReplace: readonly Path[];
  /** For the calls that follow this plan. */
  readonly notes: PlanNotes;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Change {
  readonly config: ObjectValue;
  /** Null: the object is to be created. */
  readonly prior: ObjectValue | null;
  readonly priorPrivate: Uint8Array;
  /** @default without a key */
  readonly fingerprints?: Fingerprints;
  /** The configuration as it is written. @default nobody knows */
  readonly written?: Written;
  /** Private state of the plan that is being applied. @default none, or the engine does not hand it on */
  readonly approvedPrivate?: Uint8Array;
  /** Whether the engine will hand on the private state of this plan. @default false */
  readonly isHandedOn?: boolean;
  /** Settings of the provider by the attributes that stand for them. */
  readonly settings?: ObjectValue;
}

/**
 * Plans a creation or an update. Depends on nothing but its arguments: Terraform plans again while it applies and
 * compares (docs/apis/terraform-protocol.md F5).
 */
export async function planChange(resource: Resource, change: Change): Promise<Plan> {
  const { prior } = change;
  const approved = notesIn(change.approvedPrivate ?? NOTHING);
  const settings = { ...change.settings, ...approved?.settings };
  const config = prior === null ? change.config : leavingAlone(resource.fields, change.config, prior);
  const stored = decodePrivate(change.priorPrivate);
  const { inherited = [] } = stored;
  const derived = {
    ...derivedValues(resource, config),
    ...(prior === null
      ? inheritedByNew(resource, config, settings)
      : inheritedAnew(config, settings, inherited)),
  };
  const changedSettings = settingsChanged(
    resource,
    { config, prior },
    { approved: approved?.settings ?? {}, now: change.settings ?? {} },
    inherited,
  );
  const kept = prior === null ? {} : unreadValues(resource, { config, prior, stored });
  const settled = { ...settle(resource, config, prior, derived), ...kept };
  const chosen = unknownWhereChosen(derived, neverNull(resource));
  if (prior === null) {
    const marked = walk(resource, { config, prior }, settled, chosen);
    const sendsCredentials = Object.keys(credentialPart(resource.ownFields, config)).length > 0;
    const counted = { ...marked, ...firstGeneration(resource, config) };
    const created = adjust(resource, { config, prior, planned: counted, sendsCredentials, stored });
    return {
      planned: created.planned,
      requiresReplace: [],
      notes: {
        protection: protectionBeforeCreation(created.planned),
        settings: plannedSettings(settings),
      },
      diagnostics: [
        ...created.diagnostics,
        ...changedSettings,
        ...refuseSecondHalf(resource, change.priorPrivate),
      ],
    };
  }

  const differs = !equalObjects(resource.fields, settled, prior);
  const { shown, decided, ...credentials } = await planCredentials(resource, {
    config,
    prior,
    settled,
    stored,
    differs,
    written: change.written ?? { kind: "none" },
    approved: approved?.credentials,
    isHandedOn: change.isHandedOn ?? false,
    fingerprints: change.fingerprints ?? createFingerprints(),
  });
  // Without a difference nothing may become unknown: the plan has to be empty (P17). The framework's own attributes
  // (timeouts, protection) reach no registry, so they are no reason for it to choose anew.
  const concernsRegistry = shown || !equalObjects(resource.ownFields, settled, prior);
  const isEmpty = !concernsRegistry && !differs;
  const marked = concernsRegistry
    ? { ...walk(resource, { config, prior }, settled, chosen), ...kept }
    : isEmpty
      ? walk(resource, { config, prior }, prior, asConfigured)
      : settled;
  const { planned, replace, diagnostics } = adjust(resource, {
    config,
    prior,
    planned: shown ? withUnknownGeneration(marked) : marked,
    sendsCredentials: shown,
    stored,
  });
  const replacing = [...replacements(resource.fields, config, prior, planned), ...replace];
  const requiresReplace = pathsThatDiffer(replacing, prior, planned);
  const notes: PlanNotes = {
    object: describeObject(resource, prior),
    protection: protectionInReplacement(resource, prior, planned),
    settings: plannedSettings(settings),
    ...(hasCredentials(resource.fields) ? { credentials: decided } : {}),
  };
  const isRefused = requiresReplace.length > 0 && notes.protection === "protected";
  return {
    planned,
    requiresReplace,
    notes,
    diagnostics: [
      ...diagnostics,
      ...credentials.diagnostics,
      ...changedSettings,
      ...staysBehind(resource, { config, prior }, settings, inherited),
      ...(isRefused ? [refuseReplacement(resource, describeObject(resource, prior), viewOf(stored))] : []),
    ],
  };
}

const NOTHING = new Uint8Array();

/** Plans a destroy: null, unless the object is protected or the resource itself objects. */
export function planDestroy(
  resource: Resource,
  prior: ObjectValue,
  priorPrivate: Uint8Array,
  permits: Permits = NO_PERMITS,
): readonly Diagnostic[] {
  const kept = viewOf(decodePrivate(priorPrivate));
  const refused = refuseDestroy(resource, { state: prior, kept }, permits);
  if (refused.length > 0) return refused;
  const plain = toPlain(resource.ownFields, prior, "undefined");
  return resource.planDestroy(plain, kept).map((problem) => toDiagnostic(problem, resource.fields));
}

/** What finds an object has a value in every object. */
const neverNull = ({ identity, optionalIdentity }: Resource): readonly string[] =>
  identity.filter((name) => !optionalIdentity.includes(name));

/** The steps that are the same with and without a difference. */
function settle(
  resource: Resource,
  config: ObjectValue,
  prior: ObjectValue | null,
  derived: ObjectValue,
): ObjectValue {
  const steps: readonly Step[] = [
    fromConfigurationOrPrior,
    withDefault,
    withDerived(derived),
    withoutWriteOnly,
    keepEquivalent,
  ];
  return walk(resource, { config, prior }, config, inOrder(steps));
}

const walk = (
  resource: Resource,
  { config, prior }: { readonly config: ObjectValue; readonly prior: ObjectValue | null },
  planned: ObjectValue,
  step: Step,
): ObjectValue => transform(resource.fields, { config, prior, planned }, step);

function derivedValues(resource: Resource, config: ObjectValue): ObjectValue {
  const derived = resource.derive(toPlain(resource.ownFields, config, "unknown"));
  const fields = Object.fromEntries(
    Object.entries(resource.ownFields).filter(([name]) => plainMember(derived, name) !== undefined),
  );
  return fromPlain(fields, derived);
}

/**
 * How often credentials were sent once the object is created; unknown where the only ones that are given may yet turn out
 * to be null.
 */
function firstGeneration({ fields, ownFields }: Resource, config: ObjectValue): ObjectValue {
  if (!hasCredentials(fields)) return {};
  const given = Object.values(credentialPart(ownFields, config));
  const isDecided = given.length === 0 || given.some((value) => !isUnknown(value));
  return { credentials_generation: isDecided ? Math.min(given.length, 1) : UNKNOWN };
}

/** Private state alone is no difference for Terraform (P17): this number makes the plan show that credentials go out. */
const withUnknownGeneration = (planned: ObjectValue): ObjectValue => ({
  ...planned,
  credentials_generation: UNKNOWN,
});

/** What resource code gets to know of a planned object: what is not known yet is undefined. */
export const desiredOf = (resource: Resource, planned: ObjectValue): Readonly<Record<string, unknown>> =>
  toPlain(resource.ownFields, planned, "undefined");
