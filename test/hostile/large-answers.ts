import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import type { ObjectValue } from "../../src/framework/values/value";
import { ANSWER_LIMITS } from "../../src/http/answer-body";
import { MOST_VALUES } from "../../src/http/json-limits";
import { MOST_KEPT } from "../../src/http/listing";
import { startPlugin } from "../plugin/core";
import { coreCalls } from "../plugin/core-calls";
import { peakMegabytesOf } from "../support/peak-memory";

/** What a form is made with: the bytes and the values that an answer may have, and an id for each object. */
interface Room {
  readonly bytes: number;
  readonly values: number;
  /** How many objects with a name of so many bytes a list may keep of a page. */
  readonly keptOf: (bytesOfName: number) => number;
  readonly idOf: (at: number) => string;
}

/** Ways in which objects fill an answer. */
export const FORMS: Readonly<Record<string, (room: Room) => string>> = {
  blanks: ({ bytes }) => " ".repeat(bytes),
  "one long text": ({ bytes, idOf }) => object(idOf(0), { free: `"${"x".repeat(bytes)}"` }),
  "one long text that is not Latin": ({ bytes, idOf }) =>
    object(idOf(0), { free: `"${"x".repeat(bytes)}\u4e2d"` }),
  "a long name that is not Latin": ({ bytes, idOf }) =>
    object(idOf(0), { name: `${"x".repeat(Math.min(bytes, 0.45 * MOST_KEPT))}\u4e2d` }),
  "empty objects": ({ idOf, ...room }) => object(idOf(0), { free: `[${many(room, 2, () => "{}")}]` }),
  "members with names of their own": ({ idOf, ...room }) =>
    object(idOf(0), { free: `{${many(room, 1, (at) => `"member${at}":1`)}}` }),
  "objects with names of their own": ({ idOf, ...room }) =>
    object(idOf(0), { free: `[${many(room, 2, (at) => `{"m${at}":1}`)}]` }),
  "large numbers": ({ idOf, ...room }) =>
    object(idOf(0), { free: `[${many(room, 1, (at) => `${9_007_199_254_740_993n + BigInt(at)}`)}]` }),
  "short texts": ({ idOf, ...room }) =>
    object(idOf(0), { free: `[${many(room, 1, (at) => `"text ${at} of many"`)}]` }),
  "many objects": ({ idOf, ...room }) => many(room, 20, (at) => object(idOf(at), {})),
  "objects with long names": ({ idOf, ...room }) => kept(room, "n".repeat(1000), 1000, idOf),
  "objects with long names that are not Latin": ({ idOf, ...room }) =>
    kept(room, "\u4e2d".repeat(1000), 2000, idOf),
  "a few names that are not Latin": ({ idOf, ...room }) =>
    kept(room, "\u4e2d".repeat(400_000), 800_000, idOf),
  "objects with short names": ({ idOf, ...room }) => kept(room, "name", 4, idOf),
};

/** Forms of which a list has several pages, together about as much as it may keep. */
const PAGED = /^(many objects|objects with (long|short) names|a few names)/;

const kept = (room: Omit<Room, "idOf">, name: string, bytesOfName: number, idOf: Room["idOf"]): string =>
  many({ ...room, values: 20 * room.keptOf(bytesOfName) + 100 }, 20, (at) => object(idOf(at), { name }));

/** As many as there is room for, each with so many values. */
function many(
  { bytes, values }: Pick<Room, "bytes" | "values">,
  valuesOfEach: number,
  each: (at: number) => string,
): string {
  const parts: string[] = [];
  let size = 0;
  for (let at = 0; at * valuesOfEach < values - 100; at += 1) {
    const part = each(at);
    size += Buffer.byteLength(part) + 1;
    if (size > bytes) break;
    parts.push(part);
  }
  return parts.join(",");
}

/** An object of any registry. */
function object(
  id: string,
  { name = "n", free = "{}" }: { readonly name?: string; readonly free?: string },
): string {
  const ids = ["id", "hash_id", "integration_id", "integrationId"].map((key) => `"${key}":"${id}"`);
  const texts = [`"name":"${name}"`, `"displayName":"${name}"`, '"type":"GITHUB"', '"provider":"aws"'];
  return `{${[...ids, ...texts, '"version":1', `"config":{"a":${free}}`, `"override":{"a":${free}}`].join(",")}}`;
}

/** Whether an answer to a reading may have a form: an object is one. */
export const fits = (reading: string, form: string): boolean =>
  READINGS[reading]?.kind === "list" || !PAGED.test(form);

interface Reading {
  readonly dataSource: string;
  readonly registry: string;
  /** The configuration of one of several readings, each of which asks for something else. */
  readonly config: (at: number) => ObjectValue;
  readonly kind: "object" | "list";
  /** Whether objects are kept with the answer that they were read from, which has their names once more. @default false */
  readonly isWhole?: boolean;
  readonly answer: (objects: string, next: string | undefined) => string;
}

const idAt = (at: number): string => `00000000-0000-4000-8000-0000000000${String(at).padStart(2, "0")}`;

/** Data sources that read a list or an object of each registry. */
export const READINGS: Readonly<Record<string, Reading>> = {
  "Buddy's list": {
    dataSource: "integrations_buddy_integrations",
    registry: "BUDDY",
    config: (at) => ({ domain: `d${at}` }),
    kind: "list",
    answer: (objects) => `{"integrations":[${objects}]}`,
  },
  "Northflank's list": {
    dataSource: "integrations_northflank_cloud_provider_integrations",
    registry: "NORTHFLANK",
    config: (at) => ({ team_id: `t${at}` }),
    kind: "list",
    isWhole: true,
    answer: (objects, next) =>
      `{"data":{"integrations":[${objects}]},"pagination":{"hasNextPage":${next !== undefined},"cursor":"${next ?? ""}"}}`,
  },
  "Truto's list": {
    dataSource: "integrations_truto_integrations",
    registry: "TRUTO",
    config: (at) => ({ name: `n${at}` }),
    kind: "list",
    answer: (objects, next) => `{"result":[${objects}],"next_cursor":"${next ?? ""}"}`,
  },
  "an integration of Truto": {
    dataSource: "integrations_truto_integration",
    registry: "TRUTO",
    config: (at) => ({ id: idAt(at) }),
    kind: "object",
    answer: (objects) => objects,
  },
  "an install of Truto": {
    dataSource: "integrations_truto_environment_integration",
    registry: "TRUTO",
    config: (at) => ({ id: idAt(at) }),
    kind: "object",
    answer: (objects) => objects,
  },
  "Fruxon's list": {
    dataSource: "integrations_fruxon_integrations",
    registry: "FRUXON",
    config: (at) => ({ tenant: `t${at}` }),
    kind: "list",
    isWhole: true,
    answer: (objects, next) => `{"items":[${objects}],"nextPageToken":"${next ?? ""}"}`,
  },
};

export interface Measured {
  /** Of the provider's process, in megabytes of 10⁶ bytes. */
  readonly peakMegabytes: number;
  /** What the calls ended in, without repetitions. */
  readonly ends: readonly string[];
}

/** Pages of a list that holds more than one. */
const PAGES = 4;

/** Bytes that a list keeps of an object beside its names, about. */
const BESIDE_NAMES = { summary: 700, whole: 1_900 } as const;

/** Room for what stands around the objects. */
const AROUND = 4_000;

export interface Large {
  readonly reading: string;
  readonly form: string;
  /** @default 10, as many as Terraform has at once */
  readonly atOnce?: number;
}

/**
 * Starts the built provider, lets it read answers that are as large as they may be, all of one step at once, and measures
 * the most memory that it had. Linux only: the kernel keeps the number.
 */
export async function readLarge(steps: readonly Large[]): Promise<Measured> {
  const server = createServer((request, response) => {
    const step = steps[Number(/^\/(\d+)\//.exec(request.url ?? "")?.[1])];
    response.writeHead(200, { "content-type": "application/json" }).end(answerTo(step, request.url ?? ""));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const variables = (step: Large | undefined, at: number): Record<string, string> => {
    const { registry } = readingOf(step);
    return {
      [`${registry}_TOKEN`]: "FAKE-token-memory",
      [`${registry}_BASE_URL`]: `http://127.0.0.1:${port}/${at}`,
    };
  };
  const environment = Object.assign({}, ...steps.map(variables)) as Record<string, string>;
  const launcher = resolve(__dirname, "../../dist/provider/launch.cjs");
  const plugin = await startPlugin({ command: [process.execPath, launcher], environment });
  try {
    const calls = await coreCalls(plugin.core);
    const ends = new Set<string>();
    for (const [at, step] of steps.entries()) {
      const { dataSource, config, registry } = readingOf(step);
      await calls.configure({
        [registry.toLowerCase()]: { base_url: `http://127.0.0.1:${port}/${at}`, token: "FAKE-token-memory" },
      });
      await Promise.all(
        Array.from({ length: step.atOnce ?? 10 }, async (_, number) => {
          const { diagnostics } = await calls.readData(dataSource, config(number));
          ends.add(diagnostics.map(({ detail, summary }) => detail || summary).join(" ") || "read");
        }),
      );
    }
    return { peakMegabytes: peakMegabytesOf(plugin.process.pid ?? 0), ends: [...ends] };
  } finally {
    await plugin.shutDown();
    server.closeAllConnections();
    server.close();
  }
}

function readingOf(step: Large | undefined): Reading {
  const reading = READINGS[step?.reading ?? ""];
  if (reading === undefined) throw new Error(`there is no reading ${step?.reading ?? ""}`);
  return reading;
}

const bodies = new Map<string, Buffer>();

/** The page that a request asks for, by its cursor. */
function answerTo(step: Large | undefined, url: string): Buffer {
  const page = Number(/page-(\d+)/.exec(url)?.[1] ?? 1);
  const reading = readingOf(step);
  const isPaged = reading.kind === "list" && PAGED.test(step?.form ?? "");
  const next = isPaged && page < PAGES ? `page-${page + 1}` : undefined;
  const key = JSON.stringify([step?.reading, step?.form, page]);
  const known = bodies.get(key);
  if (known !== undefined) return known;
  const fill = FORMS[step?.form ?? ""];
  if (fill === undefined) throw new Error(`there is no form ${step?.form ?? ""}`);
  // Names and free members stand twice in an object.
  const share = step?.form === "blanks" || isPaged ? 1 : 2;
  const room = (ANSWER_LIMITS[reading.kind] - AROUND) / share;
  const values = (MOST_VALUES[reading.kind] - 1_000) / share;
  const idOf = (at: number): string => `p${page}o${at}`;
  const around = reading.isWhole === true ? BESIDE_NAMES.whole : BESIDE_NAMES.summary;
  const names = reading.isWhole === true ? 2 : 1;
  const keptOf = (bytesOfName: number): number =>
    Math.floor((0.95 * MOST_KEPT) / PAGES / (names * bytesOfName + around));
  const body = Buffer.from(reading.answer(fill({ bytes: Math.floor(room), values, keptOf, idOf }), next));
  bodies.set(key, body);
  return body;
}
