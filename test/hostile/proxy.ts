import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Means, pick, type Spoil } from "./answers";

/** How the answers to one job are spoilt. */
export interface Plan extends Means {
  readonly spoils: Readonly<Record<string, Spoil>>;
  /** `first-write`: the answer to the first request that is no read; `many`: about every third of all. */
  readonly which: "first-write" | "many";
}

export interface Proxy {
  /** Where a job finds the registries; the emulator's path comes after it. */
  urlOf(job: string, plan: Plan): string;
  /** What was done to a job's answers, in order. */
  done(job: string): readonly string[];
  /** Whether a write of a job was carried out. */
  wrote(job: string): boolean;
  close(): void;
}

/** Stands before the emulator, which really does what it is asked for, and spoils its answers. */
export async function startProxy(origin: string): Promise<Proxy> {
  const plans = new Map<string, Plan>();
  const done = new Map<string, string[]>();
  const written = new Set<string>();
  const server = createServer((request, response) => {
    response.on("error", () => undefined);
    void handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, job = "", path = ""] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? "") ?? [];
    const plan = plans.get(job);
    if (plan === undefined) throw new Error("unknown job");
    const isRead = request.method === "GET";
    const answer = await fetch(origin + path, {
      method: request.method ?? "GET",
      headers: { authorization: request.headers.authorization ?? "", "content-type": "application/json" },
      ...(isRead ? {} : { body: await textOf(request) }),
    });
    const honest = { status: answer.status, body: await answer.text() };
    const isFirstWrite = !isRead && answer.ok && !written.has(job);
    if (isFirstWrite) written.add(job);
    const isSpoilt = plan.which === "many" ? plan.random() < 0.3 : isFirstWrite;
    const name = isSpoilt ? pick(Object.keys(plan.spoils), plan.random) : undefined;
    if (name === undefined) {
      response.writeHead(honest.status, { "content-type": "application/json" }).end(honest.body);
      return;
    }
    done.get(job)?.push(`${request.method ?? ""} ${path}: ${name}`);
    plan.spoils[name]?.(response, honest, plan);
  }

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf(job, plan) {
      plans.set(job, plan);
      done.set(job, []);
      return `http://127.0.0.1:${port}/${job}`;
    },
    done: (job) => done.get(job) ?? [],
    wrote: (job) => written.has(job),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
