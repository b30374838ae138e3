/** An installation that was answered. */
export interface Made<Item> {
  readonly install: Item;
  /**
   * Whether the status says that it was made now (201) or perhaps found (200); `unclear` where the request was sent twice,
   * so that the answer may be about the first try.
   */
  readonly status: "created" | "ok" | "unclear";
}

/**
 * Runs an installation.
 *
 * @param install - gets whether this server tells by the status what it made from what it found
 */
export type InTurn<Item> = (install: (isTold: boolean) => Promise<Made<Item>>) => Promise<Item>;

/**
 * Whether a server tells is not documented (docs/apis/truto.md §2.1, §2.11). The first installation finds out, and the others wait
 * for its end; if it fails, the next one finds out.
 */
export function createTurns<Item>(): InTurn<Item> {
  let isTold: boolean | undefined;
  let first: Promise<unknown> | undefined;

  async function findOut(install: (isTold: boolean) => Promise<Made<Item>>): Promise<Made<Item>> {
    const made = await install(false);
    if (made.status !== "unclear") isTold = made.status === "created";
    return made;
  }

  return async (install) => {
    while (isTold === undefined && first !== undefined) await first;
    if (isTold !== undefined) return (await install(isTold)).install;
    const finding = findOut(install);
    // Its failure is its caller's.
    first = finding.catch(() => undefined);
    try {
      return (await finding).install;
    } finally {
      first = undefined;
    }
  };
}
