import nock from "nock";
import { createLimiterPool, type HttpError, isHttpError } from "../../../../src/http";
import { createTrutoClient, type TrutoClient } from "../../../../src/registries/truto/api/client";
import { createFakeClock, type FakeClock } from "../../../http/support/fake-clock";

const ORIGIN = "https://api.truto.one";
const TOKEN = "FAKE-TRUTO-TOKEN";
const SECRET = "FAKE-SECRET-1";
const ID = "22222222-aaaa-4bbb-8ccc-000000000002";
const INTEGRATION_ID = "11111111-aaaa-4bbb-8ccc-000000000001";

const install = {
  id: ID,
  integration_id: INTEGRATION_ID,
  environment_id: "33333333-aaaa-4bbb-8ccc-000000000003",
  show_in_catalog: false,
  is_enabled: true,
  override: { environment_variables: { REGION: "eu" } },
  created_at: "2026-03-01T10:00:00.000Z",
  updated_at: "2026-03-01T10:00:00.000Z",
  is_active: true,
  integration: { id: INTEGRATION_ID, name: "demo-crm", category: "crm", config: { label: "Demo CRM" } },
};

const integration = {
  id: INTEGRATION_ID,
  name: "demo-crm",
  category: null,
  is_beta: false,
  sharing: "deny",
  team_id: "44444444-aaaa-4bbb-8ccc-000000000004",
  version: 1,
  config: { label: "Demo CRM" },
  installed_environment: ["33333333-aaaa-4bbb-8ccc-000000000003"],
  created_at: "2026-02-01 08:00:00",
  updated_at: "2026-02-01 08:00:00",
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

const createClient = (clock: FakeClock = createFakeClock()): TrutoClient =>
  createTrutoClient({ token: TOKEN, userAgent: "test/1", clock, limiters: createLimiterPool() });

async function failure(promise: Promise<unknown>): Promise<HttpError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (isHttpError(error)) return error;
  throw new Error("expected the call to fail with an HttpError");
}

const truto = () => nock(ORIGIN);

describe("requests", () => {
  test("go to Truto's API with the token as bearer, to the singular path", async () => {
    nock(ORIGIN, {
      reqheaders: { authorization: `Bearer ${TOKEN}`, accept: "application/json", "user-agent": "test/1" },
    })
      .get(`/environment-integration/${ID}`)
      .reply(200, install);

    expect((await createClient().installs.getFresh(ID))?.id).toBe(ID);
  });

  test("send the filters of the API's own names, and none that is not set", async () => {
    truto()
      .get("/environment-integration")
      .query({
        limit: 100,
        is_enabled: "true",
        "integration.name": "demo-crm",
        "integration.category": "crm",
      })
      .reply(200, { result: [install], next_cursor: null, limit: 100 });

    const filter = { is_enabled: true, integration_name: "demo-crm", integration_category: "crm" };
    expect(await createClient().installs.list(filter)).toHaveLength(1);
  });

  test("keep large integers of a free-form body", async () => {
    const texts: string[] = [];
    truto()
      .patch(`/environment-integration/${ID}`, (body: unknown) => {
        texts.push(JSON.stringify(body));
        return true;
      })
      .reply(200, '{"id":"a","integration_id":"b","override":{"n":12345678901234567890}}', {
        "content-type": "application/json",
      });

    const body = { override: { n: 12345678901234567890n } };
    const updated = await createClient().installs.update(ID, { body, secrets: [] });

    expect(updated.override).toEqual(body.override);
  });
});

describe("an install", () => {
  test("is read from its known keys", async () => {
    truto().get(`/environment-integration/${ID}`).reply(200, install);

    const { is_active: _, ...known } = install;
    expect(await createClient().installs.getFresh(ID)).toEqual({
      ...known,
      integration: { name: "demo-crm", category: "crm" },
    });
  });

  test.each([{}, { override: null }, { override: {} }])(
    "without an override (%j) has an empty one",
    async (part) => {
      const { override: _, ...rest } = install;
      truto()
        .get(`/environment-integration/${ID}`)
        .reply(200, { ...rest, ...part });

      expect((await createClient().installs.getFresh(ID))?.override).toEqual({});
    },
  );

  test("is undefined when it is gone", async () => {
    truto()
      .get(`/environment-integration/${ID}`)
      .reply(404, { statusCode: 404, error: "Not Found", message: "gone" });

    expect(await createClient().installs.getFresh(ID)).toBeUndefined();
  });

  test.each([{ override: [] }, { id: 7 }, { is_enabled: "yes" }])(
    "of a wrong shape (%j) is an error",
    async (part) => {
      truto()
        .get(`/environment-integration/${ID}`)
        .reply(200, { ...install, ...part });

      expect((await failure(createClient().installs.getFresh(ID))).kind).toBe("invalid-answer");
    },
  );

  test("that another integration's filter answers is not taken for it", async () => {
    truto()
      .get("/environment-integration")
      .query(true)
      .reply(200, { result: [install], next_cursor: null });

    expect(await createClient().installs.of("00000000-0000-4000-8000-000000000000")).toBeUndefined();
  });
});

describe("an integration", () => {
  test("is read from its known keys", async () => {
    truto()
      .get(`/integration/${INTEGRATION_ID}`)
      .reply(200, { ...integration, team: { id: "x" }, can_install: true });

    expect(await createClient().integrations.getFresh(INTEGRATION_ID)).toEqual({
      ...integration,
      can_install: true,
    });
  });

  test("without config and version is still one", async () => {
    const { config: _, version: __, ...rest } = integration;
    truto().get(`/integration/${INTEGRATION_ID}`).reply(200, rest);

    const read = await createClient().integrations.getFresh(INTEGRATION_ID);

    expect(read).toMatchObject({ name: "demo-crm", config: undefined, version: undefined });
  });
});

describe("lists", () => {
  test.each([null, "", undefined])("end with the cursor %j, and pass it on before", async (end) => {
    truto()
      .get("/integration")
      .query({ limit: 100 })
      .reply(200, { result: [integration], next_cursor: "abc=" });
    truto()
      .get("/integration")
      .query({ limit: 100, next_cursor: "abc=" })
      .reply(200, { result: [{ ...integration, id: "b" }], next_cursor: end });

    const found = await createClient().integrations.list();

    expect(found.map(({ id }) => id)).toEqual([INTEGRATION_ID, "b"]);
  });

  test("that answer the same cursor for ever are an error", async () => {
    truto().get("/integration").query(true).times(2).reply(200, { result: [], next_cursor: "again" });

    expect((await failure(createClient().integrations.list())).message).toContain("a new cursor");
  });

  test.each([{}, { result: {} }, { result: [7] }, { result: [], next_cursor: 7 }])(
    "of a wrong shape (%j) are an error",
    async (body) => {
      truto().get("/integration").query(true).reply(200, body);

      expect((await failure(createClient().integrations.list())).kind).toBe("invalid-answer");
    },
  );
});

describe("errors", () => {
  const refuse = (status: number, body: unknown) => {
    truto()
      .get(`/integration/${INTEGRATION_ID}`)
      .reply(status, JSON.stringify(body), { "content-type": "application/json" });
    return failure(createClient().integrations.getFresh(INTEGRATION_ID));
  };

  test("carry Truto's message and those of single fields", async () => {
    const error = await refuse(400, {
      statusCode: 400,
      error: "Bad Request",
      message: "invalid",
      details: {
        failures: [
          { field: "integration_id", message: "required" },
          "second",
          { path: "x", message: "y" },
          7,
        ],
      },
    });

    expect(error.message).toBe(
      `Truto answered 400 to GET /integration/${INTEGRATION_ID}: "invalid", "integration_id: required", "second", "x: y".`,
    );
  });

  test("may have an empty message and no details", async () => {
    const error = await refuse(400, { statusCode: 400, error: "Bad Request", message: "" });

    expect(error.message).toBe(`Truto answered 400 to GET /integration/${INTEGRATION_ID}.`);
  });

  test.each([
    [401, "Create API tokens in Truto's dashboard"],
    [403, "link tokens, integrated-account tokens and MCP tokens are refused"],
  ])("of status %d say what to do", async (status, hint) => {
    expect((await refuse(status, { message: "no" })).message).toContain(hint);
  });

  test.each([[], "text", null, { message: 7 }])(
    "with an unexpected body (%j) do without it",
    async (body) => {
      expect((await refuse(400, body)).message).toBe(
        `Truto answered 400 to GET /integration/${INTEGRATION_ID}.`,
      );
    },
  );

  test("never hold the secrets of the request", async () => {
    truto()
      .post("/environment-integration")
      .reply(400, { message: `bad secret ${SECRET}` });
    const body = { integration_id: INTEGRATION_ID, override: { a: SECRET } };

    const error = await failure(createClient().installs.create({ body, secrets: [SECRET] }));

    expect(error.message).toContain("bad secret <redacted>");
  });
});

describe("trying again", () => {
  const body = { integration_id: INTEGRATION_ID };

  test("an install is idempotent: it is sent again after a lost answer", async () => {
    truto()
      .post("/environment-integration")
      .replyWithError(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    truto().post("/environment-integration").reply(502, "<html>");
    truto().post("/environment-integration").reply(201, install);

    expect((await createClient().installs.create({ body, secrets: [] })).install.id).toBe(ID);
  });

  test.each([500, 502, 503, 504])(
    "the creation of an integration is not sent again after %d",
    async (status) => {
      truto().post("/integration").reply(status, "");

      const error = await failure(
        createClient().integrations.create({ body: { name: "a", config: {} }, secrets: [] }),
      );

      expect(error.kind).toBe("answer-lost");
    },
  );

  test.each([400, 404, 409, 422])("nothing is sent again after %d", async (status) => {
    truto().patch(`/integration/${INTEGRATION_ID}`).reply(status, { message: "no" });

    const error = await failure(
      createClient().integrations.update(INTEGRATION_ID, { body: { version: 1 }, secrets: [] }),
    );

    expect(error).toMatchObject({ kind: "status", status });
  });

  test("429 waits for as long as Truto says", async () => {
    const clock = createFakeClock();
    const before = clock.now();
    truto()
      .get(`/integration/${INTEGRATION_ID}`)
      .reply(429, { message: "slow down" }, { "Retry-After": "10" });
    truto().get(`/integration/${INTEGRATION_ID}`).reply(200, integration);

    await createClient(clock).integrations.getFresh(INTEGRATION_ID);

    expect(clock.now() - before).toBeGreaterThanOrEqual(10_000);
  });

  test("a repeated DELETE that finds nothing was carried out", async () => {
    truto().delete(`/environment-integration/${ID}`).reply(502, "");
    truto().delete(`/environment-integration/${ID}`).reply(404, { message: "gone" });

    expect(await createClient().installs.delete(ID)).toBe("was-not-there");
  });

  test("no more than 500 requests are sent in 10 seconds", async () => {
    const clock = createFakeClock();
    const before = clock.now();
    truto().delete(/.*/).times(501).reply(200, { id: ID });
    const client = createClient(clock);

    for (let number = 0; number < 500; number += 1) await client.installs.delete(ID);
    const spent = clock.now() - before;
    await client.installs.delete(ID);

    expect(spent).toBe(0);
    expect(clock.now() - before).toBeGreaterThanOrEqual(10_000);
  });
});

describe("where the token belongs to", () => {
  const environment = { id: "e1", team_id: "t1", name: "Development" };

  test.each(["result", "results"])("is the only environment in the list (%s)", async (key) => {
    truto()
      .get("/environment")
      .query(true)
      .reply(200, { [key]: [environment], next_cursor: null });

    expect(await createClient().tokenScope()).toEqual({ environment_id: "e1", team_id: "t1" });
  });

  test("is told by an install where there are several environments, and is asked once", async () => {
    truto()
      .get("/environment")
      .query(true)
      .reply(200, { result: [environment, { ...environment, id: "e2" }], next_cursor: null });
    truto()
      .get("/environment-integration")
      .query(true)
      .reply(200, { result: [install], next_cursor: "more" });
    const client = createClient();

    await client.tokenScope();

    expect(await client.tokenScope()).toEqual({ environment_id: install.environment_id, team_id: "t1" });
  });

  test("is not known where nothing tells it", async () => {
    truto().get("/environment").query(true).reply(403, { message: "no" });
    truto().get("/environment-integration").query(true).reply(200, { result: [], next_cursor: null });

    expect(await createClient().tokenScope()).toEqual({ environment_id: undefined, team_id: undefined });
  });

  test("is asked again after a failure", async () => {
    truto().get("/environment").query(true).reply(400, { message: "no" });
    truto()
      .get("/environment")
      .query(true)
      .reply(200, { result: [environment], next_cursor: null });
    const client = createClient();

    await failure(client.tokenScope());

    expect(await client.tokenScope()).toMatchObject({ environment_id: "e1" });
  });
});
