import { request as httpRequest } from "node:http";
import type { Emulator } from "../../../src/emulator";
import { MAX_BODY_BYTES } from "../../../src/emulator/host/request-body";
import { INTEGRATIONS, messages, send, SENTRY, withEmulator, type Answer } from "../support";

/** What a browser adds to the requests of a page that it got from somewhere else. */
const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { Origin: "https://page.example" },
  { Origin: "null" },
  { Origin: "http://127.0.0.1:1" },
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
];

/** A write at the control path and one at a registry. */
function writes(emulator: Emulator, headers: Readonly<Record<string, string>>): Promise<Answer[]> {
  const { controlUrl, buddy } = emulator;
  const token = { Authorization: `Bearer ${buddy.tokens.full}` };
  const json = { "Content-Type": "application/json" };
  return Promise.all([
    send(`${controlUrl}/buddy/workspaces/acme-dev/integrations`, {
      method: "POST",
      headers: { ...json, ...headers },
      body: JSON.stringify({ name: "By a page" }),
    }),
    send(buddy.baseUrl + INTEGRATIONS, {
      method: "POST",
      headers: { ...token, ...json, ...headers },
      body: JSON.stringify(SENTRY),
    }),
  ]);
}

describe("beside a browser", () => {
  it.each(FOREIGN)("a page of another origin changes and sees nothing: %j", (headers) =>
    withEmulator({}, async ({ emulator }) => {
      const answers = [
        ...(await writes(emulator, headers)),
        await send(`${emulator.controlUrl}/buddy/requests`, { headers }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(emulator.buddy.integrations()).toEqual([]);
      expect(emulator.buddy.requests.count()).toBe(0);
    }),
  );

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])(
    "a write that says it is %s is refused, in lenient mode too",
    (type) =>
      withEmulator({ buddy: { mode: "lenient" } }, async ({ emulator }) => {
        const [control, registry] = await writes(emulator, { "Content-Type": type });
        expect([control?.status, registry?.status]).toEqual([415, 400]);
        expect(emulator.buddy.integrations()).toEqual([]);
      }),
  );

  it("a control request without a body says that it is JSON as well", () =>
    withEmulator({}, async ({ emulator }) => {
      const answer = await send(`${emulator.controlUrl}/latency`, { method: "PUT" });
      expect([answer.status, messages(answer)]).toEqual([415, ["Send Content-Type: application/json."]]);
    }));

  it("the address bar and pages of its own origin are answered", () =>
    withEmulator({}, async ({ emulator }) => {
      const own = { Origin: emulator.url, "Sec-Fetch-Site": "same-origin" };
      const typed = { "Sec-Fetch-Site": "none" };
      const answers = [
        await send(emulator.controlUrl, { headers: own }),
        await send(emulator.controlUrl, { headers: typed }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    }));

  it("every answer is sniffed by nobody, sandboxed, and for its own origin only", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const { buddy } = emulator;
      buddy.faults.add({ fault: { kind: "notJson", body: "<script>alert(1)</script>" } });
      buddy.faults.add({
        fault: {
          kind: "answer",
          status: 500,
          headers: { "Content-Security-Policy": "", "X-Content-Type-Options": "off" },
        },
      });
      buddy.faults.add({ fault: { kind: "bulk", bytes: 10 } });
      const paths = [INTEGRATIONS, INTEGRATIONS, INTEGRATIONS, INTEGRATIONS, "/nowhere"];
      const answers: Answer[] = [await send(emulator.url), await send(emulator.controlUrl)];
      for (const path of paths) answers.push(await client.get(path));
      answers.push(...(await writes(emulator, { Origin: "https://page.example" })));
      for (const { headers } of answers) {
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("content-security-policy")).toContain("sandbox");
        expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      }
      buddy.faults.add({ fault: { kind: "cut" } });
      const cut = await fetch(buddy.baseUrl);
      await expect(cut.text()).rejects.toThrow();
      expect(cut.headers.get("content-security-policy")).toContain("sandbox");
    }));
});

describe("a request that would fill the memory", () => {
  it.each([["announced"], ["chunked"]] as const)("is refused when its body is too large: %s", (way) =>
    withEmulator({}, async ({ emulator }) => {
      expect(await statusOfLargeBody(emulator, way)).toBe(413);
      expect(emulator.buddy.requests.count()).toBe(0);
    }),
  );

  it("is read when its body comes in chunks and is small", () =>
    withEmulator({}, async ({ emulator }) => {
      const body = JSON.stringify(SENTRY);
      expect(await statusOf(emulator, {}, [body.slice(0, 10), body.slice(10)])).toBe(201);
    }));

  it.each([
    ["a path pattern", "/buddy/requests?path=" + "*".repeat(600), undefined],
    [
      "a fault's path pattern",
      "/buddy/faults",
      { match: { path: "a".repeat(600) }, fault: { kind: "drop" } },
    ],
    ["a fault's header", "/buddy/faults", { fault: { kind: "answer", status: 500, headers: { a: "a\nb" } } }],
  ])("is refused when %s makes no sense", (_, path, body) =>
    withEmulator({}, async ({ emulator }) => {
      const answer = await send(emulator.controlUrl + path, {
        method: body === undefined ? "GET" : "POST",
        headers: { "Content-Type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      expect(answer.status).toBe(400);
    }),
  );
});

function statusOfLargeBody(emulator: Emulator, way: "announced" | "chunked"): Promise<number | undefined> {
  const size = MAX_BODY_BYTES + 1;
  if (way === "announced") return statusOf(emulator, { "content-length": String(size) }, []);
  return statusOf(emulator, {}, [" ".repeat(size)]);
}

/** Sends the parts as chunks. With a length announced nothing is sent: the answer comes first. */
function statusOf(
  { buddy }: Emulator,
  headers: Readonly<Record<string, string>>,
  parts: readonly string[],
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      buddy.baseUrl + INTEGRATIONS,
      {
        method: "POST",
        headers: {
          authorization: `Bearer ${buddy.tokens.full}`,
          "content-type": "application/json",
          ...headers,
        },
      },
      (response) => {
        resolve(response.statusCode);
        request.destroy();
      },
    );
    request.on("error", reject);
    for (const part of parts) request.write(part);
    if (headers["content-length"] === undefined) request.end();
    else request.flushHeaders();
  });
}
