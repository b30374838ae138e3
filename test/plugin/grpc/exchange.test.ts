import { Code, ConnectError, createClient, type Client } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { once } from "node:events";
import { connect as connectHttp2, createServer, type IncomingHttpHeaders } from "node:http2";
import { connect as connectSocket } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveCall, STATUS, StatusError, type Route, untilSent } from "../../../src/plugin/grpc";
import { Health } from "../gen/grpc/health/v1/health_pb";

/** gRPC as an independent client sees it, and as bytes where no client would send them. */

const CHECK = "/grpc.health.v1.Health/Check";
const WATCH = "/grpc.health.v1.Health/Watch";
/** A HealthCheckResponse with status SERVING. */
const SERVING = [Buffer.from([8, 1])];

interface Served {
  readonly health: Client<typeof Health>;
  readonly socket: string;
  readonly faults: unknown[];
}

async function serving(routes: Readonly<Record<string, Route>>, use: (served: Served) => Promise<void>) {
  const directory = mkdtempSync(join(tmpdir(), "grpc-"));
  const socket = join(directory, "s");
  const faults: unknown[] = [];
  const server = createServer();
  server.on("stream", (stream, headers) => {
    void serveCall(
      stream,
      headers,
      (path) => routes[path],
      (fault) => faults.push(fault),
    );
  });
  server.listen(socket);
  await once(server, "listening");
  const sockets = new Set<{ destroy: () => void }>();
  const transport = createGrpcTransport({
    baseUrl: "http://localhost",
    nodeOptions: {
      createConnection: () => {
        const made = connectSocket(socket);
        sockets.add(made);
        return made;
      },
    },
  });
  try {
    await use({ health: createClient(Health, transport), socket, faults });
  } finally {
    sockets.forEach((made) => {
      made.destroy();
    });
    server.close();
    rmSync(directory, { recursive: true });
  }
}

/** Sends a request as it is; resolves with all headers that came back. */
async function raw(
  socket: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): Promise<IncomingHttpHeaders> {
  const session = connectHttp2("http://localhost", { createConnection: () => connectSocket(socket) });
  const request = session.request({
    ":method": "POST",
    ":path": CHECK,
    "content-type": "application/grpc",
    te: "trailers",
    ...headers,
  });
  let all: IncomingHttpHeaders = {};
  const note = (some: IncomingHttpHeaders): void => {
    all = { ...all, ...some };
  };
  request.on("response", note);
  request.on("trailers", note);
  request.resume();
  request.end(body);
  await once(request, "close");
  session.destroy();
  return all;
}

const failure = async (call: Promise<unknown>): Promise<ConnectError> =>
  call.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => ConnectError.from(error),
  );

const unary = (answer: Extract<Route, { kind: "unary" }>["answer"]) => ({
  [CHECK]: { kind: "unary", answer } as const,
});
const answered = unary(() => SERVING);
const MESSAGE = Buffer.from([0, 0, 0, 0, 0]);

describe("a call", () => {
  it("is answered", () =>
    serving(answered, async ({ health }) => {
      await expect(health.check({ service: "x" })).resolves.toMatchObject({ status: 1 });
    }));

  it("gets the message that the client has sent, in as many pieces as it comes", () =>
    serving(
      unary((message) => [Buffer.from([8, message.length % 128])]),
      async ({ health }) => {
        // 3 bytes for tag and length, 200,000 of text: 200,004 bytes, of which the answer tells the rest by 128
        const { status } = await health.check({ service: "x".repeat(200_000) });
        expect(status).toBe((200_000 + 4) % 128);
      },
    ));

  it.each(["takes it", "is gone"])("with a large answer counts until the client %s", (how) =>
    serving(
      unary(() => [Buffer.alloc(4 * 1024 * 1024)]),
      async ({ socket }) => {
        const session = connectHttp2("http://localhost", { createConnection: () => connectSocket(socket) });
        const request = session.request({
          ":method": "POST",
          ":path": CHECK,
          "content-type": "application/grpc",
        });
        request.end(MESSAGE);
        // More is on its way than the client's window takes while it reads nothing.
        await once(request, "response");
        let isSent = false;
        const sent = untilSent().then(() => (isSent = true));
        await new Promise((resolve) => setImmediate(resolve));
        expect(isSent).toBe(false);

        if (how === "takes it") request.resume();
        else session.destroy();
        await sent;
        session.destroy();
      },
    ),
  );

  it("of a method that does not exist is UNIMPLEMENTED", () =>
    serving({}, async ({ health }) => {
      expect((await failure(health.check({}))).code).toBe(Code.Unimplemented);
    }));

  it("that ends with a status carries its message, whatever characters are in it", () =>
    serving(
      unary(() => {
        throw new StatusError(STATUS.NOT_FOUND, "no 100% übel\n🙂");
      }),
      async ({ health, faults }) => {
        expect(await failure(health.check({}))).toMatchObject({
          code: Code.NotFound,
          rawMessage: "no 100% übel\n🙂",
        });
        expect(faults).toEqual([]);
      },
    ));

  it("that fails otherwise is reported, and the client does not see the message", () =>
    serving(
      unary(() => {
        throw new Error("FAKE-SECRET");
      }),
      async ({ health, faults }) => {
        const error = await failure(health.check({}));
        expect(error.code).toBe(Code.Unknown);
        expect(error.message).not.toContain("FAKE-SECRET");
        expect(faults).toHaveLength(1);
      },
    ));

  it("ends with DEADLINE_EXCEEDED when the client's time is over", () =>
    serving(
      unary(() => new Promise(() => undefined)),
      async ({ socket }) => {
        expect(await raw(socket, { "grpc-timeout": "20m" }, MESSAGE)).toMatchObject({ "grpc-status": "4" });
      },
    ));

  it.each([
    ["no message", Buffer.alloc(0), {}, STATUS.UNIMPLEMENTED],
    ["two messages", Buffer.alloc(10), {}, STATUS.UNIMPLEMENTED],
    ["a part of a message", Buffer.from([0, 0, 0, 0, 9, 1]), {}, STATUS.INTERNAL],
    ["a part of its head", Buffer.from([0, 0, 0]), {}, STATUS.INTERNAL],
    ["flags that nobody knows", Buffer.from([2, 0, 0, 0, 0]), {}, STATUS.INTERNAL],
    ["a compressed message", Buffer.from([1, 0, 0, 0, 0]), { "grpc-encoding": "gzip" }, STATUS.UNIMPLEMENTED],
    ["a compressed message without saying how", Buffer.from([1, 0, 0, 0, 0]), {}, STATUS.INTERNAL],
    ["a timeout that is none", MESSAGE, { "grpc-timeout": "soon" }, STATUS.INTERNAL],
  ])("with %s is refused", (_, body, headers, status) =>
    serving(answered, async ({ socket }) => {
      expect(await raw(socket, headers, body)).toMatchObject({
        ":status": 200,
        "grpc-status": String(status),
      });
    }),
  );

  it("that is no gRPC gets a status of HTTP", () =>
    serving(answered, async ({ socket }) => {
      expect(await raw(socket, { "content-type": "application/grpc-web" }, MESSAGE)).toMatchObject({
        ":status": 415,
      });
      expect(await raw(socket, { ":method": "PUT" }, MESSAGE)).toMatchObject({ ":status": 405 });
    }));
});

describe("a stream", () => {
  const streaming = (events: Extract<Route, { kind: "server-streaming" }>["events"]) => ({
    [WATCH]: { kind: "server-streaming", events } as const,
  });

  it("brings its messages in order, and ends", () =>
    serving(
      streaming(async function* () {
        for (const status of [1, 2, 3]) yield [Buffer.from([8, status])];
      }),
      async ({ health }) => {
        const seen: number[] = [];
        for await (const { status } of health.watch({})) seen.push(status);
        expect(seen).toEqual([1, 2, 3]);
      },
    ));

  it("can fail half way", () =>
    serving(
      streaming(async function* () {
        yield SERVING;
        throw new StatusError(STATUS.NOT_FOUND, "gone");
      }),
      async ({ health }) => {
        const seen: number[] = [];
        const error = await failure(
          (async () => {
            for await (const { status } of health.watch({})) seen.push(status);
          })(),
        );
        expect(seen).toEqual([1]);
        expect(error.code).toBe(Code.NotFound);
      },
    ));

  it("is aborted when the client hangs up", async () => {
    let aborted: (value: string) => void = () => undefined;
    const seen = new Promise<string>((resolve) => (aborted = resolve));
    const routes = streaming(async function* (_, signal) {
      signal.addEventListener("abort", () => {
        aborted("aborted");
      });
      yield SERVING;
      await seen;
    });
    await serving(routes, async ({ health, faults }) => {
      const controller = new AbortController();
      const stream = health.watch({}, { signal: controller.signal });
      await stream[Symbol.asyncIterator]().next();
      controller.abort();
      await expect(seen).resolves.toBe("aborted");
      expect(faults).toEqual([]);
    });
  });

  it("is produced no faster than the client reads", async () => {
    let produced = 0;
    const routes = streaming(async function* () {
      for (; produced < 200; produced++) yield [Buffer.alloc(100_000)];
    });
    await serving(routes, async ({ socket }) => {
      const session = connectHttp2("http://localhost", { createConnection: () => connectSocket(socket) });
      const request = session.request({
        ":method": "POST",
        ":path": WATCH,
        "content-type": "application/grpc",
      });
      request.end(MESSAGE);
      await once(request, "response");
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(produced).toBeLessThan(20);
      request.resume();
      await once(request, "end");
      expect(produced).toBe(200);
      session.destroy();
    });
  });
});
