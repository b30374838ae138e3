import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Means, pick, type Spoil } from "./answers";

/** How the answers to one job are spoilt. */
export interface Plan extends Means {
  readonly spoils: Readonly<Record<string, Spoil>>;
  /** The operation of which answers are spoilt; undefined: none are. */
  readonly operation?: string;
  /** `first-write`: the answer to the first write that is carried out; otherwise the share of all answers. */
  readonly which: "first-write" | number;
  /** Whether the first answer to the operation is spoilt whatever `which` says, so that each operation has one. */
  readonly first?: boolean;
}

/** What a job asked for and was answered. */
export interface Answered {
  /** How often each operation asked. */
  readonly asked: Map<string, number>;
  /** What was done to answers, in order. */
  readonly done: string[];
  /** Ids of what the first write that was carried out has made, as the honest answer names it. */
  made: readonly string[] | undefined;
}

export interface Proxy {
  /** Where a job finds the registries; the operation and the emulator's path come after it. */
  urlOf(job: string, plan: Plan): string;
  of(job: string): Answered;
  close(): void;
}

/** Stands before the emulator, which really does what it is asked for, and spoils its answers. */
export async function startProxy(origin: string): Promise<Proxy> {
  const plans = new Map<string, Plan>();
  const records = new Map<string, Answered>();
  const recordOf = (job: string): Answered => {
    const record = records.get(job) ?? { asked: new Map<string, number>(), done: [], made: undefined };
    records.set(job, record);
    return record;
  };
  const server = createServer((request, response) => {
    response.on("error", () => undefined);
    void handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, job = "", operation = "", path = ""] =
      /^\/([^/]+)\/([^/]+)(\/.*)$/.exec(request.url ?? "") ?? [];
    const plan = plans.get(job);
    if (plan === undefined) throw new Error("unknown job");
    const record = recordOf(job);
    const isFirst = !record.asked.has(operation);
    record.asked.set(operation, (record.asked.get(operation) ?? 0) + 1);
    const isRead = request.method === "GET";
    const answer = await fetch(origin + path, {
      method: request.method ?? "GET",
      headers: { authorization: request.headers.authorization ?? "", "content-type": "application/json" },
      ...(isRead ? {} : { body: await textOf(request) }),
    });
    const honest = { status: answer.status, body: await answer.text() };
    const isFirstWrite = !isRead && answer.ok && record.made === undefined;
    if (isFirstWrite) record.made = idsIn(honest.body);
    const isSpoilt =
      operation === plan.operation &&
      (plan.which === "first-write"
        ? isFirstWrite
        : (isFirst && plan.first === true) || plan.random() < plan.which);
    const name = isSpoilt ? pick(Object.keys(plan.spoils), plan.random) : undefined;
    if (name === undefined) {
      response.writeHead(honest.status, { "content-type": "application/json" }).end(honest.body);
      return;
    }
    record.done.push(`${operation}: ${request.method ?? ""} ${path}: ${name}`);
    plan.spoils[name]?.(response, honest, plan);
  }

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf(job, plan) {
      plans.set(job, plan);
      return `http://127.0.0.1:${port}/${job}`;
    },
    of: recordOf,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** By which a registry finds an object. */
function idsIn(body: string): readonly string[] {
  try {
    const json = JSON.parse(body) as { readonly data?: object };
    return Object.entries({ ...json, ...json.data }).flatMap(([key, value]: [string, unknown]) =>
      /^(id|hash_id)$/.test(key) && typeof value === "string" ? [value] : [],
    );
  } catch {
    return [];
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
