import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clientCertificate, endLaunched, launch, startPlugin, type PluginProcess } from "./core";
import { coreCalls } from "./core-calls";
import { bundleFixture, type Bundle } from "./fixture/bundle";

/**
 * The plugin as a process: how it starts, what keeps it alive and what ends it (docs/apis/terraform-protocol.md §1,
 * rules H1 to H11).
 */

let fixture: Bundle;
beforeAll(() => {
  fixture = bundleFixture();
});
afterEach(endLaunched);
afterAll(() => {
  fixture.remove();
});

const start = (environment: Record<string, string> = {}): Promise<PluginProcess> =>
  startPlugin({ command: fixture.command, environment });

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 60_000) throw new Error("it did not happen within a minute");
    await sleep(10);
  }
}

/** The least of up to five times, the first below the limit: a busy machine makes one long, and a fault makes all of them so. */
async function shortestOf(measure: () => Promise<number>, limit: number): Promise<number> {
  let shortest = Infinity;
  for (let tries = 0; tries < 5 && shortest >= limit; tries += 1)
    shortest = Math.min(shortest, await measure());
  return shortest;
}

/** Begins an apply that only ends when the provider is told to stop. */
async function slowApply(
  plugin: PluginProcess,
): Promise<{ readonly answer: Promise<{ readonly state: unknown }> }> {
  const calls = await coreCalls(plugin.core);
  const planned = { id: null, name: "slow" };
  const answer = calls.apply("demo_thing", { prior: null, planned, config: planned });
  // A test that wants to see a rejection waits for it; here it must only not count as unhandled.
  answer.catch(() => undefined);
  await until(() => plugin.stderr().includes("slow call began"));
  return { answer };
}

describe("the start", () => {
  it("says one line on standard output, and nothing else gets there before or after it (rules H1, H9)", async () => {
    const plugin = await start();
    // loads the provider
    await plugin.core.provider.getMetadata({});
    await plugin.shutDown();
    expect(plugin.stdout()).toBe(`${plugin.handshake.line}\n`);
    expect(plugin.stderr()).toContain("noise before the handshake");
    expect(plugin.stderr()).toContain("noise while loading");
  });

  it("takes far less than the minute that Terraform waits (rule H2)", async () => {
    const shortest = await shortestOf(async () => {
      const before = performance.now();
      await start();
      return performance.now() - before;
    }, 5000);
    expect(shortest).toBeLessThan(5000);
  });

  it("announces a certificate that the client can rely on (rule H4)", async () => {
    const { core, handshake } = await start();
    expect(handshake.certificate).toMatch(/^[A-Za-z0-9+/]{50,}$/);
    await expect(core.provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
  });

  it.each(["", "wrong"])(
    "with the cookie %j is refused with status 1 and a hint (rule H6)",
    async (cookie) => {
      const launched = launch({ command: fixture.command, environment: { TF_PLUGIN_MAGIC_COOKIE: cookie } });
      await expect(launched.ended).resolves.toEqual({ code: 1, signal: null });
      expect(launched.stdout()).toBe("");
      expect(launched.stderr()).toContain("terraform plan");
    },
  );

  it("with a client that only knows protocol 5 says why it cannot be (rule H3)", async () => {
    const before = performance.now();
    const launched = launch({ command: fixture.command, environment: { PLUGIN_PROTOCOL_VERSIONS: "4,5" } });
    await expect(launched.firstLine).resolves.toMatch(/^This provider uses plugin protocol 6/);
    await expect(launched.ended).resolves.toEqual({ code: 1, signal: null });
    // Some engines forget what an ended process has written, unless they have read it.
    expect(performance.now() - before).toBeGreaterThan(990);
  });

  it("where no socket can be made says why on the line that Terraform shows", async () => {
    const launched = launch({
      command: fixture.command,
      environment: { PLUGIN_UNIX_SOCKET_DIR: "/nowhere/at/all" },
    });
    await expect(launched.firstLine).resolves.toMatch(/^The provider cannot listen: .*ENOENT/);
    await expect(launched.ended).resolves.toMatchObject({ code: 1 });
  });

  it("answers the question about multiplexing, and only when asked", async () => {
    expect((await start()).handshake.count).toBe(6);
    const asked = await start({ PLUGIN_MULTIPLEX_GRPC: "true" });
    expect(asked.handshake.line.endsWith("|false")).toBe(true);
  });

  it("without a client certificate is plain text, and no certificate is announced (rules H5, H11)", async () => {
    const plugin = await startPlugin({ command: fixture.command, transport: "plain" });
    expect(plugin.handshake.certificate).toBe("");
    await expect(plugin.core.provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
  });
});

describe("a connection", () => {
  it("is refused to a client with another certificate", async () => {
    const plugin = await start();
    const otherClient = plugin.connect(clientCertificate());
    await expect(otherClient.provider.getMetadata({})).rejects.toThrow();
    // and the right client does not notice
    await expect(plugin.core.provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
  });

  it("can be made again after the first one is gone", async () => {
    const plugin = await start();
    await plugin.core.provider.getMetadata({});
    plugin.core.disconnect();
    await expect(plugin.connect().provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
  });

  it("to one of two processes of the same provider does not reach the other (rule H10)", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.handshake.address).not.toBe(two.handshake.address);
    await one.shutDown();
    await expect(two.core.provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
  });
});

describe("Shutdown", () => {
  it("ends the process with status 0 well within the two seconds that Terraform waits (rule H7)", async () => {
    const shortest = await shortestOf(async () => {
      const plugin = await start();
      // given the stream that Terraform opens first and never closes
      plugin.core.stdio
        .streamStdio({})
        [Symbol.asyncIterator]()
        .next()
        .catch(() => undefined);
      await plugin.core.provider.getMetadata({});
      const { code, afterMs } = await plugin.shutDown();
      expect(code).toBe(0);
      return afterMs;
    }, 1000);
    expect(shortest).toBeLessThan(1000);
  });

  it("leaves nothing in the temporary directory", async () => {
    const plugin = await start();
    await plugin.shutDown();
    expect(existsSync(dirname(plugin.handshake.address))).toBe(false);
  });

  it("ends the process also while a call is running", async () => {
    const plugin = await start();
    await slowApply(plugin);
    await expect(plugin.shutDown()).resolves.toMatchObject({ code: 0 });
  });
});

describe("an interrupt", () => {
  it("from the keyboard does not end the process, nor what it is doing (rule H8)", async () => {
    const plugin = await start();
    const { answer } = await slowApply(plugin);
    plugin.process.kill("SIGINT");
    plugin.process.kill("SIGINT");
    await plugin.core.provider.stopProvider({});
    await expect(answer).resolves.toMatchObject({ state: { id: "thing-1" } });
  });

  it("that reaches the provider as StopProvider cancels running calls, which still answer, and ends nothing", async () => {
    const plugin = await start();
    const { answer } = await slowApply(plugin);
    await expect(plugin.core.provider.stopProvider({})).resolves.toMatchObject({ error: "" });
    await expect(answer).resolves.toMatchObject({ state: { id: "thing-1" } });
    await expect(plugin.core.provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
  });
});

describe("a request to terminate", () => {
  it.each(["SIGTERM", "SIGHUP"] as const)(
    "by %s cancels running calls and lets them answer first",
    async (signal) => {
      const plugin = await start();
      const { answer } = await slowApply(plugin);
      plugin.process.kill(signal);
      await expect(answer).resolves.toMatchObject({ state: { id: "thing-1" } });
      await expect(plugin.ended).resolves.toMatchObject({ code: 0, signal: null });
      expect(existsSync(dirname(plugin.handshake.address))).toBe(false);
    },
  );
});

describe("a fault outside of any call", () => {
  it("is logged without its message and ends nothing", async () => {
    const plugin = await start({ TF_LOG_PROVIDER_DEMO: "WARN" });
    const calls = await coreCalls(plugin.core);
    const planned = { name: "fault outside" };
    await calls.apply("demo_thing", { prior: null, planned, config: planned });
    await until(() => plugin.stderr().split("an error occurred outside").length === 3);
    await expect(plugin.core.provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
    expect(plugin.stderr()).not.toContain("FAKE-SECRET");
  });
});

describe("a log that nobody reads any more", () => {
  it("does not keep the plugin from serving", async () => {
    const plugin = await start({ TF_LOG: "TRACE" });
    plugin.process.stderr?.destroy();
    const calls = await coreCalls(plugin.core);
    const planned = { name: "fault outside" };
    await calls.apply("demo_thing", { prior: null, planned, config: planned });
    await expect(plugin.core.provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
    await expect(plugin.shutDown()).resolves.toMatchObject({ code: 0 });
  });
});

describe("a plugin that was killed", () => {
  it("leaves a socket behind, which the next one removes without disturbing those that live", async () => {
    // given
    const temporary = mkdtempSync(join(tmpdir(), "killed-"));
    const startHere = () => start({ TMPDIR: temporary });
    const [killed, living] = [await startHere(), await startHere()];
    killed.process.kill("SIGKILL");
    await killed.ended;
    for (const { handshake } of [killed, living]) utimesSync(dirname(handshake.address), 0, 0);
    expect(existsSync(killed.handshake.address)).toBe(true);
    // when
    await startHere();
    // then
    await until(() => !existsSync(dirname(killed.handshake.address)));
    await expect(living.core.provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
    await expect(living.connect().provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
    rmSync(temporary, { recursive: true, force: true });
  });
});

describe("the debugger of Node", () => {
  it("does not open at SIGUSR1", async () => {
    const plugin = await start();
    plugin.process.kill("SIGUSR1");
    await plugin.core.provider.getMetadata({});
    await plugin.shutDown();
    expect(plugin.stderr()).not.toContain("Debugger listening");
  });
});

describe("a temporary directory that cannot be used", () => {
  it.each(["/nowhere/at/all", "a|b"])("(%s) is told in the log, and the plugin serves", async (name) => {
    const parent = mkdtempSync(join(tmpdir(), "odd-"));
    const directory = join(parent, name);
    if (!name.startsWith("/")) mkdirSync(directory);
    const plugin = await start({ TMPDIR: name.startsWith("/") ? name : directory });
    await expect(plugin.core.provider.getMetadata({})).resolves.toMatchObject({ diagnostics: [] });
    expect(plugin.handshake.count).toBe(6);
    expect(plugin.stderr()).toMatch(/^\[WARN\] TMPDIR \(.*\) cannot be used: .*; \/tmp is used instead$/m);
    rmSync(parent, { recursive: true });
  });
});

describe("the death of Terraform", () => {
  it("ends an orphaned plugin within seconds, and its socket with it", async () => {
    // given a parent that starts the plugin, passes its line on, and can be killed
    const script = `const c = require("child_process").spawn(${JSON.stringify(fixture.command[0])}, ${JSON.stringify(fixture.command.slice(1))}, {stdio: ["ignore", "inherit", "inherit"]}); setInterval(() => c.pid, 1000)`;
    const parent = launch({ command: [process.execPath, "-e", script], transport: "plain" });
    const address = (await parent.firstLine)?.split("|")[3] ?? "";
    expect(existsSync(address)).toBe(true);
    // when: at once, so that the plugin is still loading
    parent.process.kill("SIGKILL");
    // then
    await until(() => !existsSync(dirname(address)));
  });
});

describe("a log", () => {
  it("is not written when nobody asked for one", async () => {
    const plugin = await start();
    await plugin.core.provider.getMetadata({});
    await plugin.shutDown();
    expect(plugin.stderr()).not.toContain("@message");
  });

  it("tells of each call with its id, its name and what it is about, and of nothing it holds", async () => {
    const plugin = await start({ TF_LOG: "TRACE" });
    const calls = await coreCalls(plugin.core);
    const planned = { name: "x", secret: "FAKE-SECRET-LOGGED" };
    await calls.apply("demo_thing", { prior: null, planned: { name: "x" }, config: planned });
    await plugin.shutDown();
    const record = plugin
      .stderr()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find((candidate) => candidate["@message"] === "applying");
    expect(record).toMatchObject({
      "@level": "debug",
      tf_rpc: "ApplyResourceChange",
      tf_req_id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      tf_resource_type: "demo_thing",
      tf_provider_addr: "example.test/acme/demo",
    });
    expect(plugin.stderr()).not.toContain("FAKE-SECRET-LOGGED");
  });
});
