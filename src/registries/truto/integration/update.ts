import { Failure } from "../../../framework";
import { mayBeStaleVersion } from "../api/refusals";
import type { Present } from "./body";

export interface Update<T> {
  /** What is there as far as the state knows; undefined: it has to be read first. */
  readonly known: Present | undefined;
  readonly readAgain: () => Promise<Present>;
  readonly send: (present: Present) => Promise<T>;
}

/**
 * Sends an update with the version that is known. A stale one is read again and sent once more: it may come from the
 * first try of a repeated request, or from somebody else, whose change `readAgain` checks (docs/apis/truto.md §7.4,
 * §8.4).
 */
export async function withVersion<T>(id: string, { known, readAgain, send }: Update<T>): Promise<T> {
  let present = known ?? (await readAgain());
  for (let isRepeated = false; ; isRepeated = true) {
    try {
      return await send(present);
    } catch (thrown) {
      if (!mayBeStaleVersion(thrown)) throw thrown;
      const newer = await readAgain();
      // The version is still the same, so something else is wrong with the request.
      if (newer.version === present.version) throw thrown;
      if (isRepeated) throw keepsChanging(id, thrown.message);
      present = newer;
    }
  }
}

const keepsChanging = (id: string, detail: string): Failure =>
  new Failure({
    summary: "Somebody else keeps changing the integration",
    detail:
      `The version of the integration ${id} was read anew and was stale again when it was sent. Nothing was changed. ` +
      `Try again when nobody else is at work on it. ${detail}`,
  });
