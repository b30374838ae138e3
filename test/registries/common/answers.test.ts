import nock from "nock";
import { ANSWER } from "../../../src/framework";
import { bytesOf, createLimiterPool } from "../../../src/http";
import { parseIntegration } from "../../../src/registries/buddy/api/parse";
import { answerOf, remembered } from "../../../src/registries/common/answers";
import { createNorthflankClient } from "../../../src/registries/northflank/api/client";

// Further members are read back from whole answers, in which registries return more than a state may have.

const SECRET = "FAKE-SECRET-answer-4d";
const ORIGIN = "https://api.northflank.com";

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

test("secrets are cut out, also inside objects, and nothing else is", () => {
  const answer = {
    id: "a",
    token: SECRET,
    data: { key: SECRET, zone: "z", auth: { key: SECRET } },
    text: "t",
  };
  const item = remembered(answer, {}, ["token", "data.key", "data.auth.key", "text.key", "none.key"]);

  expect(answerOf(item)[ANSWER]).toEqual({ id: "a", data: { zone: "z", auth: {} }, text: "t" });
  expect(answer.data.auth.key).toBe(SECRET);
});

test("a member that is too large is not kept", () => {
  const item = remembered({ id: "a", zone: "z", free: "x".repeat(128 * 1024) }, {});

  expect(answerOf(item)[ANSWER]).toEqual({ id: "a", zone: "z" });
});

test("what is kept with the objects of a list counts, the texts that they share once", () => {
  const [name, zone] = ["n".repeat(1_000), "z".repeat(1_000)];
  const item = { name };
  const alone = bytesOf([item]);

  remembered({ name, zone }, item);

  expect(bytesOf([item]) - alone).toBeGreaterThan(zone.length);
  expect(bytesOf([item]) - alone).toBeLessThan(zone.length + name.length);
});

test("Buddy's credentials, and texts that may contain some, are not kept", () => {
  const item = parseIntegration({
    hash_id: "64f0c0ffee0000000000a001",
    name: "a",
    type: "NEWER",
    token: SECRET,
    config: SECRET,
    note: SECRET,
    zone: "z",
  });

  expect(answerOf(item)[ANSWER]).toEqual({
    hash_id: "64f0c0ffee0000000000a001",
    name: "a",
    type: "NEWER",
    zone: "z",
  });
});

const client = () =>
  createNorthflankClient({
    token: "FAKE-TOKEN",
    userAgent: "test/1",
    limiters: createLimiterPool(),
    teamId: undefined,
  });

const sink = (sinkData: object) => ({
  data: { id: "logs", name: "logs", sinkType: "newer", zone: "z", sinkData },
});

test("the secrets of every type of Northflank's log sinks are not kept", async () => {
  const secrets = { default_api_key: SECRET, api_key: SECRET, token: SECRET, licenseKey: SECRET };
  const auth = { strategy: "basic", password: SECRET, token: SECRET, secretAccessKey: SECRET };
  nock(ORIGIN)
    .get("/v1/integrations/log-sinks/logs")
    .reply(200, sink({ ...secrets, auth, uri: `https://user:${SECRET}@logs.example`, zone: "inside" }));

  const found = await client().logSinks.get(undefined, "logs");

  expect(answerOf(found ?? {})[ANSWER]).toEqual(sink({ auth: { strategy: "basic" }, zone: "inside" }).data);
});

test("the secret of an audit log sink is not kept, in whichever form it comes", async () => {
  const auth = { accessKeyId: "acme-id", secretAccessKey: SECRET };
  nock(ORIGIN)
    .get("/v1/integrations/audit-log-sinks/logs")
    .reply(200, sink({ auth, bucket: "logs", zone: "inside" }));

  const found = await client().auditLogSinks.get(undefined, "logs");

  expect(answerOf(found ?? {})[ANSWER]).toEqual(
    sink({ auth: { accessKeyId: "acme-id" }, bucket: "logs", zone: "inside" }).data,
  );
});
