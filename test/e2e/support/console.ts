import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findOnPath } from "../../../scripts/terraform/find";
import { plainText, runProcess, type Ran } from "./terraform";

/** A command of a page, with the lines that the page shows below it. */
export interface Command {
  readonly command: string;
  readonly expected: readonly string[];
}

/** Commands begin with `$ `; what follows a command is what it prints, with `…` for anything. */
export function commandsIn(text: string): readonly Command[] {
  const [, ...parts] = text.split(/^\$ /m);
  return parts.map((part) => {
    const [command = "", ...expected] = part.trimEnd().split("\n");
    return { command, expected };
  });
}

/** A terminal in which one command follows another: what is exported stays. */
export interface Terminal {
  readonly run: (command: string) => Promise<Ran>;
  /** Starts a command that goes on; resolves to what it prints first. */
  readonly start: (command: string) => Promise<string>;
  /** Ends what was started. */
  readonly close: () => Promise<void>;
}

/** As far as pages use it: `curl -s -X METHOD URL -d BODY`. */
const CURL = `#!/usr/bin/env node
const [, , silent, x, method, url, d, body, ...more] = process.argv;
if (silent !== "-s" || x !== "-X" || d !== "-d" || more.length > 0) throw new Error("not known to this curl");
fetch(url, { method, body }).then((answer) => answer.text()).then((text) => process.stdout.write(text));
`;

/** What npx does with a program that is installed, without the start of npm; the real npx runs in the tests of empty folders. */
const npxIn = (project: string): string =>
  `#!/bin/sh\nname=$1\nshift\nexec "${project}/node_modules/.bin/$name" "$@"\n`;

/** PATH with npx of a project's programs, and with what pages ask of curl where a machine (or its container) has none. */
function withPrograms(environment: NodeJS.ProcessEnv, project: string, folder: string): NodeJS.ProcessEnv {
  mkdirSync(folder);
  writeFileSync(join(folder, "npx"), npxIn(project), { mode: 0o755 });
  if (findOnPath("curl", environment) === undefined)
    writeFileSync(join(folder, "curl"), CURL, { mode: 0o755 });
  return { ...environment, PATH: [folder, environment.PATH ?? ""].join(delimiter) };
}

/** @param environmentOfUser - all that the commands see, besides what they export */
export function openTerminal(folder: string, environmentOfUser: NodeJS.ProcessEnv): Terminal {
  const variables = `${folder}.variables`;
  const programs = `${folder}.programs`;
  const environment = withPrograms(environmentOfUser, folder, programs);
  const started: ChildProcess[] = [];
  writeFileSync(variables, "");
  return {
    // A shell for each command, which hands its variables on to the next.
    run(command) {
      const script = `. "${variables}"; set -a; trap 'export -p > "${variables}"' EXIT; ${command}`;
      return runProcess("sh", ["-c", script], folder, environment);
    },
    start: (command) =>
      new Promise((resolve, reject) => {
        // npx starts what it was asked for as a process of its own: a group, to end both.
        const child = spawn("sh", ["-c", command], { cwd: folder, env: environment, detached: true });
        started.push(child);
        child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString("utf8")));
        child.once("error", reject);
        child.once("close", (code) => reject(new Error(`${command} ended with exit code ${String(code)}`)));
      }),
    async close() {
      await Promise.all(started.map(end));
      for (const each of [variables, programs]) rmSync(each, { recursive: true, force: true });
    },
  };
}

function end(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    process.kill(-pid, "SIGTERM");
  });
}

/** The lines of a page that do not come in an output in this order; spaces do not count. */
export function missingLines(expected: readonly string[], output: string): readonly string[] {
  let rest = plainText(output);
  return expected.filter((line) => {
    const found = new RegExp(plainText(line).trim().split("…").map(escaped).join(".*?")).exec(rest);
    if (found === null) return true;
    rest = rest.slice(found.index + found[0].length);
    return false;
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
