import { createClient, type Client } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect as connectPlain, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { Health } from "./gen/grpc/health/v1/health_pb";
import { GRPCBroker, GRPCController, GRPCStdio } from "./gen/plugin_pb";
import { Provider } from "./gen/tfplugin6_pb";
import { issueCertificate, P521, type Certificate } from "../../src/plugin/certificate";

/** A connection to a plugin, as Terraform core has one. */
export interface Core {
  readonly provider: Client<typeof Provider>;
  readonly controller: Client<typeof GRPCController>;
  readonly stdio: Client<typeof GRPCStdio>;
  readonly broker: Client<typeof GRPCBroker>;
  readonly health: Client<typeof Health>;
  /** Ends the connection, not the plugin. */
  disconnect(): void;
}

/** The fields of the handshake line. */
export interface HandshakeFields {
  readonly line: string;
  readonly network: string;
  readonly address: string;
  readonly certificate: string;
  readonly count: number;
}

export interface PluginProcess {
  readonly process: ChildProcess;
  readonly handshake: HandshakeFields;
  readonly core: Core;
  /** A second connection to the same process, with the same certificate or another one. */
  connect(clientCertificate?: Certificate): Core;
  /** What it has written to standard error so far. */
  stderr(): string;
  stdout(): string;
  /** Resolves when it has ended. */
  readonly ended: Promise<Ended>;
  /** What Terraform does when it needs the process no more; resolves when it has ended. */
  shutDown(): Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Milliseconds since the process was asked to shut down; 0 where it was not asked. */
  readonly afterMs: number;
}

export interface StartOptions {
  readonly command: readonly [string, ...string[]];
  /** `mutual-tls` is what Terraform does unless `TF_DISABLE_PLUGIN_TLS` is set. */
  readonly transport?: "mutual-tls" | "plain";
  /** Beside, or instead of, what Terraform sets; `undefined` removes a variable. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

export const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

/** A certificate like the one that Terraform makes for itself (docs/apis/terraform-protocol.md §1.4). */
export const clientCertificate = (): Certificate =>
  issueCertificate({ curve: P521, organization: "HashiCorp", now: new Date() });

export interface Launched {
  readonly process: ChildProcess;
  readonly certificate: Certificate | undefined;
  stderr(): string;
  stdout(): string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** The first line on standard output; undefined when the process ends without one. */
  readonly firstLine: Promise<string | undefined>;
}

const running = new Set<ChildProcess>();

/** For `afterEach`: a test that did not shut its plugins down, or failed half way, leaves nothing behind. */
export async function endLaunched(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const impatient = setTimeout(() => child.kill("SIGKILL"), 2000);
      await ended;
      clearTimeout(impatient);
    }),
  );
}

/** Starts a process the way Terraform does (docs/apis/terraform-protocol.md §1.1, §1.2), whatever it then says. */
export function launch({ command, transport = "mutual-tls", environment, cwd }: StartOptions): Launched {
  const certificate = transport === "mutual-tls" ? clientCertificate() : undefined;
  const [file, ...args] = command;
  const child = spawn(file, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      TMPDIR: process.env.TMPDIR,
      TF_PLUGIN_MAGIC_COOKIE: MAGIC_COOKIE,
      PLUGIN_PROTOCOL_VERSIONS: "5,6",
      PLUGIN_MIN_PORT: "10000",
      PLUGIN_MAX_PORT: "25000",
      PLUGIN_CLIENT_CERT: certificate?.certificatePem,
      ...environment,
    },
  });
  running.add(child);
  let stdout = "";
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const firstLine = new Promise<string | undefined>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (stdout.includes("\n")) resolve(stdout.slice(0, stdout.indexOf("\n")));
    });
    child.on("close", () => {
      resolve(undefined);
    });
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on("exit", () => running.delete(child));
    child.on("close", (code, signal) => {
      resolve({ code, signal });
    });
  });
  return { process: child, certificate, stderr: () => stderr, stdout: () => stdout, ended, firstLine };
}

/** Starts a plugin and connects to it. */
export async function startPlugin(options: StartOptions): Promise<PluginProcess> {
  const launched = launch(options);
  const handshake = readHandshake(await launched.firstLine, launched);
  const connect = (certificate = launched.certificate): Core => connectTo(openerFor(handshake, certificate));
  const core = connect();
  let askedAt: number | undefined;
  const ended = launched.ended.then(({ code, signal }) => ({
    code,
    signal,
    afterMs: askedAt === undefined ? 0 : performance.now() - askedAt,
  }));
  return {
    process: launched.process,
    stderr: launched.stderr,
    stdout: launched.stdout,
    handshake,
    core,
    connect,
    ended,
    shutDown: async () => {
      await core.controller.shutdown({});
      askedAt = performance.now();
      core.disconnect();
      return ended;
    },
  };
}

function readHandshake(line: string | undefined, launched: Launched): HandshakeFields {
  if (line === undefined) throw new Error(`the plugin ended without a handshake\n${launched.stderr()}`);
  const fields = line.split("|");
  const [coreVersion, appVersion, network = "", address = "", protocol, certificate = ""] = fields;
  if (coreVersion !== "1" || appVersion !== "6" || protocol !== "grpc") {
    throw new Error(`Unrecognized remote plugin message: ${line}`);
  }
  return { line, network, address, certificate, count: fields.length };
}

type Opener = () => Socket;

function openerFor(
  { network, address, certificate }: HandshakeFields,
  client: Certificate | undefined,
): Opener {
  const [host, port] = address.split(":");
  const place = network === "unix" ? { path: address } : { host, port: Number(port) };
  if (client === undefined) return () => connectPlain(place);
  const der = Buffer.from(certificate, "base64").toString("base64");
  return () =>
    connectTls({
      ...place,
      ca: `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`,
      cert: client.certificatePem,
      key: client.keyPem,
      servername: "localhost",
      minVersion: "TLSv1.2",
      ALPNProtocols: ["h2"],
    });
}

/** Connects to a provider that is served in this process (`serveReattached`). */
export const connectToSocket = (path: string): Core => connectTo(() => connectPlain({ path }));

function connectTo(open: Opener): Core {
  const sockets = new Set<Socket>();
  const transport = createGrpcTransport({
    baseUrl: "http://localhost",
    nodeOptions: {
      createConnection: () => {
        const socket = open();
        sockets.add(socket);
        socket.on("error", () => undefined);
        return socket;
      },
    },
  });
  return {
    provider: createClient(Provider, transport),
    controller: createClient(GRPCController, transport),
    stdio: createClient(GRPCStdio, transport),
    broker: createClient(GRPCBroker, transport),
    health: createClient(Health, transport),
    disconnect: () => {
      sockets.forEach((socket) => socket.destroy());
    },
  };
}
