import { isNumberValue, numberText } from "./number";
import type { PrivateState } from "./private-state";
import { memberOf, type ObjectValue } from "./value";

/** The change marker of a state as text: a date, a version number, an etag. Undefined where the registry gave none. */
export function markerOf(name: string | undefined, state: ObjectValue): string | undefined {
  const marker = name === undefined ? null : memberOf(state, name);
  if (typeof marker === "string") return marker;
  return isNumberValue(marker) ? numberText(marker) : undefined;
}

/** Whether the registry's change marker, as last read, is another than after our own last write. */
export function isMovedByOthers(
  name: string | undefined,
  state: ObjectValue,
  { marker: ours }: PrivateState,
): boolean {
  const marker = markerOf(name, state);
  return ours !== undefined && marker !== undefined && marker !== ours;
}
