import { member } from "../support";
import {
  badFields,
  idOf,
  INSTALLS,
  installed,
  partnerClient,
  refused,
  UNKNOWN_ID,
  withTruto,
  type RunningTruto,
} from "./support";

const crm = ({ truto }: RunningTruto) => truto.demo.integrations.acmeCrm;

describe("installing", () => {
  it("answers 201 with the install and the definition in it, unwrapped", () =>
    withTruto(
      {},
      async (running) => {
        const { truto, client } = running;
        const answer = await client.post(INSTALLS, { integration_id: crm(running) });
        expect(answer.status).toBe(201);
        expect(answer.body).toEqual({
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          integration_id: crm(running),
          environment_id: truto.demo.environments.development,
          is_enabled: true,
          show_in_catalog: true,
          override: {},
          created_at: "2030-01-01T00:00:00.000Z",
          updated_at: "2030-01-01T00:00:00.000Z",
          integration: expect.objectContaining({
            id: crm(running),
            name: "acme-crm",
            version: 1,
            installed_environment: [truto.demo.environments.development],
            config: expect.objectContaining({ label: "Acme CRM" }),
          }),
        });
      },
      { clock: () => new Date("2030-01-01") },
    ));

  it("takes flags and override from the request", () =>
    withTruto({}, async (running) => {
      const body = {
        integration_id: crm(running),
        is_enabled: false,
        show_in_catalog: false,
        override: { environment_variables: { REGION: "eu" }, pagination: null },
      };
      const answer = await running.client.post(INSTALLS, body);
      expect(answer.body).toMatchObject(body);
    }));

  it("can answer 200 and have other defaults", () =>
    withTruto({ createStatus: 200 }, async (running) => {
      const { defaults } = running.truto.settings();
      running.truto.configure({ defaults: { ...defaults, is_enabled: false, show_in_catalog: false } });
      const answer = await running.client.post(INSTALLS, { integration_id: crm(running) });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ is_enabled: false, show_in_catalog: false });
    }));

  it("has one install for each environment and integration", () =>
    withTruto({}, async (running) => {
      const body = { integration_id: crm(running) };
      const dev = await running.client.post(INSTALLS, body);
      const prod = await running.production.post(INSTALLS, body);
      expect([dev.status, prod.status]).toEqual([201, 201]);
      expect(idOf(dev)).not.toBe(idOf(prod));
    }));

  it.each([
    ["a missing integration_id", {}, ["integration_id"]],
    ["an integration_id that is no uuid", { integration_id: "acme-crm" }, ["integration_id"]],
    ["a flag that is null", { integration_id: UNKNOWN_ID, is_enabled: null }, ["is_enabled"]],
    ["an override that is text", { integration_id: UNKNOWN_ID, override: "{}" }, ["override"]],
    ["an unknown field", { integration_id: UNKNOWN_ID, is_active: true }, ["is_active"]],
    [
      "the environment of another token",
      { integration_id: UNKNOWN_ID, environment_id: UNKNOWN_ID },
      ["environment_id"],
    ],
  ])("is refused with 400 for %s", (_, body, fields) =>
    withTruto({}, async ({ truto, client }) => {
      const answer = await client.post(INSTALLS, body);
      expect([answer.status, badFields(answer)]).toEqual([400, fields]);
      expect(truto.installs()).toEqual([]);
    }),
  );

  it("takes the token's own environment", () =>
    withTruto({}, async (running) => {
      const environment_id = running.truto.demo.environments.development;
      await installed(running.client, { integration_id: crm(running), environment_id });
    }));

  it("never quotes what was sent", () =>
    withTruto({}, async (running) => {
      const override = "FAKE-SECRET-IN-THE-WRONG-PLACE";
      const answer = await running.client.post(INSTALLS, { integration_id: crm(running), override });
      expect(answer.status).toBe(400);
      expect(answer.text).not.toContain(override);
    }));

  it("ignores unknown fields in lenient mode", () =>
    withTruto({ mode: "lenient" }, async (running) => {
      const body = { integration_id: crm(running), is_active: false };
      const answer = await running.client.post(INSTALLS, body);
      expect([answer.status, member(answer.body, "is_active")]).toEqual([201, undefined]);
    }));
});

describe("installing what cannot be seen", () => {
  it("gives 404, or 400 by the other reading", () =>
    withTruto({}, async ({ truto, client }) => {
      const hidden = truto.demo.integrations.partnerInternal;
      for (const integration_id of [UNKNOWN_ID, hidden]) {
        const answer = await client.post(INSTALLS, { integration_id });
        expect(refused(answer)).toEqual([404, "integration not found"]);
      }
      truto.configure({ unknownIntegrationStatus: 400 });
      expect((await client.post(INSTALLS, { integration_id: UNKNOWN_ID })).status).toBe(400);
    }));

  it("gives 403 for what its owner must be asked for", () =>
    withTruto({}, async ({ truto, client }) => {
      const integration_id = truto.demo.integrations.partnerErp;
      expect((await client.post(INSTALLS, { integration_id })).status).toBe(403);
      expect((await partnerClient(truto).post(INSTALLS, { integration_id })).status).toBe(201);
    }));

  it("works for what another team shares", () =>
    withTruto({}, async ({ truto, client }) => {
      await installed(client, { integration_id: truto.demo.integrations.demoCalendar });
    }));
});

describe("installing once more", () => {
  it("answers 200 with the existing install, unchanged", () =>
    withTruto({}, async (running) => {
      const first = await running.client.post(INSTALLS, { integration_id: crm(running) });
      const second = await running.client.post(INSTALLS, {
        integration_id: crm(running),
        is_enabled: false,
        override: { label: "Other" },
      });
      expect(second.status).toBe(200);
      expect(second.body).toEqual(first.body);
      expect(running.truto.installs()).toHaveLength(1);
    }));

  it("applies what it was sent, by the other reading", () =>
    withTruto({ reinstall: "applied" }, async (running) => {
      const path = await installed(running.client, {
        integration_id: crm(running),
        override: { label: "Kept" },
      });
      const body = { integration_id: crm(running), is_enabled: false };
      const second = await running.client.post(INSTALLS, body);
      expect(second.body).toMatchObject({ is_enabled: false, override: { label: "Kept" } });
      expect((await running.client.get(path)).body).toEqual(second.body);
    }));
});

describe("eventual consistency", () => {
  it("shows an install some time after it was made", () => {
    let now = 1_893_456_000_000;
    return withTruto(
      { visibleAfterMs: 3000 },
      async (running) => {
        const path = await installed(running.client, { integration_id: crm(running) });
        const list = () => running.client.get(INSTALLS);
        expect((await running.client.get(path)).status).toBe(404);
        expect((await list()).body).toMatchObject({ result: [] });
        expect((await running.client.post(INSTALLS, { integration_id: crm(running) })).status).toBe(200);
        now += 3000;
        expect((await running.client.get(path)).status).toBe(200);
        expect((await list()).body).toMatchObject({ result: [{ integration_id: crm(running) }] });
      },
      { clock: () => new Date(now) },
    );
  });
});

describe("uninstalling", () => {
  it("answers 200 with the id, and 404 from then on", () =>
    withTruto({}, async (running) => {
      const path = await installed(running.client, { integration_id: crm(running) });
      const answer = await running.client.delete(path);
      expect([answer.status, answer.body]).toEqual([200, { id: path.split("/").at(-1) }]);
      expect((await running.client.delete(path)).status).toBe(404);
      expect((await running.client.get(path)).status).toBe(404);
    }));

  it("revokes the connected accounts without asking", () =>
    withTruto({}, async (running) => {
      const { truto, client } = running;
      const { id } = truto.addInstall({ integration_id: crm(running), connected_accounts: 7 });
      expect((await client.delete(`${INSTALLS}/${id}`)).status).toBe(200);
      expect(truto.revocations()).toEqual([
        {
          install_id: id,
          integration_id: crm(running),
          environment_id: truto.demo.environments.development,
          accounts: 7,
        },
      ]);
    }));

  it("allows another install", () =>
    withTruto({}, async (running) => {
      const body = { integration_id: crm(running), override: { label: "Old" } };
      await running.client.delete(await installed(running.client, body));
      const again = await running.client.post(INSTALLS, { integration_id: crm(running) });
      expect(again.status).toBe(201);
      expect(member(again.body, "override")).toEqual({});
    }));
});
