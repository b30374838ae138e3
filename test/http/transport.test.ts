import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, type IncomingMessage } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createTransport } from "../../src/http";
import { proxyFor } from "../../src/http/transport";
import { createSelfSigned } from "./support/certificate";
import { createTestClient, failure, ORIGIN } from "./support/client";

const SOURCES = resolve(__dirname, "../../src/http");

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

interface Proxy {
  readonly url: string;
  /** The heads of the CONNECT requests that it got. */
  readonly heads: Pick<IncomingMessage, "url" | "headers">[];
}

/** A proxy that tunnels every host to the given port, or refuses to without one. */
async function startProxy(targetPort?: number): Promise<Proxy> {
  const heads: Proxy["heads"] = [];
  const server = createHttpServer((_request, response) => response.writeHead(405).end());
  server.on("connect", ({ url, headers }, socket) => {
    heads.push({ url, headers });
    socket.on("error", () => socket.destroy());
    if (targetPort === undefined) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const target = connect(targetPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    target.on("error", () => socket.destroy());
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, heads };
}

describe("the proxy for a URL", () => {
  const https = "https://registry.test/items";

  test.each([
    ["HTTPS_PROXY names it", https, { HTTPS_PROXY: "http://proxy:1" }, "http://proxy:1"],
    ["https_proxy counts for more", https, { HTTPS_PROXY: "http://b", https_proxy: "http://a" }, "http://a"],
    ["an empty variable counts as missing", https, { https_proxy: "", HTTPS_PROXY: "" }, undefined],
    ["HTTP_PROXY is not for https", https, { HTTP_PROXY: "http://proxy:1" }, undefined],
    ["loopback never goes through one", "http://127.0.0.1:9/", { HTTP_PROXY: "http://proxy:1" }, undefined],
    ["nor over TLS", "https://localhost:9/", { HTTPS_PROXY: "http://proxy:1" }, undefined],
    ["without variables there is none", https, {}, undefined],
  ])("%s", (_rule, url, environment, expected) => {
    expect(proxyFor(url, environment)).toBe(expected);
  });
});

describe("with a proxy", () => {
  test("a request goes through it, and the token does not reach it", async () => {
    const proxy = await startProxy();
    const client = createTestClient({ transport: createTransport({ HTTPS_PROXY: proxy.url }) });

    const error = await failure(client.request({ method: "POST", path: ["items"], body: {} }));

    expect(error.message).toBe(
      `POST /items: cannot reach Registry: the proxy refused the connection (403). The address is ${ORIGIN} (base_url).`,
    );
    expect(proxy.heads.map(({ url }) => url)).toEqual(["registry.test:443"]);
    expect(JSON.stringify(proxy.heads)).not.toContain("FAKE-TOKEN");
  });

  test("its user and password are sent to it and shown nowhere", async () => {
    const proxy = await startProxy();
    const withUser = proxy.url.replace("//", "//me:FAKE-PASSWORD@");
    const client = createTestClient({ transport: createTransport({ HTTPS_PROXY: withUser }) });

    const error = await failure(client.request({ method: "POST", path: ["items"], body: {} }));

    const basic = Buffer.from("me:FAKE-PASSWORD").toString("base64");
    expect(proxy.heads[0]?.headers["proxy-authorization"]).toBe(`Basic ${basic}`);
    expect(error.message).not.toContain("FAKE-PASSWORD");
  });

  test("an address that is no URL is told as such", async () => {
    const client = createTestClient({ transport: createTransport({ HTTPS_PROXY: "http://[FAKE" }) });

    const error = await failure(client.request({ method: "POST", path: ["items"], body: {} }));

    expect(error.kind).toBe("no-answer");
    expect(error.message).toContain("the proxy in HTTPS_PROXY is not a URL");
  });

  test("hosts in NO_PROXY are reached directly", async () => {
    const { certificate: cert, key } = createSelfSigned("registry.test");
    const port = await listen(createHttpsServer({ cert, key }));
    const proxy = await startProxy();
    // Not loopback by name, and yet this machine.
    const client = createTestClient({
      baseUrl: `https://0.0.0.0:${port}`,
      transport: createTransport({ HTTPS_PROXY: proxy.url, NO_PROXY: "other.test,0.0.0.0" }),
    });

    const error = await failure(client.request({ method: "POST", path: ["items"], body: {} }));

    expect(error.message).toContain("NODE_EXTRA_CA_CERTS");
    expect(proxy.heads).toEqual([]);
  });
});

describe("a process of its own", () => {
  test("reaches a registry with a private certificate authority through the proxy of its environment", async () => {
    const { certificate, key } = createSelfSigned("registry.test");
    const registry = createHttpsServer({ cert: certificate, key }, ({ url }, response) =>
      response.end(`"${url}"`),
    );
    const proxy = await startProxy(await listen(registry));
    const folder = mkdtempSync(join(tmpdir(), "http-test-"));
    closing.push(() => {
      rmSync(folder, { recursive: true });
    });
    writeFileSync(join(folder, "ca.pem"), certificate);

    const printed = await run(
      `createHttpClient({
         name: "Registry", baseUrl: "${ORIGIN}", token: "FAKE-TOKEN", userAgent: "test/1",
         retry: { attempts: 1, rules: {} }, messages: () => [],
       }).request({ method: "GET", path: ["items"] })
         .then(({ status, text }) => console.log(status, text), (error) => console.log(error.message))
         .finally(() => process.stdout.write("", () => process.exit()));`,
      { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") },
    );

    expect(printed).toBe('200 "/items"\n');
    expect(proxy.heads).toHaveLength(1);
  });

  test("loads no HTTP library when it only imports the client", async () => {
    const printed = await run(
      `const loaded = Object.keys(require.cache).filter((file) => file.includes("node_modules"));
       console.log(loaded.filter((file) => !/tsx|esbuild|get-tsconfig|resolve-pkg-maps/.test(file)).join());`,
      {},
    );

    expect(printed).toBe("\n");
  });
});

describe("a request without a proxy", () => {
  test("does not load the client behind Node's own fetch, which takes longer than the rest of a plan", async () => {
    const registry = createHttpServer((_request, response) => response.end('"there"'));
    const port = await listen(registry);

    const printed = await run(
      `createHttpClient({
         name: "Registry", baseUrl: "http://127.0.0.1:${port}", token: "FAKE-TOKEN", userAgent: "test/1",
         retry: { attempts: 1, rules: {} }, messages: () => [],
       }).request({ method: "GET", path: ["items"] })
         .then(({ text }) => console.log(text, process.moduleLoadList.filter((name) => /undici/.test(name)).length))
         .finally(() => process.stdout.write("", () => process.exit()));`,
      {},
    );

    expect(printed).toBe('"there" 0\n');
  });
});

function run(script: string, environment: Record<string, string>): Promise<string> {
  const source = `const { createHttpClient } = require(${JSON.stringify(SOURCES)});\n${script}`;
  return new Promise((resolved, rejected) => {
    execFile(
      process.execPath,
      ["--require", "tsx/cjs", "--eval", source],
      { env: { PATH: process.env.PATH, ...environment }, timeout: 150_000 },
      (error, stdout, stderr) => {
        if (error === null) resolved(stdout);
        else rejected(new Error(stderr));
      },
    );
  });
}
