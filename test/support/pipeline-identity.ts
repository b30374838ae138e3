import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An identity token as a pipeline gets it. Recognisable in its last part; nobody verifies the signature here. */
export const jwtOf = (claims: object = {}): string =>
  [
    JSON.stringify({ alg: "RS256", typ: "JWT" }),
    JSON.stringify({
      iss: "https://token.actions.githubusercontent.com",
      aud: "Buddy",
      sub: "repo:acme/integrations:ref:refs/heads/main",
      exp: Math.floor(Date.now() / 1000) + 300,
      ...claims,
    }),
    SIGNATURE,
  ]
    .map((part) => Buffer.from(part).toString("base64url"))
    .join(".");

const SIGNATURE = "FAKE-SECRET-signature-of-the-pipeline";

/** What a search for identity tokens looks for. */
export const SIGNATURE_IN_JWT = Buffer.from(SIGNATURE).toString("base64url");

/** What GitHub Actions offers a job with `permissions: id-token: write`. */
export interface IdentityServer {
  /** The variables of the job. */
  readonly environment: {
    readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
    readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
  };
  /** Paths with their queries, in order. */
  readonly requests: readonly string[];
  /** Answers of another kind, until it is called without. */
  readonly answer: (other?: (request: IncomingMessage, response: ServerResponse) => void) => void;
  readonly close: () => Promise<void>;
}

export const REQUEST_TOKEN = "FAKE-SECRET-request-token";

export async function startIdentityServer(claims: object = {}): Promise<IdentityServer> {
  const requests: string[] = [];
  let other: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    if (other !== undefined) {
      other(request, response);
      return;
    }
    const isJob = request.method === "GET" && request.headers.authorization === `Bearer ${REQUEST_TOKEN}`;
    const aud = new URL(request.url ?? "", "http://localhost").searchParams.get("audience");
    response.writeHead(isJob ? 200 : 401, { "Content-Type": "application/json" });
    response.end(
      JSON.stringify(isJob ? { count: 1, value: jwtOf({ aud, ...claims }) } : { message: "no job" }),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/run/7/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    requests,
    answer: (next) => {
      other = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
