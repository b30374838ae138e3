import { member } from "../support";
import {
  badFields,
  defined,
  eachOf,
  idOf,
  INSTALLS,
  installed,
  INTEGRATIONS,
  partnerClient,
  refused,
  withTruto,
} from "./support";

const DEMO = { name: "demo-crm", config: { label: "Demo CRM", resources: {} } };

describe("creating an integration", () => {
  it("answers 201 with the defaults, version 1 and the team", () =>
    withTruto(
      {},
      async ({ truto, client }) => {
        const answer = await client.post(INTEGRATIONS, DEMO);
        expect(answer.status).toBe(201);
        expect(answer.body).toEqual({
          ...DEMO,
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          category: null,
          is_beta: false,
          sharing: "deny",
          version: 1,
          team_id: truto.demo.teams.acme,
          team: expect.objectContaining({ id: truto.demo.teams.acme, name: "Acme", logo: null }),
          installed_environment: [],
          can_install: true,
          created_at: "2030-01-01T00:00:00.000Z",
          updated_at: "2030-01-01T00:00:00.000Z",
        });
      },
      { clock: () => new Date("2030-01-01") },
    ));

  it("takes every field of the request, and null in config", () =>
    withTruto({ createStatus: 200 }, async ({ client }) => {
      const config = { label: "X", headers: { "X-Gone": null }, logo: null };
      const body = { name: "x", config, category: "crm", is_beta: true, sharing: "ask" };
      const answer = await client.post(INTEGRATIONS, body);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject(body);
      expect((await client.get(`${INTEGRATIONS}/${idOf(answer)}`)).body).toEqual(answer.body);
    }));

  it.each([
    ["a missing name and config", {}, ["name", "config"]],
    ["an empty name", { ...DEMO, name: "" }, ["name"]],
    ["a config that is no object", { ...DEMO, config: [] }, ["config"]],
    ["a null category", { ...DEMO, category: null }, ["category"]],
    ["an unknown sharing", { ...DEMO, sharing: "public" }, ["sharing"]],
    ["a flag as text", { ...DEMO, is_beta: "false" }, ["is_beta"]],
    ["an unknown field", { ...DEMO, version: 1 }, ["version"]],
  ])("is refused with 400 for %s", (_, body, fields) =>
    withTruto({}, async ({ client }) => {
      const answer = await client.post(INTEGRATIONS, body);
      expect([answer.status, badFields(answer)]).toEqual([400, fields]);
    }),
  );

  it("may be strict about names", () =>
    withTruto({ names: "slug" }, async ({ client }) => {
      const named = (name: string) => client.post(INTEGRATIONS, { ...DEMO, name });
      expect(badFields(await named("Demo CRM"))).toEqual(["name"]);
      expect((await named("my_custom-crm2")).status).toBe(201);
    }));
});

describe("a name that is taken", () => {
  it("gives 409, or 400 by the other reading", () =>
    withTruto({}, async ({ truto, client }) => {
      await defined(client, DEMO);
      expect((await client.post(INTEGRATIONS, DEMO)).status).toBe(409);
      truto.configure({ duplicateNameStatus: 400 });
      expect((await client.post(INTEGRATIONS, DEMO)).status).toBe(400);
    }));

  it("by another team counts only when names are global", () =>
    withTruto({}, async ({ truto, client }) => {
      const taken = { ...DEMO, name: "partner-internal" };
      await defined(client, taken);
      truto.configure({ nameScope: "global" });
      expect((await client.post(INTEGRATIONS, { ...DEMO, name: "demo-calendar" })).status).toBe(409);
    }));

  it("refuses renaming to it, and takes the own name", () =>
    withTruto({}, async ({ client }) => {
      const path = await defined(client, DEMO);
      expect((await client.patch(path, { version: 1, name: "acme-crm" })).status).toBe(409);
      expect((await client.patch(path, { version: 1, name: DEMO.name })).status).toBe(200);
    }));
});

describe("integrations of other teams", () => {
  it("are seen unless they are not shared", () =>
    withTruto({}, async ({ truto, client }) => {
      const names = eachOf(await client.get(INTEGRATIONS), "name");
      expect(names).toEqual(["acme-crm", "acme-billing", "demo-calendar", "demo-helpdesk", "partner-erp"]);
      const hidden = `${INTEGRATIONS}/${truto.demo.integrations.partnerInternal}`;
      expect(refused(await client.get(hidden))).toEqual([404, "integration not found"]);
      expect((await client.delete(hidden)).status).toBe(404);
    }));

  it("tell whether they can be installed", () =>
    withTruto({}, async ({ truto, client }) => {
      const canInstall = async (id: string) =>
        member((await client.get(`${INTEGRATIONS}/${id}`)).body, "can_install");
      const { demoCalendar, partnerErp } = truto.demo.integrations;
      expect([await canInstall(demoCalendar), await canInstall(partnerErp)]).toEqual([true, false]);
    }));

  it("cannot be changed: 403, or 404 by the other reading", () =>
    withTruto({}, async ({ truto, client }) => {
      const path = `${INTEGRATIONS}/${truto.demo.integrations.demoCalendar}`;
      expect((await client.patch(path, { version: 1 })).status).toBe(403);
      expect((await client.delete(path)).status).toBe(403);
      truto.configure({ foreignWriteStatus: 404 });
      expect((await client.delete(path)).status).toBe(404);
    }));
});

describe("where an integration is installed", () => {
  it("is told for the own team's environments, or for the one that is asked for", () =>
    withTruto({}, async ({ truto, client, production }) => {
      const integration_id = truto.demo.integrations.demoCalendar;
      const { development } = truto.demo.environments;
      await installed(production, { integration_id });
      await installed(partnerClient(truto), { integration_id });
      const path = `${INTEGRATIONS}/${integration_id}`;
      const summariesOf = async (query: string) =>
        member((await client.get(path + query)).body, "installed_environment");
      expect(await summariesOf("")).toEqual([truto.demo.environments.production]);
      expect(await summariesOf(`?environment_id=${development}`)).toEqual([]);
      expect((await client.get(`${path}?environment_id=dev`)).status).toBe(400);
    }));
});

describe("deleting an integration", () => {
  it("takes its installs in all environments with it, and their accounts", () =>
    withTruto({}, async ({ truto, client, production }) => {
      const integration_id = truto.demo.integrations.acmeCrm;
      const path = await installed(production, { integration_id });
      truto.addInstall({ integration_id, connected_accounts: 2 });
      const answer = await client.delete(`${INTEGRATIONS}/${integration_id}`);
      expect([answer.status, answer.body]).toEqual([200, { id: integration_id }]);
      expect((await production.get(path)).status).toBe(404);
      expect(truto.installs()).toEqual([]);
      expect(truto.revocations().map(({ accounts }) => accounts)).toEqual([0, 2]);
    }));

  it("may be refused while it is installed", () =>
    withTruto({ integrationDelete: "refused-while-installed" }, async ({ truto, client }) => {
      const integration_id = truto.demo.integrations.acmeCrm;
      const install = await installed(client, { integration_id });
      expect((await client.delete(`${INTEGRATIONS}/${integration_id}`)).status).toBe(409);
      await client.delete(install);
      expect((await client.delete(`${INTEGRATIONS}/${integration_id}`)).status).toBe(200);
      expect((await client.get(INSTALLS)).body).toMatchObject({ result: [] });
    }));
});
