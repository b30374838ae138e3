import { entriesOf, member } from "../support";
import { badFields, eachOf, partnerClient, refused, withTruto } from "./support";

describe("environments", () => {
  it("are those of the token's team", () =>
    withTruto({}, async ({ truto, client }) => {
      partnerClient(truto);
      const answer = await client.get("/environment");
      expect(answer.body).toMatchObject({
        result: [
          { id: truto.demo.environments.development, name: "Development", team_id: truto.demo.teams.acme },
          { id: truto.demo.environments.production, name: "Production" },
        ],
        next_cursor: null,
      });
    }));

  it("may be the token's own only", () =>
    withTruto({ environmentScope: "token" }, async ({ truto, client }) => {
      expect(eachOf(await client.get("/environment"), "name")).toEqual(["Development"]);
      expect((await client.get(`/environment/${truto.demo.environments.production}`)).status).toBe(404);
    }));

  it("may be listed under another key", () =>
    withTruto({ environmentListKey: "results" }, async ({ client }) => {
      const { body } = await client.get("/environment");
      expect([entriesOf(member(body, "results")).length, member(body, "result")]).toEqual([2, undefined]);
    }));

  it("are read one by one and found by name", () =>
    withTruto({}, async ({ truto, client }) => {
      const path = `/environment/${truto.demo.environments.production}`;
      expect((await client.get(path)).body).toEqual({
        id: truto.demo.environments.production,
        name: "Production",
        team_id: truto.demo.teams.acme,
        created_at: expect.any(String),
        updated_at: expect.any(String),
      });
      expect(eachOf(await client.get("/environment?name=Production"), "name")).toEqual(["Production"]);
    }));

  it("are renamed, and neither created nor deleted", () =>
    withTruto({}, async ({ truto, client }) => {
      const path = `/environment/${truto.demo.environments.development}`;
      const renamed = await client.patch(path, { name: "Dev" });
      expect([renamed.status, member(renamed.body, "name")]).toEqual([200, "Dev"]);
      expect(badFields(await client.patch(path, { name: 1 }))).toEqual(["name"]);
      expect((await client.post("/environment", { name: "New" })).status).toBe(405);
      expect((await client.delete(path)).status).toBe(405);
    }));

  it("of other teams are not there", () =>
    withTruto({}, async ({ truto, client }) => {
      const path = `/environment/${truto.demo.environments.development}`;
      expect(refused(await partnerClient(truto).get(path))).toEqual([404, "environment not found"]);
      expect((await client.get(path)).status).toBe(200);
    }));
});

describe("categories and team", () => {
  it("list the category tags in the usual envelope", () =>
    withTruto({ timeFormat: "sql" }, async ({ client }) => {
      expect((await client.get("/category?limit=1")).body).toEqual({
        result: [
          {
            name: "accounting",
            label: "Accounting",
            created_at: "2024-01-01 00:00:00",
            updated_at: "2024-01-01 00:00:00",
          },
        ],
        next_cursor: expect.any(String),
        limit: 1,
      });
    }));

  it("show the token's team", () =>
    withTruto({}, async ({ truto, client }) => {
      expect((await client.get("/team")).body).toMatchObject({
        id: truto.demo.teams.acme,
        name: "Acme",
        domain: "acme.example",
        logo: null,
      });
    }));
});
