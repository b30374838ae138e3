import { newId, namesake } from "../ids";
import { invalidBody, refusal } from "../refusal";
import { problem, type Checked } from "../rules/problems";
import type { NorthflankSettings } from "../settings";
import { take, type Identified, type Store, type Stored } from "../store";

/** The checked value. Throws a `Refusal` (400) with everything that is wrong. */
export function acceptedBody<T>(checked: Checked<T>): T {
  if (!checked.ok) throw invalidBody(checked.problems);
  return checked.value;
}

/**
 * The id of a new object. A name with the id of another object is a 409, as documented for the siblings of cloud
 * integrations (docs/apis/northflank.md §6), or what the settings make of it.
 */
export function idForNew<Item extends Identified>(
  store: Store<Item>,
  name: string,
  { ids, duplicateName }: NorthflankSettings,
): string {
  if (duplicateName !== "suffixed" && namesake(store, name, ids) !== undefined) {
    throw duplicateName === "conflict"
      ? refusal(409, "A resource with the same derived identifier exists already.")
      : invalidBody([problem("name", "is already in use")]);
  }
  return newId(store, name, ids);
}

/**
 * Throws a `Refusal` (404): get and delete of a missing id are not documented (docs/apis/northflank.md §6, assumption).
 */
export function existing<Item>(store: Store<Item>, id: string | undefined, what: string): Stored<Item> {
  const stored = take(store, id ?? "");
  if (stored === undefined) throw refusal(404, `${what} not found.`);
  return stored;
}
