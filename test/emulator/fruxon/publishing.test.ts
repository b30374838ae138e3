import { entriesOf, member } from "../support";
import { API_KEY, CONFIGS, createdConfig, errors, PRODUCTION, refused, withFruxon } from "./support";

const NEW_AUTH = { ...PRODUCTION.auth, parameters: { apiKey: "FAKE-API-KEY-2" } };

describe("publishing a config", () => {
  it("makes a revision and points to it", () =>
    withFruxon({}, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      const { status, body } = await client.post(`${path}:publish`, { note: "terraform" });
      expect(status).toBe(200);
      expect(body).toMatchObject({ version: 1, note: "terraform", createdBy: "svc-terraform" });
      const published: unknown = member((await client.get(path)).body, "publishedRevisionId");
      expect(published).toBe(member(body, "id"));
    }));

  it("works without a body", () =>
    withFruxon({}, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      expect((await client.post(`${path}:publish`)).body).toMatchObject({ version: 1, note: null });
    }));

  it("counts the versions up", () =>
    withFruxon({}, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      await client.post(`${path}:publish`, {});
      expect((await client.post(`${path}:publish`, {})).body).toMatchObject({ version: 2 });
    }));

  it("leaves agents with the published credentials until the draft is published again", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      const published = () => emulator.fruxon.config(id)?.publishedCredentials?.main.auth;
      await client.post(`${CONFIGS}/${id}:publish`, {});
      await client.patch(`${CONFIGS}/${id}`, { auth: NEW_AUTH });
      expect(published()).toEqual({ apiKey: API_KEY });
      await client.post(`${CONFIGS}/${id}:publish`, {});
      expect(published()).toEqual({ apiKey: "FAKE-API-KEY-2" });
    }));

  it.each([
    ["move", true],
    ["keep", false],
  ] as const)("lets modifiedAt %s", (publishing, moves) =>
    withFruxon({ publishing }, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      const before = Number(member((await client.get(path)).body, "modifiedAt"));
      await client.post(`${path}:publish`, {});
      const after = Number(member((await client.get(path)).body, "modifiedAt"));
      expect(after > before).toBe(moves);
    }),
  );

  it("can refuse other members than a note", () =>
    withFruxon({ unknownKeys: "refused" }, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      const answer = await client.post(`${path}:publish`, { version: 7 });
      expect(errors(answer)).toEqual({ version: ["is not known"] });
    }));
});

describe("revisions", () => {
  it.each([
    ["mask", "********"],
    ["clear", API_KEY],
  ] as const)("are listed, with their credentials as %s", (printedParameters, apiKey) =>
    withFruxon({ printedParameters, publishedParameters: printedParameters }, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      const revision = (await client.post(`${path}:publish`, {})).body;
      const { body } = await client.get(`${path}/revisions`);
      expect(body).toEqual([revision]);
      expect(revision).toMatchObject({
        configId: path.slice(-36),
        parameters: { region: "eu" },
        auth: { integrationAuthMetadataId: "api-key", parameters: { apiKey } },
        sandboxMode: "NONE",
      });
      const id = String(member(entriesOf(body)[0], "id"));
      expect((await client.get(`${path}/revisions/${id}`)).body).toEqual(revision);
    }),
  );

  it("can be listed in an envelope", () =>
    withFruxon({ configList: "envelope" }, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      expect((await client.get(`${path}/revisions`)).body).toEqual({ items: [] });
    }));

  it("can be rolled back to", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      const first = (await client.post(`${CONFIGS}/${id}:publish`, {})).body;
      await client.patch(`${CONFIGS}/${id}`, { displayName: "Second", auth: NEW_AUTH });
      await client.post(`${CONFIGS}/${id}:publish`, {});
      const revisionId = String(member(first, "id"));
      const { body } = await client.post(`${CONFIGS}/${id}:rollback`, { revisionId });
      expect(body).toMatchObject({ publishedRevisionId: revisionId, displayName: "Second" });
      expect(emulator.fruxon.config(id)?.publishedCredentials?.main.auth).toEqual({ apiKey: API_KEY });
    }));

  it("give 404 when they are unknown", () =>
    withFruxon({}, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      const expected = [404, "Revision 'none' not found"];
      expect(refused(await client.post(`${path}:rollback`, { revisionId: "none" }))).toEqual(expected);
      expect(refused(await client.get(`${path}/revisions/none`))).toEqual(expected);
    }));
});
