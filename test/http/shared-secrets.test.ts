import nock from "nock";
import {
  askedOnce,
  type CallOptions,
  createListCache,
  type HttpClient,
  readObject,
  requiredList,
  requiredString,
} from "../../src/http";
import { createRecent } from "../../src/registries/common/recent";
import { createTestClient, failure, ORIGIN } from "./support/client";

// A registry quotes a secret of one caller while several wait for the same request. In hex, which only the client recognises:
// what checks messages of the provider's own later looks for the plain text.

const SECRET = "zQ7w-other-9931-FAKE";
const QUOTED = Buffer.from(SECRET).toString("hex");

const FIRST: CallOptions = { secretsAround: () => ["FAKE-k55-mine-Lx0"] };
const SECOND: CallOptions = { secretsAround: () => [SECRET] };

beforeAll(() => nock.disableNetConnect());
beforeEach(() => {
  nock(ORIGIN)
    .get("/items")
    .reply(403, { message: `no right to ${QUOTED}` });
});
afterEach(() => nock.cleanAll());
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

const list = (http: HttpClient, call: CallOptions): Promise<readonly string[]> =>
  http.json({ ...call, method: "GET", path: ["items"] }, (json) =>
    requiredList(readObject(json, "answer"), "items", (item) => requiredString(item, "id")),
  );

/** Each way of sharing, as a function that several callers call at the same time. */
const WAYS: Readonly<Record<string, (http: HttpClient) => (call: CallOptions) => Promise<unknown>>> = {
  "identical reads": (http) => (call) => list(http, call),
  "what is asked once": (http) => askedOnce((call) => list(http, call)),
  "a recent list": (http) => {
    const recent = createRecent<string>({
      list: (_place, call = {}) => list(http, call),
      idOf: (id) => id,
      keysOf: (id) => [id],
    });
    return (call) => recent.having("acme", "one", call);
  },
  "the pages of a list": (http) => {
    const cache = createListCache<string>({
      list: { registry: "Registry", method: "GET", path: "/items" },
      pages: async function* (call) {
        yield await list(http, call);
      },
      keyOf: (id) => id,
      readOne: () => Promise.resolve(undefined),
    });
    return (call) => cache.all(call);
  },
};

describe.each(Object.entries(WAYS))("%s", (_name, way) => {
  test("show no caller the secret of another one", async () => {
    const ask = way(createTestClient());

    const errors = await Promise.all([failure(ask(FIRST)), failure(ask(SECOND))]);

    for (const { message } of errors) {
      expect(message).toContain("no right to");
      expect(message).not.toContain(QUOTED);
    }
  });

  test("show a caller who is alone none of its own", async () => {
    const error = await failure(way(createTestClient())(SECOND));

    expect(error.message).toContain("no right to");
    expect(error.message).not.toContain(QUOTED);
  });
});

test("what is asked once is asked again after a failure, and then kept", async () => {
  let count = 0;
  const ask = askedOnce(() => {
    count += 1;
    return count === 1 ? Promise.reject(new Error("no")) : Promise.resolve(count);
  });

  await expect(ask()).rejects.toThrow("no");

  expect([await ask(), await ask()]).toEqual([2, 2]);
});
