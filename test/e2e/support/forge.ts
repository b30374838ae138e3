import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment or an issue, of GitHub or GitLab. */
export interface Entry {
  readonly id: number;
  readonly title?: string;
  readonly body: string;
  readonly open: boolean;
}

/** Comments and issues of one repository, by the REST APIs of GitHub and GitLab as far as `report.mjs` uses them. */
export interface Forge {
  readonly url: string;
  readonly comments: () => readonly Entry[];
  readonly issues: () => readonly Entry[];
  readonly close: () => Promise<void>;
}

export const FORGE_TOKEN = "FAKE-SECRET-forge";

interface Input {
  readonly title?: string;
  /** GitHub. */
  readonly body?: string;
  readonly state?: string;
  readonly labels?: string | readonly string[];
  /** GitLab. */
  readonly description?: string;
  readonly state_event?: string;
}

export async function startForge(): Promise<Forge> {
  let comments: Entry[] = [];
  let issues: Entry[] = [];
  const isComments = /\/(?:issues|merge_requests)\/7\/(?:comments|notes)$/;
  const oneComment = /\/(?:issues\/comments|merge_requests\/7\/notes)\/(\d+)$/;
  const oneIssue = /\/issues\/(\d+)$/;

  function answer(method: string, path: string, input: Input): unknown {
    const body = input.body ?? input.description;
    const id = Number(
      (oneComment.exec(path) ?? oneIssue.exec(path))?.[1] ?? comments.length + issues.length + 1,
    );
    if (method === "POST") {
      const entry = {
        id,
        body: body ?? "",
        open: true,
        ...(input.title === undefined ? {} : { title: input.title }),
      };
      if (isComments.test(path)) comments = [...comments, entry];
      else if (path.endsWith("/issues") && JSON.stringify(input.labels).includes("integrations-drift"))
        issues = [...issues, entry];
      else return undefined;
      return entry;
    }
    if (method === "GET") {
      if (isComments.test(path)) return comments;
      // Each names the number otherwise.
      return issues.filter(({ open }) => open).map((each) => ({ ...each, number: each.id, iid: each.id }));
    }
    const changed = (entry: Entry): Entry => ({
      ...entry,
      body: body ?? entry.body,
      open: entry.open && input.state !== "closed" && input.state_event !== "close",
    });
    const change = (all: readonly Entry[]): Entry[] =>
      all.map((each) => (each.id === id ? changed(each) : each));
    if (oneComment.test(path)) comments = change(comments);
    else issues = change(issues);
    return {};
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { authorization, "private-token": token } = request.headers;
    const isKnown = authorization === `Bearer ${FORGE_TOKEN}` || token === FORGE_TOKEN;
    const text = Buffer.concat(chunks).toString();
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    const found = isKnown
      ? answer(request.method ?? "", pathname, (text === "" ? {} : JSON.parse(text)) as Input)
      : undefined;
    response.writeHead(found === undefined ? 404 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(found ?? { message: "Not found" }));
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    comments: () => comments,
    issues: () => issues,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
