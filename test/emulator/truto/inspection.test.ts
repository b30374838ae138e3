import { control, member } from "../support";
import { eachOf, INSTALLS, installed, INTEGRATIONS, UNKNOWN_ID, withTruto } from "./support";

const SECRET = "FAKE-INSPECTED-SECRET";
const OVERRIDE = { label: "X", secret_environment_variables: { KEY: SECRET } };

describe("inspection", () => {
  it("keeps the secrets of an override apart", () =>
    withTruto({}, async ({ truto, client }) => {
      const path = await installed(client, {
        integration_id: truto.demo.integrations.acmeCrm,
        override: OVERRIDE,
      });
      expect(truto.install(path.slice(INSTALLS.length + 1))).toMatchObject({
        override: { label: "X" },
        override_secrets: { secret_environment_variables: { KEY: SECRET } },
        connected_accounts: 0,
      });
    }));

  it("lists by environment", () =>
    withTruto({}, async ({ truto }) => {
      const { development, production } = truto.demo.environments;
      truto.addInstalls(2, { environment_id: production });
      truto.addInstalls(1);
      expect([truto.installs(production), truto.installs(development), truto.installs()]).toMatchObject([
        { length: 2 },
        { length: 1 },
        { length: 3 },
      ]);
    }));

  it("knows nothing of what is not there", () =>
    withTruto({ seed: "none" }, async ({ truto, client }) => {
      expect([truto.install(UNKNOWN_ID), truto.integration(UNKNOWN_ID)]).toEqual([undefined, undefined]);
      expect(() => truto.removeInstall(UNKNOWN_ID)).toThrow(RangeError);
      expect(() => truto.changeIntegration(UNKNOWN_ID, {})).toThrow(RangeError);
      expect(() => truto.addInstall({})).toThrow("There is no environment yet.");
      expect((await client.get(INSTALLS)).status).toBe(401);
    }));

  it("seeds a team of its own", () =>
    withTruto({ seed: "none" }, async ({ truto }) => {
      const team_id = truto.addTeam({ name: "Own" });
      const environment_id = truto.addEnvironment({ name: "Only", team_id });
      truto.addToken({ token: "FAKE-OWN", environment_id });
      expect(truto.addInstall({ is_enabled: false })).toMatchObject({ environment_id, is_enabled: false });
      expect(truto.integrations()).toMatchObject([{ team_id, version: 1 }]);
    }));

  it("refuses a second install of an integration in an environment", () =>
    withTruto({}, async ({ truto }) => {
      const integration_id = truto.demo.integrations.acmeCrm;
      truto.addInstall({ integration_id });
      expect(() => truto.addInstall({ integration_id })).toThrow(RangeError);
    }));
});

describe("a change behind the client's back", () => {
  it("moves updated_at of an install, also when only a secret changes", () =>
    withTruto({}, async ({ truto, client }) => {
      const { id } = truto.addInstall({ override: OVERRIDE });
      const before = (await client.get(`${INSTALLS}/${id}`)).body;
      const changed = truto.changeInstall(id, {
        override_secrets: { secret_environment_variables: { KEY: "FAKE-NEW" } },
      });
      const after = (await client.get(`${INSTALLS}/${id}`)).body;
      expect(changed.override_secrets).toEqual({ secret_environment_variables: { KEY: "FAKE-NEW" } });
      expect(member(after, "updated_at")).not.toBe(member(before, "updated_at"));
      expect(member(after, "override")).toEqual(member(before, "override"));
    }));

  it("can leave no trace", () =>
    withTruto({}, async ({ truto }) => {
      const { id, updated_at } = truto.addInstall({});
      expect(truto.changeInstall(id, { is_enabled: false, updated_at })).toMatchObject({
        is_enabled: false,
        updated_at,
      });
    }));

  it("moves version and updated_at of an integration", () =>
    withTruto({}, async ({ truto, client }) => {
      const { id, updated_at } = truto.addIntegration({ name: "x", config: { label: "Old" } });
      truto.changeIntegration(id, { config: { label: "New" }, category: "crm" });
      const { body } = await client.get(`${INTEGRATIONS}/${id}`);
      expect(body).toMatchObject({ version: 2, config: { label: "New" }, category: "crm" });
      expect(member(body, "updated_at")).not.toBe(updated_at);
    }));

  it("deletes", () =>
    withTruto({}, async ({ truto, client }) => {
      const { id, integration_id } = truto.addInstall({ connected_accounts: 3 });
      truto.removeInstall(id);
      expect((await client.get(`${INSTALLS}/${id}`)).status).toBe(404);
      truto.removeIntegration(integration_id);
      expect((await client.get(`${INTEGRATIONS}/${integration_id}`)).status).toBe(404);
      expect(truto.revocations()).toMatchObject([{ accounts: 3 }]);
    }));

  it("renames an environment", () =>
    withTruto({}, async ({ truto, client }) => {
      truto.renameEnvironment(truto.demo.environments.development, "Dev");
      expect(eachOf(await client.get("/environment"), "name")).toContain("Dev");
    }));
});

describe("ids", () => {
  it("are lower-case uuids, the same in every run", async () => {
    const ids: string[] = [];
    for (const _ of [1, 2]) {
      await withTruto({}, async ({ truto }) => void ids.push(truto.addIntegration({}).id), {
        idSeed: "abc123",
      });
    }
    expect(ids).toEqual(Array(2).fill("abc12300-0000-4000-8000-000000000001"));
  });
});

describe("Truto by HTTP control", () => {
  it("has settings that can be read and changed", () =>
    withTruto({}, async ({ emulator, truto }) => {
      const path = "/truto/settings";
      expect((await control(emulator, "GET", path)).body).toMatchObject({ readSecrets: "absent" });
      await control(emulator, "PATCH", path, { readSecrets: "masked" });
      expect(truto.settings().readSecrets).toBe("masked");
      expect((await control(emulator, "PATCH", path, { readSecrets: "maybe" })).status).toBe(400);
    }));

  it("seeds, changes and deletes installs, and names their secrets without the values", () =>
    withTruto({}, async ({ emulator, truto }) => {
      const seeded = await control(emulator, "POST", "/truto/installs", {
        integration_id: truto.demo.integrations.acmeCrm,
        override: OVERRIDE,
        connected_accounts: 4,
      });
      expect(seeded.status).toBe(201);
      expect(seeded.body).toMatchObject({
        override: { label: "X" },
        secret_paths: ["secret_environment_variables.KEY"],
      });
      expect(seeded.text).not.toContain(SECRET);
      const path = `/truto/installs/${String(member(seeded.body, "id"))}`;
      const changed = await control(emulator, "PATCH", path, { is_enabled: false });
      expect((await control(emulator, "GET", path)).body).toEqual(changed.body);
      expect((await control(emulator, "GET", "/truto/installs")).body).toEqual({ installs: [changed.body] });
      expect((await control(emulator, "DELETE", path)).status).toBe(204);
      expect((await control(emulator, "DELETE", path)).status).toBe(404);
      expect((await control(emulator, "GET", "/truto/revocations")).body).toMatchObject({
        revocations: [{ accounts: 4 }],
      });
    }));

  it("does the same with integrations", () =>
    withTruto({}, async ({ emulator }) => {
      const seeded = await control(emulator, "POST", "/truto/integrations", { name: "by-control" });
      const path = `/truto/integrations/${String(member(seeded.body, "id"))}`;
      expect((await control(emulator, "PATCH", path, { is_beta: true })).body).toMatchObject({
        name: "by-control",
        is_beta: true,
        version: 2,
      });
      expect((await control(emulator, "DELETE", path)).status).toBe(204);
      expect((await control(emulator, "GET", path)).status).toBe(404);
    }));

  it("refuses a seed that makes no sense", () =>
    withTruto({}, async ({ emulator }) => {
      const seed = (body: object) => control(emulator, "POST", "/truto/installs", body);
      expect((await seed({ is_enabled: "yes" })).status).toBe(400);
      expect((await seed({ integration_id: UNKNOWN_ID })).status).toBe(400);
    }));

  it("shows secrets only when they are exposed", async () => {
    for (const exposeSecrets of [false, true]) {
      await withTruto(
        {},
        async ({ emulator, truto }) => {
          const { id } = truto.addInstall({ override: OVERRIDE });
          const answer = await control(emulator, "GET", `/truto/installs/${id}/secrets`);
          expect([answer.status, answer.text.includes(SECRET)]).toEqual(
            exposeSecrets ? [200, true] : [403, false],
          );
        },
        { exposeSecrets },
      );
    }
  });

  it("names the variables that point the provider at it", () =>
    withTruto({}, async ({ emulator, truto }) => {
      expect(emulator.environment).toMatchObject({
        TRUTO_BASE_URL: truto.baseUrl,
        TRUTO_TOKEN: "FAKE-TRUTO-TOKEN",
      });
    }));
});
