import nock from "nock";
import { readObject, requiredString } from "../../src/http";
import { createTestClient, failure, ORIGIN, TOKEN } from "./support/client";

beforeAll(() => {
  nock.disableNetConnect();
});
afterEach(() => {
  nock.cleanAll();
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

const readName = (json: unknown): string => requiredString(readObject(json, "item"), "name");

describe("a request", () => {
  test("carries token, user agent and what JSON needs", async () => {
    const scope = nock(ORIGIN, {
      reqheaders: {
        authorization: `Bearer ${TOKEN}`,
        "user-agent": "test/1",
        accept: "application/json",
        "content-type": "application/json",
      },
    })
      .post("/items", { name: "a" })
      .reply(201, { name: "a" });

    await createTestClient().request({ method: "POST", path: ["items"], body: { name: "a" } });

    expect(scope.isDone()).toBe(true);
  });

  test("without a body has no content type", async () => {
    nock(ORIGIN, { badheaders: ["content-type"] })
      .get("/items")
      .reply(200, {});

    expect((await createTestClient().request({ method: "GET", path: ["items"] })).status).toBe(200);
  });

  test("keeps the path part of the base URL and encodes its own", async () => {
    nock(ORIGIN).get("/api/items/a%20b%2Fc").query({ page: "2" }).reply(200, {});
    const client = createTestClient({ baseUrl: `${ORIGIN}/api/` });

    expect(
      (await client.request({ method: "GET", path: ["items", "a b/c"], query: { page: 2 } })).status,
    ).toBe(200);
  });

  test("can have headers that the registry wants on each one", async () => {
    nock(ORIGIN, { reqheaders: { "content-type": "application/json" } })
      .get("/items")
      .reply(200, {});
    const client = createTestClient({ headers: { "content-type": "application/json" } });

    expect((await client.request({ method: "GET", path: ["items"] })).status).toBe(200);
  });
});

describe("a token that cannot be sent", () => {
  test.each(["FAKE-TOKEN\n", "FAKE TOKEN", "FAKE-TÖKEN"])("(%j) is refused without being shown", (token) => {
    expect(() => createTestClient({ token })).toThrow("The token of Registry contains a space, a line break");
    expect(() => createTestClient({ token })).not.toThrow(token.trim());
  });

  test("because it is empty is refused", () => {
    expect(() => createTestClient({ token: "" })).toThrow("The token of Registry is empty.");
  });
});

describe("an error answer", () => {
  test("shows the registry's message, the request and its id", async () => {
    nock(ORIGIN)
      .get("/items/1")
      .query({ q: "FAKE-QUERY" })
      .reply(403, { message: "no access" }, { "X-Request-Id": "r-7" });

    const error = await failure(
      createTestClient().request({ method: "GET", path: ["items", "1"], query: { q: "FAKE-QUERY" } }),
    );

    expect(error).toMatchObject({
      kind: "status",
      status: 403,
      requestId: "r-7",
      registryMessages: ["no access"],
    });
    expect(error.message).toBe('Registry answered 403 to GET /items/1 (request id r-7): "no access".');
  });

  test("can come with a hint", async () => {
    nock(ORIGIN).get("/items").reply(403, { message: "no" });

    const error = await failure(
      createTestClient().request({
        method: "GET",
        path: ["items"],
        hint: ({ status, messages }) => `${String(status)} ${messages.join()} means no.`,
      }),
    );

    expect(error.message).toBe('Registry answered 403 to GET /items: "no". 403 no means no.');
  });

  test("never shows the token or a secret of the body, however the server quotes it", async () => {
    const secret = 'FAKE-SECRET "1"';
    const forms = [
      secret,
      JSON.stringify(secret),
      encodeURIComponent(secret),
      Buffer.from(secret).toString("base64"),
    ];
    nock(ORIGIN)
      .post("/items")
      .reply(
        400,
        { message: `Bearer ${TOKEN} sent ${forms.join(" and ")}` },
        { "x-request-id": `id-${TOKEN}` },
      );

    const error = await failure(
      createTestClient().request({
        method: "POST",
        path: ["items"],
        body: { key: secret },
        secrets: [secret],
      }),
    );

    const shown = JSON.stringify([error.message, error.stack, error]);
    expect(shown).not.toMatch(/FAKE-SECRET|FAKE-TOKEN|RkFLRS/);
    expect(error.message).toContain("<redacted>");
  });

  test("that is a page of a gateway is told by its status alone", async () => {
    nock(ORIGIN).get("/items").reply(404, "<html>FAKE-SECRET-PAGE</html>", { "content-type": "text/html" });

    const error = await failure(createTestClient().request({ method: "GET", path: ["items"] }));

    expect(error.message).toBe("Registry answered 404 to GET /items.");
  });

  test("that redirects is not followed and names the other place", async () => {
    nock(ORIGIN).get("/items").reply(302, "", { location: "https://login.test/?next=FAKE-SECRET" });

    const error = await failure(createTestClient().request({ method: "GET", path: ["items"] }));

    expect(error.message).toBe(
      "Registry answered 302 to GET /items. The server redirects to https://login.test; check the base_url.",
    );
  });

  test("that redirects to a name with the token in it shows the name without", async () => {
    nock(ORIGIN)
      .get("/items")
      .reply(302, "", { location: `https://${TOKEN.toLowerCase()}.test/` });

    const error = await failure(createTestClient().request({ method: "GET", path: ["items"] }));

    expect(error.message).toBe(
      "Registry answered 302 to GET /items. The server redirects to https://<redacted>.test; check the base_url.",
    );
  });
});

describe("the JSON of an answer", () => {
  test("is handed to the reader", async () => {
    nock(ORIGIN).get("/items/1").reply(200, { name: "a" });

    expect(await createTestClient().json({ method: "GET", path: ["items", "1"] }, readName)).toBe("a");
  });

  test.each([
    ["is not JSON", "<html>FAKE-SECRET</html>", "the body is not JSON"],
    ["is empty", "", "the body is empty"],
    ["lacks what is needed", '{"key":"FAKE-SECRET"}', '"name" is not a non-empty string'],
    ["is of another kind", '["FAKE-SECRET"]', '"item" is not an object'],
  ])("of a read that %s is an invalid answer", async (_case, body, reason) => {
    nock(ORIGIN).get("/items/1").reply(200, body);

    const error = await failure(createTestClient().json({ method: "GET", path: ["items", "1"] }, readName));

    expect(error.kind).toBe("invalid-answer");
    expect(error.message).toBe(`Registry returned an unexpected response to GET /items/1: ${reason}.`);
  });

  test("of a write that cannot be used leaves its outcome open, because it was probably carried out", async () => {
    nock(ORIGIN).post("/items").reply(201, "<html>FAKE-SECRET</html>");

    const error = await failure(
      createTestClient().json({ method: "POST", path: ["items"], body: {} }, readName),
    );

    expect(error).toMatchObject({ kind: "answer-lost", status: 201 });
    expect(error.message).toBe(
      "Registry answered 201 to POST /items. It is unknown whether Registry carried " +
        "out the request. The response cannot be used: the body is not JSON.",
    );
  });

  test("may be read by another parser, which keeps large numbers exact", async () => {
    nock(ORIGIN).get("/items/1").reply(200, '{"name":12345678901234567890}');
    const codec = { parse: (text: string) => ({ name: text }), stringify: JSON.stringify };

    expect(await createTestClient({ codec }).json({ method: "GET", path: ["items", "1"] }, readName)).toBe(
      '{"name":12345678901234567890}',
    );
  });
});

describe("debug logging", () => {
  test("tells method, path, status, duration and try, and nothing else", async () => {
    const lines: unknown[] = [];
    nock(ORIGIN)
      .get("/items")
      .query(true)
      .reply(503, { message: "FAKE-SECRET" })
      .get("/items")
      .query(true)
      .reply(200, {});

    await createTestClient({ log: (...line) => lines.push(line) }).request({
      method: "GET",
      path: ["items"],
      query: { q: "FAKE-SECRET" },
    });

    const request = { registry: "Registry", method: "GET", path: "/items" };
    expect(lines).toEqual([
      ["debug", "HTTP answer", { ...request, attempt: 1, duration_ms: 0, status: 503 }],
      ["debug", "HTTP request is repeated", { ...request, attempt: 1, wait_ms: 300 }],
      ["debug", "HTTP answer", { ...request, attempt: 2, duration_ms: 0, status: 200 }],
    ]);
  });
});

describe("identical reads at the same time", () => {
  test("share one request", async () => {
    const scope = nock(ORIGIN).get("/items/1").once().delay(20).reply(200, { name: "a" });
    const client = createTestClient();

    const names = await Promise.all(
      [1, 2, 3].map(() => client.json({ method: "GET", path: ["items", "1"] }, readName)),
    );

    expect(names).toEqual(["a", "a", "a"]);
    expect(scope.isDone()).toBe(true);
  });

  test("with another query are requests of their own", async () => {
    const scope = nock(ORIGIN)
      .get("/items")
      .query({ page: "1" })
      .reply(200, {})
      .get("/items")
      .query({ page: "2" })
      .reply(200, {});
    const client = createTestClient();

    await Promise.all(
      [1, 2].map((page) => client.request({ method: "GET", path: ["items"], query: { page } })),
    );

    expect(scope.isDone()).toBe(true);
  });

  test("do not bridge a write: what is read after it was asked for after it", async () => {
    nock(ORIGIN).get("/items/1").delay(50).reply(200, { name: "before" });
    nock(ORIGIN).patch("/items/1").reply(200, { name: "after" });
    nock(ORIGIN).get("/items/1").reply(200, { name: "after" });
    const client = createTestClient();

    const early = client.json({ method: "GET", path: ["items", "1"] }, readName);
    await client.request({ method: "PATCH", path: ["items", "1"], body: {} });
    const late = client.json({ method: "GET", path: ["items", "1"] }, readName);

    expect([await early, await late]).toEqual(["before", "after"]);
  });

  test("writes are never shared", async () => {
    const scope = nock(ORIGIN).post("/items").twice().reply(201, { name: "a" });
    const client = createTestClient();

    await Promise.all([1, 2].map(() => client.request({ method: "POST", path: ["items"], body: {} })));

    expect(scope.isDone()).toBe(true);
  });
});
