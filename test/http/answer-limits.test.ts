import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type HttpRequest, newListing } from "../../src/http";
import { ANSWER_LIMITS, readBody } from "../../src/http/answer-body";
import { jsonProblem, MOST_LEVELS, MOST_VALUES } from "../../src/http/json-limits";
import { readLargeAfter } from "../../src/http/passing-on";
import { createTestClient, failure } from "./support/client";

const closing: Server[] = [];
afterEach(() => {
  for (const server of closing.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A client of a server that always answers alike, and how often it was asked. */
async function serve(answer: (response: ServerResponse) => void) {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.on("error", () => undefined);
    answer(response);
  });
  closing.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const client = createTestClient({ baseUrl: `http://127.0.0.1:${port}` });
  const ask = (request: Partial<HttpRequest> = {}) =>
    failure(client.json({ method: "GET", path: ["items"], ...request }, (json) => json));
  return { client, ask, asked: () => asked };
}

const CREATE = { method: "POST", body: { name: "a" } } as const;
const MEBIBYTE = 1024 * 1024;
/** 32 members of 32 MiB of blanks each, in one megabyte. */
const BOMB = Buffer.concat(Array<Buffer>(32).fill(gzipSync(Buffer.alloc(32 * MEBIBYTE, " "))));

describe.each<[string, (response: ServerResponse) => void]>([
  [
    "a small body that is large when it is decompressed",
    (r) => r.writeHead(200, { "content-encoding": "gzip" }).end(BOMB),
  ],
  [
    "the same in Brotli",
    (r) =>
      r.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync(Buffer.alloc(6 * MEBIBYTE, " "))),
  ],
  [
    "chunks without an end",
    (response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(MEBIBYTE, " ")));
        response.once("drain", more);
      };
      more();
    },
  ],
])("an answer that is too large: %s", (_name, answer) => {
  test("is broken off and not asked for again", async () => {
    const { ask, asked } = await serve(answer);

    const error = await ask();

    expect(error.kind).toBe("invalid-answer");
    expect(error.message).toContain(
      "unexpected response to GET /items: the response is larger than the limit of 4 MiB.",
    );
    expect(asked()).toBe(1);
  });

  test("leaves the outcome of a write open", async () => {
    const { ask, asked } = await serve(answer);

    expect((await ask(CREATE)).kind).toBe("answer-lost");
    expect(asked()).toBe(1);
  });
});

test("a page of a list may be larger than an object", async () => {
  const { client } = await serve((response) => response.end(`[${" ".repeat(ANSWER_LIMITS.object)}]`));

  await expect(
    client.json({ method: "GET", path: [], listing: newListing() }, (json) => json),
  ).resolves.toEqual([]);
});

test("all pages of a list together have a limit as well, and so has their number", async () => {
  const { client } = await serve((response) => response.end(`[${" ".repeat(12 * MEBIBYTE)}]`));
  const page = (listing = newListing()) => client.json({ method: "GET", path: [], listing }, () => undefined);
  const listing = newListing();
  for (let read = 0; read < 5; read += 1) await page(listing);

  expect((await failure(page(listing))).message).toContain("the list is larger than 64 MiB");
  expect((await failure(page({ ...newListing(), pages: 1_000 }))).message).toContain("more than 1000 pages");
});

describe("large answers", () => {
  /** A page of a list that comes in pieces of half a mebibyte; how many were taken, and how to end or break it. */
  function largeAnswer() {
    const piece = new TextEncoder().encode(" ".repeat(MEBIBYTE / 2));
    let taken = 0;
    let onEnd: (how: "done" | "broken") => void = () => undefined;
    const ended = new Promise<"done" | "broken">((resolve) => (onEnd = resolve));
    const read = async () => {
      if (taken === 5 && (await ended) === "broken") throw new Error("the connection broke");
      if (taken === 5) return { done: true };
      taken += 1;
      return { done: false, value: piece };
    };
    const body = { getReader: () => ({ read, cancel: async () => undefined }) };
    const text = readBody({ status: 200, headers: { get: () => null }, body }, "list");
    text.catch(() => undefined);
    return { text, end: onEnd, taken: () => taken };
  }
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  };

  test.each(["done", "broken"] as const)(
    "are read one after the other beyond the first mebibyte, also if one is %s",
    async (how) => {
      const answers = [largeAnswer(), largeAnswer(), largeAnswer()] as const;

      await settle();
      expect(answers.map(({ taken }) => taken())).toEqual([5, 3, 3]);
      answers[0].end(how);
      await settle();
      expect(answers.map(({ taken }) => taken())).toEqual([5, 5, 3]);
      answers[1].end("done");
      answers[2].end("done");
      expect(await answers[2].text).toHaveLength(2.5 * MEBIBYTE);
    },
  );

  test("are read when what was made of those before has left the process", async () => {
    // What the test before has read is out of the way: it would be waited for as well, for ten seconds.
    await settle();
    let leave = (): void => undefined;
    readLargeAfter(() => new Promise((resolve) => (leave = resolve)));
    try {
      const answers = [largeAnswer(), largeAnswer()] as const;
      await settle();
      answers[0].end("done");
      expect(await answers[0].text).toHaveLength(2.5 * MEBIBYTE);
      await settle();
      expect(answers[1].taken()).toBe(3);

      leave();
      answers[1].end("done");

      expect(await answers[1].text).toHaveLength(2.5 * MEBIBYTE);
    } finally {
      readLargeAfter(async () => undefined);
      leave();
      await settle();
      leave();
    }
  });

  test("hold no character back that comes in two pieces", async () => {
    const bytes = new TextEncoder().encode(`${"a".repeat(MEBIBYTE)}\u4e2d\u{1f600}\u00e9`);
    const cuts = [MEBIBYTE + 1, MEBIBYTE + 5, MEBIBYTE + 8, bytes.length];
    const pieces = cuts.map((end, at) => bytes.slice(cuts[at - 1] ?? 0, end));
    const read = async () => {
      const value = pieces.shift();
      return value === undefined ? { done: true } : { done: false, value };
    };
    const body = { getReader: () => ({ read, cancel: async () => undefined }) };

    const text = await readBody({ status: 200, headers: { get: () => null }, body }, "list");

    expect(text.slice(MEBIBYTE)).toBe("\u4e2d\u{1f600}\u00e9");
  });

  test("do not keep small ones waiting", async () => {
    const large = largeAnswer();
    await settle();
    const { client } = await serve((response) => response.end('{"id":"a"}'));
    const { ask: askRefused } = await serve((response) => response.writeHead(403).end(" ".repeat(MEBIBYTE)));

    expect(await client.json({ method: "GET", path: ["items"] }, (json) => json)).toEqual({ id: "a" });
    expect((await askRefused()).message).toBe("Registry answered 403 to GET /items.");
    expect(large.taken()).toBe(5);
    large.end("done");
    await large.text;
  });
});

test("of a refusal that is too large only the status counts", async () => {
  const { ask } = await serve((r) => r.writeHead(403, { "content-encoding": "gzip" }).end(BOMB));

  expect((await ask()).message).toBe("Registry answered 403 to GET /items.");
});

test.each(["gzip, gzip", "zstd", "deflate, br", "gzip, identity, br"])(
  "compression that was not asked for (%s) is not undone",
  async (encoding) => {
    const { ask } = await serve((r) => r.writeHead(200, { "content-encoding": encoding }).end("x"));

    expect((await ask(CREATE)).kind).toBe("answer-lost");
  },
);

test.each(["gzip", "deflate", "br"])(
  "an answer without a body that names an encoding (%s) ends",
  async (encoding) => {
    const { client } = await serve((r) => r.writeHead(204, { "content-encoding": encoding }).end());

    expect((await client.request({ method: "DELETE", path: ["items", "a"] })).text).toBe("");
  },
);

test("a compressed answer that is damaged is told as that", async () => {
  const { ask } = await serve((r) => r.writeHead(200, { "content-encoding": "gzip" }).end("no gzip at all"));

  expect((await ask(CREATE)).message).toContain("the compressed response is damaged (Z_DATA_ERROR)");
});

const nested = (levels: number): string => `${'{"a":['.repeat(levels / 2)}${"]}".repeat(levels / 2)}`;

describe("what JSON may hold", () => {
  test.each([
    ["too many levels", nested(MOST_LEVELS + 2), `its JSON is nested deeper than ${MOST_LEVELS} levels`],
    [
      "too many values",
      `[${"{},".repeat(MOST_VALUES.object)}1]`,
      `its JSON holds more than ${MOST_VALUES.object} values`,
    ],
    ["an infinite number", '{"a":1e999}', "its JSON holds a number that is out of range"],
    [
      "an infinite number, written out",
      `[-${"9".repeat(400)}]`,
      "its JSON holds a number that is out of range",
    ],
  ])("not %s", (_name, text, problem) => {
    expect(jsonProblem(text, "object")).toBe(problem);
  });

  test.each([
    nested(MOST_LEVELS),
    JSON.stringify({
      a: "[".repeat(2 * MOST_LEVELS),
      b: 'quoted \\"[',
      c: "1e999",
      d: -1.5e300,
      e: 12345678901234567890,
    }),
    '"open',
    "no JSON",
    "",
  ])("but all else", (text) => {
    expect(jsonProblem(text, "object")).toBeUndefined();
  });

  test("else a read says so, and the outcome of a write is open", async () => {
    const { ask } = await serve((response) => response.end(nested(200_000)));

    expect((await ask()).message).toContain(
      "unexpected response to GET /items: its JSON is nested deeper than 500 levels",
    );
    expect((await ask(CREATE)).kind).toBe("answer-lost");
  });

  test("and a refusal shows nothing of it", async () => {
    const { ask } = await serve((response) => response.writeHead(400).end(`{"message":${nested(200_000)}}`));

    expect((await ask()).message).toBe("Registry answered 400 to GET /items.");
  });
});
