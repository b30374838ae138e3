import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { type HttpClientOptions, systemClock } from "../../src/http";
import { createTestClient, failure } from "./support/client";
import { createFakeClock } from "./support/fake-clock";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A real server on loopback, and a client of it that lives in real time. */
async function serve(listener: RequestListener, options: Partial<HttpClientOptions> = {}) {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const client = createTestClient({ baseUrl: url, ...options });
  return { server, client, url };
}

function breakInTheMiddle(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"name":');
  setImmediate(() => response.destroy());
}

const ITEM = { method: "GET", path: ["items", "1"] } as const;
const NEW_ITEM = { method: "POST", path: ["items"], body: { key: "FAKE-SECRET-1" } } as const;

describe("a connection that breaks in the middle of the answer", () => {
  test("lets a read begin anew", async () => {
    let requests = 0;
    const { client } = await serve((_request, response) => {
      requests += 1;
      if (requests === 1) breakInTheMiddle(response);
      else response.end("{}");
    });

    expect((await client.request(ITEM)).text).toBe("{}");
    expect(requests).toBe(2);
  });

  test("leaves the outcome of a POST open, and it is not sent again", async () => {
    let requests = 0;
    const { client } = await serve((_request, response) => {
      requests += 1;
      breakInTheMiddle(response);
    });

    const error = await failure(client.request(NEW_ITEM));

    expect(error.kind).toBe("answer-lost");
    expect(error.message).not.toContain("FAKE");
    expect(requests).toBe(1);
  });
});

describe("an answer that does not come", () => {
  test("ends a read after the time for each try", async () => {
    const clock = createFakeClock();
    const { client } = await serve(() => undefined, { timeoutMs: 20, clock });

    const error = await failure(client.request(ITEM));

    expect(error.kind).toBe("no-answer");
    expect(error.message).toContain(": no complete response within 0.02 s. ");
    // Waited between four tries. The server cannot count them: where it is busy, a try ends before it gets there.
    expect(clock.slept).toHaveLength(3);
  });

  test("leaves the outcome of a POST open", async () => {
    const { client } = await serve(() => undefined, { timeoutMs: 20 });

    expect((await failure(client.request(NEW_ITEM))).kind).toBe("answer-lost");
  });

  test("counts also while the body is still coming", async () => {
    const { client } = await serve((_request, response) => response.write("{"), { timeoutMs: 20 });

    expect((await failure(client.request(NEW_ITEM))).kind).toBe("answer-lost");
  });

  test("is not waited for beyond the deadline", async () => {
    // It stands still while the request is made, which may take longer on a busy machine.
    const clock = createFakeClock();
    const { client } = await serve(() => undefined, { clock });

    const error = await failure(client.request({ ...ITEM, deadline: clock.now() + 300 }));

    expect(error.kind).toBe("no-answer");
    const [, seconds] =
      /response within ([\d.]+) s, when the operation's timeout ended \(increase it/.exec(error.message) ??
      [];
    // What was left of the time when the last try began.
    expect(Number(seconds)).toBeLessThanOrEqual(0.3);
  });

  test("after a deadline that has passed nothing is sent", async () => {
    let requests = 0;
    const { client } = await serve(() => (requests += 1));

    const error = await failure(client.request({ ...ITEM, deadline: 1 }));

    expect(error.message).toContain("the operation's timeout ended before the request could be sent");
    expect(requests).toBe(0);
  });
});

describe("cancelling", () => {
  test("ends a read at once", async () => {
    const controller = new AbortController();
    const { client } = await serve(() => {
      controller.abort();
    });

    const error = await failure(client.request({ ...ITEM, signal: controller.signal }));

    expect(error.kind).toBe("cancelled");
    expect(error.message).toBe("GET /items/1 at Registry was cancelled.");
  });

  test("ends a POST at once that only asks", async () => {
    const controller = new AbortController();
    const { client } = await serve(() => {
      controller.abort();
    });

    const asking = { ...NEW_ITEM, changesNothing: true, signal: controller.signal } as const;
    const error = await failure(client.request(asking));

    expect(error.kind).toBe("cancelled");
  });

  test("lets a write that is on its way finish, so that what it created is not lost", async () => {
    const controller = new AbortController();
    const { client } = await serve((_request, response) => {
      controller.abort();
      setTimeout(() => response.writeHead(201).end('{"id":1}'), 20);
    });

    const { text } = await client.request({ ...NEW_ITEM, signal: controller.signal });

    expect(text).toBe('{"id":1}');
  });

  test.each([ITEM, NEW_ITEM])("beforehand sends nothing ($method)", async (request) => {
    let requests = 0;
    const { client } = await serve(() => (requests += 1));

    const error = await failure(client.request({ ...request, signal: AbortSignal.abort() }));

    expect([error.kind, requests]).toEqual(["cancelled", 0]);
  });

  test("ends a wait for the rate limit", async () => {
    const controller = new AbortController();
    const { client } = await serve(
      (_request, response) => {
        setTimeout(() => {
          controller.abort();
        }, 20);
        response.writeHead(429, { "retry-after": "60" }).end();
      },
      { clock: systemClock },
    );

    const error = await failure(client.request({ ...NEW_ITEM, signal: controller.signal }));

    expect(error.kind).toBe("cancelled");
  });

  test("between two tries of a write that may have been carried out leaves its outcome open", async () => {
    const controller = new AbortController();
    const { client } = await serve((_request, response) => {
      controller.abort();
      response.writeHead(502).end();
    });

    const error = await failure(client.request({ ...NEW_ITEM, method: "PATCH", signal: controller.signal }));

    expect(error).toMatchObject({ kind: "answer-lost", status: 502 });
  });
});

describe("connections", () => {
  test("are kept alive from one request to the next", async () => {
    let connections = 0;
    const { server, client } = await serve((_request, response) => response.end("{}"));
    server.on("connection", () => (connections += 1));

    for (let id = 0; id < 20; id += 1) await client.request({ method: "GET", path: [String(id)] });

    // Node may open a second one when the next request is there before the first connection is idle again.
    expect(connections).toBeLessThanOrEqual(2);
  });

  test("serve ten requests at the same time", async () => {
    const waiting: ServerResponse[] = [];
    const { client } = await serve((_request, response) => {
      waiting.push(response);
      if (waiting.length === 10) for (const each of waiting) each.end("{}");
    });

    const paths = Array.from({ length: 10 }, (_, index) => String(index));
    const answers = await Promise.all(paths.map((path) => client.request({ method: "GET", path: [path] })));

    expect(answers).toHaveLength(10);
  });

  test("that nobody accepts are told with their code", async () => {
    const { server, client, url } = await serve(() => undefined);
    await new Promise((resolve) => server.close(resolve));

    const error = await failure(client.request(NEW_ITEM));

    expect(error.kind).toBe("no-answer");
    expect(error.message).toBe(
      `POST /items: cannot reach Registry: the connection was refused (ECONNREFUSED). The address is ${url} (base_url).`,
    );
  });
});
