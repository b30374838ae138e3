import { detailsOf, granted, withEmulator, withNorthflank } from "./support";

const TAGS = "/v1/tags";
const ONE = `${TAGS}/payments`;
const TAG = {
  name: "Payments",
  color: "#0ea5e9",
  useSpotNodes: true,
  nodeAffinities: [
    { matchExpressions: [{ key: "zone", operator: "In", values: ["a"] }], preference: true, weight: 10 },
  ],
  sandboxing: { builds: { enabled: true, runtimeClass: "gvisor" } },
};

it("a tag is answered whole by create, get and list", () => {
  const clock = () => new Date("2026-02-03T04:05:06.789Z");
  return withEmulator({ clock }, async ({ client }) => {
    const expected = { id: "payments", ...TAG, createdAt: "2026-02-03T04:05:06.789Z" };
    expect((await client.post(TAGS, TAG)).body).toEqual({ data: expected });
    expect(granted(await client.get(ONE))).toEqual(expected);
    expect(granted(await client.get("/v1/teams/acme-platform/tags"))).toEqual({ tags: [expected] });
  });
});

it("PATCH answers nothing, keeps what is left out and replaces lists", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(TAGS, TAG);
    expect((await client.patch(ONE, { nodeAffinities: [] })).body).toEqual({ data: {} });
    expect(granted(await client.get(ONE))).toMatchObject({ color: TAG.color, nodeAffinities: [] });
  }));

it("PUT makes a tag, or changes the one of that name", () =>
  withNorthflank({}, async ({ client, northflank }) => {
    expect((await client.put(TAGS, TAG)).body).toEqual({ data: {} });
    await client.put(TAGS, { name: "Payments", color: "#fff" });
    expect(northflank.tags.all()).toMatchObject([{ id: "payments", color: "#fff", useSpotNodes: true }]);
  }));

it("a deleted tag is gone", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(TAGS, TAG);
    expect((await client.delete(ONE)).body).toEqual({ data: {} });
    expect((await client.get(ONE)).status).toBe(404);
    expect((await client.delete(ONE)).status).toBe(404);
  }));

it.each([
  ["name", { name: "a_b" }],
  ["color", { color: "blue" }],
  ["sandboxing.jobs.enabled", { sandboxing: { jobs: {} } }],
  ["nodeAffinities.0.weight", { nodeAffinities: [{ matchExpressions: [], preference: true }] }],
  ["unknown", { unknown: 1 }],
])("refuses a wrong %s: %j", (path, change) =>
  withNorthflank({}, async ({ client }) => {
    const refused = await client.post(TAGS, { ...TAG, ...change });
    expect([refused.status, Object.keys(detailsOf(refused) as object)]).toEqual([400, [path]]);
  }),
);

it("refuses a new name, and a name that is taken", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(TAGS, TAG);
    expect((await client.patch(ONE, { name: "Other" })).status).toBe(400);
    expect((await client.post(TAGS, { name: "PAYMENTS" })).status).toBe(409);
  }));

it("asks for the permission of what is done", () =>
  withNorthflank({}, async ({ client, northflank }) => {
    northflank.addToken({ token: "FAKE-CLOUD-ONLY", entity: "acme-platform", permissions: [] });
    expect((await client.get(TAGS)).status).toBe(200);
    const answer = await fetch(`${northflank.baseUrl}${TAGS}`, {
      headers: { Authorization: "Bearer FAKE-CLOUD-ONLY" },
    });
    expect(answer.status).toBe(403);
  }));
