import type { Resource } from "../definitions/resource";
import { credentialsOfNew, externalByItself } from "../secrets/external";
import { credentialPart, hasCredentials, isCertain } from "../secrets/write-only";
import { decodePrivate } from "../state/private-state";
import { UNKNOWN, type ObjectValue } from "../values/value";
import type { Change, Plan } from "./change";
import { inheritedByNew, plannedSettings, settingsChanged } from "./inherit";
import { adjust } from "./plan-hook";
import { protectionBeforeCreation, refuseSecondHalf } from "./protection";
import { derivedValues, markChosen, settingsFor, settle } from "./settle";

/** Plans a creation, also the one that is the second half of a replacement. */
export function planCreate(resource: Resource, change: Omit<Change, "prior">): Plan {
  const { config, priorPrivate } = change;
  const sides = { config, prior: null };
  const { settings, both } = settingsFor(change);
  const derived = {
    ...derivedValues(resource, config),
    ...inheritedByNew(resource, config, settings),
    ...externalByItself(resource, config, null),
  };
  const settled = settle(resource, sides, derived);
  const marked = markChosen(resource, sides, settled, derived);
  const counted = withFirstGeneration(resource, config, marked);
  const { planned, diagnostics } = adjust(resource, {
    ...sides,
    planned: counted,
    sendsCredentials: credentialsIn(resource, config).length > 0,
    stored: decodePrivate(priorPrivate),
  });
  return {
    planned,
    requiresReplace: [],
    notes: { protection: protectionBeforeCreation(planned), settings: plannedSettings(settings) },
    diagnostics: [
      ...diagnostics,
      ...credentialsOfNew(resource, config, planned),
      ...settingsChanged(resource, sides, both, []),
      ...refuseSecondHalf(resource, priorPrivate),
    ],
  };
}

/**
 * How often credentials were sent once the object is created. Known where possible, and then it has to stay so
 * (docs/apis/terraform-protocol.md F2): unknown where the only ones that are given may yet turn out to be null.
 */
function withFirstGeneration(resource: Resource, config: ObjectValue, planned: ObjectValue): ObjectValue {
  if (!hasCredentials(resource.fields)) return planned;
  const given = credentialsIn(resource, config);
  const isDecided = given.length === 0 || given.some(isCertain);
  return { ...planned, credentials_generation: isDecided ? Math.min(given.length, 1) : UNKNOWN };
}

const credentialsIn = ({ ownFields }: Resource, config: ObjectValue) =>
  Object.values(credentialPart(ownFields, config));
