import nock from "nock";
import { createLimiterPool, type HttpError, isHttpError } from "../../../../src/http";
import {
  type BuddyClient,
  createBuddyClient,
  type CreateIntegrationBody,
  isUnknownWorkspace,
} from "../../../../src/registries/buddy/api/client";
import { createFakeClock, type FakeClock, NEW_YEAR } from "../../../http/support/fake-clock";

const ORIGIN = "https://api.buddy.works";
const TOKEN = "FAKE-BUDDY-TOKEN";
const ID = "64f0c0ffee0000000000a001";
const LIST = "/workspaces/acme-dev/integrations";
const ONE = `${LIST}/${ID}`;

const answer = {
  url: `${ORIGIN}${ONE}`,
  html_url: "https://app.buddy.works/acme-dev/workspace/integrations",
  hash_id: ID,
  name: "AWS deploy keys",
  type: "AMAZON",
  auth_type: "DEFAULT",
  scope: "PROJECT",
  project_name: "storefront",
  identifier: "aws_deploy",
  all_pipelines_allowed: false,
  allowed_pipelines: [{ id: 41, name: "Release", url: "u", html_url: "h" }],
  permissions: {
    admins: "MANAGE",
    others: "DENIED",
    users: [{ id: 7, access_level: "USE_ONLY" }],
    groups: [{ id: 3, access_level: "MANAGE" }],
  },
  app_id: null,
  google_project: null,
  audience: null,
};

const body: CreateIntegrationBody = {
  name: "AWS deploy keys",
  type: "AMAZON",
  scope: "WORKSPACE",
  access_key: "FAKE-ACCESS-KEY-1",
  secret_key: "FAKE-SECRET-KEY-1",
};

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

function createClient(clock: FakeClock = createFakeClock()): BuddyClient {
  return createBuddyClient({ token: TOKEN, userAgent: "test/1", clock, limiters: createLimiterPool() });
}

async function failure(promise: Promise<unknown>): Promise<HttpError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (isHttpError(error)) return error;
  throw new Error("expected the call to fail with an HttpError");
}

function refuse(status: number, message: string): { errors: { message: string }[] } {
  const errors = { errors: [{ message }] };
  nock(ORIGIN).get(ONE).reply(status, errors);
  return errors;
}

describe("addresses", () => {
  test("the US cloud is the default, and the token is sent as bearer", async () => {
    nock(ORIGIN, {
      reqheaders: { authorization: `Bearer ${TOKEN}`, accept: "application/json", "user-agent": "test/1" },
    })
      .get(ONE)
      .reply(200, answer);

    expect((await createClient().getIntegration("acme-dev", ID))?.hash_id).toBe(ID);
  });

  test("a self-hosted server's path is kept", async () => {
    nock("https://buddy.test").get(`/api${ONE}`).reply(200, answer);
    const client = createBuddyClient({
      token: TOKEN,
      userAgent: "test/1",
      baseUrl: "https://buddy.test/api/",
      limiters: createLimiterPool(),
    });

    expect((await client.getIntegration("acme-dev", ID))?.hash_id).toBe(ID);
  });

  test("ids are percent-encoded", async () => {
    nock(ORIGIN).get("/workspaces/a%2Fb/integrations/c%20d").reply(200, answer);

    expect(await createClient().getIntegration("a/b", "c d")).toBeDefined();
  });
});

describe("reading an integration", () => {
  test("gives all readable fields", async () => {
    nock(ORIGIN).get(ONE).reply(200, answer);

    expect(await createClient().getIntegration("acme-dev", ID)).toEqual({
      ...answer,
      allowed_pipelines: [41],
      note: undefined,
      agent_note: undefined,
      withheld: [],
      hasNewerPipelineAccess: false,
    });
  });

  test("gives undefined when it is gone", async () => {
    refuse(404, "Integration not found.");

    expect(await createClient().getIntegration("acme-dev", ID)).toBeUndefined();
  });

  test("gives undefined for a 404 that says nothing", async () => {
    nock(ORIGIN).get(ONE).reply(404);

    expect(await createClient().getIntegration("acme-dev", ID)).toBeUndefined();
  });

  test("fails when it is the workspace that is unknown", async () => {
    refuse(404, "Workspace not found.");

    const error = await failure(createClient().getIntegration("acme-dev", ID));

    expect(isUnknownWorkspace(error)).toBe(true);
    expect(error.message).toContain('The workspace "acme-dev" does not exist or is not visible');
  });

  test("does not give a secret that a server returns", async () => {
    nock(ORIGIN)
      .get(ONE)
      .reply(200, { ...answer, token: "FAKE-ECHO", config: "FAKE-ECHO", secret_key: "FAKE-ECHO" });

    expect(JSON.stringify(await createClient().getIntegration("acme-dev", ID))).not.toContain("FAKE-ECHO");
  });

  test("fails when the answer is not an integration", async () => {
    nock(ORIGIN)
      .get(ONE)
      .reply(200, { ...answer, hash_id: null });

    expect((await failure(createClient().getIntegration("acme-dev", ID))).kind).toBe("invalid-answer");
  });

  test("is repeated after server errors", async () => {
    nock(ORIGIN).get(ONE).reply(500).get(ONE).reply(503, "<html>").get(ONE).reply(200, answer);

    expect(await createClient().getIntegration("acme-dev", ID)).toBeDefined();
  });

  test("is repeated after broken connections", async () => {
    nock(ORIGIN)
      .get(ONE)
      .replyWithError(Object.assign(new Error("x"), { code: "ECONNRESET" }));
    nock(ORIGIN).get(ONE).reply(200, answer);

    expect(await createClient().getIntegration("acme-dev", ID)).toBeDefined();
  });
});

describe("listing integrations", () => {
  const item = { hash_id: ID, name: "a", type: "AMAZON", identifier: "aws_deploy", url: "u", html_url: "h" };

  test("gives the guaranteed fields of each", async () => {
    nock(ORIGIN)
      .get(LIST)
      .reply(200, { url: "u", html_url: "h", integrations: [{ ...item, token: "FAKE-ECHO" }] });

    expect(await createClient().listIntegrations("acme-dev")).toEqual([item]);
  });

  test("can ask for those of a project", async () => {
    nock(ORIGIN)
      .get(LIST)
      .query({ project_name: "storefront" })
      .reply(200, { integrations: [item] });

    expect(await createClient().listIntegrations("acme-dev", { project_name: "storefront" })).toHaveLength(1);
  });

  test("fails when an item has no id, rather than overlook it", async () => {
    nock(ORIGIN)
      .get(LIST)
      .reply(200, { integrations: [item, { name: "b" }] });

    expect((await failure(createClient().listIntegrations("acme-dev"))).kind).toBe("invalid-answer");
  });
});

describe("creating an integration", () => {
  test("sends the body and gives what the registry holds", async () => {
    nock(ORIGIN).post(LIST, JSON.stringify(body)).reply(201, answer);

    expect((await createClient().createIntegration("acme-dev", body)).hash_id).toBe(ID);
  });

  test("never sends a null", async () => {
    const sent: unknown[] = [];
    nock(ORIGIN)
      .post(LIST, (received) => sent.push(received) > 0)
      .reply(201, answer);
    // What a caller's types do not allow may still arrive through JSON.
    const withNulls: CreateIntegrationBody = JSON.parse(
      '{"name":"a","type":"AMAZON","scope":"WORKSPACE","token":null,"permissions":{"admins":"MANAGE","users":null},' +
        '"role_assumptions":[{"arn":"a","external_id":null}]}',
    );

    await createClient().createIntegration("acme-dev", withNulls);

    expect(sent).toEqual([
      {
        name: "a",
        type: "AMAZON",
        scope: "WORKSPACE",
        permissions: { admins: "MANAGE" },
        role_assumptions: [{ arn: "a" }],
      },
    ]);
  });

  test.each([500, 502, 503, 504])("is not repeated after %i, and its outcome is open", async (status) => {
    let posts = 0;
    nock(ORIGIN)
      .post(LIST, () => (posts += 1) > 0)
      .times(3)
      .reply(status);

    const error = await failure(createClient().createIntegration("acme-dev", body));

    expect(error).toMatchObject({ kind: "answer-lost", status });
    expect(posts).toBe(1);
  });

  test("is not repeated after a broken connection, and its outcome is open", async () => {
    nock(ORIGIN)
      .post(LIST)
      .replyWithError(Object.assign(new Error("x"), { code: "ECONNRESET" }));

    expect((await failure(createClient().createIntegration("acme-dev", body))).kind).toBe("answer-lost");
  });

  test.each([
    ["is not JSON", "<html>"],
    ["lacks the id", { ...answer, hash_id: undefined }],
  ])("whose answer %s leaves its outcome open", async (_case, reply) => {
    nock(ORIGIN).post(LIST).reply(201, reply);

    expect((await failure(createClient().createIntegration("acme-dev", body))).kind).toBe("answer-lost");
  });

  test("is repeated after 429 when the window is over", async () => {
    const clock = createFakeClock();
    nock(ORIGIN)
      .post(LIST)
      .reply(
        429,
        { errors: [{ message: "Rate limit exceeded." }] },
        {
          "x-rate-limit-remaining": "0",
          "x-rate-limit-reset": String(NEW_YEAR / 1000 + 30),
        },
      )
      .post(LIST)
      .reply(201, answer);

    await createClient(clock).createIntegration("acme-dev", body);

    expect(clock.slept).toEqual([30_250]);
  });

  test("is repeated after the older form of the rate limit, a 403", async () => {
    const clock = createFakeClock();
    nock(ORIGIN)
      .post(LIST)
      .reply(403, { errors: [{ message: "Rate limit exceeded." }] })
      .post(LIST)
      .reply(201, answer);

    await createClient(clock).createIntegration("acme-dev", body);

    expect(clock.slept).toHaveLength(1);
  });

  test("that is refused shows Buddy's messages without the credentials they quote", async () => {
    nock(ORIGIN)
      .post(LIST)
      .reply(400, { errors: [{ message: "FAKE-SECRET-KEY-1 is no key" }, "name is taken"] });

    const error = await failure(createClient().createIntegration("acme-dev", body));

    expect(error.message).toBe(
      'Buddy answered 400 to POST /workspaces/acme-dev/integrations: "<redacted> is no key", "name is taken".',
    );
  });

  test.each([
    "token",
    "partner_token",
    "access_key",
    "secret_key",
    "password",
    "api_key",
    "application_key",
    "key_id",
    "config",
  ] as const)("never shows %s", async (field) => {
    nock(ORIGIN)
      .post(LIST)
      .reply(400, { errors: [{ message: "got FAKE-VALUE-1" }] });

    const error = await failure(
      createClient().createIntegration("acme-dev", { ...body, [field]: "FAKE-VALUE-1" }),
    );

    expect(error.message).toContain("got <redacted>");
  });
});

describe("updating an integration", () => {
  const change = { name: "new", auth_type: "DEFAULT", access_key: "FAKE-2", secret_key: "FAKE-3" };

  test("sends what it is given and nothing else", async () => {
    nock(ORIGIN)
      .patch(ONE, change)
      .reply(200, { ...answer, name: "new" });

    expect((await createClient().updateIntegration("acme-dev", ID, change)).name).toBe("new");
  });

  test.each([502, 503, 504])("is repeated after %i", async (status) => {
    nock(ORIGIN).patch(ONE).reply(status).patch(ONE).reply(200, answer);

    expect(await createClient().updateIntegration("acme-dev", ID, change)).toBeDefined();
  });

  test("is not repeated after 500, and its outcome is open", async () => {
    nock(ORIGIN).patch(ONE).reply(500).patch(ONE).reply(200, answer);

    const error = await failure(createClient().updateIntegration("acme-dev", ID, change));

    expect(error).toMatchObject({ kind: "answer-lost", status: 500 });
  });

  test("of an integration that is gone is a refusal", async () => {
    nock(ORIGIN)
      .patch(ONE)
      .reply(404, { errors: [{ message: "Integration not found." }] });

    expect(await failure(createClient().updateIntegration("acme-dev", ID, change))).toMatchObject({
      kind: "status",
      status: 404,
    });
  });
});

describe("deleting an integration", () => {
  test("succeeds with 204", async () => {
    const scope = nock(ORIGIN).delete(ONE).reply(204);

    await createClient().deleteIntegration("acme-dev", ID);

    expect(scope.isDone()).toBe(true);
  });

  test("succeeds when it is gone already", async () => {
    const scope = nock(ORIGIN).delete(ONE).reply(404);

    await createClient().deleteIntegration("acme-dev", ID);

    expect(scope.isDone()).toBe(true);
  });

  test("succeeds when the first try had done it although its answer failed", async () => {
    const scope = nock(ORIGIN).delete(ONE).reply(502).delete(ONE).reply(404);

    await createClient().deleteIntegration("acme-dev", ID);

    expect(scope.isDone()).toBe(true);
  });

  test("fails when it is not permitted", async () => {
    nock(ORIGIN).delete(ONE).reply(403);

    const error = await failure(createClient().deleteIntegration("acme-dev", ID));

    expect(error.message).toContain("The token needs the scope INTEGRATION_MANAGE.");
  });
});

describe("a refusal says what to do", () => {
  test("about a token that is not accepted", async () => {
    refuse(401, "Unauthorized");

    const { message } = await failure(createClient().getIntegration("acme-dev", ID));

    expect(message).toContain("The token is wrong, expired or from another installation");
    expect(message).not.toContain(TOKEN);
  });

  test("about a missing scope, under both of its names", async () => {
    refuse(403, "cannot receive data");

    const { message } = await failure(createClient().getIntegration("acme-dev", ID));

    expect(message).toContain("needs the scope INTEGRATION_INFO (INTEGRATION_READ in newer installations)");
    expect(message).toContain("INTEGRATION_INFO, INTEGRATION_ADD and INTEGRATION_MANAGE");
  });

  test.each([403, 400])("about an API that is switched off (%i)", async (status) => {
    refuse(status, "API is disabled in this workspace.");

    expect((await failure(createClient().getIntegration("acme-dev", ID))).message).toContain(
      "The developer API must be enabled in the settings of this workspace",
    );
  });

  test("about a frozen workspace, which is not a deleted integration", async () => {
    refuse(403, "Only active workspace have access to API");

    const { message } = await failure(createClient().getIntegration("acme-dev", ID));

    expect(message).toContain("Its integrations still exist");
  });
});

describe("the rate limit", () => {
  test("is respected before Buddy has to refuse", async () => {
    const clock = createFakeClock();
    const spent = { "x-rate-limit-remaining": "0", "x-rate-limit-reset": String(NEW_YEAR / 1000 + 60) };
    nock(ORIGIN).get(ONE).reply(200, answer, spent).get(ONE).reply(200, answer);
    const client = createClient(clock);

    await client.getIntegration("acme-dev", ID);
    await client.getIntegration("acme-dev", ID);

    expect(clock.slept).toEqual([60_250]);
  });

  test("that ends after the operation's deadline fails at once with the time to come back", async () => {
    nock(ORIGIN)
      .get(ONE)
      .reply(429, {}, { "x-rate-limit-reset": String(NEW_YEAR / 1000 + 3600) });

    const error = await failure(
      createClient().getIntegration("acme-dev", ID, { deadline: NEW_YEAR + 60_000 }),
    );

    expect(error).toMatchObject({ kind: "rate-limited", retryAt: NEW_YEAR + 3_600_000 });
  });

  test("headers that the server leaves out are not missed, nor is the meaningless limit used", async () => {
    nock(ORIGIN)
      .get(ONE)
      .twice()
      .reply(200, answer, { "x-rate-limit-limit": "1", "x-rate-limit-remaining": "0" });
    const clock = createFakeClock();
    const client = createClient(clock);

    await client.getIntegration("acme-dev", ID);
    await client.getIntegration("acme-dev", ID);

    expect(clock.slept).toEqual([]);
  });
});
