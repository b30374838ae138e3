import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
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
const JSON_TYPE = { "content-type": "application/json" };

export const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

const nested = (levels: number): string => `${'{"a":['.repeat(levels)}${"]}".repeat(levels)}`;

/** After these nobody can know whether a write was carried out. */
export const UNCLEAR: Readonly<Record<string, Spoil>> = {
  "two gigabytes in two megabytes": (response, { status }) =>
    response.writeHead(status, { ...JSON_TYPE, "content-encoding": "gzip" }).end(BOMB),
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

const ODD: readonly unknown[] = [
  null,
  -1,
  1e300,
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
