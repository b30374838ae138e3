import { isNumberValue, numberText } from "../values/number";
import type { PrivateState } from "../state/private-state";
import { memberOf, type ObjectValue } from "../values/value";

interface Marked {
  readonly changeMarker: string | undefined;
  readonly creationMarker: string | undefined;
}

type Markers = Pick<PrivateState, "marker" | "created">;

/** A marker of a state as text: a date, a version number, an etag. Undefined where the registry gave none. */
export function markerOf(name: string | undefined, state: ObjectValue): string | undefined {
  const marker = name === undefined ? null : memberOf(state, name);
  if (typeof marker === "string") return marker;
  return isNumberValue(marker) ? numberText(marker) : undefined;
}

/** The markers of a state, to be kept while the credentials there are known to be ours. */
export function markersOf({ changeMarker, creationMarker }: Marked, state: ObjectValue): Markers {
  const [marker, created] = [markerOf(changeMarker, state), markerOf(creationMarker, state)];
  return {
    ...(marker === undefined ? {} : { marker }),
    ...(created === undefined ? {} : { created }),
  };
}

/** What another user did: changed the object, or deleted it and made another one with the same id. */
export type ExternalChange = "changed" | "made again";

/**
 * What the markers say that another user did since the credentials there were last known to be ours. No other attribute
 * explains a moved marker: whoever changes one can replace a credential in the same request.
 */
export function externalChange(
  resource: Marked,
  state: ObjectValue,
  ours: Markers,
): ExternalChange | undefined {
  if (!hasOurCredentials(state)) return undefined;
  if (isMovedByOthers(resource.creationMarker, state, { marker: ours.created })) return "made again";
  return isMovedByOthers(resource.changeMarker, state, ours) ? "changed" : undefined;
}

/** Whether a marker, as last read, is another than the one that is kept. */
export function isMovedByOthers(
  name: string | undefined,
  state: ObjectValue,
  { marker: ours }: { readonly marker?: string | undefined },
): boolean {
  const marker = markerOf(name, state);
  return ours !== undefined && marker !== undefined && marker !== ours;
}

/** Where none was ever sent, or they are kept elsewhere, nobody can have replaced one of ours. */
export const hasOurCredentials = (state: ObjectValue): boolean =>
  memberOf(state, "external_credentials") !== true &&
  Number(memberOf(state, "credentials_generation") ?? 0) > 0;
