import { granted, TEAM, withNorthflank, wrongPaths } from "./support";

const ALL = "/v1/backup-destinations";
const ONE = `${ALL}/nightly`;
const BUCKET = { bucketName: "backups", endpoint: "https://s3.example.test", region: "eu-west-1" };
const KEYS = { accessKey: "FAKE-SECRET-KEY-ID", secretKey: "FAKE-SECRET-KEY" };
const DESTINATION = {
  name: "Nightly",
  description: "All databases",
  type: "s3",
  prefix: "nightly/",
  usage: "globalBackups",
  credentials: { ...BUCKET, ...KEYS },
};
const { credentials: _credentials, ...LISTED } = DESTINATION;

it("get shows the keys, and the list neither them nor an id", () =>
  withNorthflank({}, async ({ client }) => {
    expect((await client.post(ALL, DESTINATION)).body).toEqual({ data: { id: "nightly" } });
    expect(granted(await client.get(ONE))).toEqual({ id: "nightly", ...DESTINATION });
    expect(granted(await client.get("/v1/teams/acme-platform/backup-destinations"))).toEqual({
      backupDestinations: [LISTED],
    });
  }));

it("the list may have ids, and get may hide the keys", () =>
  withNorthflank({ backupListIds: "shown", backupKeys: "omit" }, async ({ client }) => {
    await client.post(ALL, DESTINATION);
    expect(granted(await client.get(ALL))).toEqual({ backupDestinations: [{ id: "nightly", ...LISTED }] });
    expect((await client.get(ONE)).text).not.toContain("FAKE-SECRET");
  }));

it.each(["stay", "follow"] as const)(
  "PATCH answers nothing; of a new name the id may %s",
  (notificationIds) =>
    withNorthflank({ notificationIds }, async ({ client, northflank }) => {
      await client.post(ALL, DESTINATION);
      expect((await client.patch(ONE, { name: "Weekly" })).body).toEqual({ data: {} });
      expect(northflank.backupDestinations.all(TEAM)).toMatchObject([
        { id: notificationIds === "stay" ? "nightly" : "weekly", name: "Weekly", secrets: KEYS },
      ]);
    }),
);

it.each(["merge", "replace"] as const)("credentials without keys may %s those that are stored", (how) =>
  withNorthflank({ partialCredentials: how }, async ({ client, northflank }) => {
    await client.post(ALL, DESTINATION);
    const answer = await client.patch(ONE, { credentials: { ...BUCKET, region: "us-east-1" } });
    expect(answer.status).toBe(how === "merge" ? 200 : 400);
    expect(northflank.backupDestinations.get(TEAM, "nightly")?.secrets).toEqual(KEYS);
  }),
);

it.each([
  ["name", { name: "a_b" }],
  ["prefix", { prefix: "nightly" }],
  ["usage", { usage: undefined }],
  ["credentials.region", { credentials: { ...BUCKET, ...KEYS, region: undefined } }],
  ["credentials.secretKey", { credentials: { ...BUCKET, accessKey: "a" } }],
  ["credentials.workloadIdentityId", { credentials: { ...BUCKET, authMode: "workloadIdentity" } }],
])("refuses a wrong %s", (path, change) =>
  withNorthflank({}, async ({ client }) => {
    expect(wrongPaths(await client.post(ALL, { ...DESTINATION, ...change }))).toEqual([path]);
  }),
);

it("refuses what cannot change, and a name that is taken", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(ALL, DESTINATION);
    expect(wrongPaths(await client.patch(ONE, { prefix: "other/", usage: "globalBackups" }))).toEqual([
      "prefix",
      "usage",
    ]);
    expect(
      wrongPaths(await client.patch(ONE, { credentials: { ...BUCKET, ...KEYS, enableObjectLock: true } })),
    ).toEqual(["credentials.enableObjectLock"]);
    expect((await client.post(ALL, DESTINATION)).status).toBe(409);
  }));

it("a deleted one is gone", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(ALL, DESTINATION);
    expect((await client.delete(ONE)).body).toEqual({ data: {} });
    expect((await client.get(ONE)).status).toBe(404);
  }));
