/** The addresses of a host name. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

const addressesOf: Lookup = async (hostname) => {
  // Only this name is looked up here.
  const { lookup } = await import("node:dns/promises");
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
};

/** `localhost` is a name like any other to the system: it leads where its hosts file or its DNS say. */
export class NotThisMachine extends Error {
  override readonly name = "NotThisMachine";
  readonly code = "NOT_THIS_MACHINE";
}

/**
 * Makes sure, before a token is sent in clear text, that a name leads to this machine.
 *
 * @throws NotThisMachine
 */
export function createLoopbackCheck(lookup: Lookup = addressesOf): (url: string) => Promise<void> {
  let checked: Promise<void> | undefined;
  return async (url) => {
    const { protocol, hostname } = new URL(url);
    if (protocol !== "http:" || hostname !== "localhost") return;
    checked ??= insist(lookup);
    try {
      await checked;
    } catch (error) {
      checked = undefined;
      throw error;
    }
  };
}

async function insist(lookup: Lookup): Promise<void> {
  const addresses = await lookup("localhost");
  if (!addresses.every(isLoopbackAddress)) throw new NotThisMachine("localhost resolves to another machine");
}

const isLoopbackAddress = (address: string): boolean => address === "::1" || address.startsWith("127.");
