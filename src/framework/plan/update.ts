import { keysNoLongerSent } from "../additional/plan";
import type { Resource } from "../definitions/resource";
import type { Diagnostic, Path } from "../diagnostics/diagnostic";
import { createFingerprints } from "../secrets/fingerprints";
import { credentialsOfExisting, externalByItself } from "../secrets/external";
import { planCredentials } from "../secrets/plan-credentials";
import { hasCredentials } from "../secrets/write-only";
import { decodePrivate, viewOf, type PrivateState } from "../state/private-state";
import { equalObjects } from "../values/equal";
import { pathsThatDiffer } from "../values/path-value";
import { UNKNOWN, type ObjectValue } from "../values/value";
import type { Change, Plan } from "./change";
import { inheritedAnew, plannedSettings, settingsChanged, staysBehind } from "./inherit";
import { adjust } from "./plan-hook";
import { notesIn, type PlanNotes } from "./plan-notes";
import { asConfigured, leavingAlone, replacements } from "./plan-steps";
import { describeObject, protectionInReplacement, refuseReplacement } from "./protection";
import { derivedValues, markChosen, settingsFor, settle, walk } from "./settle";
import { unreadValues } from "./unread";

/** Plans an update, or the first half of a replacement; equal to the prior state where there is nothing to do. */
export async function planUpdate(
  resource: Resource,
  { prior, ...change }: Change & { readonly prior: ObjectValue },
): Promise<Plan> {
  const stored = decodePrivate(change.priorPrivate);
  const { inherited = [] } = stored;
  const config = leavingAlone(resource.fields, change.config, prior);
  const sides = { config, prior };
  const { settings, both } = settingsFor(change);
  const derived = {
    ...derivedValues(resource, config),
    ...inheritedAnew(config, settings, inherited),
    ...externalByItself(resource, config, prior),
  };
  const unread = unreadValues(resource, { ...sides, stored });
  const settled = { ...settle(resource, sides, derived), ...unread };
  const differs = !equalObjects(resource.fields, settled, prior);
  const written = change.written ?? { kind: "none" };
  const { shown, decided, isHiding, ...credentials } = await planCredentials(resource, {
    ...sides,
    settled,
    stored,
    differs,
    written,
    approved: change.approvedPrivate && notesIn(change.approvedPrivate)?.credentials,
    isHandedOn: change.isHandedOn ?? false,
    fingerprints: change.fingerprints ?? createFingerprints(),
  });
  const marked = markWhereChanged(resource, sides, { settled, derived, unread, shown, differs });
  const { planned, replace, diagnostics } = adjust(resource, {
    ...sides,
    planned: shown ? withUnknownGeneration(marked) : marked,
    sendsCredentials: shown,
    stored,
  });
  const replacing = [...replacements(resource.fields, config, prior, planned), ...replace];
  const requiresReplace = pathsThatDiffer(replacing, prior, planned);
  const protection = protectionInReplacement(resource, prior, planned);
  const notes: PlanNotes = {
    object: describeObject(resource, prior),
    protection,
    settings: plannedSettings(settings),
    ...(hasCredentials(resource.fields) ? { credentials: decided } : {}),
  };
  return {
    planned,
    requiresReplace,
    notes,
    diagnostics: [
      ...diagnostics,
      ...keysNoLongerSent(prior, planned),
      ...credentials.diagnostics,
      ...credentialsOfExisting(resource, {
        ...sides,
        written,
        isHiding,
        planned,
        stored,
        isReplaced: requiresReplace.length > 0,
      }),
      ...settingsChanged(resource, sides, both, inherited),
      ...staysBehind(resource, sides, settings, inherited),
      ...refuseProtected(resource, { prior, stored }, requiresReplace, protection),
    ],
  };
}

/**
 * Without a difference nothing may become unknown: the plan has to be empty (docs/apis/terraform-protocol.md P17). The
 * framework's own attributes (timeouts, protection) reach no registry, so they are no reason for it to choose anew.
 */
function markWhereChanged(
  resource: Resource,
  sides: { readonly config: ObjectValue; readonly prior: ObjectValue },
  {
    settled,
    derived,
    unread,
    shown,
    differs,
  }: {
    readonly settled: ObjectValue;
    readonly derived: ObjectValue;
    readonly unread: ObjectValue;
    readonly shown: boolean;
    readonly differs: boolean;
  },
): ObjectValue {
  const { prior } = sides;
  const concernsRegistry = shown || !equalObjects(resource.ownFields, settled, prior);
  if (concernsRegistry) return { ...markChosen(resource, sides, settled, derived), ...unread };
  return differs ? settled : { ...walk(resource, sides, prior, asConfigured), ...unread };
}

/** Private state alone is no difference for Terraform (P17): this number makes the plan show that credentials go out. */
const withUnknownGeneration = (planned: ObjectValue): ObjectValue => ({
  ...planned,
  credentials_generation: UNKNOWN,
});

/** A replacement destroys the object, so the protection forbids it as it forbids a destroy. */
const refuseProtected = (
  resource: Resource,
  { prior, stored }: { readonly prior: ObjectValue; readonly stored: PrivateState },
  requiresReplace: readonly Path[],
  protection: PlanNotes["protection"],
): readonly Diagnostic[] =>
  requiresReplace.length > 0 && protection === "protected"
    ? [refuseReplacement(resource, describeObject(resource, prior), viewOf(stored))]
    : [];
