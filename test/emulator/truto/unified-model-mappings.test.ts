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

const ROWS = "/unified-model-resource-method";
const KEY = { resource_name: "campaigns", integration_name: "mailchimp", method_name: "list" };
const CONFIG = {
  resource: "campaigns",
  response_mapping: "response.campaigns",
  query_mapping: { limit: "query.limit" },
};

async function rowOf({ client, truto }: RunningTruto) {
  const unified_model_id = truto.unifiedModels.add({ name: "marketing" }).id;
  const row = { unified_model_id, ...KEY, config: CONFIG };
  const created = await client.post(ROWS, row);
  return { row, created, one: `${ROWS}/${idOf(created)}` };
}

describe("mapping rows of unified models", () => {
  it("are answered whole by create, get, list and update, and go with their model", () =>
    withTruto({}, async (running) => {
      const { client, truto } = running;
      const { row, created, one } = await rowOf(running);
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({ ...row, version: 1 });
      expect((await client.get(one)).body).toEqual(created.body);
      const query = `unified_model_id=${row.unified_model_id}&resource_name=campaigns&method_name=list&version=1`;
      expect(eachOf(await client.get(`${ROWS}?${query}`), "id")).toEqual([idOf(created)]);
      expect(eachOf(await client.get(`${ROWS}?integration_name=other`), "id")).toEqual([]);

      const updated = await client.patch(one, {
        version: 1,
        config: { query_mapping: { cursor: "x" }, resource: null },
      });
      expect(updated.body).toMatchObject({ version: 2 });
      expect(updated.body).toHaveProperty("config", {
        response_mapping: "response.campaigns",
        query_mapping: { limit: "query.limit", cursor: "x" },
      });
      await client.delete(`/unified-model/${row.unified_model_id}`);
      expect(refused(await client.get(one))).toEqual([404, "unified model mapping not found"]);
      expect(truto.unifiedModelMappings.all()).toEqual([]);
    }));

  it("need the current version for a change, unless that is switched off", () =>
    withTruto({}, async (running) => {
      const { client, truto } = running;
      const { one } = await rowOf(running);
      expect(badFields(await client.patch(one, { config: {} }))).toEqual(["version"]);
      expect((await client.patch(one, { version: 7, config: {} })).status).toBe(400);
      truto.configure({ mappingVersion: "disregarded" });
      expect((await client.patch(one, { config: {} })).status).toBe(200);
      expect((await client.patch(one, { version: 7, config: {} })).status).toBe(200);
    }));

  it("have a unique key, and a model that the team owns", () =>
    withTruto({}, async (running) => {
      const { client, truto } = running;
      const { row, one } = await rowOf(running);
      expect((await client.post(ROWS, row)).status).toBe(409);
      expect((await client.post(ROWS, { ...row, method_name: "get" })).status).toBe(201);
      expect((await client.post(ROWS, { ...row, unified_model_id: UNKNOWN_ID })).status).toBe(404);
      const foreign = { ...row, unified_model_id: truto.demo.unifiedModels.crm };
      expect((await client.post(ROWS, foreign)).status).toBe(403);
      expect((await partnerClient(truto).get(one)).status).toBe(404);
      const seeded = truto.unifiedModelMappings.add(foreign);
      expect((await client.get(`${ROWS}/${seeded.id}`)).status).toBe(200);
      expect((await client.delete(`${ROWS}/${seeded.id}`)).status).toBe(403);
    }));

  it("are refused without their key, and keep it", () =>
    withTruto({}, async (running) => {
      const { client } = running;
      expect(badFields(await client.post(ROWS, { config: [] }))).toEqual([
        "unified_model_id",
        ...Object.keys(KEY),
        "config",
      ]);
      const { one } = await rowOf(running);
      expect(badFields(await client.patch(one, { version: 1, method_name: "get" }))).toEqual(["method_name"]);
    }));
});
