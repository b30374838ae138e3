import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import os, { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listen, newListener, type Listening } from "../../src/plugin/listen";

let opened: { readonly server: Server; readonly listening: Listening }[] = [];

async function open(
  environment: Record<string, string> = {},
  platform: NodeJS.Platform = "linux",
): Promise<Listening> {
  const server = newListener();
  const listening = await listen(server, environment, platform);
  opened.push({ server, listening });
  return listening;
}

const mode = (path: string): number => statSync(path).mode & 0o777;

afterEach(() => {
  for (const { server, listening } of opened) {
    server.close();
    listening.removeSocket();
  }
  opened = [];
  jest.restoreAllMocks();
});

describe("a socket", () => {
  it("lies in a fresh directory that only the user may enter", async () => {
    const { network, address } = await open();
    expect(network).toBe("unix");
    expect(mode(dirname(address))).toBe(0o700);
    expect(statSync(address).isSocket()).toBe(true);
  });

  it("is another one for every process (rule H10)", async () => {
    const [one, two] = [await open(), await open()];
    expect(dirname(one.address)).not.toBe(dirname(two.address));
  });

  it("is removed together with its directory", async () => {
    const { address, removeSocket } = await open();
    removeSocket();
    removeSocket();
    expect(existsSync(dirname(address))).toBe(false);
  });

  it("lies in the directory that the caller asks for", async () => {
    const directory = mkdtempSync(join(tmpdir(), "asked-"));
    const { address } = await open({ PLUGIN_UNIX_SOCKET_DIR: directory });
    expect(address.startsWith(`${directory}/`)).toBe(true);
    rmSync(directory, { recursive: true });
  });

  it("is open to the group that the caller asks for, and to nobody else", async () => {
    const { address } = await open({ PLUGIN_UNIX_SOCKET_GROUP: String(process.getgid?.()) });
    expect(mode(address)).toBe(0o660);
    expect(mode(dirname(address))).toBe(0o710);
    expect(statSync(address).gid).toBe(process.getgid?.());
  });

  it("is refused, and leaves nothing behind, when the group does not exist", async () => {
    const directory = mkdtempSync(join(tmpdir(), "asked-"));
    const environment = { PLUGIN_UNIX_SOCKET_DIR: directory, PLUGIN_UNIX_SOCKET_GROUP: "no-such-group" };
    await expect(listen(newListener(), environment, "linux")).rejects.toThrow(
      "the group no-such-group does not exist",
    );
    expect(readdirSync(directory)).toEqual([]);
    rmSync(directory, { recursive: true });
  });

  it("goes to /tmp when the temporary directory's path is too long for the system", async () => {
    // Not by the environment: to Node's own modules a test's process.env is another one than theirs.
    jest.spyOn(os, "tmpdir").mockReturnValue(`/${"long".repeat(30)}`);
    const { address } = await open();
    expect(realpathSync(dirname(dirname(address)))).toBe(realpathSync("/tmp"));
  });

  it.each([
    ["does not exist", "/nowhere/at/all", "ENOENT"],
    ["is a file", __filename, "ENOTDIR"],
    [
      "holds what ends a field of the handshake",
      mkdtempSync(join(tmpdir(), "a|b-")),
      "holds | or a line break",
    ],
  ])("goes to /tmp when the temporary directory %s, and says why", async (_, directory, reason) => {
    jest.spyOn(os, "tmpdir").mockReturnValue(directory);
    const { address, notInPlace } = await open();
    expect(realpathSync(dirname(dirname(address)))).toBe(realpathSync("/tmp"));
    expect(notInPlace).toContain(`TMPDIR (${directory}) cannot be used: `);
    expect(notInPlace).toContain(reason);
    if (reason.startsWith("holds")) rmSync(directory, { recursive: true });
  });

  it("is refused with the variable, the reason and what to do when there is no other place", async () => {
    const environment = { PLUGIN_UNIX_SOCKET_DIR: "/nowhere/at/all" };
    await expect(listen(newListener(), environment, "linux")).rejects.toThrow(
      /^PLUGIN_UNIX_SOCKET_DIR \(\/nowhere\/at\/all\) cannot be used: ENOENT.*Set TMPDIR to a short path of a folder/,
    );
  });

  it("is refused with the reason when the directory that was asked for has too long a path", async () => {
    const environment = { PLUGIN_UNIX_SOCKET_DIR: `/${"long".repeat(30)}` };
    await expect(listen(newListener(), environment, "linux")).rejects.toThrow("too long");
  });
});

describe("a port, where there are no sockets", () => {
  it("is one of those that the caller allows, on loopback only", async () => {
    const { network, address } = await open({ PLUGIN_MIN_PORT: "21000", PLUGIN_MAX_PORT: "21050" }, "win32");
    const [host, port] = address.split(":");
    expect(network).toBe("tcp");
    expect(host).toBe("127.0.0.1");
    expect(Number(port)).toBeGreaterThanOrEqual(21000);
    expect(Number(port)).toBeLessThanOrEqual(21050);
  });

  it("is searched for until a free one is found", async () => {
    // given: one of two is taken
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(21061, "127.0.0.1", resolve));
    // when
    const { address } = await open({ PLUGIN_MIN_PORT: "21060", PLUGIN_MAX_PORT: "21061" }, "win32");
    // then
    expect(address).toBe("127.0.0.1:21060");
    taken.close();
  });

  it("is refused with the range when none is free", async () => {
    const range = { PLUGIN_MIN_PORT: "21070", PLUGIN_MAX_PORT: "21070" };
    await open(range, "win32");
    await expect(listen(newListener(), range, "win32")).rejects.toThrow(
      "no port between 21070 and 21070 is free",
    );
  });
});
