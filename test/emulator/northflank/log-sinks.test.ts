import { member } from "../support";
import { granted, HTTP_SINK, LOG_SINKS, TEAM, withEmulator, withNorthflank, wrongPaths } from "./support";

const ONE = `${LOG_SINKS}/http-sink`;

/** By hand from docs/apis/northflank.md §3.2: a whole `sinkData`, and its required members. */
const SINKS: readonly [string, object, readonly string[]][] = [
  [
    "loki",
    {
      endpoint: "https://loki.example.test",
      encoding: { codec: "text" },
      auth: { strategy: "basic", user: "u", password: "FAKE-SECRET" },
    },
    ["endpoint"],
  ],
  ["datadog_logs", { default_api_key: "FAKE-SECRET", region: "us3" }, ["default_api_key", "region"]],
  ["papertrail", { authenticationStrategy: "port", host: "logs.example.test", port: 514 }, ["host", "port"]],
  [
    "papertrail",
    { authenticationStrategy: "token", uri: "https://pt.example.test", token: "FAKE-SECRET" },
    ["uri", "token"],
  ],
  [
    "aws_s3",
    {
      endpoint: "https://s3.example.test",
      region: "eu-west-1",
      bucket: "logs",
      compression: "gzip",
      auth: { accessKeyId: "AKIA", secretAccessKey: "FAKE-SECRET" },
    },
    ["endpoint", "region", "bucket", "compression"],
  ],
  [
    "http",
    {
      uri: "https://logs.example.test",
      encoding: { codec: "json" },
      auth: { strategy: "bearer", token: "FAKE-SECRET" },
      batch: { maxEvents: 10, maxBytes: 1000 },
      framing: { method: "newline" },
    },
    ["uri", "encoding", "auth"],
  ],
  ["logdna", { api_key: "FAKE-SECRET" }, ["api_key"]],
  ["betterStack", { token: "FAKE-SECRET", uri: "https://bs.example.test" }, ["token", "uri"]],
  ["honeycomb", { api_key: "FAKE-SECRET", dataset: "prod" }, ["api_key", "dataset"]],
  ["logzio", { region: "nl", token: "FAKE-SECRET" }, ["region", "token"]],
  [
    "solarWinds",
    { api_key: "FAKE-SECRET", endpointType: "bulk", encoding: { codec: "json" } },
    ["api_key", "endpointType"],
  ],
  [
    "axiom",
    { dataset: "prod", token: "FAKE-SECRET", tokenType: "personal", orgId: "acme", url: "https://ax.test" },
    ["dataset", "token", "tokenType", "orgId"],
  ],
  [
    "newRelic",
    { accountId: "1", licenseKey: "FAKE-SECRET", region: "eu" },
    ["accountId", "licenseKey", "region"],
  ],
  ["sentry", { endpoint: "https://o1.ingest.sentry.io/x", publicKey: "pk" }, ["endpoint", "publicKey"]],
];

describe.each(SINKS)("a log sink of type %s with %j", (sinkType, sinkData, required) => {
  const body = { name: "The sink", sinkType, sinkData };

  it("is created and comes back whole, secrets in the clear", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      expect((await client.post(LOG_SINKS, body)).body).toEqual({ data: { id: "the-sink" } });
      expect(granted(await client.get(`${LOG_SINKS}/the-sink`))).toMatchObject({ sinkType, sinkData });
      expect(JSON.stringify(northflank.logSinks.get(TEAM, "the-sink")?.sinkData)).not.toContain("FAKE");
    }));

  it.each(required)("needs %s", (member) =>
    withNorthflank({}, async ({ client }) => {
      const incomplete = { ...body, sinkData: { ...sinkData, [member]: undefined } };
      expect(wrongPaths(await client.post(LOG_SINKS, incomplete))[0]).toContain(`sinkData.${member}`);
    }),
  );

  it("has no other members", () =>
    withNorthflank({}, async ({ client }) => {
      const extra = { ...body, sinkData: { ...sinkData, extra: 1 } };
      expect(wrongPaths(await client.post(LOG_SINKS, extra))).toEqual(["sinkData.extra"]);
    }));
});

describe("creating a log sink", () => {
  it("answers its id only, and get shows the rest but for restrictions", () => {
    const clock = () => new Date("2026-02-03T04:05:06.789Z");
    return withEmulator({ clock }, async ({ northflank, client }) => {
      const { restrictions, ...readable } = HTTP_SINK;
      expect((await client.post(LOG_SINKS, HTTP_SINK)).body).toEqual({ data: { id: "http-sink" } });
      expect(granted(await client.get(ONE))).toEqual({
        id: "http-sink",
        ...readable,
        status: "running",
        createdAt: "2026-02-03T04:05:06.789Z",
        updatedAt: "2026-02-03T04:05:06.789Z",
      });
      expect(northflank.logSinks.get(TEAM, "http-sink")).toMatchObject({
        restrictions,
        secrets: { auth: { password: "FAKE-SECRET-PASSWORD" } },
      });
    });
  });

  it("answers what was left out as unrestricted", () =>
    withNorthflank({}, async ({ client }) => {
      const { name, sinkType, sinkData } = HTTP_SINK;
      await client.post(LOG_SINKS, { name, sinkType, sinkData });
      expect(granted(await client.get(ONE))).toMatchObject({ restricted: false, projects: [] });
    }));

  it.each([
    ["description", { description: "" }],
    ["restricted", { restricted: "yes" }],
    ["options.forwardAll", { options: { forwardAll: true } }],
    ["restrictions.tags.matchCondition", { restrictions: { tags: { matchCondition: "xor" } } }],
    ["sinkType", { sinkType: "coralogix" }],
    ["sinkType", { sinkType: "splunk" }],
    ["sinkData", { sinkData: undefined }],
    ["sinkData.encoding.codec", { sinkData: { ...HTTP_SINK.sinkData, encoding: { codec: "xml" } } }],
    ["sinkData.auth.strategy", { sinkData: { ...HTTP_SINK.sinkData, auth: { strategy: "digest" } } }],
    ["sinkData.auth.password", { sinkData: { ...HTTP_SINK.sinkData, auth: { strategy: "basic" } } }],
    ["resumeLogSink", { resumeLogSink: true }],
  ])("refuses a wrong %s: %j", (path, change) =>
    withNorthflank({}, async ({ client }) => {
      expect(wrongPaths(await client.post(LOG_SINKS, { ...HTTP_SINK, ...change }))).toEqual([path]);
    }),
  );

  it("knows no sentry in generation 0.9.5", () =>
    withNorthflank({ generation: "0.9.5" }, async ({ client }) => {
      const sinkData = { endpoint: "https://o1.sentry.io/", publicKey: "pk" };
      const answer = await client.post(LOG_SINKS, { name: "Sentry", sinkType: "sentry", sinkData });
      expect(wrongPaths(answer)).toEqual(["sinkType"]);
    }));

  it("gives 409 when the derived id is taken", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      expect((await client.post(LOG_SINKS, HTTP_SINK)).status).toBe(409);
    }));
});

describe("the sinkData of an answer", () => {
  it.each([
    ["masked", { strategy: "basic", user: "shipper", password: "********" }],
    ["omit", { strategy: "basic", user: "shipper" }],
  ] as const)("can be %s", (logSinkData, auth) =>
    withNorthflank({ logSinkData }, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      expect(granted(await client.get(ONE))).toHaveProperty("sinkData", { ...HTTP_SINK.sinkData, auth });
    }),
  );

  it("can be absent", () =>
    withNorthflank({ logSinkData: "absent" }, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      expect(granted(await client.get(ONE))).not.toHaveProperty("sinkData");
    }));

  it("is absent from the list", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      const { restrictions: _, sinkData: __, ...readable } = HTTP_SINK;
      const dates = { createdAt: expect.any(String), updatedAt: expect.any(String) };
      expect(granted(await client.get(LOG_SINKS))).toEqual({
        logSinks: [{ id: "http-sink", ...readable, status: "running", ...dates }],
      });
    }));
});

describe("the dates of a log sink", () => {
  it("can be those of the documented examples", () => {
    const clock = () => new Date("2026-02-03T04:05:06.789Z");
    return withEmulator({ clock, northflank: { dates: "documented" } }, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      expect(granted(await client.get(ONE))).toMatchObject({ createdAt: "2026-02-03 04:05:06.789Z" });
    });
  });
});

describe("changing a log sink", () => {
  const { uri } = HTTP_SINK.sinkData;

  /** What an update of an `http` sink has to bring. */
  const demanded = { uri, encoding: HTTP_SINK.sinkData.encoding, auth: { strategy: "basic" } };

  it("answers nothing and does it", () => {
    let now = Date.parse("2026-02-03T04:05:06.789Z");
    return withEmulator({ clock: () => new Date(now) }, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      now += 60_000;
      const change = { restricted: false, projects: [], options: { forwardCdnLogs: true } };
      const sinkData = {
        uri: "https://other.example.test",
        auth: { strategy: "none" },
        encoding: { codec: "json" },
      };
      const answer = await client.post(`${ONE}/settings`, { sinkType: "http", sinkData, ...change });
      expect(answer.body).toEqual({ data: {} });
      expect(granted(await client.get(ONE))).toMatchObject({
        ...change,
        description: "Everything",
        sinkData,
        createdAt: "2026-02-03T04:05:06.789Z",
        updatedAt: "2026-02-03T04:06:06.789Z",
      });
    });
  });

  it("keeps the secrets when it sends none", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      granted(await client.post(`${ONE}/settings`, { sinkType: "http", sinkData: demanded }));
      expect(northflank.logSinks.get(TEAM, "http-sink")).toMatchObject({
        secrets: { auth: { password: "FAKE-SECRET-PASSWORD" } },
      });
    }));

  it("can be made to forget what it is not sent", () =>
    withNorthflank({ sinkDataUpdate: "replace", sinkUpdate: "earlier" }, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      granted(await client.post(`${ONE}/settings`, { sinkType: "http", sinkData: { uri } }));
      expect(granted(await client.get(ONE))).toHaveProperty("sinkData", { uri });
    }));

  it("takes another strategy of Papertrail with the members of that one", () =>
    withNorthflank({}, async ({ client }) => {
      const sinkData = { authenticationStrategy: "port", host: "logs.example.test", port: 514 };
      await client.post(LOG_SINKS, { name: "Papertrail", sinkType: "papertrail", sinkData });
      const token = { authenticationStrategy: "token", uri: "https://pt.test", token: "FAKE-SECRET" };
      const path = `${LOG_SINKS}/papertrail`;
      granted(await client.post(`${path}/settings`, { sinkType: "papertrail", sinkData: token }));
      expect(granted(await client.get(path))).toHaveProperty("sinkData", token);
    }));

  it.each([
    ["sinkType", { sinkType: undefined }],
    ["sinkType", { sinkType: "logdna", sinkData: { api_key: "x" } }],
    ["sinkData", { sinkData: undefined }],
    ["sinkData.uri", { sinkData: { ...demanded, uri: undefined } }],
    ["sinkData.auth", { sinkData: { ...demanded, auth: undefined } }],
    ["sinkData.encoding", { sinkData: { ...demanded, encoding: undefined } }],
    ["sinkData.extra", { sinkData: { ...demanded, extra: 1 } }],
    ["name", { name: "Other" }],
    ["description", { description: "Other" }],
    ["restrictions", { restrictions: {} }],
  ])("refuses a wrong %s: %j", (path, change) =>
    withNorthflank({}, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      const answer = await client.post(`${ONE}/settings`, {
        sinkType: "http",
        sinkData: demanded,
        ...change,
      });
      expect(wrongPaths(answer)).toEqual([path]);
    }),
  );

  it("may not change the encoding of a Loki sink", () =>
    withNorthflank({ lokiEncoding: "refused" }, async ({ northflank, client }) => {
      const sinkData = { endpoint: "https://loki.example.test", encoding: { codec: "json" } };
      await client.post(LOG_SINKS, { name: "Loki", sinkType: "loki", sinkData });
      const body = { sinkType: "loki", sinkData: { ...sinkData, encoding: { codec: "text" } } };
      const path = `${LOG_SINKS}/loki/settings`;
      expect(wrongPaths(await client.post(path, body))).toEqual(["sinkData.encoding"]);
      const shown = async () => {
        granted(await client.post(path, body));
        return member(member(granted(await client.get(`${LOG_SINKS}/loki`)), "sinkData"), "encoding");
      };
      northflank.configure({ lokiEncoding: "ignored" });
      expect(await shown()).toEqual({ codec: "json" });
      northflank.configure({ lokiEncoding: "taken" });
      expect(await shown()).toEqual({ codec: "text" });
    }));

  it("can know the listed regions of a bucket only", () =>
    withNorthflank({ sinkRegions: "listed" }, async ({ client }) => {
      const sinkData = { endpoint: "https://s3.example.test", bucket: "logs", compression: "gzip" };
      const make = (region: string) =>
        client.post(LOG_SINKS, {
          name: `S3 ${region}`,
          sinkType: "aws_s3",
          sinkData: { ...sinkData, region },
        });
      expect(wrongPaths(await make("us-east-2"))).toEqual(["sinkData.region"]);
      granted(await make("us-east2"));
    }));

  it("needs the dataset of an Axiom sink every time", () =>
    withNorthflank({}, async ({ client }) => {
      const sinkData = { dataset: "prod", token: "FAKE-SECRET", tokenType: "api" };
      await client.post(LOG_SINKS, { name: "Axiom", sinkType: "axiom", sinkData });
      const body = { sinkType: "axiom", sinkData: { token: "FAKE-2" } };
      expect(wrongPaths(await client.post(`${LOG_SINKS}/axiom/settings`, body))).toEqual([
        "sinkData.dataset",
      ]);
    }));
});

describe("pausing a log sink", () => {
  it("stops it until it is resumed", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      expect((await client.post(`${ONE}/pause`)).body).toEqual({ data: {} });
      expect(granted(await client.get(ONE))).toMatchObject({ status: "paused" });
      expect((await client.post(`${ONE}/resume`)).body).toEqual({ data: {} });
      expect(granted(await client.get(ONE))).toMatchObject({ status: "running" });
    }));

  it.each([
    [true, "running"],
    [false, "paused"],
  ])("ends with an update whose resumeLogSink is %s: %s", (resumeLogSink, status) =>
    withNorthflank({}, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      await client.post(`${ONE}/pause`);
      const { uri, encoding, auth } = HTTP_SINK.sinkData;
      const body = { sinkType: "http", sinkData: { uri, encoding, auth }, resumeLogSink };
      granted(await client.post(`${ONE}/settings`, body));
      expect(granted(await client.get(ONE))).toMatchObject({ status });
    }),
  );
});

describe("deleting a log sink", () => {
  it("answers nothing, and it is gone", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(LOG_SINKS, HTTP_SINK);
      expect((await client.delete(ONE)).body).toEqual({ data: {} });
      expect((await client.get(ONE)).status).toBe(404);
      expect((await client.delete(ONE)).status).toBe(404);
    }));
});
