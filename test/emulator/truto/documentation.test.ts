import { member } from "../support";
import { badFields, eachOf, idOf, refused, UNKNOWN_ID, withTruto } from "./support";

// Rows that belong to another object (docs/apis/truto.md §2.8).

const PATH = "/documentation";

const row = (entity_id: string, more: object = {}) => ({
  entity_id,
  entity_type: "integration",
  type: "description",
  resource: "contacts",
  method: "list",
  content: "Lists them.",
  ...more,
});

it("are created, read, changed and deleted; fields that were not sent are null", () =>
  withTruto({}, async ({ client, truto }) => {
    const { id } = truto.addIntegration({ name: "acme-own" });
    const created = await client.post(PATH, row(id));
    const one = `${PATH}/${idOf(created)}`;

    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ ...row(id), authentication_method: null, integration_name: null });
    expect(created.body).not.toHaveProperty("environment_id");
    expect((await client.get(one)).body).toEqual(created.body);
    expect(member((await client.patch(one, { content: "All." })).body, "content")).toBe("All.");
    expect((await client.delete(one)).body).toEqual({ id: idOf(created) });
    expect(refused(await client.get(one))).toEqual([404, "documentation not found"]);
  }));

it("are listed by their entity, and by nothing less", () =>
  withTruto({}, async ({ client, truto }) => {
    const { id } = truto.addIntegration({ name: "acme-own" });
    const { id: other } = truto.addIntegration({ name: "acme-other" });
    const created = await client.post(PATH, row(id));
    await client.post(PATH, row(other));

    expect(eachOf(await client.get(`${PATH}?integration_id=${id}`), "id")).toEqual([idOf(created)]);
    expect(eachOf(await client.get(`${PATH}?environment_integration_id=${id}`), "id")).toEqual([]);
    expect((await client.get(PATH)).status).toBe(400);
    expect((await client.get(`${PATH}?type=readme`)).status).toBe(400);
  }));

it("are seen where their entity is, and written by whom it belongs to", () =>
  withTruto({}, async ({ client, production, truto }) => {
    const { id, team_id } = truto.addIntegration({ name: "acme-own" });
    const shared = truto
      .integrations()
      .find((other) => other.team_id !== team_id && other.sharing === "allow")?.id;
    const installed = await client.post("/environment-integration", { integration_id: id });
    const ofTeam = await client.post(PATH, row(id));
    const ofInstall = await client.post(
      PATH,
      row(idOf(installed), { entity_type: "environment_integration" }),
    );

    expect((await production.get(`${PATH}/${idOf(ofTeam)}`)).status).toBe(200);
    expect((await production.get(`${PATH}/${idOf(ofInstall)}`)).status).toBe(404);
    expect((await client.post(PATH, row(String(shared)))).status).toBe(403);
    expect((await client.post(PATH, row(UNKNOWN_ID))).status).toBe(404);
    await client.delete(`/integration/${id}`);
    expect((await client.get(`${PATH}/${idOf(ofTeam)}`)).status).toBe(404);
    expect((await client.get(`${PATH}/${idOf(ofInstall)}`)).status).toBe(404);
  }));

it.each<[string, object, readonly unknown[]]>([
  ["without an entity", { entity_id: undefined }, ["entity_id"]],
  ["without content", { content: undefined }, ["content"]],
  ["of another kind of entity", { entity_type: "team" }, ["entity_type"]],
  ["of a type that is not known", { type: "poem" }, ["type"]],
  ["with a field that is not known", { integration_id: "x" }, ["integration_id"]],
])("are refused %s", (_what, change, fields) =>
  withTruto({}, async ({ client, truto }) => {
    const { id } = truto.addIntegration({ name: "acme-own" });
    expect(badFields(await client.post(PATH, row(id, change)))).toEqual(fields);
  }),
);

it.each([
  ["added", 201, 2],
  ["refused", 409, 1],
  ["returned", 200, 1],
] as const)("a second one of the same key is %s", (duplicateDocumentation, status, count) =>
  withTruto({ duplicateDocumentation }, async ({ client, truto }) => {
    const { id } = truto.addIntegration({ name: "acme-own" });
    const first = await client.post(PATH, row(id));
    const second = await client.post(PATH, row(id, { content: "Another." }));

    expect(second.status).toBe(status);
    if (status === 200) expect(second.body).toEqual(first.body);
    expect(truto.documentation.all()).toHaveLength(count);
    expect((await client.post(PATH, row(id, { method: "get" }))).status).toBe(201);
  }),
);
