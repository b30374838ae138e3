import { member } from "../support";
import { errors, fruxonClient, refused, withFruxon } from "./support";

const ENVIRONMENTS = "/v1/tenants/acme-corp/environments";
const BUILT_IN = "00000000-0000-4000-8000-000000000001";

describe("environments (docs/apis/fruxon.md §2.8)", () => {
  it("are created with a slug that is made of the name, and are there with all their members", () =>
    withFruxon({}, async ({ client }) => {
      const made = await client.post(ENVIRONMENTS, {
        displayName: "Globex Corp.",
        externalId: "cus_1",
        externalSource: "crm",
        group: "customers",
      });
      expect(made.body).toMatchObject({
        slug: "globex-corp",
        displayName: "Globex Corp.",
        description: null,
        agentContext: null,
        externalId: "cus_1",
        externalSource: "crm",
        group: "customers",
        isSystem: false,
        provenance: "Curated",
        attributes: {},
        contactCount: null,
      });
      const id = String(member(made.body, "id"));
      expect((await client.get(`${ENVIRONMENTS}/${id}`)).body).toEqual(made.body);
      expect((await client.post(ENVIRONMENTS, { displayName: "Globex Corp." })).body).toMatchObject({
        slug: "globex-corp-2",
      });
    }));

  it("are changed in part: null and omitted members stay, an empty text clears, the slug stays", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const { id } = emulator.fruxon.addEnvironment("acme-corp", {
        displayName: "Globex",
        group: "a",
        description: "b",
      });
      const changed = await client.put(`${ENVIRONMENTS}/${id}`, {
        displayName: "Initech",
        group: "",
        description: null,
        agentContext: "Speaks French.",
      });
      expect(changed.body).toMatchObject({
        slug: "globex",
        displayName: "Initech",
        group: null,
        description: "b",
        agentContext: "Speaks French.",
      });
    }));

  it("do not take what an update, or a creation, does not have", () =>
    withFruxon({ unknownKeys: "refused" }, async ({ emulator, client }) => {
      const { id } = emulator.fruxon.addEnvironment("acme-corp");
      const updated = await client.put(`${ENVIRONMENTS}/${id}`, { externalId: "x" });
      const created = await client.post(ENVIRONMENTS, { displayName: "", description: "x" });
      expect([errors(updated), Object.keys(errors(created) as object)]).toEqual([
        { externalId: ["is not known"] },
        ["displayName", "description"],
      ]);
    }));

  it("are archived, all but the built-in one, and are gone then", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const { id } = emulator.fruxon.addEnvironment("acme-corp");
      expect((await client.delete(`${ENVIRONMENTS}/${id}`)).status).toBe(204);
      expect((await client.get(`${ENVIRONMENTS}/${id}`)).status).toBe(404);
      expect((await client.delete(`${ENVIRONMENTS}/${id}`)).status).toBe(404);
      expect(refused(await client.delete(`${ENVIRONMENTS}/${BUILT_IN}`))[0]).toBe(400);
    }));

  it("are answered although they are archived, by setting, and are in no list; their slug stays taken", () =>
    withFruxon({ archivedEnvironments: "answered" }, async ({ emulator, client }) => {
      const { id } = emulator.fruxon.addEnvironment("acme-corp", { displayName: "Globex" });
      await client.delete(`${ENVIRONMENTS}/${id}`);
      expect((await client.get(`${ENVIRONMENTS}/${id}`)).status).toBe(200);
      expect(member((await client.get(ENVIRONMENTS)).body, "totalCount")).toBe(1);
      expect((await client.put(`${ENVIRONMENTS}/${id}`, { group: "x" })).status).toBe(404);
      expect((await client.post(ENVIRONMENTS, { displayName: "Globex" })).body).toMatchObject({
        slug: "globex-2",
      });
    }));

  it("cannot be renamed if they are built in, and take the rest", () =>
    withFruxon({}, async ({ client }) => {
      const path = `${ENVIRONMENTS}/${BUILT_IN}`;
      expect(refused(await client.put(path, { displayName: "Other" }))[0]).toBe(400);
      const changed = await client.put(path, { displayName: "Default", description: "For all others" });
      expect(changed.body).toMatchObject({ description: "For all others", isSystem: true });
    }));

  it("are listed in pages, with filters, and belong to one tenant", () =>
    withFruxon({}, async ({ emulator, client }) => {
      for (const displayName of ["One", "Two", "Three"])
        emulator.fruxon.addEnvironment("acme-corp", {
          displayName,
          group: displayName === "Two" ? "b" : "a",
        });
      const names = async (query: string) => {
        const items = member((await client.get(`${ENVIRONMENTS}?${query}`)).body, "items");
        return Array.isArray(items) ? items.map((item) => member(item, "displayName")) : items;
      };
      expect(await names("pageSize=2")).toEqual(["Default", "One"]);
      expect(await names("group=a")).toEqual(["One", "Three"]);
      expect(await names("query=tw")).toEqual(["Two"]);
      emulator.fruxon.addEnvironment("acme-corp", { displayName: "Four", externalId: "CUS_4" });
      expect(await names("query=cus_")).toEqual(["Four"]);
      const labs = fruxonClient(emulator, emulator.fruxon.tokens.labs);
      expect(member((await labs.get("/v1/tenants/acme-labs/environments")).body, "totalCount")).toBe(1);
      expect((await client.get("/v1/tenants/acme-labs/environments")).status).toBe(403);
    }));
});
