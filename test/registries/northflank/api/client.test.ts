import nock from "nock";
import { createLimiterPool, type HttpError, isHttpError } from "../../../../src/http";
import {
  createNorthflankClient,
  type NorthflankClient,
} from "../../../../src/registries/northflank/api/client";
import { createFakeClock, type FakeClock, NEW_YEAR } from "../../../http/support/fake-clock";

const ORIGIN = "https://api.northflank.com";
const TOKEN = "FAKE-NORTHFLANK-TOKEN";
const LIST = "/v1/cloud-providers/integrations";
const ONE = `${LIST}/prod-aws`;

/** As docs/apis/northflank.md shows it (§7.1), with credentials as an echoing server might send them. */
const ANSWER = {
  id: "prod-aws",
  name: "Prod AWS",
  description: "Production account",
  provider: "aws",
  features: ["byoc", "registry-pull"],
  aws: { authenticationMode: "accessKey", permissionCheckLevel: "enabled" },
  gcp: { projectId: "example" },
  credentials: { accessKey: "FAKE-SECRET-a", secretKey: "FAKE-SECRET-s" },
  registryCredentialRefresh: { status: "healthy", affectedCredentialCount: 0 },
  createdAt: "2026-02-03T04:05:06.789Z",
};
const CREDENTIALS = { accessKey: "FAKE-SECRET-a", secretKey: "FAKE-SECRET-s" };

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

const createClient = (clock: FakeClock = createFakeClock(), teamId?: string): NorthflankClient =>
  createNorthflankClient({ token: TOKEN, userAgent: "test/1", clock, limiters: createLimiterPool(), teamId });

const page = (
  items: readonly object[],
  pagination: object = { hasNextPage: false, count: items.length },
) => ({
  data: { integrations: items },
  pagination,
});

async function failure(promise: Promise<unknown>): Promise<HttpError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (isHttpError(error)) return error;
  throw new Error("expected the call to fail with an HttpError");
}

describe("addresses", () => {
  test("the public API is the default; the token, JSON and the user agent go along", async () => {
    nock(ORIGIN, {
      reqheaders: {
        authorization: `Bearer ${TOKEN}`,
        accept: "application/json",
        "content-type": "application/json",
        "user-agent": "test/1",
      },
    })
      .get(ONE)
      .reply(200, { data: ANSWER });

    expect((await createClient().cloudIntegrations.get(undefined, "prod-aws"))?.id).toBe("prod-aws");
  });

  test("a team has addresses of its own, and every part is percent-encoded", async () => {
    nock(ORIGIN).get("/v1/teams/a%2Fb/cloud-providers/integrations/c%20d").reply(200, { data: ANSWER });

    expect(await createClient().cloudIntegrations.get("a/b", "c d")).toBeDefined();
  });
});

describe("reading", () => {
  test("an integration is made of its known keys, without credentials", async () => {
    nock(ORIGIN).get(ONE).reply(200, { data: ANSWER });

    const integration = await createClient().cloudIntegrations.get(undefined, "prod-aws");

    expect(integration).toEqual({
      id: "prod-aws",
      name: "Prod AWS",
      description: "Production account",
      provider: "aws",
      features: ["byoc", "registry-pull"],
      restrictions: undefined,
      aws: { authenticationMode: "accessKey", permissionCheckLevel: "enabled" },
      gcp: { projectId: "example", authenticationMode: undefined, serviceAccountEmail: undefined },
      cloudflare: undefined,
      createdAt: "2026-02-03T04:05:06.789Z",
    });
    expect(JSON.stringify(integration)).not.toContain("FAKE-SECRET");
  });

  test("an unknown id is undefined, once the list shows that the team is there", async () => {
    nock(ORIGIN)
      .get(ONE)
      .reply(404, { error: { status: 404, message: "Not found" } });
    nock(ORIGIN).get(`${LIST}?per_page=1`).reply(200, page([]));

    expect(await createClient().cloudIntegrations.get(undefined, "prod-aws")).toBeUndefined();
  });

  test("an unknown id of a team that does not answer is an error", async () => {
    nock(ORIGIN).get(ONE).reply(404, {});
    nock(ORIGIN).get(`${LIST}?per_page=1`).reply(404, {});

    expect(await failure(createClient().cloudIntegrations.get(undefined, "prod-aws"))).toMatchObject({
      kind: "status",
      status: 404,
    });
  });

  test("an answer without an id cannot be used, and the error does not quote it", async () => {
    nock(ORIGIN)
      .get(ONE)
      .reply(200, { data: { ...ANSWER, id: null } });

    const error = await failure(createClient().cloudIntegrations.get(undefined, "prod-aws"));

    expect(error.kind).toBe("invalid-answer");
    expect(error.message).not.toContain("FAKE-SECRET");
  });
});

describe("lists", () => {
  const items = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...ANSWER, id: `c-${String(from + index)}` }));

  test("cursors are followed in pages of 100, the largest there are", async () => {
    nock(ORIGIN)
      .get(`${LIST}?per_page=100`)
      .reply(200, page(items(0, 100), { hasNextPage: true, cursor: "next", count: 100 }));
    nock(ORIGIN)
      .get(`${LIST}?per_page=100&cursor=next`)
      .reply(200, page(items(100, 1)));

    expect(await createClient().cloudIntegrations.list(undefined)).toHaveLength(101);
  });

  test.each<[string, object]>([
    ["hasNextPage is false", { hasNextPage: false, cursor: "next", count: 1 }],
    ["there is no cursor", { hasNextPage: true, count: 1 }],
    ["the cursor is empty", { hasNextPage: true, cursor: "", count: 1 }],
  ])("the list ends where %s", async (_where, pagination) => {
    nock(ORIGIN)
      .get(`${LIST}?per_page=100`)
      .reply(200, page(items(0, 1), pagination));

    expect(await createClient().cloudIntegrations.list(undefined)).toHaveLength(1);
  });

  test("a cursor that comes again ends it", async () => {
    const again = { hasNextPage: true, cursor: "same", count: 1 };
    nock(ORIGIN)
      .get(`${LIST}?per_page=100`)
      .reply(200, page(items(0, 1), again));
    nock(ORIGIN)
      .get(`${LIST}?per_page=100&cursor=same`)
      .reply(200, page(items(1, 1), again));

    expect(await createClient().cloudIntegrations.list(undefined)).toHaveLength(2);
  });
});

describe("writing", () => {
  const body = { name: "Prod AWS", provider: "aws", credentials: CREDENTIALS };

  test("PATCH is the update, POST its older form, and neither stands in for the other", async () => {
    nock(ORIGIN)
      .patch(ONE, { description: "a" })
      .reply(405, { error: { message: "Method not allowed" } });
    nock(ORIGIN).post(ONE, { description: "b" }).reply(200, { data: ANSWER });
    const { cloudIntegrations } = createClient();

    const patched = failure(
      cloudIntegrations.update(undefined, "prod-aws", { method: "patch", body: { description: "a" } }),
    );
    const posted = cloudIntegrations.update(undefined, "prod-aws", {
      method: "post",
      body: { description: "b" },
    });

    expect(await patched).toMatchObject({ status: 405 });
    expect(await posted).toMatchObject({ id: "prod-aws" });
  });

  test("PUT creates or updates without an id in its path", async () => {
    nock(ORIGIN).put(LIST, body).reply(200, { data: ANSWER });

    expect((await createClient().cloudIntegrations.put(undefined, body)).id).toBe("prod-aws");
  });

  test("an update that is answered with nothing says so", async () => {
    nock(ORIGIN).patch(ONE).reply(200, { data: {} });

    const request = { method: "patch" as const, body: { description: "a" } };

    expect(await createClient().cloudIntegrations.update(undefined, "prod-aws", request)).toBeUndefined();
  });

  test.each([502, 503, 504])("a create is never repeated, not after %i either", async (status) => {
    nock(ORIGIN).post(LIST).reply(status, "<html></html>");

    expect((await failure(createClient().cloudIntegrations.create(undefined, body))).kind).toBe(
      "answer-lost",
    );
    expect(nock.isDone()).toBe(true);
  });

  test.each(["patch", "post"] as const)(
    "an update by %s is repeated after a gateway's error",
    async (method) => {
      const scope = nock(ORIGIN);
      (method === "patch" ? scope.patch(ONE) : scope.post(ONE)).times(2).reply(502, "<html></html>");
      (method === "patch" ? scope.patch(ONE) : scope.post(ONE)).reply(200, { data: ANSWER });

      const updated = createClient().cloudIntegrations.update(undefined, "prod-aws", {
        method,
        body: { description: "a" },
      });

      expect((await updated)?.id).toBe("prod-aws");
    },
  );

  test("three tries are enough", async () => {
    nock(ORIGIN).get(ONE).times(3).reply(502, "<html></html>");

    await failure(createClient().cloudIntegrations.get(undefined, "prod-aws"));

    expect(nock.isDone()).toBe(true);
  });

  test("deleting what is gone is done, and so is its first deletion", async () => {
    nock(ORIGIN).delete(ONE).reply(200, { data: {} });
    nock(ORIGIN).delete(ONE).reply(404, {});
    nock(ORIGIN).get(`${LIST}?per_page=1`).reply(200, page([]));
    const { cloudIntegrations } = createClient();

    await cloudIntegrations.delete(undefined, "prod-aws");
    await cloudIntegrations.delete(undefined, "prod-aws");
  });
});

describe("the rate limit", () => {
  const limit = (remaining: number, reset: number) => ({
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(reset),
  });

  test("its reset counts seconds from now, and up to a minute is waited for", async () => {
    const clock = createFakeClock();
    nock(ORIGIN)
      .get(ONE)
      .reply(429, { error: { message: "Too many requests" } }, limit(0, 59));
    nock(ORIGIN).get(ONE).reply(200, { data: ANSWER }, limit(999, 3600));

    await createClient(clock).cloudIntegrations.get(undefined, "prod-aws");

    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(59_000);
  });

  test("a longer one fails at once, with the time at which to try again", async () => {
    const clock = createFakeClock();
    nock(ORIGIN).get(ONE).reply(429, {}, limit(0, 1800));

    const error = await failure(createClient(clock).cloudIntegrations.get(undefined, "prod-aws"));

    expect(error.kind).toBe("rate-limited");
    expect(error.message).toContain(new Date(NEW_YEAR + 1_800_000).toISOString());
    expect(clock.slept).toEqual([]);
  });

  test("what is left is known from every answer: nothing is sent that would be refused", async () => {
    nock(ORIGIN).get(ONE).reply(200, { data: ANSWER }, limit(0, 1800));
    const { cloudIntegrations } = createClient();
    await cloudIntegrations.getWhole(undefined, "prod-aws");

    expect((await failure(cloudIntegrations.getWhole(undefined, "prod-aws"))).kind).toBe("rate-limited");
  });

  test("Retry-After is honoured", async () => {
    const clock = createFakeClock();
    nock(ORIGIN).get(ONE).reply(429, {}, { "retry-after": "7" });
    nock(ORIGIN).get(ONE).reply(200, { data: ANSWER });

    await createClient(clock).cloudIntegrations.get(undefined, "prod-aws");

    expect(clock.slept[0]).toBeGreaterThanOrEqual(7000);
  });
});
