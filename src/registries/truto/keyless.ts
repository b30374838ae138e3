import { type Call, Failure, type Problem } from "../../framework";
import { createdOrFound, creationUnclear, existedIn } from "../common/creation";
import { eventually } from "../common/polling";
import { READABLE_MS, seenBefore } from "../common/recent";
import type { Collected } from "./api/client";
import { UUID } from "./rules";

// Objects that nothing but their id tells apart: a label, or an address, may be that of several. They can be named by it
// where just one has it.

interface Identified {
  readonly id: string;
}

type Reads<Item> = Pick<Collected<Item, never, never>, "get" | "list" | "lately">;

/** A kind of such objects. */
export interface Keyless<Item> {
  /** For people: `notification destination`. */
  readonly what: string;
  /** The attribute that an object can be named by. */
  readonly key: string;
  readonly keyOf: (item: Item) => string | null | undefined;
}

/**
 * What a plan says of objects like the one that is to be created. Nothing is refused because of them, but one may have been
 * meant, or be left from a creation that seemed to fail.
 */
export async function alikeNow<Item extends Identified>(
  { what, key: attribute }: Keyless<Item>,
  objects: Reads<Item>,
  key: string | undefined,
  call: Call,
): Promise<readonly Problem[]> {
  const existing = key === undefined ? [] : await objects.lately(key, call);
  if (existing.length === 0) return [];
  return [
    {
      at: [attribute],
      severity: "warning",
      summary: `Truto already has a ${what} with this ${attribute}`,
      detail:
        `This plan creates another one. To manage an existing one instead, import it by its id: ` +
        `${existing.map(({ id }) => id).join(", ")}. Set another ${attribute} to tell them apart.`,
    },
  ];
}

/**
 * Creates an object. One whose answer was lost is looked for: what is like it and was not there a short while ago is it.
 *
 * @returns the answer, or what was found in the list
 */
export async function createdAnew<Item extends Identified, Made extends Item>(
  { what }: Keyless<Item>,
  objects: Reads<Item>,
  isLike: (item: Item) => boolean,
  create: () => Promise<Made>,
  call: Call,
): Promise<{ readonly made: Made } | { readonly found: Item }> {
  const before = await seenBefore(() => objects.lately(undefined, call));
  return createdOrFound<{ readonly made: Made }, { readonly found: Item }>(
    async () => ({ made: await create() }),
    call,
    {
      what,
      async find(uncut, lost) {
        const isOld = (item: Item): boolean => existedIn(before, ({ id }) => id === item.id);
        const alike = await eventually(async () => {
          const found = (await objects.list(uncut)).filter(isLike);
          return found.every(isOld) ? undefined : found;
        });
        const [ours, ...others] = (alike ?? []).filter((item) => !isOld(item));
        if (ours !== undefined && others.length === 0) return { found: ours };
        throw creationUnclear(
          what,
          lost,
          ours === undefined
            ? "No new object like it exists: apply again."
            : `Truto has several that are like it: ${(alike ?? []).map(({ id }) => id).join(", ")}. If one of them is the ` +
                "new one, import it by this id before you apply again.",
        );
      },
    },
  );
}

/** The object that an import id, or a data source, names: by its id, or by a key that just one has. */
export async function findNamed<Item extends Identified>(
  { what, key, keyOf }: Keyless<Item>,
  objects: Reads<Item>,
  given: string,
  call: Call,
): Promise<Item | undefined> {
  const id = given.toLowerCase();
  const byId = UUID.test(id) ? await objects.get(id, call) : undefined;
  if (byId !== undefined) return byId;
  // Many look-ups share a list. What it does not have is looked for anew.
  const lately = await objects.lately(given, call, READABLE_MS);
  const found =
    lately.length > 0 ? lately : (await objects.list(call)).filter((item) => keyOf(item) === given);
  const [first, ...others] = found;
  if (others.length === 0) return first;
  throw new Failure({
    summary: `Several ${what}s have the ${key} ${JSON.stringify(given)}`,
    detail: `Their ids are ${found.map((each) => each.id).join(", ")}. Name one of them by its id.`,
  });
}
