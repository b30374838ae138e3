import { Failure, type PrivateStore, type PrivateView } from "../../framework";
import { mayBeStaleVersion } from "./api/refusals";

// Objects that are changed with the version that was read (docs/apis/truto.md §8.4).

/** What an update has to know of what is there. */
export interface Versioned {
  /** The version to name; undefined when no answer has told it. */
  readonly version: number | undefined;
}

export interface VersionedUpdate<Present extends Versioned, T> {
  /** For people: `integration`. */
  readonly what: string;
  /** What is there as far as the state knows; undefined: it has to be read first. */
  readonly known: Present | undefined;
  readonly readAgain: () => Promise<Present>;
  readonly send: (present: Present) => Promise<T>;
}

/**
 * Sends an update with the version that is known. A stale one is read again and sent once more: it may come from the
 * first try of a repeated request, or from another user, whose change `readAgain` checks (docs/apis/truto.md §7.4,
 * §8.4).
 */
export async function withVersion<Present extends Versioned, T>(
  id: string,
  { what, known, readAgain, send }: VersionedUpdate<Present, T>,
): Promise<T> {
  let present = known ?? (await readAgain());
  for (let isRepeated = false; ; isRepeated = true) {
    try {
      return await send(present);
    } catch (thrown) {
      if (!mayBeStaleVersion(thrown)) throw thrown;
      const newer = await readAgain();
      // The version is still the same, so something else is wrong with the request.
      if (newer.version === present.version) throw thrown;
      if (isRepeated) throw keepsChanging(what, id, thrown.message);
      present = newer;
    }
  }
}

const keepsChanging = (what: string, id: string, detail: string): Failure =>
  new Failure({
    summary: `The ${what} is being changed by another user`,
    detail:
      `The version of the ${what} ${id} was read again and was already outdated when the update was ` +
      `sent. Nothing was changed. Try again when no other user is changing it. ${detail}`,
  });

/** What an update ends with whose attributes hold neither what the plan was made from nor what they are to become. */
export const conflict = (what: string, id: string, attributes: readonly string[]): Failure =>
  new Failure({
    ...(attributes.length === 1 ? { at: attributes } : {}),
    summary: `Another user changed the ${what} after the plan`,
    detail:
      `${attributes.join(", ")} of the ${what} ${id} changed in Truto after this plan ` +
      "was made. Nothing was sent. Plan again to see the current values.",
  });

/** The version as last seen, kept beside the state: in the state it would be a difference after every change. */
const VERSION = "version";

export function keptVersion(kept: PrivateView): number | undefined {
  const version = kept.get(VERSION);
  return typeof version === "number" ? version : undefined;
}

export function keepVersion(kept: PrivateStore, { version }: Versioned): void {
  if (version !== undefined) kept.set(VERSION, version);
}
