import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { createTransport } from "../../src/http";
import { readBody } from "../../src/http/answer-body";
import { createDirectTransport } from "../../src/http/direct";
import { networkFailure } from "../../src/http/network-failure";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  servers.push(server);
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = async (listener: RequestListener): Promise<string> =>
  `http://${await listen(createServer({ keepAlive: false }, listener))}`;

const GET = { method: "GET", headers: {}, signal: new AbortController().signal, redirect: "manual" } as const;

test.each([
  ["gzip", gzipSync],
  ["x-gzip", gzipSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
  ["br", brotliCompressSync],
] as const)("an answer in %s is read as what it was", async (encoding, compress) => {
  const text = '{"name":"ä"}';
  const url = await serve((_request, response) => {
    response.writeHead(200, { "content-encoding": encoding, connection: "close" }).end(compress(text));
  });

  expect(await readBody(await createTransport({})(url, GET), "object")).toBe(text);
});

test("a compressed answer whose connection breaks is an error, and no short text", async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { "content-encoding": "gzip", "content-length": "1000" });
    response.write(gzipSync("a text that is complete in itself"));
    setImmediate(() => response.destroy());
  });

  const answer = await createTransport({})(url, GET);

  await expect(readBody(answer, "object")).rejects.toMatchObject({ code: "ECONNRESET" });
});

test("a head that is too large is told as such", async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { "x-long": "x".repeat(100_000) }).end();
  });

  const thrown: unknown = await createTransport({})(url, GET).catch((error: unknown) => error);

  expect(networkFailure(thrown)).toEqual({
    sent: true,
    reason: "the response headers are too large (HPE_HEADER_OVERFLOW)",
  });
});

test("a connection that is not made in time was certainly not used", async () => {
  // It accepts, and never says a word of TLS.
  const silent = createTcpServer((socket) => socket.on("error", () => socket.destroy()).resume());
  const transport = createDirectTransport({ connectTimeoutMs: 20 });

  const thrown: unknown = await transport(`https://${await listen(silent)}`, GET).catch(
    (error: unknown) => error,
  );

  expect(networkFailure(thrown)).toEqual({
    sent: false,
    reason: "the connection was not established in time (CONNECT_TIMEOUT)",
  });
});

test("a connection that was made in time has no limit of its own", async () => {
  const url = await serve((_request, response) => {
    // The request is sent when the connection is made.
    jest.advanceTimersByTime(60_000);
    response.writeHead(200, { connection: "close" }).end("late");
  });
  // On the real clock a busy machine would not connect in time.
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "performance", "hrtime"] });
  try {
    const answer = await createDirectTransport({ connectTimeoutMs: 20 })(url, GET);

    expect(await readBody(answer, "object")).toBe("late");
  } finally {
    jest.useRealTimers();
  }
});
