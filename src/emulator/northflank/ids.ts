import type { NorthflankSettings } from "./settings";
import type { Identified, Store } from "./store";

/**
 * The id that is derived from a name: lower case, each blank a hyphen (docs/apis/northflank.md §6, assumption). Log
 * sinks have no documented pattern of names, so anything else that an id cannot contain becomes a hyphen as well.
 */
export function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9-]/g, "-");
}

/**
 * The existing object with this name: names are unique by the id that is derived from them (docs/apis/northflank.md
 * §6), and where ids are more than that by the slug of the name.
 */
export function namesake<Item extends Identified>(
  store: Store<Item>,
  name: string,
  ids: NorthflankSettings["ids"],
): Item | undefined {
  const slug = slugOf(name);
  switch (ids) {
    case "slug":
      return store.items.get(slug)?.item;
    case "suffixed":
      return [...store.items.values()].find(({ item }) => slugOf(item.name) === slug)?.item;
  }
}

/** An id that is free, for an object of this name. */
export function newId<Item>(store: Store<Item>, name: string, ids: NorthflankSettings["ids"]): string {
  const slug = slugOf(name);
  const wanted = ids === "slug" ? slug : `${slug}-${store.nextSequence.toString(16).padStart(4, "0")}`;
  if (!store.items.has(wanted)) return wanted;
  let count = 2;
  while (store.items.has(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}
