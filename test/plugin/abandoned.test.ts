import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeAbandoned } from "../../src/plugin/abandoned";

let parent: string;
let servers: Server[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "sockets-"));
});
afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
  rmSync(parent, { recursive: true });
});

const HOUR_AGO = new Date(Date.now() - 3_600_000);

/** A directory as a plugin makes it, with a socket on which somebody listens. */
async function plugin(name: string): Promise<Server> {
  mkdirSync(join(parent, name));
  const server = createServer();
  servers.push(server);
  await new Promise<void>((done) => server.listen(join(parent, name, "plugin.sock"), done));
  utimesSync(join(parent, name), HOUR_AGO, HOUR_AGO);
  return server;
}

/** The same after the process was killed: Node itself removes a socket that it closes. */
async function killedPlugin(name: string): Promise<void> {
  const server = await plugin(`${name}-alive`);
  renameSync(join(parent, `${name}-alive`), join(parent, name));
  await new Promise((done) => server.close(done));
  utimesSync(join(parent, name), HOUR_AGO, HOUR_AGO);
}

it("removes what a killed plugin has left behind, and nothing else", async () => {
  await killedPlugin("tf-killed");
  await plugin("tf-living");
  await killedPlugin("tf-with-another-name");
  mkdirSync(join(parent, "tf-empty1"));
  mkdirSync(join(parent, "tf-files1"));
  writeFileSync(join(parent, "tf-files1", "plugin.sock"), "a file");
  utimesSync(join(parent, "tf-files1"), HOUR_AGO, HOUR_AGO);

  await removeAbandoned(parent);

  expect(readdirSync(parent).sort()).toEqual(["tf-empty1", "tf-files1", "tf-living", "tf-with-another-name"]);
});

it("leaves a plugin alone that has just started and may not listen yet", async () => {
  await killedPlugin("tf-killed");
  utimesSync(join(parent, "tf-killed"), new Date(), new Date());

  await removeAbandoned(parent);

  expect(readdirSync(parent)).toEqual(["tf-killed"]);
});

it("does nothing where there is nothing to read", async () => {
  await expect(removeAbandoned(join(parent, "nowhere"))).resolves.toBeUndefined();
});
