import { member } from "../support";
import { badFields, eachOf, idOf, partnerClient, refused, withTruto } from "./support";

const MODELS = "/unified-model";
const RESOURCES = {
  campaigns: {
    description: "Campaigns",
    schema: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
    methods: ["list", "get"],
  },
};
const MARKETING = {
  name: "marketing",
  category: "marketing",
  description: "Marketing",
  resources: RESOURCES,
};

describe("unified models", () => {
  it("are answered whole by create, get, list and update, and no more after the delete", () =>
    withTruto({}, async ({ client, production, truto }) => {
      const created = await client.post(MODELS, MARKETING);
      const one = `${MODELS}/${idOf(created)}`;
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({
        ...MARKETING,
        scopes: {},
        sharing: "deny",
        team_id: truto.demo.teams.acme,
        team: { name: "Acme" },
        installed_environment: [],
        version: 1,
      });
      expect(created.body).not.toHaveProperty("environment_id");
      expect((await client.get(one)).body).toEqual(created.body);
      expect((await production.get(one)).body).toEqual(created.body);
      expect(eachOf(await client.get(`${MODELS}?name=marketing`), "id")).toEqual([idOf(created)]);
      expect(eachOf(await client.get(`${MODELS}?team_id=${truto.demo.teams.truto}`), "name")).toEqual([
        "crm",
      ]);

      const updated = await client.patch(one, { version: 1, name: "campaigns", docs: { campaigns: {} } });
      expect(updated.body).toMatchObject({ ...MARKETING, name: "campaigns", version: 2 });
      expect(member(updated.body, "updated_at")).not.toBe(member(created.body, "updated_at"));
      expect((await client.delete(one)).body).toEqual({ id: idOf(created) });
      expect(refused(await client.get(one))).toEqual([404, "unified model not found"]);
    }));

  it.each(["merge", "replace"] as const)("take objects in a PATCH: %s", (unifiedModelPatch) =>
    withTruto({ unifiedModelPatch }, async ({ client }) => {
      const one = `${MODELS}/${idOf(await client.post(MODELS, MARKETING))}`;
      const sent = { campaigns: { methods: ["list"] }, audiences: { methods: ["list"] } };
      const { body } = await client.patch(one, { version: 1, resources: sent });
      const merged = { ...sent, campaigns: { ...RESOURCES.campaigns, methods: ["list"] } };
      expect(member(body, "resources")).toEqual(unifiedModelPatch === "merge" ? merged : sent);
    }),
  );

  it("need the current version for a change", () =>
    withTruto({}, async ({ client, truto }) => {
      const created = await client.post(MODELS, MARKETING);
      const one = `${MODELS}/${idOf(created)}`;
      expect(badFields(await client.patch(one, { category: "x" }))).toEqual(["version"]);
      truto.unifiedModels.change(idOf(created), { description: "by hand" });
      expect((await client.patch(one, { version: 1, category: "x" })).status).toBe(400);
      truto.configure({ staleVersionStatus: 409 });
      expect((await client.patch(one, { version: 1, category: "x" })).status).toBe(409);
      expect((await client.patch(one, { version: 2, category: "x" })).status).toBe(200);
    }));

  it("have names that are unique in their team", () =>
    withTruto({}, async ({ client, truto }) => {
      await client.post(MODELS, MARKETING);
      const other = `${MODELS}/${idOf(await client.post(MODELS, { ...MARKETING, name: "crm" }))}`;
      expect((await client.post(MODELS, MARKETING)).status).toBe(409);
      expect((await client.patch(other, { version: 1, name: "marketing" })).status).toBe(409);
      truto.configure({ names: "slug" });
      expect(badFields(await client.post(MODELS, { ...MARKETING, name: "No Kebab" }))).toEqual(["name"]);
    }));

  it("are private to their team, apart from Truto's, which nobody else changes", () =>
    withTruto({}, async ({ client, truto }) => {
      const created = await client.post(MODELS, MARKETING);
      const partner = partnerClient(truto);
      expect((await partner.get(`${MODELS}/${idOf(created)}`)).status).toBe(404);
      expect(eachOf(await partner.get(MODELS), "name")).toEqual(["crm"]);
      const crm = `${MODELS}/${truto.demo.unifiedModels.crm}`;
      expect((await client.patch(crm, { version: 1, category: "x" })).status).toBe(403);
      expect((await client.delete(crm)).status).toBe(403);
    }));

  it.each([
    [{ category: "x", resources: {} }, ["name"]],
    [{ name: "x", resources: {} }, ["category"]],
    [{ name: "x", category: "x" }, ["resources"]],
    [{ ...MARKETING, scopes: [], sharing: "allow" }, ["scopes", "sharing"]],
  ])("are refused as %j", (body, fields) =>
    withTruto({}, async ({ client }) => {
      expect(badFields(await client.post(MODELS, body))).toEqual(fields);
    }),
  );

  it("may answer less: in lists, and of what was never set", () =>
    withTruto({ listItems: "short", emptyOverride: "null", noopPatch: "keeps" }, async ({ client }) => {
      const created = await client.post(MODELS, MARKETING);
      expect(created.body).toMatchObject({ scopes: null, docs: null });
      expect(eachOf(await client.get(`${MODELS}?name=marketing`), "resources")).toEqual([undefined]);
      const unchanged = await client.patch(`${MODELS}/${idOf(created)}`, {
        version: 1,
        category: "marketing",
      });
      expect(unchanged.body).toEqual(created.body);
    }));
});
