import { granted, TEAM, withNorthflank, wrongPaths } from "./support";

const ALL = "/v1/integrations/ssh-identities";
const ONE = `${ALL}/on-call`;
const IDENTITY = {
  name: "On call",
  description: "The people on call",
  sshPublicKeys: [{ key: "ssh-rsa AAAAB3NzaC1yc2E ada@acme" }],
  restrictions: { projects: { enabled: true, items: ["web"] } },
};
const WHOLE = { id: "on-call", ...IDENTITY };

it("an SSH identity is answered whole by create and get", () =>
  withNorthflank({}, async ({ client }) => {
    expect((await client.post(ALL, IDENTITY)).body).toEqual({ data: WHOLE });
    expect(granted(await client.get(ONE))).toEqual(WHOLE);
  }));

it.each([
  ["names", { id: "on-call", name: "On call" }],
  ["whole", WHOLE],
] as const)("the list has %s", (sshList, item) =>
  withNorthflank({ sshList }, async ({ client }) => {
    await client.post(ALL, IDENTITY);
    const list = `/v1/teams/${TEAM}/integrations/ssh-identities`;
    expect(granted(await client.get(list))).toEqual({ identities: [item] });
  }),
);

it("PATCH answers the whole object, keeps what is left out and replaces keys and restrictions", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(ALL, IDENTITY);
    const change = { sshPublicKeys: [], restrictions: { tags: { enabled: true, items: ["prod"] } } };
    expect((await client.patch(ONE, change)).body).toEqual({ data: { ...WHOLE, ...change } });
    expect(granted(await client.get(ONE))).toEqual({ ...WHOLE, ...change });
  }));

it("PUT makes one, or changes the one of that id", () =>
  withNorthflank({}, async ({ client }) => {
    expect((await client.put(ONE, IDENTITY)).body).toEqual({ data: WHOLE });
    const { restrictions: _, ...less } = IDENTITY;
    expect((await client.put(ONE, less)).body).toEqual({ data: { id: "on-call", ...less } });
  }));

it("a deleted one is gone", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(ALL, IDENTITY);
    expect((await client.delete(ONE)).body).toEqual({ data: {} });
    expect((await client.get(ONE)).status).toBe(404);
    expect((await client.delete(ONE)).status).toBe(404);
  }));

it.each<[string, object]>([
  ["name", { name: "a_b" }],
  ["sshPublicKeys.0.key", { sshPublicKeys: [{}] }],
  ["restrictions.tags.matchCondition", { restrictions: { tags: { matchCondition: "xor" } } }],
  ["unknown", { unknown: 1 }],
])("refuses a wrong %s", (path, change) =>
  withNorthflank({}, async ({ client }) => {
    expect(wrongPaths(await client.post(ALL, { ...IDENTITY, ...change }))).toEqual([path]);
  }),
);

it("refuses a new name, and a name that is taken", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(ALL, IDENTITY);
    expect(wrongPaths(await client.patch(ONE, { name: "Other" }))).toEqual(["name"]);
    expect((await client.post(ALL, { name: "ON CALL" })).status).toBe(409);
  }));
