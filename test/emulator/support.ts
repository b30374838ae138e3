import { startEmulator, type Emulator, type EmulatorOptions } from "../../src/emulator";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined for an empty body. */
  readonly body: unknown;
  readonly text: string;
}

/** Talks to the emulated Buddy as a client would. Paths begin with `/workspaces`. */
export interface Client {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

export interface Running {
  readonly emulator: Emulator;
  /** With the token that has every scope. */
  readonly client: Client;
}

/** Runs one test against an emulator of its own. */
export async function withEmulator(
  options: EmulatorOptions,
  test: (running: Running) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator(options);
  try {
    await test({ emulator, client: clientOf(emulator.buddy.baseUrl, emulator.buddy.tokens.full) });
  } finally {
    await emulator.close();
  }
}

export function clientOf(baseUrl: string, token: string): Client {
  const headers = { Authorization: `Bearer ${token}`, Accept: "application/json" };
  const withBody = (method: string) => (path: string, body: unknown) =>
    send(baseUrl + path, {
      method,
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    get: (path) => send(baseUrl + path, { headers }),
    post: withBody("POST"),
    patch: withBody("PATCH"),
    delete: (path) => send(baseUrl + path, { method: "DELETE", headers }),
  };
}

export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
  const body: unknown = isJson && text !== "" ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, body, text };
}

/** A control request; the path begins with `/buddy` or is one of the host's own. */
export function control(emulator: Emulator, method: string, path: string, body?: unknown): Promise<Answer> {
  return send(emulator.controlUrl + path, {
    method,
    headers: { "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** The messages of an error answer, in order. */
export function messages(answer: Answer): string[] {
  return entriesOf(member(answer.body, "errors")).map((error) => String(member(error, "message")));
}

export function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && key in value
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

export function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export const INTEGRATIONS = "/workspaces/acme-dev/integrations";

/** Creates an integration through the API and returns its path. */
export async function created(client: Client, body: object): Promise<string> {
  const answer = await client.post(INTEGRATIONS, body);
  if (answer.status !== 201) throw new Error(`Not created: ${answer.status} ${answer.text}`);
  return `${INTEGRATIONS}/${String(member(answer.body, "hash_id"))}`;
}

export const SENTRY = { name: "Sentry", type: "SENTRY", scope: "WORKSPACE", token: "FAKE-SENTRY-TOKEN" };

export const AMAZON_KEYS = {
  name: "AWS deploy keys",
  type: "AMAZON",
  auth_type: "DEFAULT",
  scope: "WORKSPACE",
  access_key: "FAKE-ACCESS-KEY-0001",
  secret_key: "FAKE-SECRET-KEY-0001",
};
