import nock from "nock";
import { createLimiterPool, type HttpError, isHttpError } from "../../../../src/http";
import { createFruxonClient, type FruxonClient } from "../../../../src/registries/fruxon/api/client";
import { createFakeClock, type FakeClock } from "../../../http/support/fake-clock";

const ORIGIN = "https://api.fruxon.com";
const TOKEN = "FAKE-FRUXON-TOKEN";
const I = "/v1/tenants/acme-corp/integrations";
const ONE = `${I}/custom_demo_crm`;
const C = `${ONE}/configs`;
const ID = "55555555-aaaa-4bbb-8ccc-000000000005";
const HEALTH = "/v1/tenants/acme-corp/auth/health";
const SECRET = "FAKE-SECRET-value-1";

const answer = {
  id: "custom_demo_crm",
  displayName: "Demo CRM",
  description: "Contacts of the demo CRM",
  type: "CUSTOM",
  configMetadata: {
    parametersMetadata: [{ name: "region", type: "STRING", index: 0, required: true, secret: false }],
    authMetadata: [{ id: "app-oauth", type: "OAUTH2", authSettings: { parameters: { clientId: "demo" } } }],
  },
  tags: [],
  isInternal: false,
  createdAt: 1772359200000,
  modifiedAt: 1772359200001,
};

/** The answer of docs/apis/fruxon.md's example (docs/apis/fruxon.md §9). */
const configAnswer = {
  id: ID,
  integrationId: "custom_demo_crm",
  displayName: "Production",
  parameters: { region: "eu" },
  hasAuth: true,
  hasAuthMap: false,
  authMethodId: "api-key",
  auth: { level: "APPLICATION", integrationAuthMetadataId: "api-key", grantedScopes: ["read"] },
  authMapEntries: [],
  sandboxMode: "NONE",
  sandboxVariant: null,
  publishedRevisionId: null,
  createdBy: "svc-terraform",
  createdAt: 1772359260000,
  modifiedAt: 1772359260000,
};

const OWNER = { tenant: "acme-corp", integration: "custom_demo_crm" };

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

const createClient = (clock: FakeClock = createFakeClock(), baseUrl?: string): FruxonClient =>
  createFruxonClient({
    token: TOKEN,
    userAgent: "test/1",
    clock,
    limiters: createLimiterPool(),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });

async function failure(promise: Promise<unknown>): Promise<HttpError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (isHttpError(error)) return error;
  throw new Error("expected the call to fail with an HttpError");
}

const problem = (status: number, detail: string) => ({ type: "about:blank", title: "No", status, detail });
const healthy = () =>
  nock(ORIGIN)
    .get(HEALTH)
    .reply(200, { scopes: ["integrations:read"] });
const broken = () => Object.assign(new Error("x"), { code: "ECONNRESET" });

describe("addresses", () => {
  test("the token is sent as bearer, and no other key", async () => {
    nock(ORIGIN, {
      reqheaders: { authorization: `Bearer ${TOKEN}`, accept: "application/json", "user-agent": "test/1" },
      badheaders: ["x-api-key"],
    })
      .get(ONE)
      .reply(200, answer);

    expect((await createClient().integrations.getFresh("acme-corp", "custom_demo_crm"))?.id).toBe(
      "custom_demo_crm",
    );
  });

  test("another host and a trailing slash are taken as they are meant", async () => {
    nock("https://eu.fruxon.test").get(`/api${ONE}`).reply(200, answer);

    const client = createClient(createFakeClock(), "https://eu.fruxon.test/api/");

    expect(await client.integrations.getFresh("acme-corp", "custom_demo_crm")).toBeDefined();
  });

  test("ids are percent-encoded, and the colon of a custom method is not", async () => {
    const scope = nock(ORIGIN).post(`${I}/a%2Fb:verifyConfig`).reply(200, { success: true });
    const body = {
      authMetadataId: "key",
      authConfig: { integrationAuthMetadataId: "key", level: "APPLICATION", parameters: {} },
    };

    await createClient().integrations.verify("acme-corp", "a/b", { body, secrets: [] });

    expect(scope.isDone()).toBe(true);
  });
});

describe("reading an integration", () => {
  const read = (client = createClient()) => client.integrations.getFresh("acme-corp", "custom_demo_crm");

  test("gives its known keys and nothing else", async () => {
    nock(ORIGIN)
      .get(ONE)
      .reply(200, { ...answer, apiKey: SECRET, toolCount: 3 });

    const integration = await read();

    expect(integration).toMatchObject({ id: "custom_demo_crm", createdAt: 1772359200000, tags: [] });
    expect(JSON.stringify(integration)).not.toContain(SECRET);
  });

  test("never gives the default value of a secret parameter", async () => {
    const metadata = {
      parametersMetadata: [{ name: "pin", type: "STRING", secret: true, defaultValue: SECRET }],
    };
    nock(ORIGIN)
      .get(ONE)
      .reply(200, { ...answer, configMetadata: metadata });

    expect(JSON.stringify(await read())).not.toContain(SECRET);
  });

  test.each([
    ["null", { displayName: null, description: null, type: null, configMetadata: null, tags: null }],
    ["absent", { displayName: undefined, description: undefined, tags: undefined, createdAt: undefined }],
    ["a number as enum", { type: 2 }],
  ])("tolerates %s", async (_what, change) => {
    nock(ORIGIN)
      .get(ONE)
      .reply(200, { ...answer, ...change });

    expect((await read())?.id).toBe("custom_demo_crm");
  });

  test("takes settings nested and flat", async () => {
    const methods = [
      { id: "nested", type: "A", authSettings: { parameters: { Scheme: "x" } } },
      { id: "flat", type: "A", authSettings: { Scheme: "x" } },
      { id: "null", type: "A", authSettings: { parameters: null } },
      { id: "none", type: "A" },
    ];
    nock(ORIGIN)
      .get(ONE)
      .reply(200, { ...answer, configMetadata: { authMetadata: methods } });

    const settings = (await read())?.configMetadata?.authMetadata.map(({ authSettings }) => authSettings);

    expect(settings).toEqual([{ Scheme: "x" }, { Scheme: "x" }, {}, {}]);
  });

  test("keeps all digits of large integers", async () => {
    const text = JSON.stringify({
      ...answer,
      configMetadata: {
        authMetadata: [{ id: "a", authSettings: { parameters: { account: "#" } } }],
        parametersMetadata: [],
      },
    }).replace('"#"', "12345678901234567890");
    nock(ORIGIN).get(ONE).reply(200, text, { "content-type": "application/json" });

    const [method] = (await read())?.configMetadata?.authMetadata ?? [];

    expect(method?.authSettings).toEqual({ account: 12345678901234567890n });
  });

  test("gives undefined for a 404 of the API", async () => {
    nock(ORIGIN).get(ONE).reply(404, problem(404, "not found"));
    healthy();

    expect(await read()).toBeUndefined();
  });

  test("asks only once whether the API is there", async () => {
    nock(ORIGIN).get(ONE).times(2).reply(404);
    const health = healthy();
    const client = createClient();

    await read(client);
    await read(client);

    expect(health.isDone()).toBe(true);
  });

  test("fails for a 404 where the API is not", async () => {
    nock(ORIGIN).get(ONE).reply(404, "<html>").get(HEALTH).reply(404, "<html>");

    expect(await failure(read())).toMatchObject({ kind: "status", status: 404 });
  });

  test("fails when the answer is no integration", async () => {
    nock(ORIGIN)
      .get(ONE)
      .reply(200, { ...answer, id: null });

    expect((await failure(read())).kind).toBe("invalid-answer");
  });

  test("is repeated after server errors and broken connections", async () => {
    nock(ORIGIN).get(ONE).reply(500).get(ONE).replyWithError(broken()).get(ONE).reply(200, answer);

    expect(await read()).toBeDefined();
  });

  test.each([
    ["seconds", { "retry-after": "7" }],
    ["a date", { "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT", date: "Thu, 01 Jan 2026 00:00:00 GMT" }],
  ])("waits for the rate limit in %s", async (_form, headers) => {
    const clock = createFakeClock();
    nock(ORIGIN).get(ONE).reply(429, "", headers).get(ONE).reply(200, answer);

    await read(createClient(clock));

    expect(clock.slept.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(7000);
  });
});

describe("listing integrations", () => {
  const item = (number: number) => ({ ...answer, id: `i-${number}`, displayName: `I ${number}` });
  const list = (client = createClient()) => client.integrations.list("acme-corp", {});

  test("follows the pages by the token of the former answer", async () => {
    nock(ORIGIN)
      .get(I)
      .query({ pageSize: "100" })
      .reply(200, { items: [item(1), item(2)], nextPageToken: "eyJvZmZzZXQiOjJ9" })
      .get(I)
      .query({ pageSize: "100", pageToken: "eyJvZmZzZXQiOjJ9" })
      .reply(200, { items: [item(3)], nextPageToken: null });

    expect((await list()).map(({ id }) => id)).toEqual(["i-1", "i-2", "i-3"]);
  });

  test("ends where a page with new items repeats the token that asked for it", async () => {
    nock(ORIGIN)
      .get(I)
      .query({ pageSize: "100" })
      .reply(200, { items: [item(1)], nextPageToken: "same" })
      .get(I)
      .query({ pageSize: "100", pageToken: "same" })
      .reply(200, { items: [item(2)], nextPageToken: "same" });

    expect(await list()).toHaveLength(2);
  });

  test("tries the older spellings when the same page comes again", async () => {
    const first = { items: [item(1)], nextPageToken: "1", totalCount: 2 };
    nock(ORIGIN)
      .get(I)
      .query({ pageSize: "100" })
      .reply(200, first)
      .get(I)
      .query({ pageSize: "100", pageToken: "1" })
      .reply(200, first)
      .get(I)
      .query({ "Paging.PageSize": "100", "Paging.PageToken.Skip": "1" })
      .reply(200, first)
      .get(I)
      .query({ page_size: "100", page_token: "1" })
      .reply(200, { items: [item(2)], nextPageToken: null, totalCount: 2 });

    expect((await list()).map(({ id }) => id)).toEqual(["i-1", "i-2"]);
  });

  test("gives older spellings a token that is no number as a cursor", async () => {
    const first = { items: [item(1)], nextPageToken: "abc=" };
    nock(ORIGIN)
      .get(I)
      .query({ pageSize: "100" })
      .reply(200, first)
      .get(I)
      .query({ pageSize: "100", pageToken: "abc=" })
      .reply(200, first)
      .get(I)
      .query({ "Paging.PageSize": "100", "Paging.PageToken.Cursor": "abc=" })
      .reply(200, { items: [item(2)], nextPageToken: "" });

    expect(await list()).toHaveLength(2);
  });

  test("fails rather than ask for the same page for ever", async () => {
    nock(ORIGIN)
      .get(I)
      .query(true)
      .times(5)
      .reply(200, { items: [item(1)], nextPageToken: "1" });

    await expect(list()).rejects.toThrow("The list cannot be read beyond its first page.");
  });

  test.each([
    ["the total is reached", { items: [item(1)], nextPageToken: "1", totalCount: 1 }],
    ["a page is empty", { items: [], nextPageToken: "5" }],
    ["there is no token", { items: [item(1)] }],
  ])("ends when %s", async (_when, page) => {
    nock(ORIGIN).get(I).query(true).reply(200, page);

    expect(await list()).toHaveLength(page.items.length);
  });

  test("repeats filters that have several values", async () => {
    const scope = nock(ORIGIN)
      .get(`${I}?query=demo&types=SYSTEM&types=CUSTOM&has_configs=true&pageSize=100`)
      .reply(200, { items: [] });

    await createClient().integrations.list("acme-corp", {
      search: "demo",
      types: ["SYSTEM", "CUSTOM"],
      hasConfigs: true,
    });

    expect(scope.isDone()).toBe(true);
  });

  test("finds those without configs as what the filter for those with some leaves over", async () => {
    nock(ORIGIN)
      .get(`${I}?types=CUSTOM&pageSize=100`)
      .reply(200, { items: [item(1), item(2), item(3)] })
      .get(`${I}?types=CUSTOM&has_configs=true&pageSize=100`)
      .reply(200, { items: [item(2)] });

    const found = await createClient().integrations.list("acme-corp", {
      types: ["CUSTOM"],
      hasConfigs: false,
    });

    expect(found.map(({ id }) => id)).toEqual(["i-1", "i-3"]);
  });
});

describe("writing an integration", () => {
  const body = {
    id: "custom_demo_crm",
    displayName: "Demo CRM",
    configMetadata: { authMetadata: [{ secret: SECRET }] },
  };
  const create = () => createClient().integrations.create("acme-corp", { body, secrets: [SECRET] });
  const { id: _, ...change } = body;
  const update = () =>
    createClient().integrations.update("acme-corp", "custom_demo_crm", { body: change, secrets: [SECRET] });

  test.each([200, 201])("takes %i for created", async (status) => {
    nock(ORIGIN).post(I, JSON.stringify(body)).reply(status, answer);

    expect((await create()).id).toBe("custom_demo_crm");
  });

  test.each([500, 502, 503])("never creates twice: %i leaves the outcome open", async (status) => {
    let posts = 0;
    nock(ORIGIN)
      .post(I, () => (posts += 1) > 0)
      .times(3)
      .reply(status);

    expect(await failure(create())).toMatchObject({ kind: "answer-lost", status });
    expect(posts).toBe(1);
  });

  test("never creates twice: a broken connection leaves the outcome open", async () => {
    nock(ORIGIN).post(I).replyWithError(broken());

    expect((await failure(create())).kind).toBe("answer-lost");
  });

  test("creates after the rate limit is over", async () => {
    nock(ORIGIN).post(I).reply(429).post(I).reply(200, answer);

    expect(await create()).toBeDefined();
  });

  test("replaces again after server errors and broken connections", async () => {
    nock(ORIGIN).put(ONE).reply(500).put(ONE).replyWithError(broken()).put(ONE).reply(200, answer);

    expect(await update()).toBeDefined();
  });

  test("that is refused has the detail and the fields, and no secret", async () => {
    nock(ORIGIN)
      .put(ONE)
      .reply(
        400,
        {
          title: "One or more validation errors occurred.",
          status: 400,
          detail: null,
          errors: { displayName: ["at most 100 characters"], "configMetadata.x": [`${SECRET} is wrong`] },
        },
        { "content-type": "application/problem+json" },
      );

    expect((await failure(update())).message).toBe(
      `Fruxon answered 400 to PUT ${ONE}: "One or more validation errors occurred.", ` +
        '"displayName: at most 100 characters", "configMetadata.x: <redacted> is wrong".',
    );
  });

  test.each([
    [{ detail: "the detail", title: "the title" }, "the detail"],
    [{ title: "the title", message: "the message" }, "the title"],
    [{ message: "the message" }, "the message"],
  ])("that is refused with %j says %j", async (refusal, text) => {
    nock(ORIGIN).put(ONE).reply(409, refusal);

    expect((await failure(update())).message).toContain(`"${text}"`);
  });

  test.each([
    [204, undefined],
    [200, answer],
    [404, problem(404, "gone")],
  ])("deletes with %i", async (status, reply) => {
    const scope = nock(ORIGIN).delete(ONE).reply(status, reply);
    healthy();

    await createClient().integrations.delete("acme-corp", "custom_demo_crm");

    expect(scope.isDone()).toBe(true);
  });
});

describe("configs", () => {
  test("are read with what they need and nothing else", async () => {
    nock(ORIGIN)
      .get(`${C}/${ID}`)
      .reply(200, {
        ...configAnswer,
        auth: { ...configAnswer.auth, parameters: { apiKey: SECRET } },
        authMapEntries: [{ parameters: { region: "eu" }, authConfig: { parameters: { apiKey: SECRET } } }],
        sandboxVariant: {
          parameters: { region: "test" },
          auth: { integrationAuthMetadataId: "api-key", level: "USER", parameters: { apiKey: SECRET } },
          authMap: [{ parameters: { region: "test" }, authConfig: { parameters: { apiKey: SECRET } } }],
        },
      });

    const config = await createClient().configs.getFresh(OWNER, ID);

    expect(config).toMatchObject({
      id: ID,
      auth: { integrationAuthMetadataId: "api-key", level: "APPLICATION" },
      authMapEntries: [{ region: "eu" }],
      grantedScopes: ["read"],
      sandboxVariant: { auth: { level: "USER" }, authMapEntries: [{ region: "test" }] },
    });
    expect(JSON.stringify(config)).not.toContain(SECRET);
  });

  test("may name an auth method that stores no credentials", async () => {
    nock(ORIGIN)
      .get(`${C}/${ID}`)
      .reply(200, { ...configAnswer, hasAuth: false, auth: null, authMethodId: "none" });

    expect(await createClient().configs.getFresh(OWNER, ID)).toMatchObject({
      hasAuth: false,
      auth: { integrationAuthMetadataId: "none" },
    });
  });

  test.each([
    ["a bare array", [configAnswer]],
    ["an envelope", { items: [configAnswer], totalCount: 1 }],
  ])("are listed in %s", async (_form, reply) => {
    nock(ORIGIN).get(C).reply(200, reply);

    expect(await createClient().configs.list(OWNER)).toHaveLength(1);
  });

  test("of an unknown integration are undefined, not none", async () => {
    nock(ORIGIN).get(C).reply(404);
    healthy();

    expect(await createClient().configs.list(OWNER)).toBeUndefined();
  });

  test("are never created twice", async () => {
    nock(ORIGIN).post(C).reply(503).post(C).reply(200, configAnswer);
    const sent = { body: { displayName: "Production" }, secrets: [] };

    expect((await failure(createClient().configs.create(OWNER, sent))).kind).toBe("answer-lost");
  });

  test("are changed again after a server error", async () => {
    nock(ORIGIN).patch(`${C}/${ID}`).reply(500).patch(`${C}/${ID}`).reply(200, configAnswer);

    expect(await createClient().configs.update(OWNER, ID, { body: {}, secrets: [] })).toBeDefined();
  });

  test("are not changed again with a credential key, which works once", async () => {
    nock(ORIGIN).patch(`${C}/${ID}`).reply(503).patch(`${C}/${ID}`).reply(200, configAnswer);
    const sent = { body: { oAuthCredentialKey: SECRET }, secrets: [SECRET] };

    expect((await failure(createClient().configs.update(OWNER, ID, sent))).kind).toBe("answer-lost");
  });

  test.each([200, 201, 204])("are published with %i, whatever the answer holds", async (status) => {
    const scope = nock(ORIGIN)
      .post(`${C}/${ID}:publish`, { note: "by Terraform" })
      .reply(status, status === 204 ? undefined : "anything");

    await createClient().configs.publish(OWNER, ID, "by Terraform", []);

    expect(scope.isDone()).toBe(true);
  });

  test("are never published twice", async () => {
    nock(ORIGIN).post(`${C}/${ID}:publish`).reply(500).post(`${C}/${ID}:publish`).reply(200);

    expect((await failure(createClient().configs.publish(OWNER, ID, undefined, []))).kind).toBe(
      "answer-lost",
    );
  });

  test("have one entry of their auth map tried out by its number", async () => {
    nock(ORIGIN).post(`${C}/${ID}:verifyAuth?authMapIndex=1`).reply(200, { success: true });

    expect((await createClient().configs.verify(OWNER, ID, 1)).success).toBe(true);
  });

  test("fail a check when one of its entries does", async () => {
    nock(ORIGIN)
      .post(`${C}/${ID}:verifyAuth`)
      .reply(200, {
        success: true,
        error: null,
        authMapResults: [{ success: true }, { success: false, error: "the second key" }],
      });

    expect(await createClient().configs.verify(OWNER, ID, undefined)).toMatchObject({
      success: false,
      error: "the second key",
    });
  });
});

describe("which settings are secret", () => {
  const SETTINGS = "/v1/authMetadata:settings";
  const reply = {
    OAuth2: { parametersMetadata: [{ name: "clientId" }, { name: "clientSecret", secret: true }] },
    ApiKey: { parametersMetadata: [] },
  };

  test("is asked once, and told whatever the spelling of the type", async () => {
    nock(ORIGIN).get(SETTINGS).reply(200, reply);
    const client = createClient();

    const [settings] = await Promise.all([client.secretSettings(), client.secretSettings()]);
    await client.secretSettings();

    expect(settings?.get("OAUTH2")).toEqual(new Set(["clientSecret"]));
    expect(settings?.get("APIKEY")).toEqual(new Set());
  });

  test.each([
    [403, ""],
    [404, ""],
    [200, "<html>"],
    [200, [1]],
  ])("is not known after %i with %j", async (status, body) => {
    nock(ORIGIN).get(SETTINGS).reply(status, body);

    expect(await createClient().secretSettings()).toBeUndefined();
  });

  test("is asked again after an error", async () => {
    nock(ORIGIN).get(SETTINGS).reply(401).get(SETTINGS).reply(200, reply);
    const client = createClient();

    await failure(client.secretSettings());

    expect(await client.secretSettings()).toBeDefined();
  });
});

describe("a refusal says what to do", () => {
  test("about a token that is not accepted", async () => {
    nock(ORIGIN).get(ONE).reply(401);

    const { message } = await failure(createClient().integrations.getFresh("acme-corp", "custom_demo_crm"));

    expect(message).toContain("fx_pat_");
    expect(message).not.toContain(TOKEN);
  });

  test("about what is not permitted", async () => {
    nock(ORIGIN).put(ONE).reply(403);
    const sent = { body: { displayName: "x" }, secrets: [] };

    const { message } = await failure(
      createClient().integrations.update("acme-corp", "custom_demo_crm", sent),
    );

    expect(message).toContain('must belong to the tenant "acme-corp" and have the scope integrations:write');
  });
});
