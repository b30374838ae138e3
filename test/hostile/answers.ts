import type { ServerResponse } from "node:http";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { SPELLINGS } from "../support/spellings";

/** An answer of a registry before it is spoilt. */
export interface Honest {
  readonly status: number;
  readonly body: string;
}

/** What a spoilt answer is made with. */
export interface Means {
  /** In [0, 1), always the same for one seed. */
  readonly random: () => number;
  readonly secrets: readonly string[];
}

export type Spoil = (response: ServerResponse, honest: Honest, means: Means) => void;

const MEBIBYTE = 1024 * 1024;
const BOMB = Buffer.concat(Array<Buffer>(64).fill(gzipSync(Buffer.alloc(32 * MEBIBYTE, " "))));
const LOW = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(32 * MEBIBYTE, " "), LOW);
const DEFLATE_BOMB = deflateSync(Buffer.alloc(32 * MEBIBYTE, " "), { level: 1 });
const JSON_TYPE = { "content-type": "application/json" };

export const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

const nested = (levels: number): string => `${'{"a":['.repeat(levels)}${"]}".repeat(levels)}`;

/** After these nobody can know whether a write was carried out. */
export const UNCLEAR: Readonly<Record<string, Spoil>> = {
  "two gigabytes in two megabytes": (response, { status }) =>
    response.writeHead(status, { ...JSON_TYPE, "content-encoding": "gzip" }).end(BOMB),
  "a Brotli bomb": (response, { status }) =>
    response.writeHead(status, { ...JSON_TYPE, "content-encoding": "br" }).end(BROTLI_BOMB),
  "a deflate bomb": (response, { status }) =>
    response.writeHead(status, { ...JSON_TYPE, "content-encoding": "deflate" }).end(DEFLATE_BOMB),
  "compression that is cut": (response, { status, body }, { random }) => {
    const compressed = gzipSync(body);
    const cut = compressed.subarray(0, 1 + Math.floor(random() * (compressed.length - 1)));
    response.writeHead(status, { ...JSON_TYPE, "content-encoding": "gzip" }).end(cut);
  },
  "a slow drip": (response, { status }) => {
    response.writeHead(status, JSON_TYPE);
    const drip = setInterval(() => response.write(" "), 50);
    response.on("close", () => {
      clearInterval(drip);
    });
  },
  "a reset before the head": (response) => response.destroy(),
  "no HTTP": (response) => response.socket?.end("\u001b[2J220 smtp.example ESMTP\r\n"),
  "an empty answer": (response, { status }) => response.writeHead(status, JSON_TYPE).end(),
  "nothing but null": (response, { status }) => response.writeHead(status, JSON_TYPE).end("null"),
  "an answer in UTF-16": (response, { status, body }) =>
    response.writeHead(status, JSON_TYPE).end(Buffer.from(`\ufeff${body}`, "utf16le")),
  "a prototype": (response, { status }) =>
    response.writeHead(status, JSON_TYPE).end('{"__proto__":{"id":"x","hash_id":"x","data":{"id":"x"}}}'),
  "chunks without an end": (response, { status }) => {
    response.writeHead(status, JSON_TYPE);
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(MEBIBYTE, " ")));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  },
  "cut in the middle": (response, { status, body }, { random }) => {
    response.writeHead(status, { ...JSON_TYPE, "content-length": String(body.length + 1) });
    response.write(body.slice(0, Math.floor(random() * body.length)));
    setImmediate(() => response.destroy());
  },
  "half of it, well wrapped": (response, { status, body }, { random }) =>
    response.writeHead(status, JSON_TYPE).end(body.slice(0, Math.floor(random() * body.length))),
  "nothing, for ever": (response, { status }) => response.writeHead(status, JSON_TYPE).write(" "),
  "deep JSON": (response, { status }, { random }) =>
    response.writeHead(status, JSON_TYPE).end(nested(300 + Math.floor(random() * 100_000))),
  "a million values": (response, { status }) =>
    response.writeHead(status, JSON_TYPE).end(`[${"{},".repeat(1_000_000)}1]`),
  "an infinite number": (response, { status }) => response.writeHead(status, JSON_TYPE).end('{"id":1e999}'),
  "layers of compression": (response, { status }) =>
    response.writeHead(status, { "content-encoding": Array(300).fill("gzip").join(",") }).end(BOMB),
  "damaged compression": (response, { status, body }) =>
    response.writeHead(status, { "content-encoding": "gzip" }).end(body),
  "a page of a gateway": (response, { status }, means) =>
    response.writeHead(status, { "content-type": "text/html" }).end(`<p>${quotation(means)}</p>`),
  "no UTF-8": (response, { status, body }) =>
    response.writeHead(status, JSON_TYPE).end(Buffer.from(body.replace(/"/g, "\xff"), "latin1")),
  "too many headers": (response, { status, body }) =>
    response.writeHead(status, { "x-much": "x".repeat(100_000) }).end(body),
  "a failure that quotes": (response, _honest, means) =>
    refuse(response, pick([500, 502, 503], means.random), means),
  "ids that a terminal would obey": (response, { status, body }) =>
    response
      .writeHead(status, JSON_TYPE)
      .end(body.replace(/"(id|hash_id|name)":"/g, String.raw`"$1":"\u001b[2J\u202e`)),
};

/** All that an enemy may answer. */
export const HOSTILE: Readonly<Record<string, Spoil>> = {
  ...UNCLEAR,
  "a refusal that quotes": (response, _honest, means) =>
    refuse(response, pick([400, 401, 403, 404, 409, 422], means.random), means),
  "a rate limit of aeons": (response, _honest, means) =>
    refuse(response, pick([429, 503], means.random), means, { "retry-after": "99999999999999" }),
  "a window of aeons": (response, { status, body }) =>
    response
      .writeHead(status, {
        ...JSON_TYPE,
        "x-rate-limit-remaining": "0",
        "x-rate-limit-reset": "9".repeat(17),
      })
      .end(body),
  "a date of aeons": (response, _honest, means) =>
    refuse(response, pick([429, 503], means.random), means, {
      "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT",
    }),
  "a compressed refusal that quotes": (response, _honest, means) => {
    const message = quotation(means);
    response
      .writeHead(pick([400, 403, 422], means.random) ?? 400, { ...JSON_TYPE, "content-encoding": "gzip" })
      .end(gzipSync(JSON.stringify({ message, error: message, detail: message, errors: [{ message }] })));
  },
  "a refusal that is cut within a secret": (response, _honest, means) => {
    const secret = pick(means.secrets, means.random) ?? "";
    const half = Math.ceil(secret.length / 2);
    const [errors, status] = [
      [{ message: `first ${secret.slice(0, half)}` }, { message: secret.slice(half) }],
      422,
    ];
    response.writeHead(status, JSON_TYPE).end(JSON.stringify({ message: "x".repeat(490) + secret, errors }));
  },
  "a request id that quotes": (response, { status, body }, { random, secrets }) =>
    response
      .writeHead(status === 200 ? 400 : status, { ...JSON_TYPE, "x-request-id": pick(secrets, random) ?? "" })
      .end(body),
  "a redirect": (response, _honest, { random, secrets }) =>
    response
      .writeHead(302, {
        location: `http://127.0.0.1:1/?token=${encodeURIComponent(pick(secrets, random) ?? "")}`,
      })
      .end(),
  "a page after each page": (response, { status, body }, { random }) => {
    const next = `n${random()}`;
    const more = { next_cursor: next, nextPageToken: next, pagination: { hasNextPage: true, cursor: next } };
    response.writeHead(status, JSON_TYPE).end(body.replace(/\}\s*$/, `,${JSON.stringify(more).slice(1)}`));
  },
  "texts that a terminal would obey": (response, { status, body }, { random }) =>
    response.writeHead(status, JSON_TYPE).end(body.replace(/":"/g, () => `":"${pick(UNSEEN, random) ?? ""}`)),
  "values of other kinds": (response, { status, body }, means) =>
    response.writeHead(status, JSON_TYPE).end(spoilt(body, means)),
};

/** A sentence of an enemy with a secret in some spelling. */
function quotation({ random, secrets }: Means): string {
  const spell = pick(Object.values(SPELLINGS), random) ?? String;
  return `\u001b[31mbad ${spell(pick(secrets, random) ?? "")}\u202e`;
}

function refuse(
  response: ServerResponse,
  status = 500,
  means: Means,
  headers: Readonly<Record<string, string>> = {},
): void {
  const message = quotation(means);
  const body = { message, title: message, detail: message, error: { message }, errors: [{ message }] };
  response.writeHead(status, { ...JSON_TYPE, ...headers }).end(JSON.stringify(body));
}

/** C0, C1, bidirectional, zero width, line ends of other kinds, as JSON writes them or as they are. */
const UNSEEN = [
  String.raw`\u001b]0;x\u0007`,
  String.raw`\u009b2J`,
  "\u009b2J",
  "\u202e",
  "\u2066",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\u{e0041}",
  String.raw`\r\n`,
];

const ODD: readonly unknown[] = [
  null,
  -1,
  1e300,
  9_007_199_254_740_993,
  -0,
  0.1,
  true,
  "",
  "\u001b[2J\u202e\n\u0000",
  [],
  {},
  "x".repeat(100_000),
  "__proto__",
];

/** The same JSON with some of its values replaced. */
function spoilt(body: string, { random }: Means): string {
  try {
    return JSON.stringify(
      JSON.parse(body, (_key, value: unknown) => (random() < 0.15 ? pick(ODD, random) : value)),
    );
  } catch {
    return body;
  }
}
