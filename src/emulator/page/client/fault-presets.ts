/** Faults that a person switches on by name; all others are JSON plans. */
export const FAULTS: readonly { readonly name: string; readonly fault: object }[] = [
  { name: "Error 503", fault: { kind: "answer", status: 503 } },
  {
    name: "Too many requests (429)",
    fault: { kind: "answer", status: 429, retryAfterSeconds: 2, resetInSeconds: 2 },
  },
  { name: "Token refused (401)", fault: { kind: "answer", status: 401 } },
  { name: "No permission (403)", fault: { kind: "answer", status: 403 } },
  { name: "Done, but the answer is lost", fault: { kind: "drop", when: "after" } },
  { name: "Connection closed, nothing done", fault: { kind: "drop" } },
  { name: "Answer cut in half", fault: { kind: "cut" } },
  { name: "Answer 3 seconds late", fault: { kind: "delay", milliseconds: 3000, when: "after" } },
  { name: "A proxy's page instead of JSON", fault: { kind: "notJson", status: 502 } },
];

export const REQUESTS: readonly { readonly name: string; readonly match: object }[] = [
  { name: "all requests", match: {} },
  { name: "reads (GET)", match: { method: "GET" } },
  { name: "creations (POST)", match: { method: "POST" } },
  { name: "updates (PATCH)", match: { method: "PATCH" } },
  { name: "updates (PUT)", match: { method: "PUT" } },
  { name: "deletions (DELETE)", match: { method: "DELETE" } },
];

export const TIMES: readonly { readonly name: string; readonly times: number | "always" }[] = [
  { name: "until switched off", times: "always" },
  { name: "for the next one", times: 1 },
  { name: "for the next three", times: 3 },
];

export const EXAMPLE_PLAN = '{"match":{"method":"GET"},"times":2,"fault":{"kind":"answer","status":500}}';

/** Milliseconds. */
export const LATENCIES: readonly number[] = [0, 100, 300, 1000, 3000, 10_000];

export const LIMITS: readonly { readonly name: string; readonly limit: Limit | "unlimited" }[] = [
  { name: "none", limit: "unlimited" },
  { name: "1000 an hour", limit: { requests: 1000, windowSeconds: 3600 } },
  { name: "60 a minute", limit: { requests: 60, windowSeconds: 60 } },
  { name: "10 a minute", limit: { requests: 10, windowSeconds: 60 } },
  { name: "every request is over it", limit: { requests: 0, windowSeconds: 60 } },
];

export interface Limit {
  readonly requests: number;
  readonly windowSeconds: number;
}
