import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { connect, type ClientHttp2Session, type IncomingHttpHeaders } from "node:http2";
import { issueCertificate, P256, P521 } from "../../src/plugin/certificate";

/** The cookie by which a plugin knows that Terraform started it (go-plugin's, not a secret). */
const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

/** As Terraform's own, for all plugins that are started here; making one takes time that is not theirs. */
const CLIENT = issueCertificate({ curve: P521, organization: "HashiCorp", now: new Date() });
const SERVER = issueCertificate({ curve: P256, organization: "bench", now: new Date() });

const TIMEOUT_MS = 30_000;

/** One call: the path of the method, and its encoded message. */
export interface PluginCall {
  readonly path: string;
  readonly message: Uint8Array;
}

/** Milliseconds since the start of the process, and what it used until its last answer. */
export interface Life {
  readonly handshake: number;
  readonly connected: number;
  /** When each call was answered. */
  readonly answered: readonly number[];
  /** From the request to shut down until the process has ended. */
  readonly ending: number;
  /** Processor time of all its threads in milliseconds; NaN where the system does not tell. */
  readonly cpu: number;
  /** Most memory in MB; NaN where the system does not tell. */
  readonly memory: number;
  readonly answers: readonly Buffer[];
}

/** Starts a plugin as Terraform does, makes the calls one after the other, and ends it. */
export async function live(
  command: readonly [string, ...string[]],
  calls: readonly PluginCall[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Life> {
  const [file, ...args] = command;
  const started = performance.now();
  const since = (): number => performance.now() - started;
  const child = spawn(file, args, {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      PATH: process.env.PATH,
      TF_PLUGIN_MAGIC_COOKIE: MAGIC_COOKIE,
      PLUGIN_PROTOCOL_VERSIONS: "5,6",
      PLUGIN_MIN_PORT: "10000",
      PLUGIN_MAX_PORT: "25000",
      PLUGIN_CLIENT_CERT: CLIENT.certificatePem,
      BARE_KEY: SERVER.keyPem,
      BARE_CERTIFICATE: SERVER.certificatePem,
      ...environment,
    },
  });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const overdue = setTimeout(() => child.kill("SIGKILL"), TIMEOUT_MS);
  try {
    const line = await firstLine(child);
    const handshake = since();
    const session = await connectTo(line);
    const connected = since();
    const answered: number[] = [];
    const answers: Buffer[] = [];
    for (const each of calls) {
      answers.push(await call(session, each));
      answered.push(since());
    }
    const used = usageOf(child.pid);
    const asked = since();
    await call(session, SHUTDOWN).catch(() => undefined);
    session.destroy();
    // The bare server knows no other way to end.
    child.kill("SIGTERM");
    await ended;
    return { handshake, connected, answered, answers, ...used, ending: since() - asked };
  } finally {
    clearTimeout(overdue);
    child.kill("SIGKILL");
  }
}

const SHUTDOWN: PluginCall = { path: "/plugin.GRPCController/Shutdown", message: new Uint8Array(0) };

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`no handshake: ${JSON.stringify(text)}`)));
    child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
    });
  });
}

function connectTo(handshake: string): Promise<ClientHttp2Session> {
  const [, , network, address = "", , certificate = ""] = handshake.split("|");
  const [host, port] = address.split(":");
  const der = Buffer.from(certificate, "base64").toString("base64");
  const session = connect("https://localhost", {
    ...(network === "unix" ? { path: address } : { host, port: Number(port) }),
    ca: `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`,
    cert: CLIENT.certificatePem,
    key: CLIENT.keyPem,
    servername: "localhost",
  });
  return new Promise((resolve, reject) => {
    session.on("error", reject);
    session.once("remoteSettings", () => resolve(session));
  });
}

const HEAD_BYTES = 5;

function call(session: ClientHttp2Session, { path, message }: PluginCall): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ":method": "POST",
      ":path": path,
      "content-type": "application/grpc",
      te: "trailers",
    });
    const pieces: Buffer[] = [];
    let status: unknown = "none";
    stream.on("trailers", (trailers: IncomingHttpHeaders) => (status = trailers["grpc-status"]));
    stream.on("response", (headers) => (status = headers["grpc-status"] ?? status));
    stream.on("data", (piece: Buffer) => pieces.push(piece));
    stream.on("error", reject);
    stream.on("end", () => {
      if (status === "0") resolve(Buffer.concat(pieces).subarray(HEAD_BYTES));
      else reject(new Error(`${path} ended with the gRPC status ${String(status)}`));
    });
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt32BE(message.length, 1);
    stream.end(Buffer.concat([head, message]));
  });
}

const NANOSECONDS_PER_MILLISECOND = 1e6;
const KILOBYTES_PER_MEGABYTE = 1024;

/** What a running process has used so far, as Linux tells it. */
function usageOf(pid = 0): { readonly cpu: number; readonly memory: number } {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
    );
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return {
      cpu: nanoseconds.reduce((sum, each) => sum + each, 0) / NANOSECONDS_PER_MILLISECOND,
      memory: Number(peak) / KILOBYTES_PER_MEGABYTE,
    };
  } catch {
    return { cpu: NaN, memory: NaN };
  }
}
