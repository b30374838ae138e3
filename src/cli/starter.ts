import { execFileSync } from "node:child_process";
import { fstatSync, readFileSync } from "node:fs";

/** The process whose end also ends a command. */
export interface Starter {
  readonly pid: number;
  /** Distinguishes a process from a later one with the same id; undefined if the system does not report it cheaply. */
  readonly startedAt: string | undefined;
}

/** What the decision depends on: the process and its surroundings. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Number of the parent process. */
  readonly parent: number;
  /** Whether standard input is a pipe or a socket, as programs create for the processes that they start. */
  readonly isFedByProgram: boolean;
  /** Undefined if there is no such process. */
  readonly processAt: (pid: number) => RunningProcess | undefined;
}

export interface RunningProcess {
  readonly parent: number;
  /** File name of its executable. */
  readonly command: string;
  readonly startedAt: string | undefined;
}

const SHELLS = new Set(["sh", "bash", "dash", "ash", "zsh", "ksh", "fish", "busybox"]);

/**
 * The process that started this one, if this one must end with it: npx, npm run and the like, or a program that holds its
 * standard input. npm passes a signal only to the shell between them, and SIGKILL is not passed on at all, so this process
 * would continue unnoticed. A process that the user puts into the background continues on purpose.
 */
export function starterOf({ env, parent, isFedByProgram, processAt }: Surroundings): Starter | undefined {
  const runsUnderPackageManager = env.npm_lifecycle_event !== undefined || env.npm_execpath !== undefined;
  if (!runsUnderPackageManager && !isFedByProgram) return undefined;
  let pid = parent;
  for (let found = processAt(pid); found !== undefined && pid > 1; found = processAt(pid)) {
    if (!SHELLS.has(found.command)) return { pid, startedAt: found.startedAt };
    pid = found.parent;
  }
  return undefined;
}

/** The surroundings of this process. */
export function surroundings(): Surroundings {
  return { env: process.env, parent: process.ppid, isFedByProgram: isFedByProgram(), processAt };
}

const CHECK_EVERY_MS = 500;

/** Calls back once, soon after the starter has ended. */
export function whenEnded({ pid, startedAt }: Starter, callback: () => void): void {
  const timer = setInterval(() => {
    if (isRunning(pid) && (startedAt === undefined || processAt(pid)?.startedAt === startedAt)) return;
    clearInterval(timer);
    callback();
  }, CHECK_EVERY_MS);
  // The emulator keeps the process alive, not this timer.
  timer.unref();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error && error.code === "EPERM";
  }
}

function isFedByProgram(): boolean {
  try {
    const stdin = fstatSync(0);
    return stdin.isFIFO() || stdin.isSocket();
  } catch {
    return false;
  }
}

function processAt(pid: number): RunningProcess | undefined {
  try {
    if (process.platform === "linux") return fromProc(readFileSync(`/proc/${pid}/stat`, "utf8"));
    // Windows has no `ps`, so the parent itself is watched.
    if (process.platform === "win32") return { parent: 0, command: "", startedAt: undefined };
    return fromPs(execFileSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" }));
  } catch {
    return undefined;
  }
}

/** `<pid> (<command>) <state> <parent> …`; the 22nd field is the time of the start. A zombie counts as ended. */
export function fromProc(stat: string): RunningProcess | undefined {
  const [, command = "", rest = ""] = /^\d+ \((.*)\) (.*)$/s.exec(stat) ?? [];
  const fields = rest.trim().split(" ");
  const parent = Number(fields[1]);
  if (fields[0] === "Z" || !Number.isInteger(parent)) return undefined;
  return { parent, command, startedAt: fields[19] };
}

/** `<parent> <path of the executable>`; a login shell's begins with a hyphen. */
export function fromPs(line: string): RunningProcess | undefined {
  const [, parent, path = ""] = /^\s*(\d+)\s+(.*?)\s*$/.exec(line) ?? [];
  if (parent === undefined) return undefined;
  const command = path.replace(/^.*\//, "").replace(/^-/, "");
  return { parent: Number(parent), command, startedAt: undefined };
}
