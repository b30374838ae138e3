import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fromProc, fromPs, starterOf, type RunningProcess } from "../../src/cli/starter";

const processes: Readonly<Record<number, RunningProcess>> = {
  1: { parent: 0, command: "init", startedAt: "1" },
  20: { parent: 1, command: "bash", startedAt: "2" },
  30: { parent: 20, command: "npm exec integr", startedAt: "3" },
  40: { parent: 30, command: "sh", startedAt: "4" },
};

const npx = {
  env: { npm_lifecycle_event: "npx" },
  parent: 40,
  isFedByProgram: false,
  processAt: (pid: number) => processes[pid],
};

describe("the process with which the emulator ends", () => {
  it("is npx, whose shell is in between", () => {
    expect(starterOf(npx)).toEqual({ pid: 30, startedAt: "3" });
  });

  it("is the program that holds the standard input", () => {
    expect(starterOf({ ...npx, env: {}, parent: 30, isFedByProgram: true })).toMatchObject({ pid: 30 });
  });

  it.each([
    ["a person's shell started it", { env: {}, parent: 20 }],
    ["only shells and the first process are left above it", { parent: 20 }],
    ["the shell that a script left it to is gone", { parent: 1 }],
  ])("is nobody when %s", (_, change) => {
    expect(starterOf({ ...npx, ...change })).toBeUndefined();
  });

  it("is found in what the systems tell", () => {
    const fields = ["S", "40", ...Array.from({ length: 17 }, () => "0"), "987", "0"].join(" ");
    expect(fromProc(`50 (a (b) c) ${fields}\n`)).toEqual({
      parent: 40,
      command: "a (b) c",
      startedAt: "987",
    });
    expect(fromProc(`50 (npm) Z 40 0`)).toBeUndefined();
    expect(fromPs("   40 /bin/-zsh\n")).toEqual({ parent: 40, command: "zsh", startedAt: undefined });
    expect(fromPs("")).toBeUndefined();
  });
});

/** As npm does it: a shell in between, which gets the signal and does not pass it on. */
const LIKE_NPX = `
  const { spawn } = require("node:child_process");
  const shell = spawn("sh", ["-c", process.argv[1] + "; exit $?"], { stdio: "inherit" });
  process.on("SIGTERM", () => { shell.kill("SIGTERM"); process.exit(143); });
`;

const COMMAND = [
  `"${process.execPath}" --import tsx "${join(__dirname, "../../src/cli/main.ts")}"`,
  "emulate --format json",
].join(" ");

/** The test runs under npm itself. */
const { npm_lifecycle_event: _, npm_execpath: __, ...env } = process.env;

describe("an emulator that is started", () => {
  it.each(["SIGTERM", "SIGKILL"] as const)("by npx ends when npx gets %s", async (signal) => {
    const child = spawn(process.execPath, ["-e", LIKE_NPX, COMMAND], {
      env: { ...env, npm_lifecycle_event: "npx" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const url = urlIn(String((await once(createInterface(child.stdout), "line"))[0]));
    expect(await answers(url)).toBe(true);
    child.kill(signal);
    while (await answers(url)) await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it("into the background by a shell lives on", async () => {
    const child = spawn("sh", ["-c", `${COMMAND} & echo $!`], { env, stdio: ["ignore", "pipe", "inherit"] });
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (lines.length === 2) break;
    }
    const pid = Number(lines.find((line) => /^\d+$/.test(line)));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const url = urlIn(lines.find((line) => line.startsWith("{")) ?? "");
    expect(await answers(url)).toBe(true);
    process.kill(pid, "SIGHUP");
    while (await answers(url)) await new Promise((resolve) => setTimeout(resolve, 50));
  });
});

function urlIn(line: string): string {
  const { url }: { url: string } = JSON.parse(line);
  return url;
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
