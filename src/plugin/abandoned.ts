import { readdir, rm, stat } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { SOCKET_DIRECTORY, SOCKET_NAME } from "./listen";

/** A plugin that has just made its directory may not listen yet. */
const SETTLED_MS = 60_000;
/** What one start does at most: others follow. */
const MOST = 50;

/**
 * Removes the sockets of plugins that were killed and could not do it themselves. A socket that answers is left alone: it
 * may belong to a process that cannot be seen from here, in another container with the same folder.
 *
 * Never rejects; what cannot be read or removed stays.
 *
 * @param parent the folder in which plugins make their directories
 */
export async function removeAbandoned(parent: string, now: number = Date.now()): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const ours = names.filter((name) => new RegExp(`^${SOCKET_DIRECTORY}\\w{6}$`).test(name)).slice(0, MOST);
  for (const name of ours) {
    const directory = join(parent, name);
    if (await isAbandoned(directory, now)) await rm(directory, { recursive: true }).catch(() => undefined);
  }
}

async function isAbandoned(directory: string, now: number): Promise<boolean> {
  try {
    const { uid, mtimeMs } = await stat(directory);
    if (uid !== process.getuid?.() || now - mtimeMs < SETTLED_MS) return false;
    const [file, ...others] = await readdir(directory);
    if (file !== SOCKET_NAME || others.length > 0) return false;
    const socket = join(directory, SOCKET_NAME);
    return (await stat(socket)).isSocket() && (await isDead(socket));
  } catch {
    return false;
  }
}

/** A socket without a process refuses; anything else may have one. */
const isDead = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ path });
    socket.on("connect", () => {
      socket.destroy();
      resolve(false);
    });
    socket.on("error", (error) => {
      resolve("code" in error && error.code === "ECONNREFUSED");
    });
  });
