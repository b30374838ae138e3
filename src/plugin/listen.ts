import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { types } from "node:util";
import type { Address } from "./handshake";
import type { Environment } from "./options";

export interface Listening extends Address {
  /** Why it is not where the environment asks for; undefined where it is. */
  readonly notInPlace?: string;
  /** Removes what listening left in the file system; may be called more than once. */
  readonly removeSocket: () => void;
}

/**
 * The shorter limit of the two systems that have one: 103 bytes on macOS, 107 on Linux (docs/apis/terraform-protocol.md
 * §1.3).
 */
const MAX_SOCKET_PATH = 103;
export const SOCKET_NAME = "plugin.sock";
export const SOCKET_DIRECTORY = "tf-";
const LOOPBACK = "127.0.0.1";

/**
 * Paused connections: nothing may be read from them before the server that understands them is there.
 *
 * They reach `connection` listeners, which may be added later.
 */
export const newListener = (): Server => createServer({ pauseOnConnect: true });

/**
 * Starts listening where only the user's own processes can connect: on a socket in a private directory, on Windows on a
 * loopback port.
 *
 * @throws Error when there is no place for a socket or no free port.
 */
export async function listen(
  server: Server,
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<Listening> {
  return platform === "win32" ? listenOnPort(server, environment) : listenOnSocket(server, environment);
}

/** A folder in which a socket may be made. */
interface Candidate {
  readonly parent: string;
  /** The environment variable that names it; undefined for the one that every system has. */
  readonly variable?: string;
}

async function listenOnSocket(server: Server, environment: Environment): Promise<Listening> {
  const problems: string[] = [];
  for (const { parent, variable } of candidates(environment)) {
    try {
      const place = await listenIn(server, parent, environment.PLUGIN_UNIX_SOCKET_GROUP);
      const notInPlace =
        problems.length === 0 ? undefined : `${problems.join("; ")}; ${parent} is used instead`;
      return { network: "unix", address: place.path, removeSocket: place.remove, notInPlace };
    } catch (error) {
      const from = variable === undefined ? parent : `${variable} (${parent})`;
      problems.push(
        `${from} cannot be used: ${types.isNativeError(error) ? error.message : "unknown reason"}`,
      );
    }
  }
  throw new Error(
    `${problems.join("; ")}. Set TMPDIR to a short path of a folder that exists and that this user can write to.`,
  );
}

/** What the caller names is meant; what the user's environment names is only a wish. */
function candidates({ PLUGIN_UNIX_SOCKET_DIR }: Environment): readonly Candidate[] {
  if (PLUGIN_UNIX_SOCKET_DIR) return [{ parent: PLUGIN_UNIX_SOCKET_DIR, variable: "PLUGIN_UNIX_SOCKET_DIR" }];
  const [temporary, always] = [tmpdir(), "/tmp"];
  return temporary === always
    ? [{ parent: always }]
    : [{ parent: temporary, variable: "TMPDIR" }, { parent: always }];
}

async function listenIn(server: Server, parent: string, group: string | undefined): Promise<SocketPlace> {
  const place = socketPlace(parent);
  try {
    await opened(server, { path: place.path });
    restrict(place, group);
    return place;
  } catch (error) {
    server.close();
    place.remove();
    throw error;
  }
}

interface SocketPlace {
  readonly path: string;
  readonly directory: string;
  readonly remove: () => void;
}

/** These end a field or the line in which the path is told (docs/apis/terraform-protocol.md §1.3). */
const NOT_IN_A_LINE = /[|\r\n]/;

/** A directory of its own also where the caller names the place: a name that nobody can guess or occupy. */
function socketPlace(parent: string): SocketPlace {
  const longest = Buffer.byteLength(socketPath(parent, `${SOCKET_DIRECTORY}XXXXXX`));
  if (longest > MAX_SOCKET_PATH) throw new Error("its path is too long for a socket");
  if (NOT_IN_A_LINE.test(parent)) throw new Error("its path holds | or a line break");
  const directory = mkdtempSync(join(parent, SOCKET_DIRECTORY));
  return {
    path: join(directory, SOCKET_NAME),
    directory,
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const socketPath = (parent: string, directory: string): string => join(parent, directory, SOCKET_NAME);

/**
 * Lets a group in where the caller asked for it (docs/apis/terraform-protocol.md §1.2); the directory is private
 * already.
 */
function restrict(place: SocketPlace, group: string | undefined): void {
  if (!group) return;
  const id = groupId(group);
  chownSync(place.path, -1, id);
  chmodSync(place.path, 0o660);
  chownSync(place.directory, -1, id);
  chmodSync(place.directory, 0o710);
}

function groupId(group: string): number {
  if (/^\d+$/.test(group)) return Number(group);
  const line = readFileSync("/etc/group", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${group}:`));
  const id = Number(line?.split(":")[2]);
  if (line === undefined || !Number.isInteger(id)) throw new Error(`the group ${group} does not exist`);
  return id;
}

async function listenOnPort(server: Server, environment: Environment): Promise<Listening> {
  const from = Number(environment.PLUGIN_MIN_PORT ?? 10_000);
  const to = Number(environment.PLUGIN_MAX_PORT ?? 25_000);
  const count = to - from + 1;
  const first = Math.floor(Math.random() * count);
  for (let attempt = 0; attempt < count; attempt++) {
    const port = from + ((first + attempt) % count);
    if (await isFree(server, port))
      return { network: "tcp", address: `${LOOPBACK}:${String(port)}`, removeSocket: () => undefined };
  }
  throw new Error(`no port between ${String(from)} and ${String(to)} is free`);
}

async function isFree(server: Server, port: number): Promise<boolean> {
  try {
    await opened(server, { host: LOOPBACK, port });
    return true;
  } catch (error) {
    const code = types.isNativeError(error) && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE" || code === "EACCES") return false;
    throw error;
  }
}

async function opened(
  server: Server,
  place: { readonly path: string } | { readonly host: string; readonly port: number },
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(place, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}
