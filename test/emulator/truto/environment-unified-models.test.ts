import {
  badFields,
  eachOf,
  idOf,
  partnerClient,
  refused,
  UNKNOWN_ID,
  withTruto,
  type RunningTruto,
} from "./support";

const INSTALLS = "/environment-unified-model";
const ROWS = "/environment-unified-model-resource-method";
const OVERRIDE = { resources: { contacts: { description: "People" } }, docs: { contacts: { plan: "pro" } } };
const NAMES = { resource_name: "contacts", integration_name: "acme-crm", method_name: "list" };

async function installed({ client, truto }: RunningTruto) {
  const body = { unified_model_id: truto.demo.unifiedModels.crm, override: OVERRIDE };
  const created = await client.post(INSTALLS, body);
  return { body, created, one: `${INSTALLS}/${idOf(created)}` };
}

describe("installs of unified models", () => {
  it("are answered with their model, and listed by it", () =>
    withTruto({}, async (running) => {
      const { client, truto } = running;
      const { body, created, one } = await installed(running);
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({
        ...body,
        environment_id: truto.demo.environments.development,
        unified_model: { id: body.unified_model_id, name: "crm" },
      });
      expect((await client.get(one)).body).toEqual(created.body);
      for (const query of [
        `unified_model_id=${body.unified_model_id}`,
        "unified_model.name=crm",
        `environment_id=${truto.demo.environments.development}&id=${idOf(created)}`,
      ]) {
        expect(eachOf(await client.get(`${INSTALLS}?${query}`), "id")).toEqual([idOf(created)]);
      }
      expect(eachOf(await client.get(`${INSTALLS}?unified_model.name=other`), "id")).toEqual([]);
      const model = await client.get(`/unified-model/${body.unified_model_id}`);
      expect(model.body).toMatchObject({ installed_environment: [truto.demo.environments.development] });
      truto.configure({ listItems: "short" });
      expect(eachOf(await client.get(INSTALLS), "override")).toEqual([undefined]);
    }));

  it("of an installed model are the existing one, unchanged or with the new override", () =>
    withTruto({}, async (running) => {
      const { client, production, truto } = running;
      const { body, created, one } = await installed(running);
      const again = { ...body, override: { scopes: { contacts: ["read"] } } };
      const second = await client.post(INSTALLS, again);
      expect([second.status, idOf(second)]).toEqual([200, idOf(created)]);
      expect(second.body).toHaveProperty("override", OVERRIDE);
      truto.configure({ reinstall: "applied" });
      expect((await client.post(INSTALLS, again)).body).toHaveProperty("override", {
        ...OVERRIDE,
        ...again.override,
      });
      expect((await production.get(one)).status).toBe(404);
      expect((await production.post(INSTALLS, body)).status).toBe(201);
    }));

  it("merge a changed override, or replace it", () =>
    withTruto({}, async (running) => {
      const { client, truto } = running;
      const { one } = await installed(running);
      const change = { override: { docs: null, resources: { contacts: { methods: ["list"] } } } };
      expect((await client.patch(one, change)).body).toHaveProperty("override", {
        resources: { contacts: { description: "People", methods: ["list"] } },
      });
      truto.configure({ unifiedModelPatch: "replace", emptyOverride: "null" });
      expect((await client.patch(one, change)).body).toHaveProperty("override", change.override);
      expect((await client.patch(one, { override: {} })).body).toHaveProperty("override", null);
    }));

  it("are refused for a model that does not exist, or is not shown to the team, and keep their model", () =>
    withTruto({}, async (running) => {
      const { client, truto } = running;
      const { one } = await installed(running);
      expect(refused(await client.post(INSTALLS, { unified_model_id: UNKNOWN_ID }))).toEqual([
        404,
        "unified model not found",
      ]);
      const own = truto.unifiedModels.add({ name: "marketing" });
      expect((await partnerClient(truto).post(INSTALLS, { unified_model_id: own.id })).status).toBe(404);
      expect(badFields(await client.post(INSTALLS, { override: [] }))).toEqual([
        "unified_model_id",
        "override",
      ]);
      expect(badFields(await client.patch(one, { unified_model_id: own.id }))).toEqual(["unified_model_id"]);
      expect(badFields(await client.patch(one, { override: { methods: {} } }))).toEqual(["override.methods"]);
      expect(badFields(await client.patch(one, {}))).toEqual(["body"]);
    }));

  it("go with their model", () =>
    withTruto({}, async ({ client, truto }) => {
      const { id } = truto.unifiedModels.add({ name: "marketing" });
      const created = await client.post(INSTALLS, { unified_model_id: id });
      const row = { environment_unified_model_id: idOf(created), ...NAMES };
      expect((await client.post(ROWS, row)).status).toBe(201);
      await client.delete(`/unified-model/${id}`);
      expect(truto.environmentUnifiedModels.all()).toEqual([]);
      expect(truto.environmentUnifiedModelMappings.all()).toEqual([]);
    }));
});

describe("mapping rows of an environment", () => {
  it("belong to an install of the token's environment, also of a model of Truto, and go with it", () =>
    withTruto({}, async (running) => {
      const { client, production, truto } = running;
      const install = await installed(running);
      const row = {
        environment_unified_model_id: idOf(install.created),
        ...NAMES,
        config: { method: "get" },
      };
      const created = await client.post(ROWS, row);
      const one = `${ROWS}/${idOf(created)}`;
      expect(created.body).toMatchObject({ ...row, version: 1 });
      expect(created.body).not.toHaveProperty("environment_id");
      expect((await client.get(one)).body).toEqual(created.body);
      const query = `environment_unified_model_id=${row.environment_unified_model_id}&integration_name=acme-crm`;
      expect(eachOf(await client.get(`${ROWS}?${query}`), "id")).toEqual([idOf(created)]);
      expect((await client.post(ROWS, row)).status).toBe(409);
      expect((await production.get(one)).status).toBe(404);
      expect((await production.post(ROWS, row)).status).toBe(404);
      const changed = await client.patch(one, { version: 1, config: { method: null, resource: "people" } });
      expect(changed.body).toMatchObject({ version: 2, config: { resource: "people" } });

      const rows = `/documentation?environment_unified_model_id=${row.environment_unified_model_id}`;
      const documented = await client.post("/documentation", {
        entity_type: "environment_unified_model",
        entity_id: row.environment_unified_model_id,
        type: "readme",
        content: "# CRM",
      });
      expect(eachOf(await client.get(rows), "id")).toEqual([idOf(documented)]);
      expect((await client.delete(install.one)).body).toEqual({ id: idOf(install.created) });
      expect(refused(await client.get(one))).toEqual([404, "environment unified model mapping not found"]);
      expect(truto.environmentUnifiedModelMappings.all()).toEqual([]);
      expect(eachOf(await client.get(rows), "id")).toEqual([]);
    }));
});
