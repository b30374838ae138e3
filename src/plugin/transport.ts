import {
  createSecureServer,
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import type { Socket } from "node:net";
import type { Certificate } from "./certificate";

/**
 * How a connection is protected; with TLS, only the holder of the client's key gets in (docs/apis/terraform-protocol.md
 * §1.4).
 */
export type Security =
  | { readonly kind: "plain" }
  | { readonly kind: "mutual-tls"; readonly certificate: Certificate; readonly clientCertificatePem: string };

export type StreamHandler = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => void;

export interface Transport {
  /** Takes over a connection that was accepted elsewhere, whether anything was read from it or not. */
  readonly accept: (socket: Socket) => void;
  /**
   * Takes no more calls, lets running ones end, and resolves when all connections are closed. Connections that are left
   * after `graceMs` (default: none, it waits) are cut.
   */
  readonly close: (graceMs?: number) => Promise<void>;
}

/** Whole objects and states cross the wire; the default of 64 KiB would make each wait for several round trips. */
const WINDOW_BYTES = 16 * 1024 * 1024;
/**
 * In MB. Node refuses streams of a session that holds more; states are as large as they are
 * (docs/apis/terraform-protocol.md §1.5).
 */
const MAX_SESSION_MEMORY = 8192;

/** HTTP/2 without a listener of its own. */
export function createTransport(
  security: Security,
  handle: StreamHandler,
  report: (fault: unknown) => void,
): Transport {
  const server = createHttp2Server(security);
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session: ServerHttp2Session) => {
    sessions.add(session);
    session.setLocalWindowSize(WINDOW_BYTES);
    session.once("close", () => sessions.delete(session));
  });
  server.on("stream", handle);
  // A connection that breaks, or does not show the right certificate, concerns no one else.
  server.on("sessionError", report);
  server.on("tlsClientError", report);
  return {
    accept: (socket) => {
      socket.on("error", report);
      server.emit("connection", socket);
      socket.resume();
    },
    close: async (graceMs) => {
      await closeSessions(sessions, graceMs);
    },
  };
}

function createHttp2Server(security: Security): Http2Server {
  const options = { settings: { initialWindowSize: WINDOW_BYTES }, maxSessionMemory: MAX_SESSION_MEMORY };
  if (security.kind === "plain") return createServer(options);
  return createSecureServer({
    ...options,
    key: security.certificate.keyPem,
    cert: security.certificate.certificatePem,
    ca: security.clientCertificatePem,
    requestCert: true,
    rejectUnauthorized: true,
    minVersion: "TLSv1.2",
  });
}

async function closeSessions(
  sessions: ReadonlySet<ServerHttp2Session>,
  graceMs: number | undefined,
): Promise<void> {
  const closing = [...sessions].map(
    (session) =>
      new Promise<void>((resolve) => {
        session.once("close", resolve);
        session.close();
      }),
  );
  const cut =
    graceMs === undefined
      ? undefined
      : setTimeout(() => {
          sessions.forEach((session) => {
            session.destroy();
          });
        }, graceMs);
  await Promise.all(closing);
  clearTimeout(cut);
}
