/** What a plugin process does and does not do as a process (docs/apis/terraform-protocol.md §1.3, §1.6). */

/**
 * Any byte on standard output before the handshake line breaks the start (rule H1), and a library may print whenever it
 * likes. `console` and everything else that asks for `process.stdout` gets standard error from now on.
 */
export function divertStandardOutput(): void {
  Object.defineProperty(process, "stdout", {
    configurable: true,
    enumerable: true,
    get: () => process.stderr,
  });
}

/**
 * Ctrl-C reaches the plugin as well as Terraform, because both are in one process group. Terraform says what is to be
 * done then (StopProvider); a plugin that died here would lose what it just created (rule H8).
 */
export function ignoreInterrupts(): void {
  process.on("SIGINT", () => undefined);
}

/** With a listener, Node does not open its debugger at this signal, in which everything that a plugin holds could be read. */
export function refuseDebugger(): void {
  process.on("SIGUSR1", () => undefined);
}

/** Calls `stop` at the first request to end; a second one ends the process at once. */
export function onTermination(stop: () => void): void {
  let asked = false;
  const handle = (_signal: NodeJS.Signals, number: number): void => {
    if (asked) process.exit(128 + number);
    asked = true;
    stop();
  };
  process.on("SIGTERM", handle);
  process.on("SIGHUP", handle);
}

const PARENT_POLL_MS = 1000;

/**
 * Calls `orphaned` when the process that started this one is gone: a killed Terraform cannot say goodbye. The parent may
 * well have the id 1 (Terraform in a container), so only a change counts.
 *
 * @param parent its id, read as early as possible
 */
export function watchParent(parent: number, orphaned: () => void): void {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    orphaned();
  }, PARENT_POLL_MS);
  timer.unref();
}

/** Keeps the process alive over faults that no call caught: a crash would lose the answers of all running calls. */
export function surviveFaults(report: (fault: unknown) => void): void {
  // A report that nobody reads any more would otherwise be a fault itself, to be reported, for ever.
  process.stderr.on("error", () => undefined);
  process.on("uncaughtException", report);
  process.on("unhandledRejection", report);
}
