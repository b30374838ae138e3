import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { serveEmulator, type EmulateOptions } from "../../src/cli/emulate";
import { buildProgram } from "../../src/cli/main";
import { startEmulator } from "../../src/emulator";

const OPTIONS: EmulateOptions = {
  port: 0,
  latency: 0,
  rateLimitWindow: 60,
  lenient: false,
  exposeSecrets: false,
  format: "json",
};

/** Serves until `test` is done and gives it the printed lines. */
async function serving(options: EmulateOptions, test: (lines: string[]) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const lines: string[] = [];
  const { promise: ready, resolve } = deferred();
  const print = (line: string) => {
    lines.push(line);
    resolve();
  };
  const warn = (message: string) => void lines.push(`Warning: ${message}`);
  const served = serveEmulator(options, { print, warn, stop: stop.signal });
  await Promise.race([ready, served]);
  try {
    await test(lines);
  } finally {
    stop.abort();
    await served;
  }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const events = new EventEmitter();
  return { promise: once(events, "done").then(() => undefined), resolve: () => void events.emit("done") };
}

interface Printed {
  readonly url: string;
  readonly page: string;
  readonly control: string;
  readonly environment: { readonly BUDDY_BASE_URL: string; readonly BUDDY_TOKEN: string };
}

function printed(line: string | undefined): Printed {
  const parsed: Printed = JSON.parse(line ?? "");
  return parsed;
}

function listIntegrations({ environment }: Printed): Promise<Response> {
  return fetch(`${environment.BUDDY_BASE_URL}/workspaces/acme-dev/integrations`, {
    headers: { Authorization: `Bearer ${environment.BUDDY_TOKEN}` },
  });
}

describe("integrations emulate", () => {
  it("prints one line of JSON with what a provider needs", () =>
    serving(OPTIONS, async ([line]) => {
      const emulator = printed(line);
      expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(emulator.control).toBe(`${emulator.url}/_control`);
      expect((await fetch(emulator.page)).headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect((await listIntegrations(emulator)).status).toBe(200);
    }));

  it("prints lines for a shell in text format", () =>
    serving({ ...OPTIONS, format: "text" }, async (lines) => {
      const [first, second, third, ...variables] = lines;
      expect(first).toMatch(/^Emulator listening on http:\/\/127\.0\.0\.1:\d+ /);
      expect(second).toMatch(/^Open http:\/\/127\.0\.0\.1:\d+\/ in a browser /);
      expect(third).toBe("Point the provider at it:");
      expect(variables).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^ {2}export BUDDY_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/buddy$/),
          "  export BUDDY_TOKEN=FAKE-BUDDY-TOKEN",
        ]),
      );
    }));

  it("enforces the rate limit it is given", () =>
    serving({ ...OPTIONS, rateLimit: 1 }, async ([line]) => {
      const statuses = [
        (await listIntegrations(printed(line))).status,
        (await listIntegrations(printed(line))).status,
      ];
      expect(statuses).toEqual([200, 429]);
    }));

  it("delays every answer by the latency", () =>
    serving({ ...OPTIONS, latency: 40 }, async ([line]) => {
      const started = performance.now();
      await listIntegrations(printed(line));
      expect(performance.now() - started).toBeGreaterThan(35);
    }));

  it.each([
    [{ exposeSecrets: true }, "/_control", { expose_secrets: true }],
    [{ lenient: true }, "/_control/buddy/settings", { mode: "lenient" }],
  ])("passes %j on", (change, path, expected) =>
    serving({ ...OPTIONS, ...change }, async ([line]) => {
      const answer = await fetch(printed(line).url + path);
      expect(await answer.json()).toMatchObject(expected);
    }),
  );

  it("says how to get out of it when the port is taken", async () => {
    const other = await startEmulator();
    const port = Number(new URL(other.url).port);
    const printed: string[] = [];
    const print = (line: string) => printed.push(line);
    const environment = { print, warn: print, stop: AbortSignal.abort() };
    const serve = serveEmulator({ ...OPTIONS, port }, environment);
    await Promise.allSettled([serve]);
    await other.close();
    await expect(serve).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use. Choose another port with --port, or omit --port for a free port.`,
    );
  });
});

describe("the command line", () => {
  it("lists its commands in the help", () => {
    expect(buildProgram().helpInformation()).toContain("emulate [options]");
  });

  it.each([["SIGTERM"], ["SIGINT"], ["SIGHUP"]] as const)(
    "ends with code 0 on %s, with its page open and its state saved",
    async (signal) => {
      const folder = mkdtempSync(join(tmpdir(), "emulate-"));
      const file = join(folder, "state.json");
      const child = integrations("emulate", "--format", "json", "--state-file", file);
      const [line] = await once(createInterface(child.stdout), "line");
      const emulator = printed(String(line));
      expect((await listIntegrations(emulator)).status).toBe(200);
      expect((await fetch(`${emulator.url}/_page/events`)).status).toBe(200);
      await fetch(`${emulator.control}/buddy/workspaces/acme-dev/integrations`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: '{"name":"Saved at the end"}',
      });
      child.kill(signal);
      expect(await once(child, "exit")).toEqual([0, null]);
      expect(readFileSync(file, "utf8")).toContain("Saved at the end");
      rmSync(folder, { recursive: true });
    },
  );

  it.each([
    [["emulate", "--port", "70000"], "Use a whole number from 0 to 65535."],
    [["emulate", "--latency", "soon"], "Use a whole number from 0 to 600000."],
    [["emulate", "--format", "xml"], "Allowed choices are text, json."],
    [["emulat"], "(Did you mean emulate?)"],
  ])("refuses %j", async (args, message) => {
    const child = integrations(...args);
    const said: string[] = [];
    child.stderr.on("data", (chunk) => said.push(String(chunk)));
    const [code] = await once(child, "close");
    expect(code).toBe(1);
    expect(said.join("")).toContain(message);
  });
});

function integrations(...args: string[]): ChildProcessWithoutNullStreams {
  const main = join(__dirname, "../../src/cli/main.ts");
  return spawn(process.execPath, ["--import", "tsx", main, ...args]);
}
