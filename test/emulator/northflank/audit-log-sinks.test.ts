import { granted, TEAM, withEmulator, withNorthflank, wrongPaths } from "./support";

const SINKS = "/v1/integrations/audit-log-sinks";
const ONE = `${SINKS}/audit-trail`;
const SECRET = "FAKE-SECRET-AUDIT";
const SINK_DATA = {
  endpoint: "https://s3.example.test",
  region: "eu-west-1",
  bucket: "audit",
  compression: "gzip",
  pathPrefix: "northflank/",
  auth: { accessKeyId: "AKIA-1", secretAccessKey: SECRET },
};
const SINK = {
  name: "Audit trail",
  description: "All changes",
  sinkType: "aws_s3",
  includeSpec: true,
  sinkData: SINK_DATA,
};
const SHOWN_DATA = { ...SINK_DATA, auth: { accessKeyId: "AKIA-1" } };

it("a creation answers the id alone; get, list and PATCH show all but the secret", () => {
  const clock = () => new Date("2026-02-03T04:05:06.789Z");
  return withEmulator({ clock }, async ({ client, northflank }) => {
    const createdAt = "2026-02-03T04:05:06.789Z";
    const shown = {
      id: "audit-trail",
      ...SINK,
      sinkData: SHOWN_DATA,
      status: "running",
      createdAt,
      updatedAt: createdAt,
    };
    expect((await client.post(SINKS, SINK)).body).toEqual({ data: { id: "audit-trail" } });
    expect(granted(await client.get(ONE))).toEqual(shown);
    expect(granted(await client.get(SINKS))).toEqual({ auditLogSinks: [shown] });
    expect(granted(await client.patch(ONE, { includeSpec: false }))).toEqual({
      ...shown,
      includeSpec: false,
    });
    expect(northflank.auditLogSinks.get(TEAM, "audit-trail")?.secrets).toEqual({
      auth: { secretAccessKey: SECRET },
    });
  });
});

it("a secret may be masked, and the list may lack the settings", () =>
  withNorthflank({ auditSecrets: "masked", auditList: "withoutSinkData" }, async ({ client }) => {
    await client.post(SINKS, SINK);
    expect(granted(await client.get(ONE))).toMatchObject({
      sinkData: { auth: { accessKeyId: "AKIA-1", secretAccessKey: "********" } },
    });
    expect((await client.get(SINKS)).text).not.toContain("sinkData");
  }));

it.each(["merge", "replace"] as const)("PATCH keeps what is omitted; of auth it may %s", (sinkDataUpdate) =>
  withNorthflank({ sinkDataUpdate }, async ({ client, northflank }) => {
    await client.post(SINKS, SINK);
    expect(granted(await client.patch(ONE, { sinkData: { bucket: "other" } }))).toMatchObject({
      sinkData: { ...SHOWN_DATA, bucket: "other" },
    });
    const partial = await client.patch(ONE, { sinkData: { auth: { accessKeyId: "AKIA-2" } } });
    expect(partial.status).toBe(sinkDataUpdate === "merge" ? 200 : 400);
    expect(northflank.auditLogSinks.get(TEAM, "audit-trail")?.secrets).toEqual({
      auth: { secretAccessKey: SECRET },
    });
  }),
);

it("PUT creates under the id of its path, and replaces all", () =>
  withNorthflank({}, async ({ client }) => {
    expect(granted(await client.put(ONE, SINK))).toMatchObject({ id: "audit-trail", includeSpec: true });
    const { name, sinkType, sinkData } = SINK;
    const replaced = granted(await client.put(ONE, { name, sinkType, sinkData }));
    expect(replaced).toMatchObject({ includeSpec: false });
    expect(replaced).not.toHaveProperty("description");
  }));

it("is paused, resumed and deleted", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(SINKS, SINK);
    expect((await client.post(`${ONE}/pause`)).body).toEqual({ data: {} });
    expect(granted(await client.get(ONE))).toMatchObject({ status: "paused" });
    await client.post(`${ONE}/resume`);
    expect(granted(await client.get(ONE))).toMatchObject({ status: "running" });
    expect((await client.delete(ONE)).body).toEqual({ data: {} });
    expect((await client.get(ONE)).status).toBe(404);
  }));

it.each([
  ["name", { name: undefined }],
  ["sinkType", { sinkType: "loki" }],
  ["sinkData.auth", { sinkData: { ...SINK_DATA, auth: undefined } }],
  ["sinkData.auth.secretAccessKey", { sinkData: SHOWN_DATA }],
  ["sinkData.compression", { sinkData: { ...SINK_DATA, compression: "zip" } }],
  ["restrictions", { restrictions: {} }],
])("refuses a wrong %s", (path, change) =>
  withNorthflank({}, async ({ client }) => {
    expect(wrongPaths(await client.post(SINKS, { ...SINK, ...change }))).toEqual([path]);
  }),
);

it("refuses a taken name, and in PATCH what cannot change", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(SINKS, SINK);
    expect((await client.post(SINKS, SINK)).status).toBe(409);
    expect(wrongPaths(await client.patch(ONE, { name: "Other", sinkType: "aws_s3" }))).toEqual([
      "name",
      "sinkType",
    ]);
  }));
