import { writeSync } from "node:fs";
import type { Server } from "node:net";
import { dirname } from "node:path";
import { types } from "node:util";
import { issueCertificate, P256 } from "./certificate";
import { handshakeLine, readGreeting, type Greeting } from "./handshake";
import { listen, newListener, type Listening } from "./listen";
import type { PluginOptions } from "./options";
import {
  divertStandardOutput,
  ignoreInterrupts,
  onTermination,
  refuseDebugger,
  surviveFaults,
  watchParent,
} from "./process";
import type { Security } from "./transport";
import type * as Abandoned from "./abandoned";
import type * as Serving from "./serving";

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** Terraform waits two seconds for the process to end (rule H7), and closes its connection itself before. */
const SHUTDOWN_GRACE_MS = 200;

type Invitation = Extract<Greeting, { kind: "terraform" }>;

/** Ends the process as soon as running calls have answered, at the latest after `graceMs` (default: no limit). */
type End = (exitCode: number, graceMs?: number) => void;

/**
 * Serves the provider to the Terraform (or OpenTofu) that started this process; the process ends itself when Terraform
 * is done with it (docs/apis/terraform-protocol.md §1.3, §1.6).
 *
 * Resolves once the handshake line is written. Where the process was not started by Terraform, it prints a hint on
 * standard error and exits with status 1.
 */
export async function servePlugin(options: PluginOptions): Promise<void> {
  const parent = process.ppid;
  const greeting = readGreeting(options.environment ?? process.env);
  switch (greeting.kind) {
    case "not-started-by-terraform":
      return giveUp(STANDARD_ERROR, greeting.hint);
    case "too-old":
      return giveUp(STANDARD_OUTPUT, greeting.complaint);
    case "terraform":
      return serveTerraform(options, greeting, parent);
  }
}

/** Long enough for a busy machine; nobody waits for it, because an engine that has read the line ends the process. */
const UNTIL_READ_MS = 1_000;

/**
 * On standard output, a line that is no handshake is shown to the user by Terraform (docs/apis/terraform-protocol.md
 * §1.3). Engines such as Terraform 1.11 lose it when the process ends before they have read it.
 */
function giveUp(descriptor: number, reason: string): never {
  writeSync(descriptor, `${reason}\n`);
  if (descriptor === STANDARD_OUTPUT)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, UNTIL_READ_MS);
  process.exit(1);
}

async function serveTerraform(options: PluginOptions, invitation: Invitation, parent: number): Promise<void> {
  divertStandardOutput();
  ignoreInterrupts();
  refuseDebugger();
  let end: End = (exitCode) => process.exit(exitCode);
  onTermination(() => {
    end(0);
  });
  const security = securityFor(invitation);
  const listener = newListener();
  const listening = await listenOrGiveUp(listener, options);
  process.on("exit", listening.removeSocket);
  // Terraform has no other place for it; it shows the line when it logs.
  if (listening.notInPlace !== undefined) writeSync(STANDARD_ERROR, `[WARN] ${listening.notInPlace}\n`);
  writeSync(
    STANDARD_OUTPUT,
    handshakeLine({
      ...listening,
      certificate: security.kind === "plain" ? undefined : security.certificate.der,
      multiplexing: invitation.multiplexing,
    }),
  );
  end = serveConnections(options, listener, security);
  watchParent(parent, () => {
    end(1, 0);
  });
  if (listening.network === "unix") cleanUpAfterOthers(dirname(dirname(listening.address)));
}

/** Later than everything that Terraform waits for. */
const CLEAN_UP_AFTER_MS = 500;

function cleanUpAfterOthers(parent: string): void {
  setTimeout(() => void loadAbandoned().removeAbandoned(parent), CLEAN_UP_AFTER_MS).unref();
}

const securityFor = ({ clientCertificatePem }: Invitation): Security =>
  clientCertificatePem === undefined
    ? { kind: "plain" }
    : {
        kind: "mutual-tls",
        certificate: issueCertificate({ curve: P256, organization: "Terraform provider", now: new Date() }),
        clientCertificatePem,
      };

async function listenOrGiveUp(listener: Server, { environment }: PluginOptions): Promise<Listening> {
  try {
    return await listen(listener, environment ?? process.env);
  } catch (fault) {
    return giveUp(
      STANDARD_OUTPUT,
      `The provider cannot listen: ${types.isNativeError(fault) ? fault.message : "unknown reason"}`,
    );
  }
}

/** Everything that may take time. Terraform connects meanwhile; the connections wait, unread. */
function serveConnections(plugin: PluginOptions, listener: Server, security: Security): End {
  const { startServing } = loadServing();
  const end: End = (exitCode, graceMs) => {
    listener.close();
    void serving.stop(graceMs).finally(() => process.exit(exitCode));
  };
  const serving = startServing({
    plugin,
    security,
    onShutdown: () => {
      end(0, SHUTDOWN_GRACE_MS);
    },
  });
  listener.on("connection", serving.accept);
  surviveFaults(serving.report);
  return end;
}

/**
 * Modules that are loaded when they are needed: Terraform starts several processes a command and waits for each, and some
 * of them only say what the provider is. A `require` inside a function stays lazy in a bundle, too.
 */

// `import()` would need file extensions that the other loaders of these sources do not resolve.
/* eslint-disable @typescript-eslint/no-require-imports */

/** HTTP/2, TLS and everything behind them: after the handshake line is written. */
const loadServing = (): typeof Serving => require("./serving") as typeof Serving;

/** Only a process that lives for a while needs it. */
const loadAbandoned = (): typeof Abandoned => require("./abandoned") as typeof Abandoned;
